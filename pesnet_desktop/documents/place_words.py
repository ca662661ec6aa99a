"""Names a place in a template so that an officer finds it: part of the page, title of the control, words near it."""

from lxml.etree import _Element

from pesnet_desktop.documents.wordml import value, w
from pesnet_desktop.i18n import _

_NEAR = 40


def place_of(sdt: _Element, part: str) -> str:
    """Such as: the control “Dates” (event.dates) in the page header, near “DRAFT”."""
    tag = value(sdt.find(f"{w('sdtPr')}/{w('tag')}"))
    title = value(sdt.find(f"{w('sdtPr')}/{w('alias')}")) or tag or "?"
    near = _near(sdt)
    if not near:
        return _("the control “{title}” ({tag}) in {part}").format(title=title, tag=tag or "–", part=_part_words(part))
    return _("the control “{title}” ({tag}) in {part}, near “{near}”").format(
        title=title, tag=tag or "–", part=_part_words(part), near=near
    )


def _part_words(part: str) -> str:
    name = part.rpartition("/")[2]
    if name.startswith("header"):
        return _("the page header")
    if name.startswith("footer"):
        return _("the page footer")
    return _("the notes") if name.startswith(("footnotes", "endnotes")) else _("the text")


def _near(sdt: _Element) -> str:
    """The words before the control, or what it holds where it comes first."""
    texts = list(sdt.getroottree().getroot().iter(w("t")))
    inside = {id(one) for one in sdt.iter(w("t"))}
    before: list[str] = []
    for one in texts:
        if id(one) in inside or _is_after(one, sdt):
            break
        before.append(one.text or "")
    words = " ".join("".join(before).split())
    if words:
        return words[-_NEAR:].strip()
    return " ".join("".join(one.text or "" for one in sdt.iter(w("t"))).split())[:_NEAR].strip()


def _is_after(one: _Element, sdt: _Element) -> bool:
    """Whether ``one`` follows an empty control in reading order."""
    order = sdt.getroottree().getroot().iter()
    return next(element is sdt for element in order if element is one or element is sdt)
