"""Reads the codes of Word's own fields, and finds those that would load or run something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element

from pesnet_desktop.documents.place_words import position_of
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.problems import Problem


def _names(words: str) -> list[str]:
    return words.split()


_QUIET = frozenset(
    _names(
        """
    = ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS COMPARE CREATEDATE DATE DOCPROPERTY
    DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX KEYWORDS LASTSAVEDBY
    LISTNUM NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ
    SET STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE
    """
    )
)
"""Fields that Word works out from the paper itself (ISO/IEC 29500-1, 17.16.5); others reach out or run something."""

_NAME = re.compile(r"\s*(=|\w+)")
_ADDRESS = re.compile(r"\s*HYPERLINK\s+(.*)", re.IGNORECASE | re.DOTALL)
_TO_WEB = re.compile(r"\"?\s*(?:https?://|mailto:)[^\s\"\\]", re.IGNORECASE)
_TO_MARK = re.compile(r"\\l\s", re.IGNORECASE)


@dataclass
class _Open:
    """A field that has begun: its code so far, whether that has ended, whether it begins with another field."""

    begin: _Element
    code: list[str] = field(default_factory=list)
    is_ended: bool = False
    is_made_up: bool = False


def field_faults(root: _Element, part: str) -> Iterator[Problem]:
    """A problem for each field of a part that reaches out of the file or runs something."""
    for element, code, is_made_up in _codes(root):
        found = _NAME.match(code)
        name = found[1].upper() if found else ""
        if is_made_up or (name and name not in _QUIET):
            yield Problem("template-field", place=position_of(element, part), name=name or "?")
        elif name == "HYPERLINK" and not _is_web_link(code):
            yield Problem("template-file-link", place=position_of(element, part), address=" ".join(code.split())[:80])


def _is_web_link(code: str) -> bool:
    found = _ADDRESS.match(code)
    rest = found[1] if found else ""
    return bool(_TO_WEB.match(rest) or _TO_MARK.match(rest) or not rest.strip())


def _codes(root: _Element) -> Iterator[tuple[_Element, str, bool]]:
    """Each field with its code, in the order in which they end; what belongs to no field counts as one of its own."""
    opened: list[_Open] = []
    for element in root.iter(w("fldChar"), w("instrText"), w("delInstrText"), w("fldSimple")):
        name = local(element)
        if name == "fldSimple":
            yield element, value(element, "instr"), False
        elif name != "fldChar":
            if opened and not opened[-1].is_ended:
                opened[-1].code.append(element.text or "")
            else:
                yield element, element.text or "", False
        elif value(element, "fldCharType") == "begin":
            _mark_made_up(opened)
            opened.append(_Open(element))
        elif value(element, "fldCharType") == "separate" and opened:
            opened[-1].is_ended = True
        elif value(element, "fldCharType") == "end" and opened:
            last = opened.pop()
            yield last.begin, "".join(last.code), last.is_made_up
    for last in opened:
        yield last.begin, "".join(last.code), last.is_made_up


def _mark_made_up(opened: list[_Open]) -> None:
    """A field inside the code of another, before that one's name is complete: the name would be made up by Word."""
    if opened and not opened[-1].is_ended and not re.search(r"\S\s", "".join(opened[-1].code)):
        opened[-1].is_made_up = True
