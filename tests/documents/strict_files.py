"""Any Word or Excel file as Word and Excel write it when “Strict Open XML” is chosen: other names, the same words."""

import io
import re
import zipfile

_KINDS = rb"(wordprocessingml|spreadsheetml|drawingml|officeDocument)"
_USUAL = rb"""(?<==["'])http://schemas\.openxmlformats\.org/""" + _KINDS + rb"/2006/"


def as_strict(content: bytes) -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as usual, zipfile.ZipFile(saved, "w") as strict:
        for member in usual.infolist():
            part = usual.read(member)
            if member.filename.endswith((".xml", ".rels")):
                part = re.sub(_USUAL, rb"http://purl.oclc.org/ooxml/\1/", part)
                part = re.sub(rb"/(extended|custom)-properties", rb"/\1Properties", part)
                part = part.replace(b"<w:document ", b'<w:document w:conformance="strict" ', 1)
            strict.writestr(member, part)
    return saved.getvalue()
