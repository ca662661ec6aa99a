"""Writes the blocks of rich text into a place of a paper: plain ones in ready pieces, all others with full care."""

from pesnet_desktop.documents.blocks import Ink, blocks_markup
from pesnet_desktop.documents.looks import BlockLook, ParagraphLook, paragraph_markup
from pesnet_desktop.documents.plain import PlainRuns
from pesnet_desktop.model.rich_text import Paragraph

_PARAGRAPH_END = b"</w:p>"


class Prose:
    """Writes blocks in one look."""

    __slots__ = ("_body", "_body_runs", "_bullet", "_bullet_runs", "_is_any_rtl", "_lead_in", "_look")

    def __init__(self, look: BlockLook) -> None:
        self._look = look
        self._body, self._body_runs = _beginning(look.body), PlainRuns(look.body)
        self._bullet, self._bullet_runs = _beginning(look.bullet), PlainRuns(look.bullet)
        self._lead_in = _beginning(look.body, keep_next=True)
        self._is_any_rtl = look.body.is_rtl or look.bullet.is_rtl

    def plain(self, blocks: tuple[Paragraph, ...], to_confirm: str, start: bytes) -> list[bytes] | None:
        """The pieces of paragraphs and first-level bullets; None where a block needs care.

        ``start`` (of a bookmark) stands in the first; ``to_confirm`` is a character style's id.
        """
        if self._is_any_rtl:
            return None
        pieces: list[bytes] = []
        behind = len(blocks)
        for block in blocks:
            behind -= 1
            is_bullet = block.kind == "bullet"
            runs = (self._bullet_runs if is_bullet else self._body_runs).pieces(block.runs, to_confirm)
            if runs is None or block.level or block.kind == "number":
                return None
            if is_bullet:
                beginning = self._bullet
            else:
                beginning = self._lead_in if behind and _leads_in(block, blocks[-behind]) else self._body
            pieces += (beginning, start, *runs, _PARAGRAPH_END)
            start = b""
        return pieces

    def careful(self, blocks: tuple[Paragraph, ...], ink: Ink, start: bytes) -> list[bytes]:
        """The pieces of any blocks."""
        return [blocks_markup(blocks, self._look, ink, start.decode()).encode()]

    def pieces(self, blocks: tuple[Paragraph, ...], ink: Ink, start: bytes) -> list[bytes]:
        plain = self.plain(blocks, ink.to_confirm, start)
        return self.careful(blocks, ink, start) if plain is None else plain


def _leads_in(block: Paragraph, following: Paragraph) -> bool:
    return following.kind != "paragraph" and block.text.rstrip().endswith(":")


def _beginning(look: ParagraphLook, *, keep_next: bool = False) -> bytes:
    return paragraph_markup(look, look.is_rtl, keep_next, 0, "").encode()
