"""Reads the codes of Word's own fields, and finds those that would load or run something."""

import re
from collections.abc import Iterator

from lxml.etree import _Element

from pesnet_desktop.documents.place_words import position_of
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, field
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
_SWITCHES = re.compile(r"\\[lot]\s*(?:\"[^\"]*\"|[^\s\"]+)|\\[mns]\b", re.IGNORECASE)
"""What says where in the file, with which hint and into which frame a link leads."""


@dataclass
class _Open:
    """A field that has begun: its code so far, whether that has ended, whether another field makes up its name, or
    stands anywhere in its code."""

    begin: _Element
    code: list[str] = field(default_factory=list)
    is_ended: bool = False
    is_made_up: bool = False
    has_inner: bool = False


@dataclass(frozen=True)
class _Code:
    element: _Element
    text: str
    is_made_up: bool = False
    has_inner: bool = False


def field_faults(root: _Element, part: str) -> Iterator[Problem]:
    """A problem for each field of a part that reaches out of the file or runs something."""
    for code in _codes(root):
        found = _NAME.match(code.text)
        name = found[1].upper() if found else ""
        if code.is_made_up or (code.text.strip() and name not in _QUIET):
            yield Problem("template-field", place=position_of(code.element, part), name=name or "?")
        elif name == "HYPERLINK" and (code.has_inner or not _is_web_link(code.text)):
            address = " ".join(code.text.split())[:80]
            yield Problem("template-file-link", place=position_of(code.element, part), address=address)


def _is_web_link(code: str) -> bool:
    """Whether the link leads to the web or within the paper; its switches may stand before the address."""
    found = _ADDRESS.match(code)
    rest = _SWITCHES.sub("", found[1]).strip() if found else ""
    return not rest or bool(_TO_WEB.match(rest))


def _codes(root: _Element) -> Iterator[_Code]:
    """Each field with its code, in the order in which they end; what belongs to no field counts as one of its own."""
    opened: list[_Open] = []
    for element in root.iter(w("fldChar"), w("instrText"), w("delInstrText"), w("fldSimple")):
        name = local(element)
        if name == "fldSimple":
            yield _Code(element, value(element, "instr"))
        elif name != "fldChar":
            if opened and not opened[-1].is_ended:
                opened[-1].code.append(element.text or "")
            else:
                yield _Code(element, element.text or "")
        elif value(element, "fldCharType") == "begin":
            _mark_made_up(opened)
            opened.append(_Open(element))
        elif value(element, "fldCharType") == "separate" and opened:
            opened[-1].is_ended = True
        elif value(element, "fldCharType") == "end" and opened:
            yield _code_of(opened.pop())
    yield from map(_code_of, opened)


def _code_of(ended: _Open) -> _Code:
    return _Code(ended.begin, "".join(ended.code), ended.is_made_up, ended.has_inner)


def _mark_made_up(opened: list[_Open]) -> None:
    """A field inside the code of another, before that one's name is complete: the name would be made up by Word."""
    if opened and not opened[-1].is_ended:
        opened[-1].has_inner = True
        opened[-1].is_made_up = opened[-1].is_made_up or not re.search(r"\S\s", "".join(opened[-1].code))
