"""Looks into what a template carries inside: drawings of the web's own kind, workbooks behind charts, packed shapes."""

import base64
import binascii
import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.model.problems import Problem

_RUNS = re.compile(rb"<(?:\w+:)?(?:script|foreignObject)|\bon\w+\s*=", re.IGNORECASE)
_LOADS = re.compile(
    rb"(?:href\s*=\s*[\"']?|url\(\s*(?:[\"']|&quot;)?|@import\s+[\"']?)\s*(?!#|data:)[^\s\"')>]", re.IGNORECASE
)
_NAMESPACE = re.compile(rb'\sxmlns(?::\w+)?="[^"]*"')
_STYLED = re.compile(r"<\?\s*xml-stylesheet", re.IGNORECASE)
_REACHES_OUT = re.compile(
    r"externallinks|connections|querytables|vba|macrosheets|activex|ctrlprops|embeddings|customui|webextension|/model/",
    re.IGNORECASE,
)
_EXTERNAL = re.compile(rb"TargetMode\s*=\s*[\"']\s*External", re.IGNORECASE)
_MOST = 1_000_000


def drawing_faults(name: str, content: bytes, root: _Element) -> Iterator[Problem]:
    """Drawings of the web's own kind may carry programs and name pictures elsewhere."""
    plain = _NAMESPACE.sub(b"", etree.tostring(root, encoding="utf-8"))
    is_styled = _STYLED.search(content.replace(b"\x00", b"").decode("utf-8", "ignore"))
    if is_styled or _RUNS.search(plain) or _LOADS.search(plain):
        yield Problem("template-remote-picture", place=name, address=name.rpartition("/")[2])


def workbook_faults(name: str, content: bytes) -> Iterator[Problem]:
    """A chart's workbook holds numbers; what takes from other files or runs something is refused."""
    if _reaches_out(content):
        yield Problem("template-workbook", place=name)


def is_loud_shape(packed: str) -> bool:
    """Whether a shape that Word packed into an attribute (``o:gfxdata``) leads out of the file, or cannot be read."""
    try:
        content = base64.b64decode("".join(packed.split()))
    except (binascii.Error, ValueError):
        return True
    return content.startswith(b"PK") and _reaches_out(content)


def _reaches_out(package: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as archive:
            names = archive.namelist()
            if any(_REACHES_OUT.search(name) for name in names):
                return True
            return any(_EXTERNAL.search(_beginning(archive, name)) for name in names if name.lower().endswith(".rels"))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError):
        return True


def _beginning(archive: zipfile.ZipFile, name: str) -> bytes:
    """As much of a part as any relations need; letters of two bytes are read as one."""
    with archive.open(name) as part:
        return part.read(_MOST).replace(b"\x00", b"")
