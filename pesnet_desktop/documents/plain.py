"""Ready pieces for words that need no care, as nearly all do: Latin letters and signs, without links."""

from pesnet_desktop.documents.blocks import is_plain
from pesnet_desktop.documents.looks import RUN_END, ParagraphLook, run_opening
from pesnet_desktop.model.rich_text import Mark, Run

PLAIN_END = RUN_END.encode()

_SAME_IF_PLAIN = bytes(sign if is_plain(chr(sign)) and sign < 0x80 else int(sign == 0) for sign in range(256))
"""Each sign that needs care becomes another one, the sign 0 too."""


_SAME_IF_LINES = _SAME_IF_PLAIN[:13] + b"\r" + _SAME_IF_PLAIN[14:]


def plain_lines(text: str) -> bytes:
    """Words with carriage returns between as they stand in a part; empty where some must be cleaned first."""
    if text.isascii():
        words = text.encode()
        return words if words.translate(_SAME_IF_LINES) == words else b""
    return text.encode() if is_plain(text.replace("\r", "")) else b""


def plain_bytes(text: str) -> bytes | None:
    """The words as they stand in a part; None for words that must be cleaned, escaped or turned first."""
    if text.isascii():
        words = text.encode()
        return words if words.translate(_SAME_IF_PLAIN) == words else None
    return text.encode() if is_plain(text) else None


class PlainRuns:
    """Makes runs from left to right in one look; each beginning of a run is made once."""

    __slots__ = ("_look", "_openings")

    def __init__(self, look: ParagraphLook) -> None:
        self._look = look
        self._openings: dict[str, _Openings] = {}

    def pieces(self, runs: tuple[Run, ...], to_confirm: str) -> list[bytes] | None:
        """The pieces of these runs, three for each look in turn; None where a run needs care.

        ``to_confirm`` is a character style's id.
        """
        pieces: list[bytes] = []
        openings = self._openings.get(to_confirm) or self._new_openings(to_confirm)
        last = b""
        for run in runs:
            words = plain_bytes(run.text)
            if words is None or run.link:
                return None
            opening = openings[run.marks]
            if words and opening == last:
                pieces[-2] += words
            elif words:
                pieces += (opening, words, PLAIN_END)
                last = opening
        return pieces

    def _new_openings(self, to_confirm: str) -> "_Openings":
        found = self._openings[to_confirm] = _Openings(self._look, to_confirm)
        return found


class _Openings(dict[frozenset[Mark], bytes]):
    """The beginning of a run by its marks."""

    def __init__(self, look: ParagraphLook, to_confirm: str) -> None:
        self._look, self._to_confirm = look, to_confirm
        self[frozenset()] = look.plain.encode()

    def __missing__(self, marks: frozenset[Mark]) -> bytes:
        style = self._to_confirm if "to_confirm" in marks else ""
        opening = self[marks] = run_opening(self._look, marks, style, False, False).encode()
        return opening
