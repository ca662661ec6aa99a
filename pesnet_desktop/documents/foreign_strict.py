"""“Strict Open XML”, which Word and Excel can save too: the same parts, here given the names that are usual."""

import io
import re
import zipfile

_BEGINNING = b"http://purl.oclc.org/ooxml/"
_NAME = re.compile(rb"""(?<==["'])http://purl\.oclc\.org/ooxml/(\w+)/(?=\w)""")
_HYPHENED = re.compile(rb"(?<=/)(extended|custom)Properties(?=[\"'])")
_SAID = re.compile(rb"""\s(?:\w+:)?conformance\s*=\s*["']strict["']""")
_MARKUP = (".xml", ".rels")


def in_usual_names(part: bytes) -> bytes:
    """A part in UTF-8 with the names that Word usually gives it (ISO/IEC 29500-4 beside 29500-1)."""
    if _BEGINNING not in part:
        return part
    usual = _NAME.sub(rb"http://schemas.openxmlformats.org/\1/2006/", part)
    return _SAID.sub(b"", _HYPHENED.sub(rb"\1-properties", usual), 1)


def package_in_usual_names(content: bytes) -> bytes:
    """A file that passed the gate: the same file, but for the names in it where these are strict ones."""
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        members = whole.infolist()
        changed = {one.filename: _usual(whole, one.filename) for one in members if one.filename.endswith(_MARKUP)}
        if not any(changed.values()):
            return content
        saved = io.BytesIO()
        with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as usual:
            for one in members:
                usual.writestr(one, changed.get(one.filename) or whole.read(one))
    return saved.getvalue()


def _usual(whole: zipfile.ZipFile, name: str) -> bytes:
    """The part in its usual names; empty where it has them already."""
    part = whole.read(name)
    return in_usual_names(part) if _BEGINNING in part else b""
