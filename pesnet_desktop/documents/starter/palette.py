"""Builds the field palette: a Word file with every control of the catalogue, explained and ready to copy."""

from collections.abc import Iterator, Sequence

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.catalogue import Catalogue, Field
from pesnet_desktop.documents.direction import is_rtl_text
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.starter.build import LANGUAGES, controls_in, paper_title, settle
from pesnet_desktop.documents.starter.chart import chart_control, example_chart
from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.package import bare_document, whole_file
from pesnet_desktop.documents.starter.page import PORTRAIT, fill, frame
from pesnet_desktop.documents.starter.palette_examples import example_in
from pesnet_desktop.documents.starter.palette_words import PALETTE_WORDS, PaletteWords
from pesnet_desktop.documents.starter.pictures import picture
from pesnet_desktop.documents.starter.report_words import REPORT_WORDS
from pesnet_desktop.documents.starter.tables import head, row, table
from pesnet_desktop.documents.starter.wordml import number_field, paragraph, run, tab
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

_WIDTHS = (6.2, 4.6, 5.2)
_HALVES = (8.0, 8.0)
_FRAME = (2.4, 1.6)
_WHOLE, _MOST_COLUMNS = 16.0, 4


@dataclass(frozen=True)
class _Palette:
    document: Document
    language: str
    words: Words
    own: PaletteWords
    controls: Controls
    catalogue: Catalogue


@dataclass(frozen=True)
class _Group:
    """The fields that begin with one noun; ``root`` is the subject they belong to, ``lists`` bind the noun."""

    noun: str
    root: str
    lists: tuple[Field, ...]
    fields: tuple[Field, ...]


def build_palette(language: str) -> bytes:
    """The palette in ``language`` (``en``, ``fr``, ``ar``) as a Word file: the same bytes each time."""
    words, own = LANGUAGES[language], PALETTE_WORDS[language]
    document = bare_document(own.kind, words.language, is_rtl=words.is_rtl)
    palette = _Palette(document, language, words, own, controls_in(language, words), CATALOGUE)
    _set_up(palette)
    document.element.body.extend([*_beginning(palette), *_subjects(palette), paragraph("SectionEnd")])
    settle(document, is_rtl=words.is_rtl)
    _let_latin_run(document)
    return whole_file(document)


def _let_latin_run(document: Document) -> None:
    """An example in Latin letters keeps its own direction in an Arabic palette, or its signs would change sides."""
    for turned in document.element.body.iterfind(f".//{qn('w:tc')}/{qn('w:p')}/{qn('w:pPr')}/{qn('w:bidi')}"):
        line = next(turned.iterancestors(qn("w:p")))
        is_prompt = next(line.iter(qn("w:rStyle")), None) is not None
        if not is_prompt and is_rtl_text("".join(text.text or "" for text in line.iter(qn("w:t")))) is False:
            turned.set(qn("w:val"), "0")


def _set_up(palette: _Palette) -> None:
    section = palette.document.sections[0]
    frame(section, PORTRAIT)
    before, between = palette.words.page_of
    fill(section.header, [paragraph("Header", run(palette.own.kind, bold=True), tab(), run("OIC-PESNET"))])
    numbers = (run(before), number_field("PAGE"), run(between), number_field("NUMPAGES"))
    fill(section.footer, [paragraph("Footer", tab(), *numbers)])


def _beginning(palette: _Palette) -> Iterator[_Element]:
    yield paragraph("NetworkName", run("OIC-PESNET"))
    yield paragraph("PaperKind", run(palette.own.kind))
    yield paragraph("Title", run(palette.own.title))
    yield paragraph("BodyText", run(palette.own.introduction))
    for step in palette.own.steps:
        yield paragraph("ListNumber", run(step))


def _subjects(palette: _Palette) -> Iterator[_Element]:
    groups = _groups(palette.catalogue)
    for root in dict.fromkeys(group.root for group in groups):
        titles = [
            paper_title(paper, palette.language) for paper, nouns in palette.catalogue.papers.items() if root in nouns
        ]
        yield paragraph("Heading1", run(palette.own.subjects.get(root) or next(iter(titles), root)))
        yield paragraph("Note", run(palette.own.papers.format(papers=", ".join(titles))), keep_next=True)
        of_root = [group for group in groups if group.root == root]
        for group in of_root:
            yield from _group(palette, group)
        yield from _conditions(palette, [field for group in of_root for field in group.fields])


def _groups(catalogue: Catalogue) -> list[_Group]:
    """The nouns in the catalogue's order; what is inside a list belongs to the subject of the list."""
    lists = {field.noun: tuple(one for one in catalogue.fields if one.item == field.noun) for field in catalogue.fields}
    return [
        _Group(
            noun,
            _root_of(noun, lists, catalogue.roots),
            () if noun in catalogue.roots else binding,
            tuple(field for field in catalogue.fields if field.noun == noun),
        )
        for noun, binding in lists.items()
    ]


def _root_of(noun: str, lists: dict[str, tuple[Field, ...]], roots: frozenset[str]) -> str:
    while noun not in roots and lists.get(noun):
        noun = lists[noun][0].noun
    return noun


def _group(palette: _Palette, group: _Group) -> Iterator[_Element]:
    own = palette.own
    if group.lists:
        names = own.either.join(own.quoted.format(label=field.label(palette.language)) for field in group.lists)
        yield paragraph("Heading2", run(own.inside.format(lists=names)))
    rows = [made for field in group.fields if field.kind not in ("flag", "chart") for made in _rows(palette, field)]
    if rows:
        yield table("PaperTable", _WIDTHS, own.kind, own.table, head(_WIDTHS, *own.columns), *rows)
    for field in group.fields:
        if field.kind == "list":
            yield from _as_rows(palette, field)
        elif field.kind == "chart":
            yield from _chart(palette, field)


def _chart(palette: _Palette, field: Field) -> Iterator[_Element]:
    """The chart as the shipped template draws it: it is too wide for a table of fields."""
    own, example = palette.own, example_chart(REPORT_WORDS[palette.language].states, palette.own.areas)
    yield paragraph("Caption", run(field.label(palette.language)))
    yield paragraph("Note", run(f"{field.tag} – {own.places[field.kind]}"), keep_next=True)
    control = chart_control(palette.document, palette.controls, field.tag, palette.words.language, example)
    yield paragraph("Figure", control)


def _rows(palette: _Palette, field: Field) -> Iterator[_Element]:
    """The field as it is, and once more in each house format."""
    yield _row(palette, field, "")
    for house_format in field.formats:
        yield _row(palette, field, house_format)


def _row(palette: _Palette, field: Field, house_format: str) -> _Element:
    own = palette.own
    said = [own.places[field.kind]]
    if house_format:
        said.append(own.in_format.format(name=own.formats.get(house_format, house_format)))
    if field.required:
        said.append(own.required)
    tag = f"each:{field.tag}" if field.kind == "list" else f"{field.tag}|{house_format}".rstrip("|")
    return row(
        _WIDTHS,
        [*_control(palette, field, house_format), paragraph("TableTextSmall", run(tag, style="PlaceholderText"))],
        [paragraph("TableTextSmall", run(example_in(palette.language, field.example)))],
        [paragraph("TableTextSmall", run(" ".join(said)))],
    )


def _control(palette: _Palette, field: Field, house_format: str) -> list[_Element]:
    controls = palette.controls
    if field.kind == "block":
        return [controls.block(field.tag, "TableText", "TableBulletWide")]
    if field.kind == "list":
        inner = next((one for one in _inside(palette, field) if one.kind == "inline"), None)
        shown = run(field.label(palette.language)) if inner is None else controls.field(inner.tag)
        return [controls.repeat(field.tag, paragraph("TableText", run(palette.own.repeated), shown))]
    if field.kind == "picture":
        return [paragraph("TableText", picture(controls, palette.document.part, field.tag, *_FRAME))]
    return [paragraph("TableText", controls.field(field.tag, house_format=house_format))]


def _inside(palette: _Palette, field: Field) -> list[Field]:
    return [one for one in palette.catalogue.fields if one.noun == field.item]


def _as_rows(palette: _Palette, field: Field) -> Iterator[_Element]:
    """The list as a table whose row the program repeats."""
    own, inner = palette.own, [one for one in _inside(palette, field) if one.kind == "inline"][:_MOST_COLUMNS]
    if not inner:
        return
    widths = (_WHOLE / len(inner),) * len(inner)
    cells = [[paragraph("TableText", palette.controls.field(one.tag))] for one in inner]
    caption = own.as_rows.format(label=field.label(palette.language))
    yield paragraph("Caption", run(caption))
    yield table(
        "PaperTable",
        widths,
        caption,
        own.as_rows_table,
        head(widths, *(one.label(palette.language) for one in inner)),
        palette.controls.repeat(field.tag, row(widths, *cells)),
    )


def _conditions(palette: _Palette, fields: Sequence[Field]) -> Iterator[_Element]:
    own, controls, held = palette.own, palette.controls, (0, len(fields) - 2)
    yield paragraph("Heading3", run(own.conditions_heading))
    yield paragraph("Note", run(own.conditions_note), keep_next=True)
    yield table(
        "PaperTable",
        _HALVES,
        own.conditions_heading,
        own.conditions_table,
        head(_HALVES, *own.conditions),
        *(
            row(
                _HALVES,
                [controls.when(field.tag, _name(palette, field, is_held=place in held))],
                [controls.unless(field.tag, _name(palette, field, is_held=place in held))],
            )
            for place, field in enumerate(fields)
        ),
    )


def _name(palette: _Palette, field: Field, *, is_held: bool) -> _Element:
    """The field's name; held, its row stays on the page of the next one, so that no row stands alone on a page."""
    return paragraph("TableTextSmall", run(field.label(palette.language)), keep_next=is_held)
