"""Controls that the recipient of a form fills in: words, a choice, a day, a box to tick; tagged to be read back."""

from collections.abc import Sequence

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import OxmlElement
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import TITLE_LIMIT
from pesnet_desktop.documents.starter.wordml import on, run, w

nsmap.setdefault("w14", "http://schemas.microsoft.com/office/word/2010/wordml")
_EMPTY_BOX, _TICKED_BOX, _BOX_FONT = "\u2610", "\u2612", "MS Gothic"


def text(tag: str, title: str, prompt: str) -> _Element:
    """A line of plain words."""
    return _control(tag, title, w("text"), [_prompt(prompt)])


def choice(tag: str, title: str, prompt: str, choices: Sequence[tuple[str, str]]) -> _Element:
    """One of several words; each choice is what is shown and the code that is kept of it."""
    listed = (w("listItem", displayText=shown, value=code) for shown, code in choices)
    return _control(tag, title, w("dropDownList", *listed), [_prompt(prompt)])


def day(tag: str, title: str, prompt: str, language: str) -> _Element:
    """A day from a calendar; ``language`` as Word writes it, ``en-GB``."""
    calendar = w(
        "date",
        w("dateFormat", val="d MMMM yyyy"),
        w("lid", val=language),
        w("storeMappedDataAs", val="date"),
        w("calendar", val="gregorian"),
    )
    return _control(tag, title, calendar, [_prompt(prompt)])


def tick(tag: str, title: str) -> _Element:
    """A box that a click ticks."""
    box = _w14(
        "checkbox",
        _w14("checked", val="0"),
        _w14("checkedState", val=f"{ord(_TICKED_BOX):04X}", font=_BOX_FONT),
        _w14("uncheckedState", val=f"{ord(_EMPTY_BOX):04X}", font=_BOX_FONT),
    )
    face = w("rFonts", ascii=_BOX_FONT, hAnsi=_BOX_FONT, eastAsia=_BOX_FONT, hint="eastAsia")
    shown = w("r", w("rPr", face), w("t", _EMPTY_BOX))
    return _control(tag, title, box, [shown], is_prompt=False)


def noted(tag: str, title: str, content: _Element) -> _Element:
    """What the program writes into the form so that it is recognised when it comes home: nobody can change it."""
    return _control(tag, title, w("text"), [content], is_prompt=False, lock="sdtContentLocked")


def _prompt(words: str) -> _Element:
    return run(words, style="PlaceholderText")


def _control(
    tag: str,
    title: str,
    kind: _Element,
    content: Sequence[_Element],
    *,
    is_prompt: bool = True,
    lock: str = "sdtLocked",
) -> _Element:
    properties = w(
        "sdtPr",
        w("alias", val=title[:TITLE_LIMIT]),
        w("tag", val=f"form:{tag}"),
        w("id", val=0),
        w("lock", val=lock),
        on("showingPlcHdr", is_prompt),
        kind,
    )
    return w("sdt", properties, w("sdtContent", *content))


def _w14(name: str, *content: _Element, **attributes: str) -> _Element:
    element: _Element = OxmlElement(f"w14:{name}", {qn(f"w14:{key}"): value for key, value in attributes.items()})
    element.extend(content)
    return element
