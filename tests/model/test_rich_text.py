from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.rich_text import Paragraph, RichText, Run

MARKS = st.frozensets(st.sampled_from(["bold", "italic", "underline", "superscript", "to_confirm"]))
RUNS = st.builds(Run, st.text(alphabet="ab“”’\n é", max_size=8), MARKS, st.sampled_from(["", "https://a.example"]))
BLOCKS = st.builds(
    Paragraph,
    st.lists(RUNS, max_size=3).map(tuple),
    st.sampled_from(["paragraph", "bullet", "number"]),
    st.integers(0, 3),
)


@given(st.lists(BLOCKS, max_size=4).map(tuple).map(RichText))
def test_case_26_paragraphs_lists_and_curly_quotes_are_kept_as_they_are(text: RichText) -> None:
    assert RichText.from_json(text.to_json()) == text


def test_case_26_plain_text_becomes_paragraphs_and_bullets() -> None:
    text = RichText.of("The course’s “aims”:\n• one;\n• two.")

    assert [(block.kind, block.text) for block in text.blocks] == [
        ("paragraph", "The course’s “aims”:"),
        ("bullet", "one;"),
        ("bullet", "two."),
    ]


@given(st.text(max_size=40))
def test_what_is_not_our_json_is_kept_as_plain_text(kept: str) -> None:
    text = RichText.from_json(kept)

    assert "".join(text.text.split()) in ("".join(kept.replace("• ", "").split()), "".join(kept.split()), "")


def test_broken_blocks_are_kept_as_the_text_they_are() -> None:
    assert RichText.from_json('[{"runs": 3}]').text == '[{"runs": 3}]'


def test_words_and_addresses_are_kept_clean_and_levels_begin_at_nought() -> None:
    odd = "a\ud800\u202eb\x0be\u0301"
    text = RichText((Paragraph((Run(odd), Run(odd, frozenset({"bold"}), "https://a.example\ud800")), "bullet", -1),))

    clean = (Run("ab\né"), Run("ab\né", frozenset({"bold"}), "https://a.example"))
    assert RichText.from_json(text.to_json()) == RichText((Paragraph(clean, "bullet", 0),))
