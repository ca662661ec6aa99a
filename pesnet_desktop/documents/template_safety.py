"""Finds in a template what could run, load or call something when Word opens it: macros, links, embedded programs.

What Word does by itself (pictures inside the file, page numbers, tables of contents, web links that are clicked) stays.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml.etree import _Element

from pesnet_desktop.documents.field_codes import field_faults
from pesnet_desktop.documents.place_words import part_words, position_of
from pesnet_desktop.documents.wordml import local, read_part
from pesnet_desktop.model.problems import Problem

_LOCAL_FILE = re.compile(r"(?:file:///?)?[a-z]:[\\/]|file:///(?![\\/])|/(?!/)", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[\\/]{2}", re.IGNORECASE)
_SVG_RUNS = re.compile(rb"<script|<foreignObject|\bon\w+\s*=|<!ENTITY|@import", re.IGNORECASE)
_SVG_LOADS = re.compile(rb"(?:href\s*=\s*[\"']?|url\(\s*[\"']?)\s*(?!#|data:)[^\s\"')>]", re.IGNORECASE)

_NO_MARKUP = (
    ".png",
    ".jpg",
    ".jpeg",
    ".gif",
    ".bmp",
    ".tif",
    ".tiff",
    ".emf",
    ".wmf",
    ".odttf",
    ".ttf",
    ".otf",
    ".xlsx",
)
_ENCODING = re.compile(rb"<\?xml[^>]*?\bencoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_LOUD = (
    *(f"{before}{name}".encode() for name in ("object", "control") for before in ":<"),
    *b"OLEObject altChunk subDoc frameset sourceFileName mailMerge saveThroughXslt instrText delInstrText".split(),
    *b"fldSimple src althref altHref href <!".split(),
)
_MEMBERS = (
    ("template-macro", re.compile(r"vbaproject|vbadata|/macrosheets/|\.bas$|\.vbs$|\.js$", re.IGNORECASE)),
    ("template-active-x", re.compile(r"/activex/", re.IGNORECASE)),
    ("template-ole", re.compile(r"/embeddings/(?!.*\.xlsx$)", re.IGNORECASE)),
    ("template-custom-ui", re.compile(r"^customui/|/customui|usercustomization|^word/customizations", re.IGNORECASE)),
    ("template-add-in", re.compile(r"/webextensions?/|^webextensions?/|taskpanes", re.IGNORECASE)),
    ("template-alt-chunk", re.compile(r"\.(?:mht|mhtml|html?|rtf)$", re.IGNORECASE)),
)
_TYPES = (
    ("template-macro", re.compile(r"macroenabled|vbaproject|vba", re.IGNORECASE)),
    ("template-active-x", re.compile(r"activex", re.IGNORECASE)),
    ("template-ole", re.compile(r"oleobject", re.IGNORECASE)),
)
_RELATIONS = {
    "vbaProject": "template-macro",
    "wordVbaData": "template-macro",
    "control": "template-active-x",
    "activeXControlBinary": "template-active-x",
    "oleObject": "template-ole",
    "package": "template-ole",
    "aFChunk": "template-alt-chunk",
    "subDocument": "template-sub-document",
    "frame": "template-frames",
    "extensibility": "template-custom-ui",
    "userCustomization": "template-custom-ui",
    "keyMapCustomizations": "template-custom-ui",
    "attachedToolbars": "template-custom-ui",
    "webextension": "template-add-in",
    "webextensiontaskpanes": "template-add-in",
    "mailMergeSource": "template-mail-merge",
    "mailMergeHeaderSource": "template-mail-merge",
    "recipientData": "template-mail-merge",
}
_ELEMENTS = {
    "altChunk": "template-alt-chunk",
    "object": "template-ole",
    "OLEObject": "template-ole",
    "control": "template-active-x",
    "subDoc": "template-sub-document",
    "frameset": "template-frames",
    "sourceFileName": "template-frames",
    "mailMerge": "template-mail-merge",
    "saveThroughXslt": "template-external",
}
_VML = ("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office")
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CHART = re.compile(r"^word/charts/_rels/[^/]+\.rels$", re.IGNORECASE)

Files = Mapping[str, bytes]


def is_markup(name: str) -> bool:
    """Whether a part is to be read as markup: all but pictures, fonts and tables of numbers behind a chart."""
    return not name.lower().endswith(_NO_MARKUP)


def dangers(names: Sequence[str], files: Files) -> list[Problem]:
    """Everything in a Word file that is no text, look or picture of its own. ``files`` are its parts of markup.

    Raises ValueError for a part with a document type or one that stands twice, lxml.etree.XMLSyntaxError for one that
    is not whole.
    """
    if len({name.lower() for name in names}) != len(names):
        raise ValueError("a part stands twice")
    found = [*_in_members(names), *_in_types(files)]
    for name, content in files.items():
        if name.lower().endswith(".svg"):
            found += _in_picture(name, content)
        elif name.lower().endswith(".rels"):
            found += _in_relations(name, _read(content))
        elif not name.startswith("[") and _is_loud(content):
            found += _in_part(name, _read(content))
    return list({(problem.code, *problem.values.items()): problem for problem in found}.values())


def _is_loud(content: bytes) -> bool:
    """Whether a part must be read: most hold no word of what is looked for, as far as their letters are plain ones."""
    start = content[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"<"):
        return start[:1] in (b"\xff", b"\xfe", b"\x00", b"\x4c")
    encoding = _ENCODING.match(start)
    is_plain = encoding is None or encoding[1].lower() in (b"utf-8", b"us-ascii")
    return not is_plain or b"\x00" in start or any(word in content for word in _LOUD)


def _read(content: bytes) -> _Element:
    root = read_part(content)
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("a part of a Word file has no document type")
    return root


def _in_members(names: Iterable[str]) -> Iterator[Problem]:
    for name in names:
        yield from (Problem(code, place=name) for code, pattern in _MEMBERS if pattern.search(name))


def _in_types(files: Files) -> Iterator[Problem]:
    types = files.get("[Content_Types].xml", b"")
    if not types:
        return
    for one in _read(types):
        kind = one.get("ContentType", "")
        name = one.get("PartName", "").lstrip("/") or f"*.{one.get('Extension', '')}"
        if kind.lower().endswith("xml") and not is_markup(name):
            raise ValueError("a picture is said to be markup")
        yield from (Problem(code, place=name) for code, pattern in _TYPES if pattern.search(kind))


def _in_picture(name: str, content: bytes) -> Iterator[Problem]:
    """Drawings of the web's own kind may carry programs and name pictures elsewhere."""
    if _SVG_RUNS.search(content) or _SVG_LOADS.search(re.sub(rb'\sxmlns(?::\w+)?="[^"]*"', b"", content)):
        yield Problem("template-remote-picture", place=name, address=name.rpartition("/")[2])


def _in_relations(name: str, root: _Element) -> Iterator[Problem]:
    source = name.replace("_rels/", "").removesuffix(".rels")
    for one in root.iter():
        if local(one) != "Relationship":
            continue
        kind = one.get("Type", "").rpartition("/")[2]
        target, is_external = one.get("Target", ""), one.get("TargetMode", "").lower() == "external"
        code = _RELATIONS.get(kind, "")
        if kind == "package" and not is_external and _CHART.match(name) and target.lower().endswith(".xlsx"):
            continue
        if code:
            yield Problem(code, place=part_words(source))
        elif is_external or _ELSEWHERE.match(target):
            code = _code_of_link(kind, target)
            if code:
                yield Problem(code, place=part_words(source), address=_shown(target))


def _code_of_link(kind: str, target: str) -> str:
    """Links outward that are only followed when a reader clicks may stay; all others are loaded by Word itself.

    The path of a template on a disk is no call: papers never carry it.
    """
    if kind == "hyperlink":
        return "" if _LINK.match(target) else "template-file-link"
    if kind == "attachedTemplate":
        return "" if _LOCAL_FILE.match(target) else "template-remote-template"
    return "template-remote-picture" if kind in ("image", "hdphoto", "svg") else "template-external"


def _in_part(name: str, root: _Element) -> Iterator[Problem]:
    for element in root.iter():
        namespace = str(element.tag).partition("}")[0].lstrip("{")
        code = _ELEMENTS.get(local(element), "")
        if code and namespace in (_WORD, *_VML):
            yield Problem(code, place=position_of(element, name), address=local(element))
        elif namespace in _VML:
            yield from _in_drawing(name, element)
    yield from field_faults(root, name)


def _in_drawing(name: str, element: _Element) -> Iterator[Problem]:
    """Older drawings may name a picture or a page without a relation of the file."""
    for key, address in element.attrib.items():
        attribute = str(key).rpartition("}")[2]
        if attribute in ("src", "althref") and _ELSEWHERE.match(str(address)):
            yield Problem("template-remote-picture", place=position_of(element, name), address=_shown(str(address)))
        elif attribute == "href" and not str(key).startswith("{http") and not _LINK.match(str(address)):
            yield Problem("template-file-link", place=position_of(element, name), address=_shown(str(address)))


def _shown(address: str) -> str:
    """An address as a sentence may carry it."""
    return address if len(address) <= 80 else f"{address[:80]}…"
