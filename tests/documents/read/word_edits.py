"""What people do in Word to a paper that they were sent, done to its XML as Word would."""

import copy
import io
import zipfile
from collections.abc import Callable

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.wordml import local, value, w

Edit = Callable[[_Element], None]

_APP = (
    '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>{program}</Application></Properties>'
)


def edited(content: bytes, *edits: Edit, program: str = "Microsoft Office Word", **parts: str) -> bytes:
    """The paper with its text edited, saved by ``program``; ``parts`` are files to be put beside the text."""
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(saved, "w") as out:
        for name in whole.namelist():
            part = whole.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(part)
                for edit in edits:
                    edit(root)
                part = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            elif name == "docProps/app.xml":
                part = _APP.format(program=program).encode()
            out.writestr(name, part)
        for name, text in parts.items():
            out.writestr(f"word/{name}.xml", text)
    return saved.getvalue()


def parent_of(element: _Element) -> _Element:
    parent = element.getparent()
    assert parent is not None
    return parent


def control_around(element: _Element) -> _Element:
    """The control that the element stands in, or the one in it."""
    element = next(element.iter(w("sdt")), element)
    while local(element) != "sdt":
        element = parent_of(element)
    return element


def paragraph_of(root: _Element, words: str) -> _Element:
    """The first paragraph with these words in it."""
    return next(one for one in root.iter(w("p")) if words in said(one))


def said(element: _Element) -> str:
    return "".join(one.text or "" for one in element.iter(w("t")))


def row_of(root: _Element, words: str) -> _Element:
    """The first row with these words in it."""
    return next(one for one in root.iter(w("tr")) if words in said(one))


def replaced(old: str, new: str) -> Edit:
    """Words typed over others, wherever they stand first."""

    def edit(root: _Element) -> None:
        text = next(one for one in root.iter(w("t")) if old in (one.text or ""))
        text.text = (text.text or "").replace(old, new, 1)
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    return edit


def new_paragraph(words: str, style: str = "BodyText") -> _Element:
    paragraph = etree.Element(w("p"))
    etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("pStyle")).set(w("val"), style)
    text = etree.SubElement(etree.SubElement(paragraph, w("r")), w("t"))
    text.text = words
    return paragraph


def added_behind(near: str, words: str, style: str = "BodyText") -> Edit:
    """A paragraph added behind the one that says ``near``."""
    return lambda root: paragraph_of(root, near).addnext(new_paragraph(words, style))


def added_outside(near: str, words: str, style: str = "BodyText") -> Edit:
    """A paragraph typed behind the control around the one that says ``near``."""

    def edit(root: _Element) -> None:
        control = control_around(paragraph_of(root, near))
        control.addnext(new_paragraph(words, style))

    return edit


def added_at_field(name: str, words: str) -> Edit:
    """A paragraph added behind the first one of the field whose anchor is ``name``."""

    def edit(root: _Element) -> None:
        start = next(one for one in root.iter(w("bookmarkStart")) if value(one, "name") == name)
        parent_of(start).addnext(new_paragraph(words))

    return edit


def typed_behind(near: str, words: str) -> Edit:
    """Words typed at the very end of a paragraph: they stand behind the bookmark's end."""
    return lambda root: paragraph_of(root, near).append(_run("t", words))


def removed_paragraph(near: str) -> Edit:
    """The paragraph goes; its bookmarks shrink, as in Word, to what is left of their text."""

    def edit(root: _Element) -> None:
        paragraph = paragraph_of(root, near)
        follower = paragraph.getnext()
        ended = {value(one, "id") for one in paragraph if local(one) == "bookmarkEnd"}
        marks = [one for one in paragraph if local(one) == "bookmarkStart" and value(one, "id") not in ended]
        if marks and follower is not None:
            for mark in reversed(marks):
                follower.insert(1, mark)
        parent_of(paragraph).remove(paragraph)

    return edit


def split_paragraph(near: str, at: str) -> Edit:
    """Enter pressed before ``at``."""

    def edit(root: _Element) -> None:
        paragraph = paragraph_of(root, near)
        text = next(one for one in paragraph.iter(w("t")) if at in (one.text or ""))
        head, tail = (text.text or "").split(at, 1)
        text.text = head
        rest = new_paragraph(at + tail, value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")))
        rest.extend([one for one in paragraph if local(one) == "bookmarkEnd"])
        paragraph.addnext(rest)

    return edit


def joined_paragraph(near: str) -> Edit:
    """The paragraph drawn up to the one above it, with a blank between."""

    def edit(root: _Element) -> None:
        paragraph = paragraph_of(root, near)
        above = paragraph.getprevious()
        assert above is not None
        first = next(paragraph.iter(w("t")))
        first.text = f" {first.text}"
        above.extend([one for one in paragraph if local(one) != "pPr"])
        parent_of(paragraph).remove(paragraph)

    return edit


def copied_row(near: str, *edits: tuple[str, str]) -> Edit:
    """A row copied and put behind itself: Word copies controls, and no bookmark; then words are typed over in it."""

    def edit(root: _Element) -> None:
        row = row_of(root, near)
        twin = copy.deepcopy(row)
        for mark in list(twin.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            parent_of(mark).remove(mark)
        for old, new in edits:
            replaced(old, new)(twin)
        row.addnext(twin)

    return edit


def removed_row(near: str) -> Edit:
    def edit(root: _Element) -> None:
        row = row_of(root, near)
        parent_of(row).remove(row)

    return edit


def moved_row(near: str, behind: str) -> Edit:
    return lambda root: row_of(root, behind).addnext(row_of(root, near))


def removed_control(near: str) -> Edit:
    """“Remove Content Control”: the words stay."""

    def edit(root: _Element) -> None:
        control = control_around(paragraph_of(root, near))
        for one in reversed(list(next(control.iter(w("sdtContent"))))):
            control.addnext(one)
        parent_of(control).remove(control)

    return edit


def tracked(old: str, new: str, author: str = "A. SAMPLE", date: str = "2025-06-02T10:00:00Z") -> Edit:
    """Words replaced with changes tracked."""

    def edit(root: _Element) -> None:
        text = next(one for one in root.iter(w("t")) if old in (one.text or ""))
        run = parent_of(text)
        head, tail = (text.text or "").split(old, 1)
        text.text = head
        pieces = [_change("del", "delText", old, author, date), _change("ins", "t", new, author, date), _run("t", tail)]
        for piece in reversed(pieces):
            run.addnext(piece)

    return edit


def _change(kind: str, holder: str, words: str, author: str, date: str) -> _Element:
    change = _mark(kind, author, date)
    change.append(_run(holder, words))
    return change


def _run(holder: str, words: str) -> _Element:
    run = etree.Element(w("r"))
    text = etree.SubElement(run, w(holder))
    text.text = words
    return run


def row_deletion_tracked(near: str) -> Edit:
    """A row deleted with changes tracked: it stays, marked."""

    def edit(root: _Element) -> None:
        row = row_of(root, near)
        properties = row.find(w("trPr"))
        if properties is None:
            properties = etree.Element(w("trPr"))
            row.insert(0, properties)
        properties.append(_mark("del"))

    return edit


def join_tracked(near: str) -> Edit:
    """Delete pressed at a paragraph's end with changes tracked."""

    def edit(root: _Element) -> None:
        properties = next(paragraph_of(root, near).iter(w("pPr")))
        etree.SubElement(properties, w("rPr")).append(_mark("del"))

    return edit


def _mark(kind: str, author: str = "A. SAMPLE", date: str = "2025-06-02T10:00:00Z") -> _Element:
    mark = etree.Element(w(kind))
    for name, said_so in (("id", "900"), ("author", author), ("date", date)):
        mark.set(w(name), said_so)
    return mark


def commented(near: str, number: str = "7") -> Edit:
    """A comment's range around a paragraph's words."""

    def edit(root: _Element) -> None:
        text = next(one for one in root.iter(w("t")) if near in (one.text or ""))
        run = parent_of(text)
        for name, put in (("commentRangeStart", run.addprevious), ("commentRangeEnd", run.addnext)):
            mark = etree.Element(w(name))
            mark.set(w("id"), number)
            put(mark)

    return edit
