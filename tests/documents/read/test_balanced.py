"""Markup whose tags overlap is put right without a word lost or moved."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pesnet_desktop.documents.read.balanced import balanced


def test_a_control_that_ends_behind_its_paragraph_is_closed_with_it() -> None:
    overlapping = b"<w:d xmlns:w='u'><w:p><w:sdt><w:t>one</w:t></w:p><w:p><w:t>two</w:t></w:sdt></w:p></w:d>"

    root = etree.fromstring(balanced(overlapping))

    assert [[t.text for t in paragraph.iter("{u}t")] for paragraph in root] == [["one"], ["two"]]


def test_a_text_that_is_cut_short_stays_as_it_is() -> None:
    assert balanced(b"<w:d><w:p><w:t>one</w:t></w:p>") == b"<w:d><w:p><w:t>one</w:t></w:p>"


@given(st.lists(st.sampled_from(["<a>", "</a>", "<b x='1'>", "</b>", "<c/>", "word ", "and "]), max_size=40))
def test_of_any_tags_the_words_stay_and_the_markup_is_whole(pieces: list[str]) -> None:
    said = "".join(piece for piece in pieces if "<" not in piece)

    root = etree.fromstring(balanced(f"<r>{''.join(pieces)}</r>".encode()))

    assert "".join(str(text) for text in root.itertext()) == said
