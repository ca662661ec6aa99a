import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.rich_text import Run
from pesnet_desktop.model.tbc import has_tbc, marked_runs, take_tbc, tbc, tbc_runs


@pytest.mark.parametrize(
    "typed",
    ["Morocco (tbc)", "Morocco (TBC)", "Morocco (à confirmer)", "Morocco (à\u00a0confirmer)", "Morocco (يؤكد لاحقا)"],
)
def test_the_mark_is_read_in_each_language(typed: str) -> None:
    assert take_tbc(typed) == ("Morocco", True)


def test_a_mark_in_the_middle_is_not_the_names_own() -> None:
    assert take_tbc("Niger (tbc), Senegal") == ("Niger (tbc), Senegal", False)


def test_on_a_paper_the_mark_is_worded_in_its_language_and_never_broken() -> None:
    runs = tbc_runs("Maroc", "to_confirm", "fr")

    assert [(run.text, set(run.marks)) for run in runs] == [("Maroc ", set()), ("(à\u00a0confirmer)", {"to_confirm"})]
    assert tbc_runs("Maroc", "confirmed", "fr") == (Run("Maroc"),)


@given(st.lists(st.sampled_from(["Niger", " (tbc)", ", ", " and "])).map("".join))
def test_marked_runs_hold_all_words_and_mark_each_tbc(text: str) -> None:
    runs = marked_runs(text, "en")

    assert "".join(run.text for run in runs).replace("\u00a0", " ").split() == text.split()
    assert sum(run.text == tbc("en") for run in runs) == text.count("(tbc)")
    assert has_tbc(text) == ("(tbc)" in text)
