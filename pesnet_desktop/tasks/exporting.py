"""Makes papers of the facts: asks the query, renders the template, writes the Word file whole."""

import errno
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.missing import refuse_missing
from pesnet_desktop.tasks.papers import KINDS, Asked, Paper, papers_of
from pesnet_desktop.tasks.templates import usable_template

Progress = Callable[[int, int, str], None]
PLAN_PAPERS, EVENT_PAPERS = papers_of("plan"), papers_of("event")
PAPERS = tuple(KINDS)
ALL_PAPERS = tuple(name for name, kind in KINDS.items() if not kind.is_variant)
ALL_LANGUAGES = "all"
TITLE_LENGTH = 60
_QUOTES = re.compile("[“”‘«»\"]|(?<![^\\W\\d_])[’']|[’'](?![^\\W\\d_])")
"""Quotation marks; an apostrophe inside a word is none."""

_DRAFT = {"en": "draft", "fr": "projet", "ar": "مسودة"}


@dataclass(frozen=True)
class Order:
    """What an officer asks for: which papers, of which records, in which language, for which day and folder.

    ``language`` may be ``all``. ``report_id`` may be empty: then the plan's only or newest report is taken. With
    ``mark_missing`` a text that is missing in the language prints in another one, marked; without it is a problem.
    """

    papers: Sequence[str]
    out: Path
    today: date
    language: str = "en"
    plan_id: str = ""
    event_ids: Sequence[str] = ()
    report_id: str = ""
    final: bool = False
    mark_missing: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        return LANGUAGES if self.language == ALL_LANGUAGES else (self.language,)


def export(
    store: Store,
    order: Order,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Path]:
    """Writes the papers of ``order`` and returns their paths. All are made before one is written: cancelled, or where
    one of them cannot be made, the folder stays as it was.

    Raises Problem: a folder that is missing, a disk that is full, a file open in Word, a template that is damaged,
    texts that are missing in the language asked for.
    """
    if not _is_folder(order.out):
        raise Problem("folder-missing", path=str(order.out))
    paths.sweep_leftovers(order.out)
    papers = [(name, paper) for name, asked in _wanted(order) for paper in KINDS[name].make(store, asked)]
    if not order.mark_missing:
        refuse_missing([paper for _name, paper in papers])
    made: list[tuple[str, bytes]] = []
    for number, (name, paper) in enumerate(papers):
        if cancelled is not None and cancelled():
            return []
        if progress is not None:
            progress(number, len(papers), f"{paper.cover.kind}: {paper.cover.title}")
        made.append((_file_stem(paper), _content(name, paper, order)))
    written: list[Path] = []
    for stem, content in made:
        written.append(_write(order.out, stem, content, written))
    if progress is not None:
        progress(len(written), len(papers), "")
    return written


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError as error:
        raise Problem("not-writable", path=str(path)) from error


def _wanted(order: Order) -> Iterator[tuple[str, Asked]]:
    """Each paper's name and what is asked of it."""
    for name in order.papers:
        for event_id in order.event_ids if name in EVENT_PAPERS else ("",):
            for language in order.languages:
                yield name, Asked(language, order.today, order.final, order.plan_id, order.report_id, event_id)


def _content(name: str, paper: Paper, order: Order) -> bytes:
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.render import render
    from pesnet_desktop.documents.template import compile_template

    content = usable_template(name, paper.cover.language)
    return render(compile_template(content, CATALOGUE), paper, final=order.final, day=order.today)


def _file_stem(paper: Paper) -> str:
    """``Concept note - Workshop on Empowering Job Seekers … (draft)``: quotes left out, a long title cut at a word.

    One of several files of a kind has its mark behind the kind: ``Invitation 3 - …``, never anybody's name.
    """
    title = " ".join(_QUOTES.sub("", paper.cover.title).split())
    if len(title) > TITLE_LENGTH:
        title = title[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" :,;-–") + " …"
    draft = f" ({_DRAFT[paper.cover.language]})" if paper.cover.is_draft else ""
    kind = f"{paper.cover.kind} {paper.cover.mark}".rstrip()
    return f"{kind} - {title}{draft}"


def _write(folder: Path, stem: str, content: bytes, written: Sequence[Path]) -> Path:
    """Writes under ``stem``; a file that somebody worked on since we wrote it stays, and the new one gets a number.

    So does a paper of the same name as one that was just ``written``.
    """
    remembered = _Written.read()
    for path in _names(folder, stem):
        if path in written or (os.path.lexists(path) and not remembered.is_untouched(path)):
            continue
        if _is_open_in_word(path):
            raise Problem("file-open-in-word", path=str(path), other=next(_free_names(folder, stem)).name)
        try:
            paths.write_whole(path, content)
        except OSError as error:
            raise _problem(error, path, next(_free_names(folder, stem)).name) from error
        remembered.remember(path, content)
        return path
    raise AssertionError("the names never end")


def _names(folder: Path, stem: str) -> Iterator[Path]:
    yield folder / paths.file_name(stem, ".docx")
    number = 2
    while True:
        yield folder / paths.file_name(stem, f" {number}.docx")
        number += 1


def _free_names(folder: Path, stem: str) -> Iterator[Path]:
    return (path for path in _names(folder, stem) if not os.path.lexists(path))


def _is_open_in_word(path: Path) -> bool:
    """Word lays an owner file beside what it has open: ``~$`` and the name, without its first letters when long."""
    return any(os.path.lexists(path.parent / f"~${path.name[cut:]}") for cut in (0, 1, 2))


def _problem(error: OSError, path: Path, other: str) -> Problem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem("disk-full", path=str(path))
    if isinstance(error, PermissionError) and os.path.lexists(path):
        return Problem("file-open-in-word", path=str(path), other=other)
    if isinstance(error, FileNotFoundError):
        return Problem("folder-missing", path=str(path.parent))
    return Problem("not-writable", path=str(path))


@dataclass
class _Written:
    """What this person's exports looked like when they were written: path → SHA-256, kept beside the settings."""

    file: Path
    hashes: dict[str, str]

    @classmethod
    def read(cls) -> "_Written":
        file = paths.settings_folder() / "exported.json"
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            kept = {}
        return cls(file, {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {})

    def is_untouched(self, path: Path) -> bool:
        try:
            return self.hashes.get(str(path.resolve())) == hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError:
            return False

    def remember(self, path: Path, content: bytes) -> None:
        """Without this memory the next export only takes another name: a folder that refuses it is no problem."""
        self.hashes[str(path.resolve())] = hashlib.sha256(content).hexdigest()
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            paths.write_whole(self.file, json.dumps(self.hashes).encode())
        except OSError:
            return
