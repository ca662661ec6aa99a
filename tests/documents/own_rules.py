"""Rules of a sound Word file that neither judge knows: Word refuses what breaks them, or loses words over it."""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.tags import is_form_tag
from pesnet_desktop.documents.wordml import local, value, w

_PACKAGES = (".xlsx", ".docx", ".pptx")
_FETCHING = ("DATABASE", "DDE", "DDEAUTO", "HYPERLINK", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "LINK")
_HOLDERS = ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent")


def broken_rules(content: bytes) -> list[str]:
    """What is wrong in the parts of a ``.docx``, part by part; an empty list is a sound file."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        parts = {
            name: file.read(name) for name in file.namelist() if name.startswith("word/") and name.endswith(".xml")
        }
        relations = _relations(file)
        pictures = {name for name in file.namelist() if "/media/" in name}
    roots = {name: etree.fromstring(part) for name, part in parts.items()}
    broken = [f"{name}: {rule}" for name, part in relations.items() for rule in _in_relations(etree.fromstring(part))]
    shown = b" ".join(relations.values()).decode()
    broken += [f"{name} is shown nowhere" for name in pictures if name.rpartition("/")[2] not in shown]
    broken += [f"{name}: {rule}" for name, root in roots.items() for rule in _in_part(root)]
    return broken + _in_whole(list(roots.values()))


def _relations(file: zipfile.ZipFile) -> dict[str, bytes]:
    """The relations of every part, of the workbook behind a chart too, which is a package within the package."""
    found = {name: file.read(name) for name in file.namelist() if name.endswith(".rels")}
    for name in file.namelist():
        if name.endswith(_PACKAGES):
            with zipfile.ZipFile(io.BytesIO(file.read(name))) as inner:
                found |= {f"{name}/{one}": relations for one, relations in _relations(inner).items()}
    return found


def _in_relations(root: _Element) -> Iterator[str]:
    """Nothing may be loaded from elsewhere; a reader may follow a web link."""
    for one in root:
        address, is_external = one.get("Target", "").lower(), one.get("TargetMode", "Internal") != "Internal"
        is_link = one.get("Type", "").endswith("/hyperlink") and address.startswith(("http://", "https://", "mailto:"))
        if is_external and not is_link:
            yield f"external relationship {address}"


def _in_part(root: _Element) -> Iterator[str]:
    for element in root.iter():
        if local(element) in _HOLDERS and _last(element) != "p":
            yield f"{local(element)} does not end in a paragraph"
        if local(element) == "tbl" and next(element.iter(w("tr")), None) is None:
            yield "table without rows"
        if local(element) == "sdtContent" and not len(element):
            yield "empty control"
        if local(element) in ("alias", "tag") and len(value(element)) > 64:
            yield f"{local(element)} of more than 64 characters"
        if local(element) == "bookmarkStart" and len(value(element, "name")) > 40:
            yield "name of a bookmark of more than 40 characters"
        if local(element) == "proofErr":
            yield "proofErr is left"
        if any("rsid" in str(name) or "paraId" in str(name) or "textId" in str(name) for name in element.attrib):
            yield f"trace of editing on {local(element)}"
        if local(element) in ("altChunk", "object", "control", "attachedTemplate"):
            yield f"{local(element)} brings in a file of another program"
        code = str(element.text or "") if local(element) == "instrText" else value(element, "instr")
        if code.split()[:1] and code.split()[0].upper() in _FETCHING:
            yield f"field {code.split()[0]} fetches from elsewhere"
    yield from _left(root)
    yield from _fields(root)
    yield from _merged(root)


def _left(root: _Element) -> Iterator[str]:
    """What the paper's own words should have taken the place of; a form keeps the controls that its recipient fills."""
    forms = [sdt for sdt in root.iter(w("sdt")) if is_form_tag(value(sdt.find(f"{w('sdtPr')}/{w('tag')}")))]
    kept = {element for sdt in forms for element in sdt.iter()}
    for element in root.iter():
        if element in kept:
            continue
        if local(element) == "showingPlcHdr" or (local(element) == "rStyle" and value(element) == "PlaceholderText"):
            yield "prompt is left"
        if local(element) == "tag" and not value(element).startswith("_"):
            yield f"control {value(element)} is left"


def _last(element: _Element) -> str:
    """The kind of the last block, looked for through controls."""
    blocks = [child for child in element if local(child) not in ("bookmarkEnd", "bookmarkStart")]
    if blocks and local(blocks[-1]) in ("sdt", "sdtContent"):
        inner = blocks[-1].find(w("sdtContent")) if local(blocks[-1]) == "sdt" else blocks[-1]
        return "" if inner is None else _last(inner)
    return local(blocks[-1]) if blocks else ""


def _fields(root: _Element) -> Iterator[str]:
    depth = 0
    for mark in root.iter(w("fldChar")):
        depth += {"begin": 1, "end": -1}.get(value(mark, "fldCharType"), 0)
        if depth < 0:
            yield "field ends before it begins"
    if depth:
        yield "field does not end"


def _merged(root: _Element) -> Iterator[str]:
    for grid in root.iter(w("tbl")):
        opened: set[int] = set()
        for one in grid.iterfind(w("tr")):
            for place, merged in enumerate(cell.find(f"{w('tcPr')}/{w('vMerge')}") for cell in one.iterfind(w("tc"))):
                if merged is not None and value(merged) != "restart" and place not in opened:
                    yield "merged cell without a beginning"
                opened = opened | {place} if merged is not None else opened - {place}


def _in_whole(roots: list[_Element]) -> list[str]:
    """What may be there once only, over all parts."""
    kinds = {
        "name of bookmark": [value(one, "name") for root in roots for one in root.iter(w("bookmarkStart"))],
        "number of bookmark": [value(one, "id") for root in roots for one in root.iter(w("bookmarkStart"))],
        "end of bookmark": [value(one, "id") for root in roots for one in root.iter(w("bookmarkEnd"))],
        "number of control": [value(one) for root in roots for one in root.iterfind(f".//{w('sdtPr')}/{w('id')}")],
        "number of drawing": [one.get("id", "") for root in roots for one in root.iter() if local(one) == "docPr"],
    }
    counted = [(kind, Counter(found)) for kind, found in kinds.items()]
    doubled = [f"{kind} {one} is doubled" for kind, count in counted for one, times in count.items() if times > 1]
    ends, starts = set(kinds["end of bookmark"]), set(kinds["number of bookmark"])
    return doubled + [f"bookmark {one} begins or ends only" for one in sorted(ends ^ starts)]
