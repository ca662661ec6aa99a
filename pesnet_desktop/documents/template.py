"""Compiles a Word template once: its controls are checked, its parts become markup with instructions between."""

import re
from collections.abc import Iterable
from functools import lru_cache
from zipfile import BadZipFile

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.archive import TIGHTEST, Member, packed
from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.charts import chart_parts
from pesnet_desktop.documents.compiled import Lists, Part, Template
from pesnet_desktop.documents.controls import read_controls
from pesnet_desktop.documents.package import (
    CONTENT_TYPES,
    LONGEST_CONTENT,
    as_document,
    filled_parts,
    main_part,
    map_parts,
    part_of_kind,
    part_types,
    relations_name,
    targets,
    with_picture_types,
    without_attached_template,
    without_relations,
)
from pesnet_desktop.documents.page import Instruction, Program
from pesnet_desktop.documents.properties import APP, APP_PART
from pesnet_desktop.documents.schema import DECLARATION
from pesnet_desktop.documents.style_sheet import StyleSheet
from pesnet_desktop.documents.taking_apart import MARKER, Closing, Opening, Reading, Step
from pesnet_desktop.documents.template_safety import dangers, is_markup
from pesnet_desktop.documents.tidy import tidy, with_namespaces
from pesnet_desktop.documents.unpacking import members_of, unpacked
from pesnet_desktop.documents.wordml import DAMAGE, local, read_part, value, w, write_part
from pesnet_desktop.model.problems import Problem

_MARKERS = re.compile(rf'<\?{MARKER} (\d+)\?>| id="{MARKER}:(\d+)"')


@lru_cache(maxsize=32)
def compile_template(content: bytes, catalogue: Catalogue) -> Template:
    """The template of a ``.docx``, from memory when the same bytes were compiled before.

    Raises Problem ``template-…``: not a whole Word file, or a control that cannot be filled, its place named.
    """
    template, problems = _compiled(content, catalogue)
    if template is None or problems:
        raise problems[0]
    return template


def template_problems(content: bytes, catalogue: Catalogue) -> list[Problem]:
    """Everything that is wrong in a template, in reading order; none in one that can be used."""
    return _compiled(content, catalogue)[1]


def _compiled(content: bytes, catalogue: Catalogue) -> tuple[Template | None, list[Problem]]:
    """The template and what is wrong with it; none where it is too damaged to be read to its end."""
    found: list[Problem] = []
    try:
        members = members_of(content)
        if sum(member.size for member in members) > LONGEST_CONTENT:
            return None, [Problem("template-too-big")]
        files = {member.name: unpacked(member) for member in members if is_markup(member.name)}
        found = dangers([member.name for member in members], files)
        template, problems = _assembled(members, files, catalogue)
    except Problem as problem:
        return None, [problem]
    except DAMAGE:
        return None, [*found, Problem("template-damaged")]
    return template, [*found, *problems]


def _assembled(members: list[Member], files: dict[str, bytes], catalogue: Catalogue) -> tuple[Template, list[Problem]]:
    content_types = files[CONTENT_TYPES].decode()
    types = part_types(content_types)
    main = main_part(types)
    styles, numbering = (part_of_kind(types, kind) for kind in (".styles+xml", ".numbering+xml"))
    lists_root = _root(files[numbering], "numbering") if numbering else None
    reading = Reading(catalogue, StyleSheet(_root(files[styles], "styles") if styles else None, lists_root))
    roots = {name: read_part(files[name]) for name in [main, *filled_parts(types)]}
    if roots[main].find(w("body")) is None:
        raise BadZipFile(main)
    parts = tuple(_part(name, root, files, reading) for name, root in roots.items())
    if not reading.problems and not reading.roots:
        reading.problems.append(Problem("template-without-fields"))
    if not reading.problems and not catalogue.is_one_paper(frozenset(reading.roots)):
        reading.problems.append(Problem("template-mixed", nouns=", ".join(sorted(reading.roots))))
    where = map_parts(frozenset(files), main)
    shown = {relations_name(part.name): part.relations for part in parts}
    if any(files.get(name, b"").decode() != relations for name, relations in shown.items()):
        content_types = with_picture_types(content_types)
        members = _without_placeholders(members, files, shown)
    template = Template(
        members=tuple(_kept(member, files, types) for member in members),
        parts=parts,
        types=_packed(CONTENT_TYPES, as_document(content_types)),
        types_of_draft=_packed(CONTENT_TYPES, where.with_type(as_document(content_types))),
        lists=None if lists_root is None else _lists(numbering, lists_root),
        map=where,
        relations_of_draft=_packed(relations_name(main), where.with_relation(parts[0].relations)),
        roots=frozenset(reading.roots),
        charts=chart_parts(reading, main, files),
        to_confirm=reading.sheet.id_of("To Confirm"),
        hyperlink=reading.sheet.id_of("Hyperlink"),
        last_bookmark=_highest(value(mark, "id") for root in roots.values() for mark in root.iter(w("bookmarkStart"))),
        last_drawing=_highest(
            one.get("id", "") for root in roots.values() for one in root.iter() if local(one) == "docPr"
        ),
    )
    return template, reading.problems


def _root(part: bytes, name: str) -> _Element:
    """A part of that kind. Raises zipfile.BadZipFile for one that is something else."""
    root = read_part(part)
    if root.tag != w(name):
        raise BadZipFile(name)
    return root


def _part(name: str, root: _Element, files: dict[str, bytes], reading: Reading) -> Part:
    reading.part, reading.steps, reading.placeholders = name, [], set()
    tidy(root)
    read_controls(root, files[name], reading)
    text = DECLARATION + with_namespaces(write_part(root))
    unused = [number for number in sorted(reading.placeholders) if f'"{number}"' not in text]
    relations = without_relations(files.get(relations_name(name), b"").decode(), unused)
    program = _program(text, reading.steps) if not reading.problems else ()
    return Part(name, program, relations)


def _without_placeholders(members: list[Member], files: dict[str, bytes], shown: dict[str, str]) -> list[Member]:
    """The template's members with the relations as they are ``shown``, without the pictures that nothing shows now."""
    relations = {name: shown.get(name, content.decode()) for name, content in files.items() if name.endswith(".rels")}
    sources = {name: name.replace("_rels/", "").removesuffix(".rels") for name in relations}
    before, after = (
        frozenset[str]().union(*(targets(sources[name], text[name]) for name in relations))
        for text in ({name: files[name].decode() for name in relations}, relations)
    )
    kept = [member for member in members if member.name not in before - after]
    return [_packed(one.name, relations[one.name]) if one.name in shown else one for one in kept]


def _program(text: str, steps: list[Step]) -> Program:
    """The part's markup between the markers, and what a marker opens until it is closed as one instruction."""
    cut = _MARKERS.split(text)
    levels: list[list[str | Instruction]] = [[cut[0]]]
    opened: list[Opening] = []
    for place in range(1, len(cut), 3):
        step = steps[int(cut[place] or cut[place + 1])]
        if isinstance(step, Opening):
            opened.append(step)
            levels.append([])
        elif isinstance(step, Closing):
            held = tuple(levels.pop())
            levels[-1].append(opened.pop().make(held))
        else:
            levels[-1].append(step)
        if cut[place + 2]:
            levels[-1].append(cut[place + 2])
    return tuple(levels[0])


def _lists(name: str, root: _Element) -> Lists:
    numbers = root.findall(w("num"))
    if numbers:
        numbers[-1].addnext(etree.ProcessingInstruction(MARKER, "0"))
    else:
        root.append(etree.ProcessingInstruction(MARKER, "0"))
    before, _, _, after = _MARKERS.split(DECLARATION + write_part(root))
    last = _highest(value(one, "numId") for one in numbers)
    return Lists(name, before, after, last)


def _kept(member: Member, files: dict[str, bytes], types: dict[str, str]) -> Member:
    """The member as papers carry it: settings without traces of a person's folders and of editing."""
    settings = part_of_kind(types, ".settings+xml")
    if member.name == APP:
        return _packed(APP, APP_PART)
    if member.name == settings:
        root = read_part(files[settings])
        tidy(root)
        return _packed(settings, DECLARATION + write_part(root))
    if member.name == relations_name(settings):
        return _packed(member.name, without_attached_template(files[member.name].decode()))
    return member


def _packed(name: str, content: str) -> Member:
    """What papers carry as it is: packed once, as tightly as can be."""
    return packed(name, content.encode(), TIGHTEST)


def _highest(numbers: Iterable[str]) -> int:
    return max((int(number) for number in numbers if number.isdigit()), default=0)
