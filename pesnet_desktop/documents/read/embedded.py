"""Files that a Word file shows as part of its text: web pages, plain texts and Word files put in by other programs."""

from pathlib import Path

from pesnet_desktop.documents.foreign_kinds import kind_of
from pesnet_desktop.documents.foreign_text import decoded
from pesnet_desktop.documents.gate import MOST_TYPED, word_file_in
from pesnet_desktop.documents.read.text import WordText, read_text
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.problems import Problem


def text_of_chunk(content: bytes, path: Path) -> WordText | None:
    """What such a file says; None for one that cannot be read here. ``path`` is the paper that it is part of."""
    kind = kind_of(content) if len(content) <= MOST_TYPED else "unknown"
    if kind == "package":
        try:
            return read_text(replace(word_file_in(content, path), chunks={}))  # a file may hold itself
        except Problem:
            return None
    if kind in ("html", "text", "csv"):
        from pesnet_desktop.documents.read.typed_text import typed_in

        return typed_in(decoded(content).text)
    return None
