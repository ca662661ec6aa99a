"""Tells whose letter or certificate a returned file is, of many, or that all of them stand in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.text import fold
from pesnet_desktop.store import Store

if TYPE_CHECKING:
    from pesnet_desktop.documents.read.opened import Opened
    from pesnet_desktop.model.papers.certificates import CertificatesPaper, PaperCertificate
    from pesnet_desktop.model.papers.invitation import InvitationPaper, PaperLetter
    from pesnet_desktop.tasks.papers import Asked, Paper

    Letter = PaperLetter | PaperCertificate

_MOST = 3
"""How many of the likeliest letters a file is read beside."""


def letters_beside(store: Store, opened: "Opened", layout: str, asked: "Asked") -> "Sequence[Paper]":
    """The papers for one person each that a file is likeliest to be, or the one with all of them."""
    from pesnet_desktop.documents.read.opened import lines_in
    from pesnet_desktop.tasks.papers import KINDS

    papers = KINDS[layout].make(store, asked)
    if len(papers) == 1:
        return papers
    said = {fold(line) for line in lines_in(opened)}
    of = _LETTERS[layout]
    named = [paper for paper in papers if any(fold(letter.name) in said for letter in of(paper) if letter.name)]
    are_several = len({letter.name for paper in named for letter in of(paper)}) > 1
    together = KINDS[layout].make(store, replace(asked, together=True)) if are_several else ()
    words = {word for line in said for word in _words(line)}
    told = [max((_told(letter, said, words) for letter in of(paper)), default=0) for paper in papers]
    likeliest = sorted(range(len(papers)), key=lambda n: -told[n])
    return (*together, *(papers[n] for n in likeliest[: 1 if together else _MOST]))


def _told(letter: "Letter", said: set[str], words: set[str]) -> int:
    """How many of a letter's own lines stand in the file, and how many words of its recipient's name."""
    own = (getattr(letter, name, "") for name in ("name", "post", "institution", "country", "reference", "number"))
    return sum(fold(line) in said for line in own if line) + len(words.intersection(_words(fold(letter.name))))


def _words(line: str) -> list[str]:
    return re.findall(r"\w+", line)


def _letters(paper: "Paper") -> "Sequence[Letter]":
    return cast("InvitationPaper", paper).mailing.letters


def _certificates(paper: "Paper") -> "Sequence[Letter]":
    return cast("CertificatesPaper", paper).award.certificates


_LETTERS: "Mapping[str, Callable[[Paper], Sequence[Letter]]]" = {
    "invitation": _letters,
    "certificates": _certificates,
}
