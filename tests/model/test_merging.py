"""Two people's versions of a text come together without losing anybody's words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.model.merging import merged_line, merged_text, stretches
from pesnet_desktop.model.rich_text import Paragraph, RichText

LINES = st.lists(st.sampled_from(["One two.", "Three.", "Four five six.", "Seven"]), max_size=5)


def text(lines: list[str]) -> RichText:
    return RichText(tuple(map(Paragraph.of, lines)))


@settings(max_examples=30)
@given(LINES, LINES)
def test_who_alone_changed_a_text_has_it_their_way(was: list[str], now: list[str]) -> None:
    assert merged_text(text(was), text(now), text(was)) == text(now)
    assert merged_text(text(was), text(was), text(now)) == text(now)
    assert merged_text(text(was), text(now), text(now)) == text(now)


@settings(max_examples=30)
@given(LINES, LINES, LINES)
def test_no_new_word_of_either_side_is_lost(was: list[str], theirs: list[str], ours: list[str]) -> None:
    merged = merged_text(text(was), text([*theirs, "Theirs."]), text(["Ours.", *ours])).text.replace("\n", " ")

    assert [word for word in ("Theirs", "Ours") if word not in merged] == []


@settings(max_examples=30)
@given(LINES, LINES, LINES)
def test_stretches_hold_all_three_texts_whole(was: list[str], theirs: list[str], ours: list[str]) -> None:
    found = list(stretches(was, theirs, ours))

    assert [sum((getattr(one, side) for one in found), ()) for side in ("was", "theirs", "ours")] == [
        tuple(was),
        tuple(theirs),
        tuple(ours),
    ]


@pytest.mark.parametrize(
    ("theirs", "ours", "merged"),
    [
        ("8 July in Baku", "9 July", "9 July in Baku"),
        ("8 June", "9 July", "9 June"),
        ("7 July", "9 July", None),
    ],
)
def test_a_line_is_merged_word_by_word_unless_both_changed_the_same_ones(
    theirs: str, ours: str, merged: str | None
) -> None:
    assert merged_line("8 July", theirs, ours) == merged


def test_a_paragraph_that_both_changed_keeps_the_words_and_marks_of_both() -> None:
    was = RichText((Paragraph.of("The workshop is held in May."),))
    theirs = RichText((Paragraph.of("The big workshop is held in May."),))
    ours = RichText((Paragraph.of("The workshop is held in June.", kind="bullet"),))

    assert merged_text(was, theirs, ours) == RichText(
        (Paragraph.of("The big workshop is held in June.", kind="bullet"),)
    )
