import pytest

from pesnet_desktop.documents.read.joining import join_blocks, join_texts, vocabulary_of
from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.model.rich_text import Kind, Paragraph

FILE = vocabulary_of(
    ["employment services in all member states and employment policies", "into the methodological notes"]
)


@pytest.mark.parametrize(
    ("first", "rest", "whole"),
    [
        ("employment", "services", "employment services"),
        ("employ", "ment services", "employment services"),
        ("employment ", "services", "employment services"),
        ("Qatar (tbc) / Oman (tbc) /", "Iraq (tbc)", "Qatar (tbc) / Oman (tbc) / Iraq (tbc)"),
        ("OIC French-", "Speaking States", "OIC French-Speaking States"),
        ("OIC French", "-Speaking States", "OIC French-Speaking States"),
        ("Establishment and", "Operationalisation", "Establishment and Operationalisation"),
        ("September 20", "24 / Online", "September 2024 / Online"),
        ("September", "2024 / Online", "September 2024 / Online"),
        ("in", "to the notes", "into the notes"),
        ("metho", "dologies", "methodologies"),
        ("Cote", "d’Ivoire", "Cote d’Ivoire"),
        ("Cote d’", "Ivoire", "Cote d’Ivoire"),
        ("Malaysia (", "tbc)", "Malaysia (tbc)"),
        ("Malaysia", ", Oman", "Malaysia, Oman"),
        ("strategies.", "Participants", "strategies. Participants"),
        ("", "Iraq", "Iraq"),
    ],
)
def test_two_halves_of_a_line_become_whole(first: str, rest: str, whole: str) -> None:
    assert join_texts(first, rest, FILE) == whole


def _blocks(*lines: str) -> tuple[Block, ...]:
    kinds: list[Kind] = ["bullet" if line.startswith("• ") else "paragraph" for line in lines]
    return tuple(
        Block(Paragraph.of(line.removeprefix("• "), kind=kind)) for line, kind in zip(lines, kinds, strict=True)
    )


@pytest.mark.parametrize(
    ("first", "rest", "whole"),
    [
        (["The employment"], ["services."], ["The employment services."]),
        (["It covers:"], ["• one;", "• two."], ["It covers:", "• one;", "• two."]),
        (["It covers:", "• one;"], ["• two."], ["It covers:", "• one;", "• two."]),
        (["• services in all"], ["member states;", "• two."], ["• services in all member states;", "• two."]),
        (["• services in all"], ["• member states;"], ["• services in all member states;"]),
        (["• two."], ["The end"], ["• two.", "The end"]),
        (["It covers:"], ["All of it"], ["It covers:", "All of it"]),
        (["services", ""], ["", "in"], ["services in"]),
        ([], ["a"], ["a"]),
    ],
)
def test_two_halves_of_a_cell_keep_their_paragraphs_and_lists(
    first: list[str], rest: list[str], whole: list[str]
) -> None:
    assert join_blocks(_blocks(*first), _blocks(*rest), FILE) == _blocks(*whole)
