"""Texts put together again: a section of a booklet from its paragraphs with anchors of their own, and looks that a
program lost.
"""

import re
from collections.abc import Iterable

from pesnet_desktop.documents.anchor_map import AnchorMap, FieldAnchor
from pesnet_desktop.documents.read.held import HeldLine
from pesnet_desktop.documents.read.sorting_out import paragraph_of
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.rich_text import Paragraph, RichText

_NAME = r"_text(?:_\d+)?"
_ENTRY = ("section", "text")


def with_entries(names: AnchorMap) -> AnchorMap:
    """The map with each entry as a piece of its section's body; its name still tells that it is one."""
    fields = tuple(
        replace(one, field="body", said=RichText((Paragraph.of(str(one.said)),)))
        if (one.table, one.field) == _ENTRY
        else one
        for one in names.fields
    )
    return replace(names, fields=fields)


def is_entry(field: FieldAnchor) -> bool:
    return field.field == "body" and re.fullmatch(rf".*{_NAME}", field.name) is not None


def pieces_of(fields: Iterable[FieldAnchor]) -> dict[Place, list[FieldAnchor]]:
    """The entries of each body in order."""
    found: dict[Place, list[FieldAnchor]] = {}
    for one in filter(is_entry, fields):
        found.setdefault(Place(one.table, one.row, one.field), []).append(one)
    return found


def joined(pieces: Iterable[FieldAnchor]) -> RichText:
    return RichText(tuple(block for one in pieces if isinstance(one.said, RichText) for block in one.said.blocks))


def body_in(lines: Iterable[HeldLine], names: set[str], added: list[Paragraph]) -> RichText:
    """What the lines say of a body whose entries have ``names``, with the paragraphs ``added`` where they stand."""
    blocks: list[Paragraph] = []
    left = list(added)
    for held in lines:
        block = paragraph_of(held)
        if names.intersection(held.fields):
            blocks.append(_numberless(block))
        elif held.is_loose and block in left:
            left.remove(block)
            blocks.append(_numberless(block))
    return RichText(tuple(blocks))


def looking_like(text: RichText, other: RichText) -> RichText:
    """``text``, of which only words were kept, with the looks of the paragraphs of ``other`` that say the same."""
    looks = {block.text: block for block in other.blocks}
    return RichText(tuple(looks.get(block.text, block) for block in text.blocks))


def with_lost_looks(text: RichText, was: RichText) -> RichText:
    """``text`` with the looks that its paragraphs had where they say the same in no looks at all.

    LibreOffice writes a control around one paragraph in the looks of its first letter.
    """
    looks = {(block.text, block.kind, block.level): block for block in was.blocks}
    return RichText(
        tuple(
            block if any(run.marks for run in block.runs) else looks.get((block.text, block.kind, block.level), block)
            for block in text.blocks
        )
    )


def _numberless(block: Paragraph) -> Paragraph:
    """The booklet numbers what are paragraphs in the file."""
    return replace(block, kind="paragraph", level=0) if block.kind == "number" else block
