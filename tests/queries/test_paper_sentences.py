"""The papers' own sentences in French and Arabic."""

import pytest

from pesnet_desktop.model.meeting_title import meeting_in
from pesnet_desktop.model.rich_text import Run
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.papers.report_words import remarks, subtitle, title
from pesnet_desktop.queries.papers.words import joined, joined_runs

NETWORK = Wording.english("Sample Network").with_text("fr", "Réseau exemple").with_text("ar", "شبكة نموذجية")


@pytest.mark.parametrize(
    ("typed", "french", "arabic"),
    [
        ("5th Meeting", "5e réunion", "الاجتماع الخامس"),
        ("Second Meeting of the Sample Network", "2e réunion du Réseau exemple", "الاجتماع الثاني لشبكة نموذجية"),
        ("1st Meeting of the Sample Network (SN)", "1re réunion du Réseau exemple", "الاجتماع الأول لشبكة نموذجية"),
        ("4th Meeting of the SN", "4e réunion du SN", "الاجتماع الرابع لـ SN"),
        ("4th Meeting of the Labour Ministers", None, None),
        ("Islamic Conference of Labour Ministers", None, None),
    ],
)
def test_a_meeting_of_the_network_is_worded_and_another_forum_stays_as_typed(
    typed: str, french: str | None, arabic: str | None
) -> None:
    worded = [meeting_in(typed, NETWORK, "SN", language) for language in ("en", "fr", "ar")]

    assert worded == [typed, french or typed, arabic or typed]


def test_french_says_to_whom_a_report_goes_by_the_meeting_s_number() -> None:
    assert subtitle("5e réunion", "fr") == "Présenté par le Secrétariat à la 5e réunion"
    assert subtitle("Conférence", "fr") == "Présenté par le Secrétariat\u00a0: Conférence"


def test_french_says_du_before_a_plan_that_calls_itself_one() -> None:
    assert title("Plan de travail", "fr") == "Mise en œuvre du {plan}"
    assert title("Feuille de route", "fr") == "Mise en œuvre\u00a0: {plan}"
    assert title("Work Plan", "en") == "Implementation of the {plan}"


def test_each_remark_begins_a_line_of_its_own() -> None:
    assert remarks(["Moved", "", "Held later"]) == "Moved\nHeld later"


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "A, B and C"), ("fr", "A, B et C"), ("ar", "A و\u00a0B و\u00a0C")]
)
def test_lists_are_joined_as_the_language_does(language: str, sentence: str) -> None:
    assert joined(["A", "", "B", "C"], language) == sentence


def test_the_arabic_and_grows_into_an_arabic_word() -> None:
    assert joined_runs([(Run("أنقرة"),), (Run("باكو"),)], "ar").text == "أنقرة وباكو"
