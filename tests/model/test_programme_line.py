from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.programme_line import (
    DraftDay,
    DraftPart,
    DraftSpeaker,
    ProgrammeLine,
    TopicMention,
    print_programme,
    read_programme,
)

TEXT = """DRAFT PROGRAMME
Day 1: Tuesday, 8 July 2025
08:30 - 09:00\tRegistration
09:00 – 09:30\tOpening Session
Recitation
Opening Remarks
- H.E. Ms Amal Sample, DG of SESRIC (tbc)
- Mr. Bakri EXAMPLE, Chief Executive of PERKESO
MoU Signing
- PERKESO and İŞKUR
- PERKESO and the APEA
10:05 – 10:30 Topic One: Guidance in the Age of AI
  Subtopics: tools, ethics.
10:30 – 11:30 Group Discussion: Guidance in the Age of AI
Day 2: Wednesday, 9 July 2025
09:00 - 10:00
Presentation Topic 1: Guidance in the age of AI
15:00 – 17:00 Excursion
"""


@pytest.mark.parametrize(
    "typed", ["08:30 - 09:00 Registration", "08:30 – 09:00 Registration", "0830-0900 Registration"]
)
def test_case_16_times_are_read_with_any_dash_and_printed_with_one(typed: str) -> None:
    assert ProgrammeLine.parse(typed).text == "08:30 – 09:00 Registration"


def test_the_line_of_the_programme_editor_is_read_whole() -> None:
    line = ProgrammeLine.parse("0900-0930 Opening: Recitation; Remarks: DG of SESRIC (tbc)")

    assert line == ProgrammeLine(
        "",
        "09:00",
        "09:30",
        "Opening",
        (DraftPart("Recitation"), DraftPart("Remarks", (DraftSpeaker("DG of SESRIC", "to_confirm"),))),
    )
    assert line.text == "09:00 – 09:30 Opening: Recitation; Remarks: DG of SESRIC (tbc)"


@pytest.mark.parametrize(
    ("typed", "starts", "ends", "title"),
    [
        ("0900 Registration", "09:00", "", "Registration"),
        ("09:00 – 09:30", "09:00", "09:30", ""),
        ("9h15 – 10h Dinner", "09:15", "10:00", "Dinner"),
        ("9.15 to 10.30 Panel", "09:15", "10:30", "Panel"),
        ("Closing", "", "", "Closing"),
        ("25:00 Dinner", "", "", "25:00 Dinner"),
    ],
)
def test_what_a_line_says_of_its_time_is_kept_and_nothing_is_added(
    typed: str, starts: str, ends: str, title: str
) -> None:
    line = ProgrammeLine.parse(typed)

    assert (line.starts, line.ends, line.title) == (starts, ends, title)


def test_case_17_a_slot_holds_ordered_parts_with_speakers_and_parties() -> None:
    opening = read_programme(TEXT)[0].slots[1]

    assert opening.parts == (
        DraftPart("Recitation"),
        DraftPart(
            "Opening Remarks",
            (
                DraftSpeaker("H.E. Ms Amal Sample, DG of SESRIC", "to_confirm"),
                DraftSpeaker("Mr. Bakri EXAMPLE, Chief Executive of PERKESO"),
            ),
        ),
        DraftPart("MoU Signing", (DraftSpeaker("PERKESO and İŞKUR"), DraftSpeaker("PERKESO and the APEA"))),
    )


def test_case_18_one_topic_is_recognised_in_three_slots() -> None:
    days = read_programme(TEXT)

    mentions = [(slot.title, slot.topic) for day in days for slot in day.slots if slot.topic]

    assert [lead for lead, _topic in mentions] == ["Topic One", "Group Discussion", "Presentation Topic 1"]
    assert {topic.key for _lead, topic in mentions} == {"guidance in the age of ai"}
    assert mentions[0][1] == TopicMention("One", "Guidance in the Age of AI")
    assert days[0].slots[2].subtopics == "tools, ethics."


def test_case_19_a_time_without_a_slot_stays_empty() -> None:
    day = read_programme("Day 1: Tuesday, 8 July 2025\n16:30 - 17:00 Refreshments\n19:00 – 22:00 Dinner")[0]

    assert [(slot.starts, slot.ends) for slot in day.slots] == [("16:30", "17:00"), ("19:00", "22:00")]


def test_days_have_their_number_and_date_and_the_programme_reads_back_in_each_language() -> None:
    days = read_programme(TEXT)

    assert [(day.number, day.held_on, len(day.slots)) for day in days] == [
        (1, date(2025, 7, 8), 4),
        (2, date(2025, 7, 9), 2),
    ]
    assert [read_programme(print_programme(days, language)) == days for language in ("en", "fr", "ar", "tr")] == [
        True
    ] * 4


@pytest.mark.parametrize(
    ("title", "is_pause"),
    [
        ("Registration", True),
        ("Lunch Break", True),
        ("Photo with brothers & sisters", True),
        ("Déjeuner", True),
        ("Kahve molası", True),
        ("الغداء", True),
        ("Opening Session", False),
        ("Registration of job seekers in remote regions and lessons for small agencies", False),
        ("Breaking barriers", False),
    ],
)
def test_pauses_are_told_from_work(title: str, is_pause: bool) -> None:
    assert ProgrammeLine.parse(f"0900-0930 {title}").is_pause is is_pause


@pytest.mark.parametrize(
    "heading", ["Day 1", "Jour 1 : mardi 8 juillet 2025", "1. Gün: 8 Temmuz 2025 Salı", "اليوم الأول"]
)
def test_a_day_line_begins_a_day_in_each_language(heading: str) -> None:
    days = read_programme(f"{heading}\n0900 A")

    assert [(day.number, [slot.title for slot in day.slots]) for day in days] == [(1, ["A"])]


WORDS = st.text(alphabet="abcé", min_size=1, max_size=6)
SPEAKERS = st.builds(DraftSpeaker, WORDS, st.sampled_from(["confirmed", "to_confirm"]))
PARTS = st.builds(DraftPart, WORDS, st.lists(SPEAKERS, max_size=2).map(tuple))
SLOTS = st.builds(
    ProgrammeLine,
    st.just(""),
    st.just("09:00"),
    st.sampled_from(["", "10:00"]),
    WORDS,
    st.lists(PARTS, max_size=3).map(tuple),
)
DAYS = st.builds(DraftDay, st.integers(1, 9), st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.lists(SLOTS).map(tuple))


@given(st.lists(DAYS, max_size=3).map(tuple))
def test_what_is_printed_is_read_back_as_the_same(days: tuple[DraftDay, ...]) -> None:
    assert read_programme(print_programme(days)) == days


@given(st.text(max_size=80))
def test_any_line_is_kept_as_typed(text: str) -> None:
    assert str(ProgrammeLine.parse(text)) == text


LINES = ["Day 1", "0900 alpha", "  beta", "- gamma: delta", "Subtopics: zeta", "theta (tbc)", "", "\tkappa; lambda"]


@given(st.lists(st.sampled_from(LINES)))
def test_any_programme_is_read_without_losing_a_word(lines: list[str]) -> None:
    words = set(" ".join(lines).replace(":", " ").replace(";", " ").replace("(tbc)", " ").split())

    printed = print_programme(read_programme("\n".join(lines)))

    assert {word for word in words - {"0900", "-"} if word not in printed} == set()
