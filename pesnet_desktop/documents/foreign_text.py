"""Plain text as somebody saved it, in whatever encoding: read as what it most likely is, with a doubt where guessed."""

import re

from pesnet_desktop.documents.foreign_kinds import is_page_in_letter
from pesnet_desktop.model.light_dataclasses import dataclass

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DECLARED = (
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w-]{2,20})"
)
_KNOWN = {
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
    **dict.fromkeys(("iso-8859-1", "latin1", "us-ascii", "windows-1252", "cp1252"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5", "windows-1254", "cp1254"), "cp1254"),
    **dict.fromkeys(("windows-1256", "cp1256"), "cp1256"),
    "iso-8859-6": "iso-8859-6",
    "iso-8859-15": "iso-8859-15",
}
"""What a page may say of itself, and what the writing program meant by it: web browsers read it so, too."""

_TURKISH_ONLY = re.compile(rb"[\xd0\xdd\xde\xf0\xfd\xfe]")
_TOGETHER = re.compile(rb"[\xc0-\xff]{3,}")
_LOOKED_AT = 4096


@dataclass(frozen=True)
class Decoded:
    """A text and its encoding; ``is_guessed`` where neither its first bytes nor itself say which that is."""

    text: str
    encoding: str
    is_guessed: bool = False


def decoded(content: bytes, said: str = "") -> Decoded:
    """The text in ``content``: UTF-8, UTF-16 with its mark, what a page declares, else an office's code page.

    ``said`` is the encoding of one that does not tell, where an officer knows it.
    """
    if is_page_in_letter(content):
        return _page_in(content)
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return Decoded(content.decode(encoding, "replace").removeprefix("\ufeff"), encoding)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        encoding = _declared(content)
    if encoding:
        return Decoded(content.decode(encoding, "replace"), encoding)
    encoding = said or _guessed(content)
    return Decoded(content.decode(encoding, "replace"), encoding, is_guessed=not said)


def _page_in(letter: bytes) -> Decoded:
    """The pages of a file that holds a page with all that belongs to it, one below the other."""
    from email import message_from_bytes, policy

    pages = []
    for part in message_from_bytes(letter, policy=policy.compat32).walk():
        content = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(content, bytes):
            encoding = _KNOWN.get(str(part.get_content_charset("")).lower(), "")
            pages.append(Decoded(content.decode(encoding, "replace"), encoding) if encoding else decoded(content))
    if not pages:
        return Decoded("", "utf-8")
    text = "\n<hr>\n".join(page.text for page in pages)
    return Decoded(text, pages[0].encoding, any(page.is_guessed for page in pages))


def _declared(content: bytes) -> str:
    found = re.search(_DECLARED, content[:_LOOKED_AT], re.IGNORECASE)
    if found is None:
        return ""
    encoding = _KNOWN.get((found[1] or found[2]).decode("ascii").lower(), "")
    return "" if encoding == "utf-8" else encoding


def _guessed(content: bytes) -> str:
    """Arabic words are letters beyond ASCII side by side; of Turkish, six letters stand where nobody else has any."""
    beyond = sum(1 for byte in content if byte >= 0xC0)
    together = sum(len(run) for run in _TOGETHER.findall(content))
    if together * 2 > beyond:
        return "cp1256"
    return "cp1254" if _TURKISH_ONLY.search(content) else "cp1252"
