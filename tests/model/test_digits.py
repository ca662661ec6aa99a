"""Arabic-Indic digits stand among Arabic words and by themselves, never in what is Latin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.digits import arabic_digits, paragraph_in_arabic_digits
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.model.timeline_words import timeline_in
from pesnet_desktop.model.times import read_times


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("8–9 يوليو 2025", "٨–٩ يوليو ٢٠٢٥"),
        ("09:00 – 09:30", "٠٩:٠٠ – ٠٩:٣٠"),
        ("شارك 97 خبيرا من 22 بلدا", "شارك ٩٧ خبيرا من ٢٢ بلدا"),
        ("حول COVID-19 في 2021", "حول COVID-19 في ٢٠٢١"),
        ("على https://www.example.org/2025/8", "على https://www.example.org/2025/8"),
        ("إلى desk7@example.org في 8 يوليو", "إلى desk7@example.org في ٨ يوليو"),
        ("المرجع: PN/2025/12، في 8 يوليو", "المرجع: PN/2025/12، في ٨ يوليو"),
        ("هاتف +90 312 468 61 72", "هاتف +90 312 468 61 72"),
        ("ورشة Guidance 2030 for All في 2030", "ورشة Guidance 2030 for All في ٢٠٣٠"),
        ("Work Plan 2030-2031", "Work Plan 2030-2031"),
        ("1.3", "١.٣"),
    ],
)  # fmt: skip
def test_numbers_of_the_arabic_page_change_and_those_of_latin_words_stay(text: str, printed: str) -> None:
    assert arabic_digits(text) == printed


def test_a_run_in_another_language_stays_and_a_word_across_runs_is_one_word() -> None:
    block = Paragraph(
        (Run("COVID"), Run("-19", frozenset({"bold"})), Run(" في 2021، "), Run("2 days", frozenset({"in_en"})))
    )

    changed = paragraph_in_arabic_digits(block)

    assert [run.text for run in changed.runs] == ["COVID", "-19", " في ٢٠٢١، ", "2 days"]
    assert [run.marks for run in changed.runs] == [run.marks for run in block.runs]


@given(st.text(st.sampled_from("ab م0123 .-/+@\n")))
def test_what_is_printed_is_the_same_text_once_its_digits_are_read(text: str) -> None:
    assert fold(arabic_digits(text)) == fold(text)
    assert len(arabic_digits(text)) == len(text)


@pytest.mark.parametrize(
    "typed", ["Q2 2025", "Q2/Q3 2025", "Q2-Q3 2025", "Jan/Feb 2026", "September 2024", "8–9 July 2025"]
)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_timeline_is_read_back_as_it_is_printed_in_either_digits(typed: str, language: str) -> None:
    meant = Timeline.parse(typed)

    for printed in (timeline_in(typed, language), arabic_digits(timeline_in(typed, language))):
        read = Timeline.parse(printed)
        assert (read.precision, read.start, read.end) == (meant.precision, meant.start, meant.end)


def test_dates_and_times_in_these_digits_are_read() -> None:
    assert str(DateRange.parse("٢٩ فبراير - ٠١ مارس ٢٠٢٤")) == "29 February – 1 March 2024"
    assert read_times("٠٩:٠٠ – ٠٩:٣٠ الافتتاح") == ("09:00", "09:30", "الافتتاح")
