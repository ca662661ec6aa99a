"""Compares a returned paper with the file, field by field: as exported, as returned, as it stands now."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.model.languages import language_named
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.returned import ReturnedPaper
from pesnet_desktop.model.papers.returned_changes import Change, ReadBack
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_decisions import still_unread, undecided
from pesnet_desktop.tasks.returned_fields import Counts, field_changes
from pesnet_desktop.tasks.returned_letters import letters_beside
from pesnet_desktop.tasks.returned_rows import row_changes
from pesnet_desktop.tasks.returned_subject import kind_named, subject_named

if TYPE_CHECKING:
    from pesnet_desktop.documents.read.opened import Opened
    from pesnet_desktop.queries.returned import Subject

_NEAR, _SOMEWHAT_NEAR = 0.9, 0.5
"""How many of its places a returned paper shares with one of its kind, and with one that it may be."""


def read_back(store: Store, path: Path, today: date) -> ReadBack:
    """What the paper at ``path`` asks to be changed. Nothing is written.

    Raises Problem for a file that does not pass the gate, is no paper of this file, or whose event or plan is gone.
    """
    paper, subject = _read(store, path, today)
    counts = Counts()
    changes = [*field_changes(store, paper, counts), *row_changes(store, paper, counts)]
    waiting = list(undecided(store, changes))
    numbered = [replace(one, number=number) for number, one in enumerate(_doubts_first(waiting))]
    return ReadBack(
        path.name,
        subject.paper,
        subject.event_id,
        subject.plan_id,
        language_named(paper.language),
        paper.program,
        paper.trust,
        tuple(numbered),
        paper.remarks,
        still_unread(store, path.name, paper.unread),
        paper.missing,
        counts.ours,
        counts.alike,
        counts.unchanged,
        len(changes) - len(waiting),
    )


def returned_paper(store: Store, path: Path, today: date) -> ReturnedPaper:
    """What the paper at ``path`` says, and what it would say now."""
    return _read(store, path, today)[0]


def _read(store: Store, path: Path, today: date) -> "tuple[ReturnedPaper, Subject]":
    from pesnet_desktop.documents.read.opened import open_returned

    opened = open_returned(path)
    kind, languages = kind_named(opened)
    subject = subject_named(store, opened, kind)
    best = _best_reading(store, opened, subject, languages[0], today)
    for language in languages[1:] if _left_over(best) else ():
        best = min(best, _best_reading(store, opened, subject, language, today), key=_left_over)
    if opened.names is None or not _left_over(best):
        return best, subject
    others = _other_readings(store, opened, subject, best.language, today, is_named=bool(kind))
    return min(((best, subject), *others), key=lambda pair: _left_over(pair[0]))


def _other_readings(
    store: Store, opened: "Opened", known: "Subject", language: str, today: date, *, is_named: bool
) -> "Iterator[tuple[ReturnedPaper, Subject]]":
    """The paper read as the kinds that have at least as many of its places as the one ``known``; none if that has most.

    The line that names its kind may have been retyped, and that of another kind be a heading in it.
    """
    from pesnet_desktop.documents.read.opened import kinship
    from pesnet_desktop.tasks.papers import KINDS

    def near(one: "Subject") -> float:
        """How much of its places the paper has, of letters the first; none where it cannot be made."""
        with suppress(Problem):
            first = islice(papers_of_today(store, one.paper, one, language, today), 1)
            return max((kinship(opened, paper) for paper in first), default=0.0)
        return 0.0

    least = near(known) if is_named else 0.0
    for name, kind in KINDS.items() if least < _NEAR else ():
        with suppress(Problem):
            one = subject_named(store, opened, name)
            if one.paper == name and one != known and not kind.is_variant and near(one) >= max(least, _SOMEWHAT_NEAR):
                yield _best_reading(store, opened, one, language, today), one


def _doubts_first(changes: list[Change]) -> Iterator[Change]:
    yield from (one for one in changes if not one.is_clear)
    yield from (one for one in changes if one.is_clear)


def _best_reading(store: Store, opened: "Opened", subject: "Subject", language: str, today: date) -> ReturnedPaper:
    """The paper read beside the one of its layouts, or of its letters, that leaves the fewest words over."""
    from pesnet_desktop.documents.read.returned import read_returned
    from pesnet_desktop.tasks.papers import KINDS

    layouts = [name for name, kind in KINDS.items() if kind.is_variant and name.startswith(f"{subject.paper}-")]
    best: ReturnedPaper | None = None
    for layout in (subject.paper, *layouts):
        for content in papers_of_today(store, layout, subject, language, today, opened):
            read = read_returned(opened, content)
            if best is None or _left_over(read) < _left_over(best):
                best = read
            if not _left_over(best):
                return best
    if best is None:
        raise opened.file.refused("returned-not-ours")
    return best


def _left_over(paper: ReturnedPaper) -> int:
    """What tells that it is another layout, letter or language; where only shapes tell records, those, too."""
    records = len(paper.new) + len(paper.gone) if paper.trust == "shape" else 0
    return len(paper.unread) + len(paper.missing) + records


def paper_of_today(store: Store, layout: str, subject: "Subject", language: str, today: date) -> bytes:
    """The same paper as a draft of now. Raises Problem where its event or plan is gone."""
    return next(papers_of_today(store, layout, subject, language, today))


def papers_of_today(
    store: Store, layout: str, subject: "Subject", language: str, today: date, beside: "Opened | None" = None
) -> Iterator[bytes]:
    """The same: of letters and certificates one for each person, or those that the file ``beside`` may be."""
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.render import render
    from pesnet_desktop.documents.template import compile_template
    from pesnet_desktop.tasks.papers import KINDS, Asked
    from pesnet_desktop.tasks.templates import usable_template

    asked = Asked(language, today, plan_id=subject.plan_id, event_id=subject.event_id)
    is_one_of_many = KINDS[layout].is_personal
    made = (
        letters_beside(store, beside, layout, asked) if beside and is_one_of_many else KINDS[layout].make(store, asked)
    )
    for paper in made:
        template = compile_template(usable_template(layout, paper.cover.language), CATALOGUE)
        yield render(template, paper, final=False, day=today)
