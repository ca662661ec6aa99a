"""Finds in a template what could run, load or call something when Word opens it: macros, links, embedded programs.

What Word does by itself (pictures inside the file, page numbers, tables of contents, web links that are clicked) stays.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml.etree import _Element

from pesnet_desktop.documents.field_codes import field_faults
from pesnet_desktop.documents.inner_files import drawing_faults, is_loud_shape, workbook_faults
from pesnet_desktop.documents.place_words import position_of
from pesnet_desktop.documents.template_relations import LINK, leads_elsewhere, relation_faults, shown_address
from pesnet_desktop.documents.wordml import local, read_part, value
from pesnet_desktop.model.problems import Problem

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
)
_PRINTER = re.compile(r"/printersettings[^/]*\.bin$", re.IGNORECASE)
_MARKUP_TYPE = re.compile(r"[+/]xml\b", re.IGNORECASE)
_STRICT = b"purl.oclc.org/ooxml/"
_ENCODING = re.compile(rb"<\?xml[^>]*?\bencoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_LOUD = (
    *(f"{before}{name}".encode() for name in ("object", "control") for before in ":<"),
    *b"OLEObject altChunk subDoc frameset sourceFileName mailMerge saveThroughXslt instrText delInstrText".split(),
    *b"fldSimple src althref altHref href gfxdata svg schemaLibrary smartTagType xsnLocation webVideoPr <!".split(),
    *b"entryMacro exitMacro movie".split(),
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
    "movie": "template-ole",
    "entryMacro": "template-form-macro",
    "exitMacro": "template-form-macro",
}
_ADDRESSES = {"schema": "manifestLocation", "smartTagType": "url", "webVideoPr": "embeddedHtml"}
"""Elements that name what Word would fetch, and the attribute that does so."""

_VML = ("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office")
_PAINTED = ("imagedata", "fill", "stroke")
"""Elements of older drawings whose ``o:href`` is the picture itself, not a link to click."""

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Files = Mapping[str, bytes]


def is_markup(name: str) -> bool:
    """Whether a part is to be looked into: all but pictures, fonts and what a printer was set to."""
    return not name.lower().endswith(_NO_MARKUP) and not _PRINTER.search(name)


def dangers(names: Sequence[str], files: Files) -> list[Problem]:
    """Everything in a Word file that is no text, look or picture of its own. ``files`` are its parts of markup.

    Raises ValueError for a part with a document type or one that stands twice, lxml.etree.XMLSyntaxError for one that
    is not whole, Problem for a file in Word's other notation, whose names nobody here reads.
    """
    if len({name.lower() for name in names}) != len(names):
        raise ValueError("a part stands twice")
    if any(_is_strict(content) for content in files.values()):
        raise Problem("template-strict")
    found = [*_in_members(names), *_in_types(files)]
    for name, content in files.items():
        if name.lower().endswith(".xlsx"):
            found += workbook_faults(name, content)
        elif name.lower().endswith(".rels"):
            found += relation_faults(name, _read(content), files)
        elif name.lower().endswith(".svg") or (not name.startswith("[") and _is_loud(content)):
            root = _read(content)
            found += drawing_faults(name, content, root) if local(root) == "svg" else _in_part(name, root)
    return list({(problem.code, *problem.values.items()): problem for problem in found}.values())


def _is_strict(content: bytes) -> bool:
    return _STRICT in (content.replace(b"\x00", b"") if b"\x00" in content[:200] else content)


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
        slashed = name.replace("\\", "/")
        yield from (Problem(code, place=name) for code, pattern in _MEMBERS if pattern.search(slashed))


def _in_types(files: Files) -> Iterator[Problem]:
    types = files.get("[Content_Types].xml", b"")
    if not types:
        return
    for one in _read(types):
        kind = one.get("ContentType", "")
        name = one.get("PartName", "").lstrip("/") or f"*.{one.get('Extension', '')}"
        if _MARKUP_TYPE.search(kind) and not is_markup(name):
            raise ValueError("a picture is said to be markup")
        yield from (Problem(code, place=name) for code, pattern in _TYPES if pattern.search(kind))


def _in_part(name: str, root: _Element) -> Iterator[Problem]:
    for element in root.iter():
        namespace = str(element.tag).partition("}")[0].lstrip("{")
        code = _ELEMENTS.get(local(element), "")
        address = _address_in(element)
        if code and namespace in (_WORD, *_VML):
            yield Problem(code, place=position_of(element, name), address=value(element) or local(element))
        elif address:
            yield Problem("template-external", place=position_of(element, name), address=shown_address(address))
        elif namespace in _VML:
            yield from _in_drawing(name, element)
    yield from field_faults(root, name)


def _address_in(element: _Element) -> str:
    """What an element names that Word would fetch: a form, a manifest, a film from the web."""
    name = local(element)
    if name == "xsnLocation":
        return (element.text or "").strip()
    wanted = _ADDRESSES.get(name, "")
    found = (str(said) for key, said in element.attrib.items() if str(key).rpartition("}")[2] == wanted)
    return next(found, "").strip() if wanted else ""


def _in_drawing(name: str, element: _Element) -> Iterator[Problem]:
    """Older drawings may name a picture or a page without a relation of the file."""
    for key, said in element.attrib.items():
        attribute, address = str(key).rpartition("}")[2], str(said)
        is_picture = attribute in ("src", "althref") or (attribute == "href" and local(element) in _PAINTED)
        code = ""
        if attribute == "gfxdata" and is_loud_shape(address):
            code, address = "template-external", attribute
        elif is_picture and leads_elsewhere(address) and not address.lower().startswith("cid:"):
            code = "template-remote-picture"
        elif attribute == "href" and not is_picture and not str(key).startswith("{http") and not LINK.match(address):
            code = "template-file-link"
        if code:
            yield Problem(code, place=position_of(element, name), address=shown_address(address))
