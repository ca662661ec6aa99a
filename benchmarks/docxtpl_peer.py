"""A paper as docxtpl renders it: its facts as a script would keep them, and the rendering itself."""

import io
import json
from dataclasses import fields, is_dataclass

import docxtpl

from benchmarks.docxtpl_script import read_facts
from benchmarks.jinja_template import MARKED
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import Paper
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run

_KNOWN_MARKS = ("bold", "italic", "superscript")


def nouns_of(name: str, paper: Paper) -> list[str]:
    return [noun for noun in CATALOGUE.papers[name] if hasattr(paper, noun)]


def kept_facts(name: str, paper: Paper) -> str:
    """The facts that the template of ``name`` prints, as JSON for the script."""
    return json.dumps({noun: _plain(getattr(paper, noun), noun) for noun in nouns_of(name, paper)})


def peer_facts(name: str, paper: Paper) -> dict[str, object]:
    """What the template is rendered with, made before anything is measured: every engine finds its facts ready."""
    return read_facts(kept_facts(name, paper))


def peer_paper(template: docxtpl.DocxTemplate, facts: dict[str, object]) -> bytes:
    template.render(facts, autoescape=True)
    file = io.BytesIO()
    template.save(file)
    return file.getvalue()


def _plain(value: object, tag: str) -> object:
    """A paper's record as it is kept: runs where words are marked or may be.

    ``tag`` is the noun of a record, or the field that other values are of.
    """
    if isinstance(value, str):
        return _runs(Paragraph.of(value)) if value and tag in MARKED else value
    if isinstance(value, Paragraph):
        return _runs(value)
    if isinstance(value, RichText):
        return [{"kind": block.kind, "text": _runs(block)} for block in value.blocks]
    if isinstance(value, tuple):
        item = CATALOGUE.by_tag[tag].item if tag in CATALOGUE.by_tag else ""
        return [_plain(one, item) for one in value]
    if is_dataclass(value):
        names = [one.name for one in fields(value)]
        names += [name for name, one in vars(type(value)).items() if isinstance(one, property)]
        return {name: _plain(getattr(value, name), f"{tag}.{name}") for name in names}
    return value


def _runs(words: Paragraph) -> object:
    return {"runs": [_run(run) for run in words.runs]} if words.runs else ""


def _run(run: Run) -> tuple[str, list[str]]:
    return run.text, [mark for mark in _KNOWN_MARKS if mark in run.marks]
