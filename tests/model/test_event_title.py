import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.event_title import PrintedTitle, find_title, kind_name


@pytest.mark.parametrize(
    ("printed", "kind", "title"),
    [
        ("Workshop on “Empowering Job Seekers”", "workshop", "Empowering Job Seekers"),
        ("Training Course on “Migrants’ Skills”", "training_course", "Migrants’ Skills"),
        ("Webinar on “AI’s Impact on Matching”", "webinar", "AI’s Impact on Matching"),
        ("Webinar on ’Circular Economy’", "webinar", "Circular Economy"),
        ("Atelier sur « Les jeunes »", "workshop", "Les jeunes"),
        ("The Annual Meeting of the Focal Points", "meeting", "The Annual Meeting of the Focal Points"),
        ("4th Meeting of the Network", "meeting", "4th Meeting of the Network"),
        ("Something else", "", "Something else"),
    ],
)
def test_a_printed_title_gives_kind_and_quoted_name(printed: str, kind: str, title: str) -> None:
    read = PrintedTitle.parse(printed)

    assert (read.kind, read.title, str(read)) == (kind, title, printed)


def test_case_15_one_event_may_have_two_titles() -> None:
    read = PrintedTitle.parse("Training Webinars on ‘Engaging Employers’ and ‘New Approaches’")

    assert (read.kind, read.title, read.others) == ("training_webinar", "Engaging Employers", ("New Approaches",))


def test_case_15a_the_title_is_found_in_the_text_of_a_concept_note() -> None:
    prose = 'Building on the plan, the Workshop on "Empowering Job Seekers: Best Practices" aims to help.'

    assert find_title(prose) == 'Workshop on "Empowering Job Seekers: Best Practices"'
    assert find_title("The workshop will be held in July.") == ""


def test_a_kind_has_a_name_in_each_language() -> None:
    names = [kind_name("workshop", language) for language in ("en", "fr", "ar", "tr")]

    assert names == ["Workshop", "Atelier", "ورشة عمل", "Çalıştay"]
    assert kind_name("regatta", "fr") == "regatta"


@given(st.text(max_size=60))
def test_any_title_is_kept_as_typed(text: str) -> None:
    assert str(PrintedTitle.parse(text)) == text
