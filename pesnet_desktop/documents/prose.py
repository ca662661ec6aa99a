"""Writes the blocks of rich text into a place of a paper: plain ones in ready pieces, all others with full care."""

from collections.abc import Callable

from pesnet_desktop.documents.blocks import Ink, blocks_markup, is_plain
from pesnet_desktop.documents.looks import RUN_END, BlockLook, ParagraphLook, paragraph_markup
from pesnet_desktop.model.rich_text import Paragraph

ProseWriter = Callable[[tuple[Paragraph, ...], Ink, bytes, list[bytes]], None]
"""Adds the paragraphs of some blocks to the pieces of a page, with a bookmark's start in the first."""

_RUN_END = RUN_END.encode()
_PARAGRAPH_END = b"</w:p>"
_UNMARKED_END = _RUN_END + _PARAGRAPH_END


def prose_writer(look: BlockLook) -> ProseWriter:
    """What writes blocks in this look."""
    body, bullet, lead_in = _beginning(look.body), _beginning(look.bullet), _beginning(look.body, keep_next=True)
    body_run, bullet_run = look.body.plain.encode(), look.bullet.plain.encode()
    is_any_rtl = look.body.is_rtl or look.bullet.is_rtl

    def write(blocks: tuple[Paragraph, ...], ink: Ink, start: bytes, out: list[bytes]) -> None:
        texts = None if is_any_rtl else _plain_texts(blocks)
        if texts is None:
            out.append(blocks_markup(blocks, look, ink, start.decode()).encode())
            return
        behind = len(blocks)
        for block, text in zip(blocks, texts, strict=True):
            behind -= 1
            if block.kind == "bullet":
                out += (bullet, start, bullet_run, text.encode(), _UNMARKED_END)
            elif behind and blocks[-behind].kind == "bullet" and text.rstrip().endswith(":"):
                out += (lead_in, start, body_run, text.encode(), _UNMARKED_END)
            else:
                out += (body, start, body_run, text.encode(), _UNMARKED_END)
            start = b""

    return write


def _plain_texts(blocks: tuple[Paragraph, ...]) -> list[str] | None:
    """The words of paragraphs and first-level bullets, each of one plain run; None where a block is anything else."""
    texts = []
    for block in blocks:
        if len(block.runs) != 1 or block.level or block.kind == "number":
            return None
        run = block.runs[0]
        if run.marks or run.link or not run.text or not is_plain(run.text):
            return None
        texts.append(run.text)
    return texts


def _beginning(look: ParagraphLook, *, keep_next: bool = False) -> bytes:
    return paragraph_markup(look, look.is_rtl, keep_next, 0, "").encode()
