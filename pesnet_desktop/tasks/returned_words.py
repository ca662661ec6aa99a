"""The officer's words about a returned paper: what a field is called, which record it is of, what is in doubt."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pesnet_desktop.i18n import _, current_language, ngettext
from pesnet_desktop.model.papers.returned import Place, Reserve, ReturnedField, Said, Trust
from pesnet_desktop.model.rich_text import RichText

if TYPE_CHECKING:
    from pesnet_desktop.model.papers.returned import ReturnedPaper

_NOUNS = {"work_plan": "plan", "plan_header": "header", "thematic_area": "area"}
_TAGS = {("part", "line"): "subpart.line"}
"""Fields that templates know by another noun."""

_NAMED_BY = ("number", "time", "heading", "title", "name", "label")


def field_label(place: Place) -> str:
    """“Text of the section”, in the interface's language."""
    from pesnet_desktop.documents.fields import CATALOGUE

    noun = _NOUNS.get(place.table, place.table)
    known = CATALOGUE.by_tag.get(_TAGS.get((place.table, place.field), f"{noun}.{place.field}"))
    return known.label(current_language()) if known else place.field


def record_label(table: str) -> str:
    """What a record of a table is called."""
    words = {
        "section": _("Section"),
        "day": _("Day"),
        "slot": _("Slot"),
        "part": _("Part of a slot"),
        "speaker": _("Speaker"),
        "activity": _("Activity"),
        "thematic_area": _("Thematic area"),
        "plan_header": _("Header row"),
        "speech": _("Opening speech"),
        "participant": _("Participant"),
        "network_document": _("Document"),
        "network_text": _("Text of the network"),
        "event": _("Event"),
    }
    return words.get(table, table)


class Names:
    """What each record of a paper is called: by its number, time, heading or title as they were exported."""

    def __init__(self, paper: "ReturnedPaper") -> None:
        fields: Iterable[ReturnedField] = (*paper.fields, *paper.gone_fields)
        self._said = {one.place: words_of(one.exported) for one in fields}

    def of(self, record: Place | None) -> str:
        if record is None:
            return ""
        said = (self._said.get(Place(record.table, record.id, field), "") for field in _NAMED_BY)
        return " ".join(word for word in said if word)


def words_of(said: Said | None) -> str:
    return "" if said is None else said.text if isinstance(said, RichText) else said


def reserve_sentence(reserve: Reserve) -> str:
    """Why a change is to be looked at."""
    sentences = {
        "typed-outside": _("Part of this was typed just outside its place, so it may belong elsewhere."),
        "several-lines": _("One line became several; they are put together in one."),
        "place-gone": _("The place of this text was deleted; what stands beside it was taken, if anything."),
        "guessed": _("Its place was told by its shape alone."),
        "overlapping": _("The program that saved this file made mistakes in it: compare the words with the file."),
        "no-map": _("The file lost what it said when it was exported, so it is compared with what stands here now."),
    }
    return sentences[reserve]


def decided_sentence(count: int) -> str:
    """How much of a paper was decided when it came before."""
    words = ngettext("{n} change was decided before.", "{n} changes were decided before.", count)
    return words.format(n=count)


def trust_sentence(trust: Trust, program: str) -> str:
    """By what the places of the words were found."""
    sentences = {
        "controls": _("Saved by {program}: read by its content controls."),
        "bookmarks": _("Saved by {program}: read by its bookmarks."),
        "shape": _("Saved by {program}: controls and bookmarks are lost; read by headings and the shape of tables."),
    }
    return sentences[trust].format(program=program or _("an unknown program"))
