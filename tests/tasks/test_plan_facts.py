"""Whether a field of a plan says the same in two versions, however each is worded, typed or printed."""

import pytest

from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.tasks.plan_facts import Facts, Value, agrees, is_same, shown


def _facts(name: str, value: Value, *lacking: str, also: tuple[str, ...] = ()) -> Facts:
    return Facts("a", {name: value}, also={name: also}, lacking=frozenset(lacking))


def _prose(*runs: Run) -> RichText:
    return RichText((Paragraph(runs),))


@pytest.mark.parametrize(
    ("name", "old", "new", "language", "same"),
    [
        ("title", "Jobs", "jobs", "en", False),
        ("timeline", "Q1 2031", "T1 2031", "fr", True),
        ("timeline", "Q1 2031", "T1 2031", "en", False),
        ("timeline", "Q1 2031", "T2 2031", "fr", False),
        ("timeline", "soon", "bientôt", "fr", False),
        ("venue", "Online", "En ligne", "fr", True),
        ("venue", "On-site (Oman)", "Sur place (Qatar)", "fr", False),
        ("languages", "English", "anglais", "fr", True),
        ("languages", "English", "français", "fr", False),
        ("number", "1", "2", "fr", False),
        ("providers", "Malaysia, Senegal (tbc)", "Malaisie, Sénégal (à confirmer)", "fr", True),
        ("providers", "Malaysia, Senegal (tbc)", "Malaisie, Sénégal (à confirmer)", "en", False),
        ("providers", "Malaysia, Senegal (tbc)", "Malaisie, Sénégal", "fr", False),
        ("providers", "Qatar /  Oman", "Qatar / Oman", "en", True),
    ],
)
def test_a_fact_is_the_same_in_english_as_worded_and_in_another_language_as_meant(
    name: str, old: str, new: str, language: Language, same: bool
) -> None:
    assert is_same(name, _facts(name, old), _facts(name, new), language) == same


def test_what_a_paper_shows_in_another_language_or_in_its_usual_words_is_no_change() -> None:
    kept = _facts("title", "Jobs for All", "title")

    said = [is_same("title", kept, _facts("title", words), "fr") for words in ("Jobs for all (in English)", "Jobs")]

    assert said == [True, False]
    usual = _facts("beneficiaries", "Institutions", also=("les institutions",))
    assert is_same("beneficiaries", usual, _facts("beneficiaries", "Les institutions"), "en")


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        (_prose(Run("Jobs for all")), _prose(Run("Jobs "), Run("for all ", frozenset({"in_en"}))), True),
        (_prose(Run("Jobs for all")), _prose(Run(" Jobs "), Run(""), Run("for all")), True),
        (_prose(Run("Jobs for all")), _prose(Run("Jobs "), Run("for all", frozenset({"bold"}))), False),
        (_prose(Run("Jobs for all")), _prose(Run("Jobs "), Run("for all", link="https://example.org")), False),
        (_prose(Run("Jobs")), RichText((Paragraph((Run("Jobs"),)), Paragraph((Run(" "),)))), True),
        (_prose(Run("Jobs")), RichText((Paragraph((Run("Jobs"),), "bullet"),)), False),
        (RichText((Paragraph((Run("a"),), "bullet", 1),)), RichText((Paragraph((Run("a"),), "bullet"),)), False),
        (_prose(Run("Jobs")), "Jobs", False),
        ("Jobs", _prose(Run("Jobs")), False),
    ],
)
def test_prose_is_the_same_whatever_only_typing_gave_it(old: Value, new: Value, same: bool) -> None:
    assert is_same("description", _facts("description", old), _facts("description", new), "en") == same


@pytest.mark.parametrize(
    ("name", "old", "new", "agreed"),
    [
        ("venue", "", "", False),
        ("venue", "Online", "", False),
        ("description", "", "Jobs", False),
        ("description", "JOBS", "Jobs", True),
        ("description", "Work", "Jobs", False),
        ("venue", "Online", "En ligne", True),
        ("venue", "somewhere", "quelque part", False),
        ("providers", "Malaysia", "Malaisie", True),
        ("providers", "Malaysia", "Malaysia (tbc)", False),
        ("beneficiaries", "All", "usual", True),
    ],
)
def test_facts_agree_where_both_say_something_and_mean_the_same(name: str, old: str, new: str, agreed: bool) -> None:
    assert agrees(name, _facts(name, old, also=("usual",)), _facts(name, new)) == agreed


def test_prose_is_shown_with_its_bullets() -> None:
    said = RichText((Paragraph((Run("Aims:"),)), Paragraph((Run("to learn"),), "bullet")))

    assert (shown(said), shown("• as typed")) == ("Aims:\n• to learn", "• as typed")
