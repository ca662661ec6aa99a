"""Takes out of a template what must not reach a paper: traces of editing, and what may stand in a file only once."""

import re

from lxml.etree import _Element

from pesnet_desktop.documents.wordml import MC, W14, W15, WP14, R, W, local, value, w

_IN_ROOT = re.compile(r"<[^?!][^>]*>")
_NUMBERED_BY_WORD = (
    *(f"{{{W14}}}{name}" for name in ("paraId", "textId")),
    *(f"{{{WP14}}}{name}" for name in ("anchorId", "editId")),
)
_NEEDED = (("r", R), ("w15", W15), ("mc", MC))


def tidy(root: _Element) -> None:
    """Removes revision numbers, paragraph ids, spelling marks, page breaks as last laid out, and ``_GoBack``."""
    going_back = {value(mark, "id") for mark in root.iter(w("bookmarkStart")) if value(mark, "name") == "_GoBack"}
    for element in list(root.iter()):
        for name in list(element.attrib):
            if str(name).startswith(f"{{{W}}}rsid") or name in _NUMBERED_BY_WORD:
                del element.attrib[name]
        name = local(element)
        is_trace = name in ("proofErr", "lastRenderedPageBreak", "rsids", "attachedTemplate")
        is_mark = name in ("bookmarkStart", "bookmarkEnd") and value(element, "id") in going_back
        parent = element.getparent()
        if parent is not None and (is_trace or is_mark):
            parent.remove(element)


def with_namespaces(part: str) -> str:
    """A part whose root declares what anchors and links need, and lets older programs pass over the new."""
    found = _IN_ROOT.search(part)
    if found is None:
        raise AssertionError("a part has a root")
    root = found[0]
    for prefix, namespace in _NEEDED:
        if f"xmlns:{prefix}=" not in root:
            root = f'{root[:-1]} xmlns:{prefix}="{namespace}">'
    ignorable = re.search(r'mc:Ignorable="([^"]*)"', root)
    if ignorable is None:
        root = f'{root[:-1]} mc:Ignorable="w15">'
    elif "w15" not in ignorable[1].split():
        root = root.replace(ignorable[0], f'mc:Ignorable="{ignorable[1]} w15"')
    return part[: found.start()] + root + part[found.end() :]
