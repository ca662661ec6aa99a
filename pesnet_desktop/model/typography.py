"""French typography on paper: no-break spaces before signs and inside guillemets, raised letters of ordinals."""

import re
from collections.abc import Iterator

from pesnet_desktop.model.rich_text import Paragraph, RichText, Run

NO_BREAK_SPACE = "\u00a0"
_PLAIN_SPACE = r" (?=[:;!?%»])|(?<=«) "
_ORDINAL = r"(?<![\w.,-])(\d{1,3})(er|re|e)(?!\w)"


def tied(text: str) -> str:
    """``text`` with the plain spaces before ``: ; ! ? % »`` and behind ``«`` made unbreakable; none is put in."""
    return re.sub(_PLAIN_SPACE, NO_BREAK_SPACE, text)


def has_ordinal(text: str) -> bool:
    """Whether a number in letters and digits stands in it: ``1er``, ``4e``."""
    return re.search(_ORDINAL, text) is not None


def typeset_paragraph(block: Paragraph) -> Paragraph:
    """A paragraph as a French secretary types it: spaces tied, ``1er`` and ``4e`` with raised letters."""
    if not any(_wants(run.text) for run in block.runs):
        return block
    return Paragraph(tuple(piece for run in block.runs for piece in _pieces(run)), block.kind, block.level)


def typeset_text(text: RichText) -> RichText:
    return RichText(tuple(typeset_paragraph(block) for block in text.blocks))


def _wants(text: str) -> bool:
    return has_ordinal(text) or re.search(_PLAIN_SPACE, text) is not None


def _pieces(run: Run) -> Iterator[Run]:
    text, begin = tied(run.text), 0
    for ordinal in re.finditer(_ORDINAL, text) if not run.link and "in_en" not in run.marks else ():
        yield Run(text[begin : ordinal.end(1)], run.marks)
        yield Run(ordinal[2], run.marks | {"superscript"})
        begin = ordinal.end()
    if begin < len(text):
        yield Run(text[begin:], run.marks, run.link)
