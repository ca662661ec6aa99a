"""Writes made files into a folder: each whole or not at all, and never over what somebody worked on since."""

import errno
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.model.digest import sha256_of
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem

REMEMBERED = 10_000
"""Of how many files it is remembered what they looked like, those written last: the memory is read at each export."""

_OF = "of:"
_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True)
class Made:
    """A file to be written: its name without what it ends in, and all of it; ``record`` is what it is about."""

    stem: str
    content: bytes
    suffix: str = ".docx"
    record: str = ""

    @cached_property
    def digest(self) -> str:
        return sha256_of(self.content)


def write_all(folder: Path, made: Sequence[Made], *, passes_open: bool = False) -> list[Path]:
    """Writes the files in order and returns their paths; the folder is made to outlive a power cut once, at the end.

    A file that somebody worked on since we wrote it stays, and the new one gets a number; so it does beside a file that
    we wrote of another record with the same title, and beside another of ``made`` with the same name. One that lies
    there as it is to be is left, so that a stopped order can go on.
    With ``passes_open`` a file that is open in Word stays too, and the new one takes the next name.
    Raises Problem for a file open in Word, before any is written, and for a full disk or a folder that cannot be
    written: what was written until then stays whole.
    """
    remembered = _Written.read(folder)
    placed = _placed(folder, made, remembered, passes_open=passes_open)
    remembered.keep()  # what is about to be written too: a program killed in between knows its own files again
    written: list[Path] = []
    try:
        for path, one, is_there in placed:
            place = path if is_there else _put(path, one, len(written), len(made), passes_open=passes_open)
            remembered.settle(place, one)
            written.append(place)
    except Problem:
        with suppress(OSError):  # what stopped the order is said, not what it left behind
            paths.settle_folder(folder)
        raise
    finally:
        remembered.keep()
    try:
        paths.settle_folder(folder)
    except OSError as error:
        raise Problem("not-writable", path=str(folder)) from error
    return written


_Placed = tuple[Path, Made, bool]
"""Where a file goes, and whether it lies there already."""


def _placed(folder: Path, made: Sequence[Made], remembered: "_Written", *, passes_open: bool) -> list[_Placed]:
    taken: set[Path] = set()
    placed = []
    owners = _owner_files(folder)
    for one in made:
        path, is_there = _place_of(folder, one, remembered, taken, owners, passes_open=passes_open)
        taken.add(path)
        remembered.expect(path, one)
        placed.append((path, one, is_there))
    return placed


def _place_of(
    folder: Path, made: Made, remembered: "_Written", taken: set[Path], owners: frozenset[str], *, passes_open: bool
) -> tuple[Path, bool]:
    for path in _names(folder, made):
        if path in taken:
            continue
        is_there = os.path.lexists(path)
        there = _content_of(path) if is_there else None
        if is_there and there != made.content and not remembered.may_go(path, there, made.record):
            continue
        is_open = any(f"~${path.name[cut:]}" in owners for cut in (0, 1, 2))
        if is_open and passes_open:
            continue
        if is_open:
            raise Problem("file-open-in-word", path=str(path), other=_free_name(folder, made))
        return path, there == made.content
    raise AssertionError("the names never end")


def _put(path: Path, made: Made, written: int, count: int, *, passes_open: bool) -> Path:
    """Where it was written in the end: beside a file that another program holds, where that may be passed over."""
    try:
        paths.write_whole(path, made.content, settles=False)
    except OSError as error:
        problem = _problem(error, path, made, written, count)
        if not passes_open or problem.code != "file-open-in-word":
            raise problem from error
        return _put(path.parent / _free_name(path.parent, made), made, written, count, passes_open=False)
    return path


def not_written(error: OSError, path: Path) -> Problem:
    """Why one file was not written, and what to do."""
    return Problem("disk-full" if error.errno in _FULL else "not-writable", path=str(path))


def _problem(error: OSError, path: Path, made: Made, written: int, count: int) -> Problem:
    if error.errno in _FULL and written:
        return Problem("disk-full-midway", path=str(path), written=str(written), all=str(count))
    if isinstance(error, PermissionError) and os.path.lexists(path):
        return Problem("file-open-in-word", path=str(path), other=_free_name(path.parent, made))
    if isinstance(error, FileNotFoundError):
        return Problem("folder-missing", path=str(path.parent))
    return not_written(error, path)


def _free_name(folder: Path, made: Made) -> str:
    return next(path for path in _names(folder, made) if not os.path.lexists(path)).name


def _names(folder: Path, made: Made) -> Iterator[Path]:
    yield folder / paths.file_name(made.stem, made.suffix)
    number = 2
    while True:
        yield folder / paths.file_name(made.stem, f" {number}{made.suffix}")
        number += 1


def _content_of(path: Path) -> bytes | None:
    """What lies there; None where nobody can tell."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _owner_files(folder: Path) -> frozenset[str]:
    """What Word lays beside each file that it has open: ``~$`` and the name, without its first letters when long."""
    try:
        with os.scandir(folder) as found:
            return frozenset(one.name for one in found if one.name.startswith("~$"))
    except OSError:
        return frozenset()


@dataclass
class _Written:
    """What this person's exports looked like when they were written: path → SHA-256, kept beside the settings.

    While a file is being written two are kept: as it was, and as it will be. Behind them stands what it is about.
    """

    folder: Path
    file: Path
    marks: dict[str, str]

    @classmethod
    def read(cls, folder: Path) -> "_Written":
        file = paths.settings_folder() / "exported.json"
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            kept = {}
        marks = {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}
        return cls(folder.resolve(), file, marks)

    def may_go(self, path: Path, content: bytes | None, record: str) -> bool:
        """Whether ``content``, which lies at ``path``, was written of the same record and is as it was written.

        Not where nobody could read it; a file of which nothing is remembered but its looks may be of any record.
        """
        marks = self._marks(path)
        others = [mark for mark in marks if mark.startswith(_OF) and mark != _OF + record]
        return content is not None and sha256_of(content) in marks and not others

    def expect(self, path: Path, made: Made) -> None:
        looks = [mark for mark in self._marks(path) if not mark.startswith(_OF)]
        self._note(path, [*looks, made.digest], made)

    def settle(self, path: Path, made: Made) -> None:
        self._note(path, [made.digest], made)

    def _note(self, path: Path, looks: list[str], made: Made) -> None:
        of = [_OF + made.record] if made.record else []
        key = self._key(path)
        self.marks.pop(key, None)
        self.marks[key] = " ".join(dict.fromkeys([*looks, *of]))

    def _marks(self, path: Path) -> list[str]:
        return self.marks.get(self._key(path), "").split()

    def keep(self) -> None:
        """Without this memory the next export only takes another name: a folder that refuses it is no problem."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            newest = dict(list(self.marks.items())[-REMEMBERED:])
            paths.write_whole(self.file, json.dumps(newest).encode(), settles=False, flushes=False)
        except OSError:
            return

    def _key(self, path: Path) -> str:
        return str(self.folder / path.name)
