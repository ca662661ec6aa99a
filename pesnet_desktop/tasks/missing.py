"""Says which texts a paper lacks in its language, before any of it is written."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import MissingText, missing_texts
from pesnet_desktop.model.problems import Problem

_NOUNS = {
    "work_plan": "plan",
    "plan_header": "header",
    "thematic_area": "area",
    "progress_report": "facts",
    "network_text": "text",
    "network_document": "document",
}
"""What the field catalogue calls the records of these tables; other tables are called the same."""

_SHOWN_TEXTS = 3
_SHOWN_LETTERS = 60


class Covered(Protocol):
    """Any paper: its cover says in which language it is."""

    @property
    def cover(self) -> Cover: ...


def refuse_missing(papers: Sequence[Covered]) -> None:
    """Raises Problem ``texts-missing`` where a paper would print a text in another language than its own.

    ``texts`` of the problem names the first of them, ``lines`` all with their languages, a line each.
    """
    found = list(dict.fromkeys(one for paper in papers for one in _texts(paper)))
    if not found:
        return
    texts = list(dict.fromkeys(text for _language, text in found))
    shown = "; ".join(texts[:_SHOWN_TEXTS])
    if len(texts) > _SHOWN_TEXTS:
        shown = _("{texts}; and {n} more").format(texts=shown, n=len(texts) - _SHOWN_TEXTS)
    languages = ", ".join(dict.fromkeys(language for language, _text in found))
    lines = (_("{language}: {text}").format(language=language, text=text) for language, text in found)
    raise Problem("texts-missing", languages=languages, texts=shown, lines="\n".join(lines))


def _texts(paper: Covered) -> Iterator[tuple[str, str]]:
    """The language of a paper, and each text that it lacks: its field and words."""
    from pesnet_desktop.model.language_regime import language_name

    language = language_name(paper.cover.language, current_language())
    for one in missing_texts(paper):
        yield language, _("{field}: {words}").format(field=_field(one), words=_short(one.words))


def _field(text: MissingText) -> str:
    from pesnet_desktop.documents.fields import CATALOGUE

    return CATALOGUE.by_tag[f"{_NOUNS.get(text.table, text.table)}.{text.field}"].label(current_language())


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN_LETTERS else words[:_SHOWN_LETTERS].rsplit(" ", 1)[0] + " …"
