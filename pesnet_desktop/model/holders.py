"""Who holds an event, as a line of a paper names them: institutions one by one, each in the capacity it acts in."""

import re
from collections.abc import Container, Iterator, Sequence
from difflib import SequenceMatcher

from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.tbc import take_tbc
from pesnet_desktop.model.text import fold, pattern

ACRONYM = r"[A-ZİÖÜÇŞĞ][A-ZİÖÜÇŞĞ-]+"
_CAPACITY = (
    r"(?P<name>.+?)\s*[,،]?\s+"
    r"(?:in (?:its|their) capacity as|as|en (?:sa|leur) qualité de|en tant que|بصف(?:ة|ته|تها|تهما))"
    r"\s+(?:the |le |la )?(?P<capacity>.+)"
)
_BETWEEN = r"\s*[;؛\n]\s*"
_JOINT = r"\s*[,،]\s*(?:and\s+|et\s+|و\s*)?(?:the\s+)?|\s+(?:and|et|&)\s+(?:the\s+)?|\s+و\s*"
_LIKE = 0.7
"""How alike two names are that are spellings of one."""


@dataclass(frozen=True)
class Holder:
    """An institution and its capacity, as typed; the latter empty where none is said. ``joint`` parts it from them."""

    name: str
    capacity: str = ""
    joint: str = ""
    is_open: bool = False


@dataclass(frozen=True)
class PrintedHolder:
    """One who holds an event, as a paper prints it in its language."""

    id: str
    name: str
    capacity: str
    is_open: bool


@dataclass(frozen=True)
class HoldersBeside:
    """A line laid beside those who stand in the file: who is meant by whom, in the line's order; who is gone.

    ``named`` pairs a holder of the line with the one it is in the file, None for one that is new.
    """

    named: tuple[tuple[Holder, PrintedHolder | None], ...]
    gone: tuple[PrintedHolder, ...]


def holders_in(words: str) -> Iterator[Holder]:
    """Institutions one by one: parted by semicolons and lines; by “and” only between two acronyms."""
    for piece in re.split(_BETWEEN, words):
        one_line = " ".join(piece.split())
        pair = pattern(rf"({ACRONYM})(?:,| and| et| و)\s*(?:the )?({ACRONYM})").fullmatch(one_line)
        if pair:
            yield Holder(pair[1])
            yield Holder(pair[2], joint=one_line[pair.end(1) : pair.start(2)].strip(" ,"))
        elif one_line:
            match = pattern(_CAPACITY).fullmatch(one_line)
            yield _in_capacity(match) if match else Holder(one_line)


def holders_of(words: str, known: Sequence[str] = ()) -> tuple[Holder, ...]:
    """The same for a line of our own papers: “and” and commas part them, too, beside an acronym, a country or one of
    ``known``; what is to be confirmed is told.
    """
    names = {fold(name) for name in known}
    found: list[Holder] = []
    for piece in re.split(_BETWEEN, words):
        line, is_open = take_tbc(" ".join(piece.split()))
        if not line:
            continue
        match = None if fold(line) in names else pattern(_CAPACITY).fullmatch(line)
        *others, last = _parted(match["name"].strip(" ,،") if match else line, names)
        for other in others:
            name, other_is_open = take_tbc(other)
            found.append(Holder(name, is_open=other_is_open))
        name, last_is_open = take_tbc(last)
        found.append(Holder(name, match["capacity"] if match else "", is_open=is_open or last_is_open))
    return tuple(found)


def laid_beside(words: str, here: Sequence[PrintedHolder]) -> HoldersBeside:
    """Who of ``here`` is who in the line: by the same name, by one that is alike, then one in the place of another."""
    line = holders_of(words, [one.name for one in here])
    left = list(here)
    meant: dict[int, PrintedHolder] = {}
    for is_same in (_is_same, _is_alike):
        for place, one in enumerate(line):
            other = next((other for other in left if place not in meant and is_same(one.name, other.name)), None)
            if other is not None:
                meant[place] = other
                left.remove(other)
    others = [place for place in range(len(line)) if place not in meant]
    if len(others) == len(left):
        meant |= dict(zip(others, left, strict=True))
        left = []
    return HoldersBeside(tuple((one, meant.get(place)) for place, one in enumerate(line)), tuple(left))


def _is_same(one: str, other: str) -> bool:
    return fold(one) == fold(other)


def _is_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, fold(one), fold(other)).ratio() >= _LIKE


def _in_capacity(match: re.Match[str]) -> Holder:
    joint = match.string[match.end("name") : match.start("capacity")].strip(" ,،")
    return Holder(match["name"].strip(" ,،"), match["capacity"], joint)


def _parted(names: str, known: Container[str]) -> list[str]:
    """``SESRIC, PERKESO and the Ministry of Labour and Social Security`` in three."""
    joints = list(pattern(_JOINT).finditer(names))
    if fold(take_tbc(names)[0]) in known:
        return [names]
    for joint in joints:
        first, rest = names[: joint.start()], names[joint.end() :]
        if rest and _stands_alone(first, known):
            return [first, *_parted(rest, known)]
    for joint in reversed(joints):
        first, rest = names[: joint.start()], names[joint.end() :]
        if first and _stands_alone(rest, known):
            return [*_parted(first, known), rest]
    return [names]


def _stands_alone(words: str, known: Container[str]) -> bool:
    name, _is_open = take_tbc(words)
    return bool(pattern(ACRONYM).fullmatch(name)) or fold(name) in known or find_country(name) is not None
