"""Finds the relations of a template's parts that lead out of the file, and where on the page each is used."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from lxml.etree import _Element

from pesnet_desktop.documents.package import part_of_kind, part_types, relations_name
from pesnet_desktop.documents.place_words import part_words, position_of
from pesnet_desktop.documents.wordml import R, local, read_part
from pesnet_desktop.model.problems import Problem

LINK = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})", re.IGNORECASE)
_LOCAL_FILE = re.compile(r"(?:file:///?)?[a-z]:[\\/]|file:///(?![\\/])|/(?!/)", re.IGNORECASE)
_KINDS = {
    "vbaproject": "template-macro",
    "wordvbadata": "template-macro",
    "control": "template-active-x",
    "activexcontrolbinary": "template-active-x",
    "oleobject": "template-ole",
    "package": "template-ole",
    "afchunk": "template-alt-chunk",
    "subdocument": "template-sub-document",
    "frame": "template-frames",
    "extensibility": "template-custom-ui",
    "usercustomization": "template-custom-ui",
    "keymapcustomizations": "template-custom-ui",
    "attachedtoolbars": "template-custom-ui",
    "webextension": "template-add-in",
    "webextensiontaskpanes": "template-add-in",
    "mailmergesource": "template-mail-merge",
    "mailmergeheadersource": "template-mail-merge",
    "recipientdata": "template-mail-merge",
}
_CHART = re.compile(r"^word/charts/_rels/[^/]+\.rels$", re.IGNORECASE)
_SHOWN = 80


def relation_faults(name: str, root: _Element, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """A problem for each relation in the part ``name`` that runs, loads or calls something."""
    source = name.replace("_rels/", "").removesuffix(".rels")
    for one in root.iter():
        if local(one) != "Relationship":
            continue
        kind = one.get("Type", "").strip().rpartition("/")[2].lower()
        target, is_external = one.get("Target", ""), one.get("TargetMode", "").strip().lower() == "external"
        if kind == "package" and not is_external and _CHART.match(name) and target.lower().endswith(".xlsx"):
            continue
        code = _KINDS.get(kind, "")
        if not code and (is_external or leads_elsewhere(target)):
            code = _code_of_link(kind, target, is_of_settings=name == _settings_relations(files))
        if code:
            place = _place_of(one.get("Id", ""), source, files)
            shown = {"address": shown_address(target)} if code in _WITH_ADDRESS else {}
            yield Problem(code, place=place, **shown)


_WITH_ADDRESS = frozenset(f"template-{rest}" for rest in ("file-link", "remote-template", "remote-picture", "external"))


def leads_elsewhere(address: str) -> bool:
    """Whether an address, also one written with percent signs, has a scheme or names another machine."""
    return _ELSEWHERE.match(unquote(address)) is not None


def shown_address(address: str) -> str:
    """An address as a sentence may carry it."""
    return address if len(address) <= _SHOWN else f"{address[:_SHOWN]}…"


def _code_of_link(kind: str, target: str, *, is_of_settings: bool) -> str:
    """Links outward that are only followed when a reader clicks may stay; all others are loaded by Word itself.

    The path of a template on a disk is no call where the settings name it: papers never carry it on.
    """
    if kind == "hyperlink":
        return "" if LINK.match(target) else "template-file-link"
    if kind == "attachedtemplate":
        return "" if is_of_settings and _LOCAL_FILE.match(target) else "template-remote-template"
    return "template-remote-picture" if kind in ("image", "hdphoto", "svg") else "template-external"


def _settings_relations(files: Mapping[str, bytes]) -> str:
    types = files.get("[Content_Types].xml", b"")
    return relations_name(part_of_kind(part_types(types.decode()), ".settings+xml")) if types else ""


def _place_of(number: str, source: str, files: Mapping[str, bytes]) -> str:
    """The paragraph or cell that uses the relation; where none does, the part itself."""
    if number and source in files and number.encode() in files[source]:
        for element in read_part(files[source]).iter():
            if any(str(key).startswith(f"{{{R}}}") and value == number for key, value in element.attrib.items()):
                return position_of(element, source)
    return part_words(source)
