"""What kind of file was attached, told by its first bytes, whatever its name says."""

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"%PDF-", "application/pdf"),
)
_PACKAGES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_ZIP = b"PK\x03\x04"
ANYTHING = "application/octet-stream"


def media_type_of(content: bytes, name: str) -> str:
    """``image/png``, ``image/jpeg``, ``application/pdf``, a Word file by its name too; else of no known kind."""
    for beginning, media_type in _BEGINNINGS:
        if content.startswith(beginning):
            return media_type
    if content.startswith(_ZIP):
        return _PACKAGES.get(name.rpartition(".")[2].lower(), "application/zip")
    return ANYTHING


def is_picture(media_type: str) -> bool:
    """Whether Word shows it as a picture in every version."""
    return media_type in ("image/png", "image/jpeg")
