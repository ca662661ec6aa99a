"""Who organises an event, with the capacity in which they do: from a labelled row, or from a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_ACRONYM = r"[A-ZİÖÜÇŞĞ][A-ZİÖÜÇŞĞ-]+"
_NAME = rf"(?:{_ACRONYM}|(?:the )?[A-ZİÖÜÇŞĞÉ][^.;,]{{2,110}}?(?: \([^)]+\))?)"
_CAPACITY = (
    r"(?P<name>.+?)\s*[,،]?\s+"
    r"(?:in (?:its|their) capacity as|as|en (?:sa|leur) qualité de|en tant que|بصف(?:ة|ته|تها|تهما))"
    r"\s+(?:the |le |la )?(?P<capacity>.+)"
)
_HOLDS = r"(?:will |shall |is to )?(?:jointly )?(?:co-?)?(?:hosts?|organi[sz]es?)(?: it| the \w+| this \w+)?"
_TOGETHER = r"(?: together| jointly| in (?:collaboration|cooperation|partnership))?"
_WILL_HOST = (
    rf"(?P<one>{_NAME})(?:,? as (?:the )?(?P<as>[^.;]{{3,80}}?))?,? {_HOLDS}"
    rf"(?:{_TOGETHER} with (?:the )?(?P<other>{_NAME}))?(?: as (?:the )?(?P<role>[^.;,]{{3,80}}?))?"
    r"(?= in accordance| in line| within| under| on | at | in |[.;,]|$)"
)
_HOSTED_BY = (
    rf"\b(?:co-?)?(?:organi[sz]ed|hosted)(?: jointly)? by (?:the )?(?P<one>{_NAME})"
    rf"(?: and (?:the )?(?P<other>{_NAME}))?(?= in | on | at | within| under|[.;,]|$)"
)
_ORGANISE = (
    rf"(?:^|(?<=[.;] ))(?:Le |La |L’|L')?(?P<one>{_NAME}) "
    r"(?:co-?)?(?:organise|accueille|organisera|accueillera)\b"
)
_SENTENCES = (_WILL_HOST, _HOSTED_BY, _ORGANISE)


@dataclass(frozen=True)
class Holder:
    """An institution and its capacity, as typed; the latter empty where none is said. ``joint`` parts it from them."""

    name: str
    capacity: str = ""
    joint: str = ""


def holders_in(words: str) -> Iterator[Holder]:
    """Institutions one by one: parted by semicolons and lines; by “and” only between two acronyms."""
    for piece in re.split(r"\s*[;؛\n]\s*", words):
        one_line = " ".join(piece.split())
        pair = _pattern(rf"({_ACRONYM})(?:,| and| et| و)\s*(?:the )?({_ACRONYM})").fullmatch(one_line)
        if pair:
            yield Holder(pair[1])
            yield Holder(pair[2], joint=one_line[pair.end(1) : pair.start(2)].strip(" ,"))
        elif one_line:
            match = _pattern(_CAPACITY).fullmatch(one_line)
            yield _in_capacity(match) if match else Holder(one_line)


def _in_capacity(match: re.Match[str]) -> Holder:
    joint = match.string[match.end("name") : match.start("capacity")].strip(" ,،")
    return Holder(match["name"].strip(" ,،"), match["capacity"], joint)


def holders_in_sentence(text: str) -> tuple[Holder, ...]:
    """Those of whom a sentence says that they hold the event; none where it does not say so plainly."""
    for shape in _SENTENCES:
        match = _pattern(shape).search(" ".join(text.split()))
        if match:
            found = match.groupdict()
            first = Holder(found["one"].strip(), (found.get("as") or found.get("role") or "").strip())
            other = found.get("other")
            return (first, Holder(other.strip())) if other else (first,)
    return ()


@cache
def _pattern(shape: str) -> re.Pattern[str]:
    return re.compile(shape)
