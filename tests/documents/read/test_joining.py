import pytest

from pesnet_desktop.documents.read.joining import join_blocks
from pesnet_desktop.documents.read.joints import joint
from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.documents.read.vocabulary import vocabulary_of
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
        ("the year 2024-", "2026", "the year 2024-2026"),
        ("the year 2024", "–2026", "the year 2024–2026"),
        ("the years 2024 –", "2026", "the years 2024 – 2026"),
        ("the country’", "s services", "the country’s services"),
        ("Labour Ministers (IC", "LM)", "Labour Ministers (ICLM)"),
        ("it covers the follow", "ing", "it covers the following"),
        ("public and private entitie", "s. The end", "public and private entities. The end"),
        ("Monitoring and E", "valuation", "Monitoring and Evaluation"),
        ("Group A", "and policies", "Group A and policies"),
        ("in d", "riving growth", "in driving growth"),
    ],
)
def test_two_halves_of_a_line_become_whole(first: str, rest: str, whole: str) -> None:
    assert first + joint(first, rest, FILE) + rest == whole


SENTENCES = vocabulary_of(
    (), [(Block(Paragraph.of("One.")), Block(Paragraph.of("Two.")), Block(Paragraph.of("Three.")))]
)


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
        (["• two; three"], ["and four."], ["• two; three and four."]),
        (["• one;"], ["and two."], ["• one; and two."]),
        (["• services in"], ["• States of all;", "• two;"], ["• services in States of all;", "• two;"]),
        (["• one;", "• two and"], ["• three;", "• four."], ["• one;", "• two and three;", "• four."]),
        (["• one;", "• two; and"], ["• three."], ["• one;", "• two; and", "• three."]),
        (["• one"], ["• , two"], ["• one, two"]),
    ],
)
def test_two_halves_of_a_cell_keep_their_paragraphs_and_lists(
    first: list[str], rest: list[str], whole: list[str]
) -> None:
    assert join_blocks(_blocks(*first), _blocks(*rest), FILE) == _blocks(*whole)


@pytest.mark.parametrize(
    ("rest", "whole"),
    [("The end.", ["It begins.", "The end."]), ("the end.", ["It begins. the end."])],
)
def test_where_each_paragraph_is_a_sentence_a_sentence_after_the_break_begins_one(rest: str, whole: list[str]) -> None:
    assert join_blocks(_blocks("It begins."), _blocks(rest), SENTENCES) == _blocks(*whole)


def test_where_sentences_follow_each_other_in_a_paragraph_they_are_joined() -> None:
    habit = vocabulary_of((), [_blocks("One. Two. Three.")])

    assert join_blocks(_blocks("It begins."), _blocks("The end."), habit) == _blocks("It begins. The end.")
