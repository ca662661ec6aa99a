"""A row of a list of participants taken apart: honorific, name, post, institution, country, each with its doubts."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from pesnet_desktop.documents.read.standing import Standing, asked
from pesnet_desktop.documents.read.text import Block, Cell, Table
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.drafts import Doubt
from pesnet_desktop.model.papers.event_drafts import GuestDraft
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOT_READ, SURE, Read
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.text import fold

_PARTED = r"\s*(?:[,;،؛|]|\s[–—/-]\s)\s*"
_INSTITUTION = (
    r"\b(?:agency|ministry|office|organi[sz]ation|institut\w*|authority|centre|center|service|department of|directorate"
    r"|network|university|bank|council|association|federation|fund|corporation|secretariat|embassy|programme"
    r"|agence|ministere|direction generale|organisation|universite|banque|conseil|kurumu|bakanligi|mudurlugu)\b"
    r"|وزاره|وكاله|منظمه|موسسه|هييه|مركز|معهد|جامعه|مكتب|صندوق|ديوان"
)
_NOBODY = r"\(?(?:tbc|tba|tbd|n/?a|to be (?:confirmed|announced|determined|nominated)|a confirmer|[-–—.]+)\)?"
_CONTACT = r"(?:e-?mail|courriel|tel\w*|phone|mobile|fax)?\s*[.:]*\s*(?:[\w.+-]+@[\w.-]+|\+?[\d\s()./-]{7,})"
_ACRONYM = r"(?:the )?[A-ZİÖÜÇŞĞ][A-ZİÖÜÇŞĞ&-]{1,9}(?:\s*\([^)]*\))?"
_POST_WORDS = (
    r"\b(?:head|chief|director|officer|manager|adviser|advisor|expert|minister|secretary|specialist|assistant|deputy"
    r"|coordinator|consultant|representative|president|chair\w*|governor|analyst|engineer|inspector|general|counsellor"
    r"|directeur|directrice|chef|charge|conseill\w+|responsable|coordonna\w+|president\w*|ministre|uzman\w*|mudur\w*"
    r"|baskan\w*)\b|مدير|رييس|خبير|مستشار|وزير|مسوول|منسق|امين"
)


@dataclass(frozen=True)
class Group:
    """The heading below which a guest stands: a country or an institution, and how sure that is."""

    read: Read
    is_country: bool


@dataclass(frozen=True)
class Row:
    """The cells of a guest by field, with their places."""

    cells: Mapping[str, tuple[Standing, Cell]]
    confidence: float = SURE

    def words(self, name: str) -> str:
        found = self.cells.get(name)
        return found[1].line if found else ""

    def read(self, name: str) -> Read:
        found = self.cells.get(name)
        return found[0].read(found[1].line, self.confidence) if found and found[1].words.strip() else NOT_READ

    def lines(self, name: str) -> list[str]:
        found = self.cells.get(name)
        return [" ".join(one.text.split()) for one in found[1].blocks if one.text.strip()] if found else []


def guest_of(row: Row, group: Group | None) -> GuestDraft | None:
    """The guest of a row; None where the row names neither a person nor an institution."""
    parts = _parts(row)
    institution, country = _belonging(parts.get("institution", NOT_READ), row.read("country"))
    if group and group.is_country and not country:
        country = group.read
    elif group and not group.is_country and not institution:
        institution = group.read
    name, post = parts.get("name", NOT_READ), parts.get("post", NOT_READ)
    if not name and not post and not institution:
        return None
    honorific = row.read("honorific")
    if not honorific and name:
        honorific, name = split_honorific(name)
    if name and re.fullmatch(_NOBODY, fold(name.text)):
        question = Phrase("This row names nobody.")
        name = replace(name, confidence=GUESSED, doubts=(asked("person", "name", question, name.text),))
    if not name:
        question = Phrase("This row names nobody.")
        name = Read("", (post or institution).source, GUESSED, (asked("person", "name", question, ""),))
    return GuestDraft(name, honorific, post, institution, country, row.read("role"))


def each_of(cells: Mapping[str, tuple[Standing, Cell]]) -> list[tuple[Mapping[str, tuple[Standing, Cell]], bool]]:
    """The rows that a row stands for where each line of its names is a person, and whether the others are parted, too.

    Cells with as many lines are parted alike; what is said once is said of all.
    """
    found = cells.get("name") or cells.get("whole_guest")
    names = _filled(found[1]) if found else []
    if len(names) < 2 or not all(PersonName.parse(block.text.strip()).honorific for block in names):
        return [(cells, True)]
    is_plain = all(len(_filled(cell)) in (0, 1, len(names)) for _place, cell in cells.values())
    return [
        ({name: (place, _line_of(cell, number, len(names))) for name, (place, cell) in cells.items()}, is_plain)
        for number in range(len(names))
    ]


def without_contacts(cell: Cell) -> tuple[Cell, list[str]]:
    """A cell without its lines of e-mail addresses and telephone numbers, and those lines."""
    kept = tuple(block for block in cell.blocks if not re.fullmatch(_CONTACT, fold(block.text).strip()))
    return replace(cell, blocks=kept), [block.text for block in cell.blocks if block not in kept and block.text.strip()]


def card_of(table: Table, named: Callable[[str], str]) -> dict[str, tuple[int, Cell]]:
    """The cells by field of a table that is about one person, a label and what it says in each row; else empty."""
    rows = [(place, row) for place, row in enumerate(table.rows) if not row.is_empty]
    if not rows or any(len(row.cells) != 2 for _place, row in rows):
        return {}
    fields = {named(row.cells[0].words): (place, row.cells[1]) for place, row in rows}
    return fields if len(fields) == len(rows) > 1 and "" not in fields and "name" in fields else {}


def _filled(cell: Cell) -> list[Block]:
    return [block for block in cell.blocks if block.text.strip()]


def _line_of(cell: Cell, number: int, whole: int) -> Cell:
    blocks = _filled(cell)
    return replace(cell, blocks=(blocks[number],)) if len(blocks) == whole else cell


def split_honorific(name: Read) -> tuple[Read, Read]:
    """``Ms. Aysel SAMPLE`` as honorific and name; a name without an honorific stays as it is."""
    honorific = PersonName.parse(name.text).honorific
    rest = name.text.removeprefix(honorific).strip(" ,")
    if not honorific or not rest:
        return NOT_READ, name
    first = Read(honorific, name.source, min(name.confidence, SURE))
    return first, Read(rest, name.source, name.confidence, name.doubts)


def guest_in_line(standing: Standing, words: str, group: Group | None) -> GuestDraft | None:
    """A guest in one line, ``1. Mr. A SAMPLE, Head of Unit, State Agency, Morocco``; None without an honorific."""
    plain = re.sub(r"^\(?\d{1,4}\s*[.)–-]\s*", "", words)
    if not PersonName.parse(plain).honorific:
        return None
    name, *rest = re.split(_PARTED, plain)
    country = rest.pop() if rest and is_country(re.sub(r"[()]", "", rest[-1])) else ""
    post, institution, is_sure = split_post(", ".join(rest))
    confidence, doubts = _sureness(is_sure, ", ".join(rest))
    read = standing.read(name, LIKELY, words=words)
    honorific, name_read = split_honorific(read)
    belonging = standing.read(country, LIKELY, words=words) if country else NOT_READ
    if group and group.is_country and not belonging:
        belonging = group.read
    return GuestDraft(
        name_read,
        honorific,
        standing.read(post, min(confidence, LIKELY), doubts, words) if post else NOT_READ,
        standing.read(institution, min(confidence, LIKELY), words=words) if institution else _institution_of(group),
        belonging,
    )


def split_post(words: str) -> tuple[str, str, bool]:
    """Post and institution of words that hold both, and whether that is the only way to part them."""
    lines = [line.strip(" ,;") for line in words.split("\n") if line.strip(" ,;")]
    if len(lines) > 1:
        return lines[0], " ".join(lines[1:]), True
    places = list(re.finditer(_PARTED, words))
    if not places:
        is_body = _looks_institution(words) and not re.search(_POST_WORDS, fold(words))
        return ("", words, True) if is_body else (words, "", True)
    if len(places) == 1:
        place = places[0]
    else:
        place = next((one for one in places if _looks_institution(words[one.end() :].split(",")[0])), places[-1])
    return words[: place.start()].strip(), words[place.end() :].strip(), len(places) == 1


def is_country(words: str) -> bool:
    """Whether words are the name of a state, of the network or any other, in one of the papers' languages."""
    return find_country(words) is not None or fold(words).strip(" .,") in _other_countries()


def _parts(row: Row) -> dict[str, Read]:
    """Name, post and institution, however many columns they share."""
    parts = {name: row.read(name) for name in ("name", "post", "institution") if row.read(name)}
    if row.words("given") or row.words("surname"):
        place = row.cells.get("given") or row.cells["surname"]
        before, behind = ("given", "name") if row.words("given") and not row.words("surname") else ("name", "given")
        names = (before, behind, "surname")  # “Nom” beside “Prénom” is the surname
        parts["name"] = place[0].read(" ".join(filter(None, map(row.words, names))), row.confidence)
    shared = "whole_guest" if row.words("whole_guest") else "name"
    if row.words(shared) and (
        shared == "whole_guest"
        or not {"given", "surname", "post", "post_institution", "institution_post"} & row.cells.keys()
    ):
        parts |= _person_and_post(row, shared)
    for name, is_turned in (("post_institution", False), ("institution_post", True)):
        if row.words(name):
            parts |= _post_and_institution(row, name, is_turned=is_turned)
    return parts


def _person_and_post(row: Row, name: str) -> dict[str, Read]:
    """A cell with a person's name and perhaps the post, on lines of their own or behind a comma."""
    standing = row.cells[name][0]
    lines = row.lines(name)
    person, rest = lines[0], "\n".join(lines[1:])
    if not rest:
        pieces = re.split(_PARTED, person, maxsplit=1)
        is_split = len(pieces) > 1 and (name == "whole_guest" or PersonName.parse(person).honorific)
        person, rest = pieces if is_split else (person, "")
    parts = {"name": standing.read(person, row.confidence, words=" ".join(lines))}
    if not rest:
        return parts
    post, institution, is_sure = split_post(rest) if "institution" not in row.cells else (rest, "", True)
    confidence, doubts = _sureness(is_sure, rest)
    if post:
        parts["post"] = standing.read(_one(post), min(confidence, LIKELY), doubts, " ".join(lines))
    if institution:
        parts["institution"] = standing.read(_one(institution), min(confidence, LIKELY), (), " ".join(lines))
    return parts


def _post_and_institution(row: Row, name: str, *, is_turned: bool) -> dict[str, Read]:
    standing = row.cells[name][0]
    words = "\n".join(row.lines(name))
    first, second, is_sure = split_post(words)
    if is_turned and first and second:
        post, institution = second, first
    else:
        post, institution = first, second
    confidence, doubts = _sureness(is_sure, words)
    parts = {}
    if post:
        parts["post"] = standing.read(_one(post), min(confidence, LIKELY), doubts, words)
    if institution:
        parts["institution"] = standing.read(_one(institution), min(confidence, LIKELY), () if post else doubts, words)
    return parts


def _belonging(institution: Read, country: Read) -> tuple[Read, Read]:
    """A delegation that is no country is an institution; a country that nobody knows is kept with a question."""
    if not country or is_country(country.text):
        return institution, country
    if not institution and _looks_institution(country.text):
        return Read(country.text, country.source, LIKELY), NOT_READ
    question = Phrase("“{words}” is not known as a country.").format(words=country.text)
    doubt = asked("facts", "country", question, country.text)
    return institution, Read(country.text, country.source, GUESSED, (doubt,))


def _sureness(is_sure: bool, words: str) -> tuple[float, tuple[Doubt, ...]]:
    if is_sure:
        return SURE, ()
    question = Phrase("Where does the post end and the institution begin in “{words}”?").format(words=_one(words))
    return GUESSED, (asked("person", "post", question, _one(words)),)


def _institution_of(group: Group | None) -> Read:
    return group.read if group and not group.is_country else NOT_READ


def _looks_institution(words: str) -> bool:
    return re.search(_INSTITUTION, fold(words)) is not None or re.fullmatch(_ACRONYM, words.strip()) is not None


def _one(words: str) -> str:
    return " ".join(words.split())


@cache
def _other_countries() -> frozenset[str]:
    """The names of all states; only for telling countries from institutions."""
    from babel import Locale

    names = (Locale(language).territories for language in ("en", "fr", "ar", "tr"))
    return frozenset(fold(name) for table in names for code, name in table.items() if code.isalpha() and name)
