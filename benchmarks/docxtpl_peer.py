"""A paper as docxtpl renders it, from its records and with docxtpl's own rich text for marked words."""

import io
from dataclasses import fields, is_dataclass
from types import SimpleNamespace

import docxtpl

from benchmarks.jinja_template import MARKED
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import Paper
from pesnet_desktop.model.rich_text import Paragraph, RichText


def nouns_of(name: str, paper: Paper) -> list[str]:
    return [noun for noun in CATALOGUE.papers[name] if hasattr(paper, noun)]


def peer_facts(paper: Paper, nouns: list[str]) -> dict[str, object]:
    """What the template is rendered with, made before anything is measured: every engine finds its facts ready."""
    return {noun: _plain(getattr(paper, noun), noun) for noun in nouns}


def peer_paper(template: docxtpl.DocxTemplate, facts: dict[str, object]) -> bytes:
    template.render(facts, autoescape=True)
    file = io.BytesIO()
    template.save(file)
    return file.getvalue()


def _plain(value: object, tag: str) -> object:
    """A paper's record as the peer wants it: its own rich text where words are marked or may be.

    ``tag`` is the noun of a record, or the field that other values are of.
    """
    if isinstance(value, str):
        return docxtpl.RichText(value) if value and tag in MARKED else value
    if isinstance(value, Paragraph):
        return _rich(value)
    if isinstance(value, RichText):
        return [SimpleNamespace(kind=block.kind, text=_rich(block)) for block in value.blocks]
    if isinstance(value, tuple):
        item = CATALOGUE.by_tag[tag].item if tag in CATALOGUE.by_tag else ""
        return [_plain(one, item) for one in value]
    if is_dataclass(value):
        names = [one.name for one in fields(value)]
        names += [name for name, one in vars(type(value)).items() if isinstance(one, property)]
        return SimpleNamespace(**{name: _plain(getattr(value, name), f"{tag}.{name}") for name in names})
    return value


def _rich(words: Paragraph) -> docxtpl.RichText | str:
    rich = docxtpl.RichText()
    for run in words.runs:
        marks = run.marks
        rich.add(run.text, bold="bold" in marks, italic="italic" in marks, superscript="superscript" in marks)
    return rich if words.runs else ""
