from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.programme import read_programme
from pesnet_desktop.documents.read.text import read_text
from tests.documents.read.slot_files import DOWN, asked, grid, heading, outline, programme_of
from tests.documents.read.whole_words import lost_words

OPENING = "Opening Session\nRecitation\nOpening Remarks\n• H.E. Ms Amal Sample, DG of SESRIC (tbc)\n• Mr. Bakri EXAMPLE"
READ_OPENING = (
    "09:00 – 09:30 | Opening Session | Recitation"
    " | Opening Remarks: H.E. Ms Amal Sample, DG of SESRIC (tbc) + Mr. Bakri EXAMPLE"
)
REGISTRATION = "08:30 - 09:00 | Registration"


def test_days_as_headings_before_tables_of_hours_and_sessions(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        "DRAFT PROGRAMME",
        heading("Day 1: Tuesday, 8 July 2025", 2),
        grid(["Time", "Session"], ["08:30 - 09:00", "Registration"], ["09:00 – 09:30", OPENING]),
        heading("Day 2: Wednesday, 9 July 2025", 2),
        grid(["Time", "Session"], ["0900-1000", "Topic One:\nGuidance"], ["10:00", "Refreshments"]),
    )

    assert outline(draft.days) == [
        "Day 1: Tuesday, 8 July 2025",
        REGISTRATION,
        READ_OPENING,
        "Day 2: Wednesday, 9 July 2025",
        "0900-1000 | Topic One: Guidance",
        "10:00 | Refreshments",
    ]
    assert [day.date.text for day in draft.days] == ["Tuesday, 8 July 2025", "Wednesday, 9 July 2025"]
    assert (draft.event.dates.text, draft.unread, asked(draft)) == ("8–9 July 2025", (), ["title"])


def test_days_as_merged_rows_over_tables_that_go_on_on_the_next_page(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid([("Day 1: Tuesday, 8 July 2025", 2)], ["08:30 - 09:00", "Registration"], ["09:00 – 09:30", "Opening"]),
        " ",
        grid(["09:30 – 10:00", "Photo"], [("Day 2\nWednesday, 9 July 2025", 2)], ["09:00", "Topic 1"]),
    )

    assert outline(draft.days) == [
        "Day 1: Tuesday, 8 July 2025",
        REGISTRATION,
        "09:00 – 09:30 | Opening",
        "09:30 – 10:00 | Photo",
        "Day 2 Wednesday, 9 July 2025",
        "09:00 | Topic 1",
    ]


def test_a_grid_with_a_day_a_column(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid(
            ["Time", "Day 1\n8 July 2025", "Day 2\n9 July 2025"],
            ["09:00 – 10:00", "Opening\n• Recitation", "Topic 2"],
            ["10:00 – 11:00", "Topic 1", DOWN],
            ["11:00 – 12:00", ("Lunch", 2)],
        ),
    )

    assert outline(draft.days) == [
        "Day 1 8 July 2025",
        "09:00 – 10:00 | Opening | Recitation",
        "10:00 – 11:00 | Topic 1",
        "11:00 – 12:00 | Lunch",
        "Day 2 9 July 2025",
        "09:00 – 11:00 | Topic 2",
        "11:00 – 12:00 | Lunch",
    ]
    assert asked(draft) == ["title", "times"]


def test_days_in_a_column_of_their_own_merged_downwards(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid(
            ["Date", "Time", "Activity"],
            ["8 July 2025", "09:00 – 10:00", "Opening"],
            [DOWN, "10:00 – 11:00", "Topic 1"],
            ["9 July 2025", "09:00 – 10:00", "Topic 2"],
        ),
    )

    assert outline(draft.days) == [
        "8 July 2025",
        "09:00 – 10:00 | Opening",
        "10:00 – 11:00 | Topic 1",
        "9 July 2025",
        "09:00 – 10:00 | Topic 2",
    ]


def test_a_column_of_speakers_is_a_part_under_its_label(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid(
            ["Time", "Session", "Speaker / Moderator", "Dress code"],
            ["09:00 – 10:00", "Opening", "Ms A, DG of SESRIC (tbc)\nDato' Dr. B", "formal"],
            ["Time", "Session", "Speaker / Moderator", "Dress code"],
            ["10:00 – 11:00", "Topic 1", "", ""],
        ),
    )

    assert outline(draft.days) == [
        "",
        "09:00 – 10:00 | Opening | Speaker / Moderator: Ms A, DG of SESRIC (tbc) + Dato' Dr. B",
        "10:00 – 11:00 | Topic 1",
    ]
    assert draft.days[0].slots[0].notes.text == "Dress code: formal"


@pytest.mark.parametrize("is_one_cell", [True, False])
def test_hours_and_title_in_one_cell(tmp_path: Path, is_one_cell: bool) -> None:
    lines = ["09:00 – 09:30 Opening", "• Recitation", "9.30-10.15: Topic 1", "11h15 Lunch"]
    rows = [["\n".join(lines)]] if is_one_cell else [["\n".join(lines[:2])], [lines[2]], [lines[3]]]

    draft = programme_of(tmp_path, "Day 1: 8 July 2025", grid(*rows))

    assert outline(draft.days) == [
        "Day 1: 8 July 2025",
        "09:00 – 09:30 | Opening | Recitation",
        "9.30-10.15 | Topic 1",
        "11h15 | Lunch",
    ]


def test_rows_without_hours_and_hours_merged_downwards_belong_to_the_session_above(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid(
            ["09:00 – 10:00", "Opening"],
            [DOWN, "Remarks by the DG"],
            ["", "MoU Signing\n- PERKESO and İŞKUR"],
            ["10:00 – 11:00", "Topic 1"],
        ),
        " ",
        grid(["", "Questions"]),
    )

    assert outline(draft.days) == [
        "",
        "09:00 – 10:00 | Opening | Remarks by the DG | MoU Signing: PERKESO and İŞKUR",
        "10:00 – 11:00 | Topic 1 | Questions",
    ]
    assert asked(draft) == ["title", "day", "joined-row"]


def test_hours_below_each_other_beside_as_many_titles(tmp_path: Path) -> None:
    rows = (["Time", "Session"], ["09:00 – 10:00\n10:00 – 10:30", "Opening\nPhoto"], ["10:30\n11:00", "Topic 1"])

    draft = programme_of(tmp_path, grid(*rows))

    assert outline(draft.days)[1:] == ["09:00 – 10:00 | Opening", "10:00 – 10:30 | Photo", "10:30 11:00 | Topic 1"]


def test_paragraphs_instead_of_tables(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        "Draft Agenda",
        "Workshop on “Guidance”",
        "8 July 2025, Ankara, Türkiye",
        "Tuesday, 8 July 2025",
        "09:00 – 09:30\tOpening\n- Recitation",
        "• Remarks: DG of SESRIC (tbc)",
        "9:30 – 10:15 AM Topic 1: Guidance",
        "from 19:00",
        "Dinner",
        "Note: all sessions are held in English.",
        "Please bring your badge.",
    )

    assert outline(draft.days) == [
        "Tuesday, 8 July 2025",
        "09:00 – 09:30 | Opening | Recitation | Remarks: DG of SESRIC (tbc)",
        "9:30 – 10:15 AM | Topic 1: Guidance",
        "from 19:00 | Dinner",
    ]
    assert (draft.event.title.text, draft.event.venue.text) == ("Workshop on “Guidance”", "Ankara, Türkiye")
    assert [part.words for part in draft.unread] == [
        "Note: all sessions are held in English.",
        "Please bring your badge.",
    ]


def test_a_french_programme(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        "PROJET DE PROGRAMME",
        "Atelier sur «\u00a0L’orientation\u00a0»",
        grid(["Lieu", "Dakar, Sénégal"], ["Organisé par", "SESRIC\nANPEJ"]),
        "Jour 1\u00a0: mardi 8 juillet 2025",
        grid(["Heure", "Séance", "Intervenants"], ["9 h 00 – 9 h 30", "Ouverture", "Mme A (à confirmer)"]),
        "Jour 2",
        grid(["Heure", "Séance", "Intervenants"], ["de 9h à 10h30", "Thème 1", ""]),
    )

    assert outline(draft.days) == [
        "Jour 1 : mardi 8 juillet 2025",
        "9 h 00 – 9 h 30 | Ouverture | Intervenants: Mme A (à confirmer)",
        "Jour 2",
        "de 9h à 10h30 | Thème 1",
    ]
    assert [day.date.text for day in draft.days] == ["mardi 8 juillet 2025", "9 July 2025"]
    assert [one.text for one in draft.event.organisers] == ["SESRIC", "ANPEJ"]


@pytest.mark.parametrize("is_backwards", [False, True])
def test_an_arabic_programme_whose_tables_run_from_the_right(tmp_path: Path, is_backwards: bool) -> None:
    rows = [["الوقت", "الجلسة"], ["٩:٠٠ – ٩:٣٠ صباحا", "الافتتاح\n• تلاوة"], ["١:٠٠ – ٢:٠٠ م", "استراحة الغداء"]]
    rows = [row[::-1] for row in rows] if is_backwards else rows

    draft = programme_of(
        tmp_path, "البرنامج", "اليوم الأول: الثلاثاء 8 يوليو 2025", grid(*rows, is_right_to_left=not is_backwards)
    )

    assert outline(draft.days) == [
        "اليوم الأول: الثلاثاء 8 يوليو 2025",
        "٩:٠٠ – ٩:٣٠ صباحا | الافتتاح | تلاوة",
        "١:٠٠ – ٢:٠٠ م | استراحة الغداء",
    ]


@pytest.mark.parametrize("name", ["concept_note_kuala_lumpur", "event_report_2022", "events_list"])
def test_every_word_of_an_office_file_is_in_the_draft_or_unread(samples: Path, name: str) -> None:
    path = samples / f"{name}.docx"

    assert lost_words(path, read_programme(read_text(open_foreign(path)), path.name)) == {}
