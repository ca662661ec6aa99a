"""“(tbc)” is a fact, not a text: read wherever people type it, printed in the paper's language after its fact."""

import re

from pesnet_desktop.model.rich_text import Mark, Run
from pesnet_desktop.model.status import OPEN

NO_BREAK_SPACE = "\u00a0"
_WORDS = {"en": "(tbc)", "fr": "(à confirmer)", "ar": "(يؤكد لاحقا)", "tr": "(teyit edilecek)"}
_MARK: frozenset[Mark] = frozenset({"to_confirm"})
_TYPED = re.compile(
    r"\s*[(\[]\s*(?:t\.?b\.?[cd]\.?|to be (?:confirmed|determined)|à confirmer|a confirmer"
    r"|يؤكد لاحق(?:ا|ًا|اً)|teyit edilecek)\s*[)\]]",
    re.IGNORECASE,
)


def tbc(language: str) -> str:
    """The words that mark an open fact: ``(tbc)``, ``(à confirmer)``, ``(يؤكد لاحقا)``."""
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


def tbc_runs(fact: str, status: str, language: str) -> tuple[Run, ...]:
    """The runs of a fact: its words, and where it is open the mark, tied to it with a no-break space."""
    if status not in OPEN or not fact:
        return (Run(fact),) if fact else ()
    return Run(fact + NO_BREAK_SPACE), Run(tbc(language), _MARK)


def marked_runs(text: str, language: str) -> tuple[Run, ...]:
    """The runs of a text as typed, each mark in it worded for ``language`` and tied to what it marks."""
    runs: list[Run] = []
    begin = 0
    for mark in _TYPED.finditer(text):
        if mark.start() > 0:
            runs.append(Run(text[begin : mark.start()] + NO_BREAK_SPACE))
        runs.append(Run(tbc(language), _MARK))
        begin = mark.end()
    if begin < len(text):
        runs.append(Run(text[begin:]))
    return tuple(runs)
