"""Finds a template's content controls, checks each against the catalogue, and puts instructions in their place."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents import copies, places, regions
from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.catalogue import Field
from pesnet_desktop.documents.charts import read_chart
from pesnet_desktop.documents.keeping import Keep
from pesnet_desktop.documents.looks import ParagraphLook
from pesnet_desktop.documents.nearest_tag import nearest_tag
from pesnet_desktop.documents.page import Instruction, Program
from pesnet_desktop.documents.paging import page_end
from pesnet_desktop.documents.picture_controls import read_picture, set_pictures_apart
from pesnet_desktop.documents.repeats import drop_lone_bookmarks, first_paragraphs, is_half
from pesnet_desktop.documents.tags import LONGEST_TAG, Tag, is_form_tag, parse_tag
from pesnet_desktop.documents.taking_apart import (
    HOLDERS,
    MARKER,
    Reading,
    content_of,
    is_second_drawing,
    level_of,
    replace,
    tag_of,
    unwrap,
    wrap,
)
from pesnet_desktop.documents.wordml import is_on, local, markup, value, w

_SHAPES = ("shape", "rect", "roundrect", "oval", "line", "group")
_NUMBERED_SHAPE = "{urn:schemas-microsoft-com:office:office}spid"


def read_controls(root: _Element, content: bytes, reading: Reading) -> None:
    """Replaces every control of a part by markers; what is wrong is added to ``reading.problems``.

    ``content`` is the part as it came: in it a place is found that the officer sees.
    """
    reading.content, reading.order = content, list(root.iter(w("sdt")))
    set_pictures_apart(root, reading)
    _visit(root, reading, reading.catalogue.roots, frozenset())


def _visit(element: _Element, reading: Reading, scope: frozenset[str], bound: frozenset[str]) -> None:
    """``scope`` are the nouns that tags may begin with, ``bound`` those of them that an ``each:`` around names."""
    name = local(element)
    if name == "sdt":
        _read_control(element, reading, scope, bound)
        return
    needs_end = name in HOLDERS and len(element) > 0 and local(element[-1]) != "p"
    if needs_end:
        first = next(element.iter(w("p")), None)
        look = ParagraphLook() if first is None else reading.sheet.look_of(first)
        ending = regions.LastParagraph(look)
    children = list(element)
    if name == "tbl" and _depends_on_paper(element):
        wrap([element], reading, regions.Table)
    for child in children:
        _visit(child, reading, scope, bound)
    if needs_end:
        element.append(reading.marker(ending))


def _depends_on_paper(table: _Element) -> bool:
    """Whether the table may be left without rows: it repeats rows, or none of its rows but heads stands firm."""
    verbs = [tag.verb for sdt in table.findall(w("sdt")) if (tag := parse_tag(tag_of(sdt)))]
    firm = [row for row in table.findall(w("tr")) if not is_on(row.find(f"{w('trPr')}/{w('tblHeader')}"))]
    return "each" in verbs or (bool(verbs) and not firm)


def _read_control(sdt: _Element, reading: Reading, scope: frozenset[str], bound: frozenset[str]) -> None:
    text = tag_of(sdt)
    if not text:
        _read_untagged(sdt, reading, scope, bound)
        return
    if is_form_tag(text) and len(text) <= LONGEST_TAG:
        for child in content_of(sdt):
            _visit(child, reading, scope, bound)
        return
    tag = parse_tag(text)
    known = reading.catalogue.by_tag.get(tag.field) if tag else None
    if len(text) > LONGEST_TAG:
        reading.refuse("template-tag-long", sdt)
    elif tag is None or known is None:
        near = nearest_tag(text, reading.catalogue)
        reading.refuse("template-tag-near" if near else "template-tag-unknown", sdt, **near)
    elif tag.noun not in scope:
        reading.refuse("template-out-of-scope", sdt, noun=tag.noun, lists=reading.catalogue.lists_of(tag.noun))
    else:
        if tag.noun not in bound:
            reading.roots.add(tag.noun)
        if tag.verb == "field":
            _read_field(sdt, tag, known, reading)
        else:
            _read_region(sdt, tag, known, reading, scope, bound)


def _read_untagged(sdt: _Element, reading: Reading, scope: frozenset[str], bound: frozenset[str]) -> None:
    """Word's own controls stay: page numbers, a table of contents; the single copies of a repeating section go."""
    properties = sdt.find(w("sdtPr"))
    kinds = set() if properties is None else {local(one) for one in properties}
    content = content_of(sdt)
    if "repeatingSectionItem" in kinds:
        unwrap(sdt, content)
    elif not kinds & {"docPartObj", "docPartList"}:
        reading.refuse("template-no-tag", sdt)
        return
    for child in content:
        _visit(child, reading, scope, bound)


def _read_region(
    sdt: _Element, tag: Tag, known: Field, reading: Reading, scope: frozenset[str], bound: frozenset[str]
) -> None:
    content, level = content_of(sdt), level_of(sdt)
    if tag.verb == "each" and known.kind != "list":
        reading.refuse("template-cannot-repeat", sdt)
    elif level == "cell" and (tag.verb == "each" or any(local(one) != "tc" for one in content)):
        reading.refuse("template-cells", sdt)
    elif not content or is_on(sdt.find(f"{w('sdtPr')}/{w('showingPlcHdr')}")):
        reading.refuse("template-holds-nothing", sdt)
    elif tag.verb == "each" and local(content[0]) == "tbl" == local(content[-1]):
        reading.refuse("template-tables-touch", sdt)
    elif is_half(content, sdt):
        reading.refuse("template-half", sdt)
    else:
        make: Callable[[Program], Instruction]
        ending: _Element | None = None
        if tag.verb == "each":
            keep, behind = (known.keep, _rows_behind(sdt)) if level == "row" else (None, 0)
            ending = page_end(sdt, content)
            _prepare_copies(content, known.item, reading)
            if keep is not None:
                _prepare_rows(content, known.item, keep, reading)
            scope, bound = scope | {known.item}, bound | {known.item}
            make = partial(regions.each_of, tag.noun, tag.attribute, known.item, keep, behind)
        else:
            make = partial(regions.When, tag.noun, tag.attribute, tag.verb == "if", level == "row")
        unwrap(sdt, content)
        for held in [_within(cell) for cell in content] if level == "cell" else [content]:
            wrap(held, reading, make)
        if ending is not None:
            wrap([ending], reading, regions.Between)
        for child in content:
            _visit(child, reading, scope, bound)


def _within(cell: _Element) -> list[_Element]:
    """What a condition around a cell speaks of: the cell stays, or the row would have a gap."""
    return [one for one in cell if local(one) != "tcPr"]


def _prepare_copies(content: list[_Element], item: str, reading: Reading) -> None:
    """Everything that may be in a file only once gets an instruction; the record's anchor is laid."""
    drop_lone_bookmarks(content)
    for element in _all(content):
        name = local(element)
        if name in ("bookmarkStart", "bookmarkEnd"):
            step = copies.Bookmark(value(element, "id"), attribute(value(element, "name")))
            replace(element, [reading.marker(step)])
        elif name == "docPr" or (name in _SHAPES and element.get("id")):
            reading.steps.append(copies.Drawing())
            element.set("id", f"{MARKER}:{len(reading.steps) - 1}")
            element.attrib.pop(_NUMBERED_SHAPE, "")
        elif element.tag == w("id"):  # a control that a recipient fills in: Word numbers its copies itself
            replace(element, [])
    for paragraph in first_paragraphs(content):
        after = 1 if len(paragraph) and local(paragraph[0]) == "pPr" else 0
        paragraph.insert(after, reading.marker(copies.RecordStart(item)))
        paragraph.append(reading.marker(copies.RecordEnd()))


def _rows_behind(sdt: _Element) -> int:
    return sum(local(one) in ("tr", "sdt") for one in sdt.itersiblings())


def _prepare_rows(content: list[_Element], item: str, keep: Keep, reading: Reading) -> None:
    """Every paragraph of a repeated row can be held with the next row; a row that may break is unbroken else."""
    for element in _all(content):
        if local(element) == "cantSplit" and keep.breaks:
            replace(element, [reading.marker(regions.Unbroken(item, keep))])
        elif local(element) == "p" and not _is_held(element):
            properties = element.find(w("pPr"))
            if properties is None:
                properties = etree.SubElement(element, w("pPr"))
                element.insert(0, properties)
            after = 1 if len(properties) and local(properties[0]) == "pStyle" else 0
            properties.insert(after, reading.marker(regions.KeepNext()))


def _is_held(paragraph: _Element) -> bool:
    """Whether the paragraph always stays on the page of the next one, or a repeat around has settled when it does."""
    properties = paragraph.find(w("pPr"))
    return properties is not None and any(local(one) in ("keepNext", "") for one in properties)


def _all(content: Iterable[_Element]) -> Iterator[_Element]:
    for element in content:
        yield from list(element.iter())


def _read_field(sdt: _Element, tag: Tag, known: Field, reading: Reading) -> None:
    level, content = level_of(sdt), content_of(sdt)
    if known.kind in ("list", "flag"):
        reading.refuse("template-cannot-print", sdt)
    elif tag.format and tag.format not in known.formats:
        reading.refuse("template-format-unknown", sdt)
    elif known.kind == "picture":
        read_picture(sdt, tag, reading)
    elif known.kind == "chart":
        read_chart(sdt, tag, reading)
    elif level == "row" or (level == "inline" and known.kind == "block"):
        reading.refuse("template-wrong-place", sdt)
    elif level == "inline":
        _read_inline(sdt, tag, known, reading)
    else:
        paragraphs = content[0].findall(w("p")) if level == "cell" and content else content
        if not paragraphs or any(local(one) != "p" for one in paragraphs) or (level == "cell" and len(content) != 1):
            reading.refuse("template-not-paragraphs", sdt)
        elif known.kind == "block":
            _read_block(sdt, tag, known, reading, paragraphs)
        elif len(paragraphs) != 1:
            reading.refuse("template-one-paragraph", sdt)
        else:
            _read_line(sdt, tag, known, reading, paragraphs[0])


def _place(sdt: _Element, tag: Tag, known: Field) -> places.Place:
    title = value(sdt.find(f"{w('sdtPr')}/{w('alias')}")) or known.label("en")
    looks = sdt.find(f"{w('sdtPr')}/{w('rPr')}")
    return places.Place(
        tag.noun,
        tag.attribute,
        tag.format,
        known.is_anchored and not is_second_drawing(sdt),
        attribute(title[:LONGEST_TAG]),
        "" if looks is None else markup(looks),
    )


def _words_of(sdt: _Element, content: list[_Element]) -> _Element | None:
    """The run properties that filled-in words take: the control's own, else those of the first words shown."""
    own = sdt.find(f"{w('sdtPr')}/{w('rPr')}")
    if own is not None:
        return own
    return next(
        (
            looks
            for one in content
            for looks in one.iter(w("rPr"))
            if (run := looks.getparent()) is not None and local(run) == "r"
        ),
        None,
    )


def _read_inline(sdt: _Element, tag: Tag, known: Field, reading: Reading) -> None:
    paragraph = next(sdt.iterancestors(w("p")), None)
    is_rtl = paragraph is not None and reading.sheet.is_rtl(paragraph)
    words = reading.sheet.run_properties(_words_of(sdt, content_of(sdt)))
    look = ParagraphLook(run=words, is_rtl=is_rtl)
    replace(sdt, [reading.marker(places.Words(_place(sdt, tag, known), look))])


def _read_line(sdt: _Element, tag: Tag, known: Field, reading: Reading, paragraph: _Element) -> None:
    """A field within a line whose control holds a whole paragraph, or the cell with the paragraph."""
    content, place = content_of(sdt), _place(sdt, tag, known)
    look = reading.sheet.look_of(paragraph, _words_of(sdt, content))
    words = reading.marker(places.HeldWords(place, look))
    runs = [child for child in paragraph if local(child) not in ("pPr", "")]
    paragraph.insert(paragraph.index(runs[0]) if runs else len(paragraph), words)
    for run in runs:
        paragraph.remove(run)
    unwrap(sdt, content)
    wrap(content, reading, partial(places.Holder, place))


def _read_block(sdt: _Element, tag: Tag, known: Field, reading: Reading, paragraphs: list[_Element]) -> None:
    content, place = content_of(sdt), _place(sdt, tag, known)
    in_table = next(sdt.iterancestors(w("tc")), None) is not None or local(content[0]) == "tc"
    look = reading.sheet.block_look(paragraphs, sdt.find(f"{w('sdtPr')}/{w('rPr')}"), in_table)
    if isinstance(look, str):
        reading.refuse("template-style-missing", sdt, style=look)
    elif local(content[0]) == "tc":
        paragraphs[0].addprevious(reading.marker(places.HeldBlocks(place, look)))
        for paragraph in paragraphs:
            content[0].remove(paragraph)
        unwrap(sdt, content)
        wrap(content, reading, partial(places.Holder, place))
    else:
        parent = sdt.getparent()
        is_last = parent is not None and local(parent) == "tc" and sdt.getnext() is None
        replace(sdt, [reading.marker(places.Blocks(place, look, is_last))])
