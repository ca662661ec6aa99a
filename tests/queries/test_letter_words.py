from datetime import date

import pytest

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.queries.papers import letter_words as words

TWO_DAYS = DateRange(date(2030, 7, 8), date(2030, 7, 9))
ONE_DAY = DateRange(date(2030, 7, 1), date(2030, 7, 1))


@pytest.mark.parametrize(
    ("honorific", "name", "language", "said"),
    [
        ("H.E. Mr.", "Bilal SAMPLE", "en", "Excellency,"),
        ("Mr.", "Bilal SAMPLE", "en", "Dear Mr. Bilal SAMPLE,"),
        ("Dr.", "Amina SAMPLE", "en", "Dear Dr. Amina SAMPLE,"),
        ("", "", "en", "Dear Sir or Madam,"),
        ("H.E. Mr.", "Bilal SAMPLE", "fr", "Excellence,"),
        ("Ms.", "Amina SAMPLE", "fr", "Madame,"),
        ("", "Amina SAMPLE", "fr", "Madame, Monsieur,"),
        ("H.E. Ms.", "Amina SAMPLE", "ar", "صاحبة المعالي،"),
        ("Mr.", "بلال", "ar", "السيد بلال المحترم،"),
        ("السيدة", "أمينة", "ar", "السيدة أمينة المحترمة،"),
        ("", "", "ar", "السيدات والسادة المحترمين،"),
    ],
)
def test_everybody_is_addressed_as_is_due(honorific: str, name: str, language: str, said: str) -> None:
    assert words.salutation(honorific, name, language) == said


@pytest.mark.parametrize(
    ("language", "days", "said"),
    [
        ("en", TWO_DAYS, " on 8–9 July 2030"),
        ("fr", TWO_DAYS, " les 8–9 juillet 2030"),
        ("fr", ONE_DAY, " le 1er juillet 2030"),
        ("ar", TWO_DAYS, " يومي 8–9 يوليو 2030"),
        ("ar", ONE_DAY, " يوم 1 يوليو 2030"),
    ],
)
def test_the_days_follow_with_the_word_of_the_language(language: str, days: DateRange, said: str) -> None:
    found = words.when(Paragraph.of(days.text(language)), days, language)

    assert (found.text, found.runs[1].marks) == (said, frozenset({"bold"}))


@pytest.mark.parametrize(
    ("venue", "en", "fr"),
    [
        ("Hotel A in Baku, Azerbaijan", " at Hotel A in Baku, Azerbaijan", " à l’Hôtel A à Bakou, Azerbaïdjan"),
        ("Cairo, Egypt", " in Cairo, Egypt", " au Caire, Égypte"),
        ("B House in Baku, Azerbaijan", " at B House in Baku, Azerbaijan", " (B House à Bakou, Azerbaïdjan)"),
        ("Virtual", " online", " en ligne"),
    ],
)  # fmt: skip
def test_the_place_follows_with_the_word_of_the_language(venue: str, en: str, fr: str) -> None:
    place = Venue.parse(venue)

    found = [words.where(place, Paragraph.of(place.in_language(language)), language).text for language in ("en", "fr")]

    assert found == [en, fr]


def test_an_unknown_place_or_date_is_passed_over() -> None:
    assert not words.where(Venue(), Paragraph(), "en")
    assert not words.when(Paragraph(), None, "en")


def organisers(*names: str) -> list[tuple[Run, ...]]:
    return [(Run(name),) for name in names]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("SESRIC",), "J’ai l’honneur de vous informer que SESRIC organisera la manifestation mentionnée en objet."),
        (
            ("İŞKUR", "PERKESO"),
            "J’ai l’honneur de vous informer qu’İŞKUR et PERKESO organiseront la manifestation mentionnée en objet.",
        ),
        ((), "J’ai l’honneur de vous informer que la manifestation mentionnée en objet se tiendra."),
    ],
)
def test_the_french_announcement_agrees_with_who_organises(names: tuple[str, ...], said: str) -> None:
    assert words.opening("", organisers(*names), "Workshop", (), "fr").text == said


def test_capacities_are_set_off_by_commas_in_a_sentence() -> None:
    holders = organisers("A, in its capacity as Chair", "B, in its capacity as Host")

    said = words.opening("H.E.", holders, "Workshop", (), "en").text

    assert said == (
        "I have the honour to inform Your Excellency that A, in its capacity as Chair, and B, in its capacity as Host, "
        "will organise the above Workshop."
    )


def test_a_latin_name_stands_apart_from_the_arabic_and() -> None:
    said = words.opening("", organisers("SESRIC، بصفة أمانة", "PERKESO"), "Workshop", (), "ar").text

    assert "، و\u00a0PERKESO بصدد" in said


@pytest.mark.parametrize(
    ("typed", "until", "said"),
    [
        ("6 June", DateRange(date(2030, 6, 6), date(2030, 6, 6)), "by 6 June 2030."),
        ("end of May", None, "by end of May."),
        ("", None, ""),
    ],
)
def test_the_deadline_is_said_in_full_or_as_typed(typed: str, until: DateRange | None, said: str) -> None:
    assert words.deadline(typed, until, "en").text.removeprefix(
        "The completed nomination form should reach the Secretariat "
    ) == said  # fmt: skip
