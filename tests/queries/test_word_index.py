from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.text import fold
from pesnet_desktop.queries.word_index import WordIndex

TEXTS = ("Workshop on “İŞKUR”", "Cours de compétences", "التدريب المهني", "")


def test_a_word_is_found_however_it_is_written() -> None:
    index = WordIndex.of(TEXTS)

    assert [index.holding(words) for words in ("iskur", "COMPETENCES", "تدريب")] == [
        [True, False, False, False],
        [False, True, False, False],
        [False, False, True, False],
    ]


def test_every_word_must_be_there() -> None:
    index = WordIndex.of(("skills for youth", "skills for all"))

    assert (index.holding("skil yout"), index.holding("skil none")) == ([True, False], [False, False])


def test_no_words_leave_every_text() -> None:
    assert WordIndex.of(TEXTS).holding("  ") == [True] * 4


def test_an_index_of_nothing_finds_nothing() -> None:
    assert WordIndex.of(()).holding("skills") == []


@given(texts=st.lists(st.text("abİş éة ’", max_size=12), max_size=20), words=st.text("abişeه ", max_size=4))
def test_the_index_finds_what_looking_through_every_text_finds(texts: list[str], words: str) -> None:
    looked = [all(word in fold(text) for word in fold(words).split()) for text in texts]

    assert WordIndex.of(texts).holding(words) == looked
