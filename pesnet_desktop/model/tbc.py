"""“(tbc)” is a fact, not a text: read wherever people type it, printed in the paper's language after its fact."""

import re
from typing import TYPE_CHECKING

from pesnet_desktop.model.status import OPEN

if TYPE_CHECKING:
    from pesnet_desktop.model.rich_text import Run

NO_BREAK_SPACE = "\u00a0"
_WORDS = {
    "en": "(tbc)",
    "fr": "(à\u00a0confirmer)",
    "ar": "(يؤكد\u00a0لاحقا)",
    "tr": "(teyit\u00a0edilecek)",
}
_TYPED = re.compile(
    r"\s*[(\[]\s*(?:t\.?b\.?[cd]\.?|to\s+be\s+(?:confirmed|determined)|[àa]\s+confirmer"
    r"|يؤكد\s+لاحق(?:ا|ًا|اً)|teyit\s+edilecek)\s*[)\]]",
    re.IGNORECASE,
)


def tbc(language: str) -> str:
    """The words that mark an open fact, never broken over two lines: ``(tbc)``, ``(à confirmer)``, ``(يؤكد لاحقا)``."""
    return _WORDS.get(language, _WORDS["en"])


def take_tbc(text: str) -> tuple[str, bool]:
    """``text`` without a mark at its end, and whether there was one: ``Morocco (tbc)`` → ``("Morocco", True)``."""
    stripped = text.strip()
    for mark in _TYPED.finditer(stripped):
        if mark.end() == len(stripped):
            return stripped[: mark.start()], True
    return stripped, False


def without_tbc(text: str) -> str:
    """``text`` without any mark, wherever it stands."""
    return _TYPED.sub("", text).strip()


def has_tbc(text: str) -> bool:
    return _TYPED.search(text) is not None


def tbc_runs(fact: str, status: str, language: str) -> "tuple[Run, ...]":
    """The runs of a fact: its words, and where it is open the mark; a mark of one word is tied to the fact."""
    from pesnet_desktop.model.rich_text import Run

    if status not in OPEN or not fact:
        return (Run(fact),) if fact else ()
    return Run(fact + _gap(language)), _mark(language)


def marked_runs(text: str, language: str) -> "tuple[Run, ...]":
    """The runs of a text as typed, each mark in it worded for ``language``."""
    from pesnet_desktop.model.rich_text import Run

    runs: list[Run] = []
    begin = 0
    for mark in _TYPED.finditer(text):
        if mark.start() > 0:
            runs.append(Run(text[begin : mark.start()] + _gap(language)))
        runs.append(_mark(language))
        begin = mark.end()
    if begin < len(text):
        runs.append(Run(text[begin:]))
    return tuple(runs)


def _gap(language: str) -> str:
    """What parts a fact from its mark: a mark of several words may go to the next line, as narrow columns need it."""
    return " " if NO_BREAK_SPACE in tbc(language) else NO_BREAK_SPACE


def _mark(language: str) -> "Run":
    from pesnet_desktop.model.rich_text import Run

    return Run(tbc(language), frozenset({"to_confirm"}))
