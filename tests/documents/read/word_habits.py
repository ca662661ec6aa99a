"""What programs do to a paper when they save it, done to our own papers; docs/word-controls.md says how it is known."""

import io
import zipfile
from collections.abc import Callable, Iterable

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.wordml import W15, local, value, w
from tests.documents.read.word_edits import Edit, parent_of

Parts = dict[str, bytes]

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TEXT = "word/document.xml"
_STYLES_OF_GOOGLE = frozenset({"Title", "Subtitle", *(f"Heading{level}" for level in range(1, 7))})
_STRICT = ((b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"wordprocessingml/main"),
           (b"http://schemas.openxmlformats.org/officeDocument/2006/relationships", b"officeDocument/relationships"),
           (b"http://schemas.openxmlformats.org/drawingml/2006/main", b"drawingml/main"))  # fmt: skip


def typed_over(name: str, words: str) -> Edit:
    """Words typed over all that the control of an anchor holds."""

    def edit(root: _Element) -> None:
        controls = [one for one in root.iter(w("sdt")) if value(one.find(f"{w('sdtPr')}/{w('tag')}")) == name]
        first, *others = controls[0].iter(w("t"))
        first.text = words
        first.set(_SPACE, "preserve")
        for text in others:
            text.text = ""

    return edit


def without_superscripts(root: _Element) -> None:
    """The looks of a paragraph's first letter for all of it, as LibreOffice writes what stands in a control."""
    for looks in list(root.iter(w("vertAlign"))):
        parent_of(looks).remove(looks)


def as_word_saves(content: bytes) -> bytes:
    """Runs parted by revision marks and spelling, controls with numbers and Word's own leaves, traces of pages."""

    def saved(parts: Parts) -> None:
        root = etree.fromstring(parts[_TEXT])
        _part_runs(root)
        for number, control in enumerate(root.iter(w("sdt"))):
            leaves = control.find(w("sdtPr"))
            assert leaves is not None
            leaves.append(_made("id", val=str(1000 + number)))
            etree.SubElement(leaves, f"{{{W15}}}webExtensionLinked")
        for number, paragraph in enumerate(root.iter(w("p"))):
            paragraph.set(w("rsidR"), f"00{number:06X}")
            if number % 7 == 3 and paragraph.find(w("r")) is not None:
                _around(next(paragraph.iter(w("r"))), "smartTag")
            if number % 5 == 2 and (run := next(paragraph.iter(w("r")), None)) is not None:
                run.insert(0, _made("lastRenderedPageBreak"))
        parts[_TEXT] = etree.tostring(root)

    return _changed(content, saved)


def as_strict(content: bytes) -> bytes:
    """Saved as “Strict Open XML Document”: the same parts under the standard's own names."""

    def saved(parts: Parts) -> None:
        for name, part in parts.items():
            for usual, strict in _STRICT:
                part = part.replace(usual, b"http://purl.oclc.org/ooxml/" + strict)
            parts[name] = part

    return _changed(content, saved)


def as_google_docs(content: bytes) -> bytes:
    """No controls, map and program's name, other bookmarks, six headings as the only styles, controls of its own."""

    def saved(parts: Parts) -> None:
        root, styles = etree.fromstring(parts[_TEXT]), etree.fromstring(parts["word/styles.xml"])
        _without_controls(root)
        for mark in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            parent_of(mark).remove(mark)
        _without_styles(root, styles)
        _part_runs(root)
        for number, paragraph in enumerate(root.iter(w("p"))):
            _with_google_s_own(paragraph, number)
        parts[_TEXT] = etree.tostring(root)
        for name in [name for name in parts if name.startswith(("customXml/", "docProps/"))]:
            del parts[name]
        parts["customXML/item1.xml"] = (
            b'<go:gDocsCustomXmlDataStorage xmlns:go="http://customooxmlschemas.google.com/"/>'
        )

    return _changed(content, saved)


def with_points_for_bookmarks(content: bytes) -> bytes:
    """Bookmarks kept under their names, each shrunk to the place where it begins."""

    def saved(parts: Parts) -> None:
        root = etree.fromstring(parts[_TEXT])
        ends = {value(one, "id"): one for one in root.iter(w("bookmarkEnd"))}
        _without_controls(root)
        for start in list(root.iter(w("bookmarkStart"))):
            end = ends[value(start, "id")]
            if end is not start.getparent():
                start.addnext(end)
        parts[_TEXT] = etree.tostring(root)

    return _changed(content, saved)


def _changed(content: bytes, change: Callable[[Parts], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    change(parts)
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w") as out:
        for name, part in parts.items():
            out.writestr(name, part)
    return saved.getvalue()


def _made(kind: str, /, **attributes: str) -> _Element:
    element = etree.Element(w(kind))
    for attribute, said in attributes.items():
        element.set(w(attribute), said)
    return element


def _around(element: _Element, name: str) -> None:
    """Puts an element around another, in its place."""
    holder = _made(name)
    element.addprevious(holder)
    holder.append(element)


def _part_runs(root: _Element) -> None:
    """Each run of several words in two, with a spelling mark between."""
    for text in list(root.iter(w("t"))):
        words, run = text.text or "", parent_of(text)
        cut = words.find(" ", len(words) // 2)
        if cut < 0 or len(run.findall(w("t"))) > 1:
            continue
        twin = etree.fromstring(etree.tostring(run))
        twin.tail = None
        run.set(w("rsidRPr"), "00A41B7C")
        text.text, next(twin.iter(w("t"))).text = words[: cut + 1], words[cut + 1 :]
        for one in (text, next(twin.iter(w("t")))):
            one.set(_SPACE, "preserve")
        run.addnext(twin)
        run.addnext(_made("proofErr", type="spellStart"))


def _without_controls(root: _Element) -> None:
    for control in list(root.iter(w("sdt"))):
        held = next((one for one in control if local(one) == "sdtContent"), ())
        for one in reversed(list(held)):
            control.addnext(one)
        parent_of(control).remove(control)


def _without_styles(root: _Element, styles: _Element) -> None:
    """What a style's list was stands in the paragraph itself."""
    lists = {value(one, "styleId"): one.find(f"{w('pPr')}/{w('numPr')}") for one in styles.iter(w("style"))}
    for style in list(root.iter(w("pStyle"))):
        name, properties = value(style), parent_of(style)
        if name in _STYLES_OF_GOOGLE:
            continue
        properties.remove(style)
        listed = lists.get(name)
        if listed is not None and properties.find(w("numPr")) is None:
            properties.insert(0, etree.fromstring(etree.tostring(listed)))


def _with_google_s_own(paragraph: _Element, number: int) -> None:
    """A bookmark's place at headings, an empty run at the end, and now and then a control around words."""
    runs: Iterable[_Element] = paragraph.iterchildren(w("r"))
    first = next(iter(runs), None)
    if first is not None and number % 4 == 1:
        start, end = _made("bookmarkStart", id=str(900 + number), name=f"_heading=h.{number}"), _made("bookmarkEnd")
        end.set(w("id"), str(900 + number))
        first.addprevious(start)
        first.addprevious(end)
    if first is not None and number % 6 == 2:
        _around(first, "sdtContent")
        _around(parent_of(first), "sdt")
        leaves = _made("sdtPr")
        leaves.append(_made("tag", val=f"goog_rdk_{number}"))
        parent_of(parent_of(first)).insert(0, leaves)
    run = _made("r", rsidR="00000000")
    run.append(_made("rPr"))
    run[0].append(_made("rtl", val="0"))
    paragraph.append(run)
