from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.rich_text import Mark, Paragraph, Run
from pesnet_desktop.model.typography import tied, typeset_paragraph

RAISED: frozenset[Mark] = frozenset({"superscript"})
BOLD: frozenset[Mark] = frozenset({"bold"})


def test_plain_spaces_before_signs_and_inside_guillemets_become_unbreakable() -> None:
    assert tied("Atelier « Emploi » : quoi ? 50 % ; oui !") == (
        "Atelier «\u00a0Emploi\u00a0»\u00a0: quoi\u00a0? 50\u00a0%\u00a0; oui\u00a0!"
    )


def test_no_space_is_put_in_where_none_was_typed() -> None:
    assert tied("https://example.org 09:30 a;b") == "https://example.org 09:30 a;b"


@given(st.text())
def test_tying_twice_is_tying_once_and_changes_spaces_only(text: str) -> None:
    once = tied(text)

    assert tied(once) == once
    assert once.replace("\u00a0", " ") == text.replace("\u00a0", " ")


def test_the_letters_of_an_ordinal_are_raised_and_keep_the_marks_around_them() -> None:
    block = typeset_paragraph(Paragraph((Run("La 4e réunion du 1er mars", BOLD),)))

    assert block.runs == (
        Run("La 4", BOLD),
        Run("e", BOLD | RAISED),
        Run(" réunion du 1", BOLD),
        Run("er", BOLD | RAISED),
        Run(" mars", BOLD),
    )


def test_links_words_and_english_guests_have_no_raised_letters() -> None:
    link = Run("la 4e page", frozenset(), "https://example.org")
    guest = Run("the 4e mark", frozenset({"in_en"}))
    word = Run("A4e, 3earth, 2.1er")

    assert typeset_paragraph(Paragraph((link, guest, word))).runs == (link, guest, word)


@given(st.text())
def test_typesetting_loses_no_letter(text: str) -> None:
    assert typeset_paragraph(Paragraph.of(text)).text == tied(text)
