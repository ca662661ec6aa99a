"""Lists of a cell as they come in: numbers that go on behind a plain paragraph go on in the file as well."""

import pytest

from pesnet_desktop.documents.read.plan_parts import rich_text
from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.model.rich_text import Paragraph

PLAIN = Block(Paragraph.of("More of it."))


def numbered(label: str) -> Block:
    return Block(Paragraph.of("A step", kind="number"), label)


@pytest.mark.parametrize(
    ("label", "level"), [("2.", 1), ("b)", 1), ("1.2.", 1), ("1.", 0), ("a)", 0), ("2.1", 0), ("", 0)]
)
def test_a_paragraph_between_two_lines_of_one_list_belongs_to_the_line_above(label: str, level: int) -> None:
    text = rich_text((numbered("1."), PLAIN, numbered(label), PLAIN))

    assert [(block.kind, block.level) for block in text.blocks] == [
        ("number", 0),
        ("paragraph", level),
        ("number", 0),
        ("paragraph", 0),
    ]
