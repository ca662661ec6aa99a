"""Characters of picture fonts as a reader sees them: Symbol's Greek letters, Wingdings' ticks, boxes and arrows."""

from pesnet_desktop.model.text import clean_text

_BULLET = "•"
_PICTURES = frozenset({"symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "zapfdingbats"})
_GREEK = dict(
    zip(
        "ABCDEFGHIKLMNOPQRSTUWXYZabcdefghiklmnopqrstuwxyz",
        "ΑΒΧΔΕΦΓΗΙΚΛΜΝΟΠΘΡΣΤΥΩΞΨΖαβχδεφγηικλμνοπθρστυωξψζ",
        strict=True,
    )
)
_OF_SYMBOL = {
    **{ord(letter): greek for letter, greek in _GREEK.items()},
    **{code: chr(code) for code in range(0x20, 0x40) if code not in (0x22, 0x24, 0x27, 0x2A, 0x2D)},
    0x2D: "−",
    0xA3: "≤",
    0xB3: "≥",
    0xB0: "°",
    0xB1: "±",
    0xB4: "×",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xA5: "∞",
    0xAB: "↔",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xDE: "⇒",
    0xE5: "∑",
    0xD6: "√",
    0xBC: "…",
    0xE2: "®",
}
_OF_WINGDINGS = {
    0x20: " ",
    0xA8: "☐",
    0x6F: "☐",
    0x71: "☐",
    0xFD: "☒",
    0xFE: "☑",
    0xFB: "✗",
    0xFC: "✓",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xE8: "→",
    0xF0: "⇒",
    0x2A: "✉",
    0x28: "☎",
    0x29: "☎",
    0x4A: "☺",
    0xAB: "★",
}
_OF_WINGDINGS_2 = {0x50: "✓", 0x4F: "✗", 0x51: "☒", 0x52: "☑", 0xA3: "☐", 0x20: " "}
_KNOWN = {"symbol": _OF_SYMBOL, "wingdings": _OF_WINGDINGS, "wingdings 2": _OF_WINGDINGS_2}
_PRIVATE = range(0xF000, 0xF100)
_BULLETS = frozenset("\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc")
"""Bullets of picture fonts whose font got lost on the way: nobody types them otherwise."""


def is_picture_font(font: str) -> bool:
    return font.lower() in _PICTURES


def symbol(font: str, code: str) -> str:
    """A character chosen by its hexadecimal ``code``: of a picture font what it shows, of other fonts itself."""
    try:
        number = int(code, 16)
        return _shown(font, number) if is_picture_font(font) else clean_text(chr(number))
    except (ValueError, OverflowError):
        return ""


def without_pictures(text: str, font: str) -> str:
    """``text`` in which characters of the private area that are pictures of a font are what they show."""
    if text.isascii() or not any(ord(letter) in _PRIVATE for letter in text):
        return text
    is_picture = is_picture_font(font)
    return "".join(
        _shown(font, ord(letter)) if letter in _BULLETS or (is_picture and ord(letter) in _PRIVATE) else letter
        for letter in text
    )


def _shown(font: str, number: int) -> str:
    """What is not known here is a bullet: that is what such fonts are mostly used for."""
    code = number - _PRIVATE.start if number in _PRIVATE else number
    return _KNOWN.get(font.lower(), {}).get(code, _BULLET)
