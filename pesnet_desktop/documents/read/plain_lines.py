"""Words without any format as paragraphs: a line each, with the bullets that were typed before them."""

from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.documents.read.typed_bullets import split_at_bullets
from pesnet_desktop.model.rich_text import Paragraph, Run


def blocks_of_lines(words: str, link: str = "") -> tuple[Block, ...]:
    """A paragraph for each line that says something; ``link`` is where all of them lead."""
    found = []
    for line in words.split("\n"):
        for runs, is_bullet in split_at_bullets((Run(line.strip(), link=link),)):
            if any(run.text.strip() for run in runs):
                found.append(Block(Paragraph(runs, "bullet" if is_bullet else "paragraph")))
    return tuple(found)
