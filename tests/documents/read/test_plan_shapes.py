"""Plans as other offices lay them out: columns for providers, areas beside, labels with a slip, rows twice."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.papers.answers import PlanAnswers, settled
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, SURE
from tests.documents.read.drafted_words import words_of_draft, words_of_file
from tests.documents.read.plan_files import AREA, QUARTERS, TITLE, cells, merged_down, read_plan, read_work_plan, row_of
from tests.documents.read.word_files import cell, labels, paragraph, table, word_file


def test_a_column_for_the_first_day_and_one_for_the_last_are_one_time(tmp_path: Path) -> None:
    body = table(cells("No", "Activity", "Start date", "End date"), cells("1", "Course", "1 May 2025", "3 May 2025"))

    one = read_plan(tmp_path, TITLE + AREA + body).activities[0]

    assert (one.timeline, one.confidence["timeline"]) == ("1 May 2025 – 3 May 2025", LIKELY)


def test_a_row_that_sums_up_is_no_activity(tmp_path: Path) -> None:
    head = cells("No", "Activity", "Timeline")

    draft = read_plan(tmp_path, TITLE + AREA + table(head, cells("1", "Course", "May 2025"), cells("", "Total", "1")))

    assert ([one.title for one in draft.activities], draft.unread) == (["Course"], ("Total", "1"))


def test_labels_that_stand_once_hold_for_the_tables_of_all_areas(tmp_path: Path) -> None:
    one = cells("1", "Course", "May 2025", "English", "Oman", "All", "a")
    second = table(cells("المحور الثاني: سوق العمل")) + table(one)

    areas = read_plan(tmp_path, TITLE + AREA + table(labels(), one) + second).areas

    assert [(area.number, area.title, len(area.activities)) for area in areas] == [
        ("1", "Digital Skills", 1),
        ("2", "سوق العمل", 1),
    ]


def test_a_column_for_each_provider(tmp_path: Path) -> None:
    body = table(
        cells("No", "Activity", "Timeline", "Malaysia", "Türkiye", "Senegal"),
        cells("1", "Course", "May 2025", "x", "", "x (tbc)"),
        cells("2", "Course", "May 2026", "", "host", ""),
    )

    draft = read_plan(tmp_path, TITLE + AREA + body)

    assert [one.providers for one in draft.activities] == ["Malaysia, Senegal (tbc)", "Türkiye"]
    assert draft.unread == ("Türkiye: host",)


def test_providers_on_lines_of_their_own_are_several(tmp_path: Path) -> None:
    def providers(cell_text: str) -> str:
        return cells("1", "Webinar on “A”", "May 2025 / Online", "English|French", cell_text, "All", "a")

    sure = read_plan(tmp_path, TITLE + AREA + table(labels(), providers("Malaysia|Senegal (tbc)|and Oman"))).activities[
        0
    ]
    group = read_plan(tmp_path, TITLE + AREA + table(labels(), providers("Oman and Other Interested|Member Countries")))
    guessed = read_plan(
        tmp_path, TITLE + AREA + table(labels(), providers("Sample Agency|Bureau of Samples"))
    ).activities[0]

    assert (sure.providers, sure.confidence["providers"]) == ("Malaysia, Senegal (tbc) and Oman", SURE)
    assert sure.languages == "English, French"
    assert group.activities[0].providers == "Oman and Other Interested Member Countries"
    assert (guessed.providers, guessed.confidence["providers"]) == ("Sample Agency, Bureau of Samples", GUESSED)
    assert [choice.value for choice in next(one for one in guessed.doubts if one.kind == "providers").choices] == [
        "Sample Agency, Bureau of Samples",
        "Sample Agency Bureau of Samples",
    ]


@pytest.mark.parametrize(
    "header",
    [
        ("No.", "Activty Tilte", "Timline", "Langauge", "Provder", "Benificiaries", "Descripton"),
        (
            "N°",
            "Intitulé de l’activité",
            "Calendrier",
            "Langues",
            "Pays prestataire",
            "Pays bénéficiaires",
            "Description",
        ),
        ("م", "عنوان النشاط", "الإطار الزمني", "لغة العمل", "الدولة المقدمة", "الدول المستفيدة", "وصف النشاط"),
        ("Sıra", "Faaliyet", "Takvim", "Dil", "Sağlayıcı Ülke", "Yararlanıcı Ülkeler", "Açıklama"),
        ("S/N", "Activities", "Target date", "Working languages", "Lead country", "Target group", "Details"),
        (
            "No. / N°",
            "Activity / Activité",
            "Time / Calendrier",
            "Language",
            "Provider",
            "Beneficiaries",
            "Description",
        ),
        ("", "ACTIVITY", "PERIOD", "LANGUAGE(S)", "HOST", "PARTICIPANTS", "REMARKS"),
    ],
)
def test_labels_in_four_languages_and_with_slips_are_known(tmp_path: Path, header: tuple[str, ...]) -> None:
    body = table(cells(*header), cells("1", "Course", "May 2025", "English", "Oman", "All", "Words."))

    one = read_plan(tmp_path, TITLE + AREA + body).activities[0]

    assert (one.number, one.title, one.timeline, one.languages, one.providers, one.beneficiaries) == (
        "1",
        "Course",
        "May 2025",
        "English",
        "Oman",
        "All",
    )
    assert one.description.text == "Words."


def test_a_row_of_facts_that_sound_like_labels_stays_an_activity(tmp_path: Path) -> None:
    body = table(cells("No", "Activity", "Time", "Host"), cells("2", "Event on titles", "Date open", "Lead agency"))

    assert [one.title for one in read_plan(tmp_path, TITLE + AREA + body).activities] == ["Event on titles"]


def test_a_label_with_a_slip_is_less_sure(tmp_path: Path) -> None:
    body = table(cells("No", "Activity", "Timline", "Language"), cells("1", "Course", "May 2025", "English"))

    confidence = read_plan(tmp_path, TITLE + AREA + body).activities[0].confidence

    assert confidence == {"number": SURE, "title": SURE, "timeline": LIKELY, "venue": LIKELY, "languages": SURE}


def test_an_area_in_a_column_of_its_own_holds_for_the_rows_it_is_merged_over(tmp_path: Path) -> None:
    body = table(
        cells("Thematic Area", "No", "Activity", "Timeline"),
        row_of(merged_down("1. Skills", starts=True), *(cell([text]) for text in ("1", "Course", "May 2025"))),
        row_of(merged_down("", starts=False), *(cell([text]) for text in ("2", "Visit", "June 2025"))),
        row_of(merged_down("Data", starts=True), *(cell([text]) for text in ("1", "Forum", "July 2025"))),
    )

    areas = read_plan(tmp_path, TITLE + body).areas

    assert [(one.number, one.title, [activity.title for activity in one.activities]) for one in areas] == [
        ("1", "Skills", ["Course", "Visit"]),
        ("", "Data", ["Forum"]),
    ]


def test_a_short_line_right_above_a_table_is_its_area(tmp_path: Path) -> None:
    body = table(labels(), cells("1", "Course", "May 2025", "English", "Oman", "All", "a"))

    draft = read_plan(tmp_path, TITLE + paragraph("1. Skills") + body + paragraph("Data and Research") + body)

    assert [(one.number, one.title, one.confidence) for one in draft.areas] == [
        ("1", "Skills", LIKELY),
        ("", "Data and Research", LIKELY),
    ]


def test_a_number_typed_before_the_title_is_taken_off_it(tmp_path: Path) -> None:
    body = table(cells("Activity", "Timeline", "Language"), cells("1.2. Course", "May 2025", "English"))

    one = read_plan(tmp_path, TITLE + AREA + body).activities[0]

    assert (one.number, one.title, one.confidence["number"]) == ("1.2", "Course", LIKELY)


def test_page_lines_and_the_title_on_each_page_stand_in_no_field(tmp_path: Path) -> None:
    top = table(labels(), cells("1", "Course on", "May 2025", "English", "Oman", "All", "Some words"))
    rest = table(cells("", "Skills", "", "", "", "", "and others"))
    page = paragraph("Page 3 of 12") + paragraph("Work Plan 2025-2026")

    draft = read_plan(tmp_path, TITLE + AREA + paragraph("Page 2 of 12") + top + page + rest)

    assert [(one.title, one.description.text) for one in draft.activities] == [
        ("Course on Skills", "Some words and others")
    ]
    assert draft.areas[0].objectives.text == ""
    assert draft.unread == ("Page 2 of 12", "Page 3 of 12", "Work Plan 2025-2026")


def test_a_row_that_stands_twice_is_read_once_and_asked_about(tmp_path: Path) -> None:
    twice = cells("1", "Course", "May 2025", "English", "Oman", "All", "a")

    (one,) = read_plan(tmp_path, TITLE + AREA + table(labels(), twice, cells(*[""] * 7), labels(), twice)).activities

    assert [doubt.kind for doubt in one.doubts if doubt.field == "number"] == ["repeated-row"]
    assert [piece.title for piece in one.apart] == ["Course", "Course"]


def test_a_row_that_stands_twice_but_goes_on_differently_is_two_activities(tmp_path: Path) -> None:
    top = cells("1", "Course", "May 2025", "English", "Oman", "All", "Words")
    rest = cells("", "", "", "", "", "", "and others.")

    one, other = read_plan(tmp_path, TITLE + AREA + table(labels(), top, top, rest)).activities

    assert (one.description.text, [doubt.kind for doubt in one.doubts if doubt.field == "number"]) == ("Words", [])
    assert (other.description.text, len(other.apart)) == ("Words and others.", 2)


def test_one_country_or_one_quarter_alone_names_no_column_of_marks(tmp_path: Path) -> None:
    head, body = cells("No", "Activity", "Timeline", "Oman", "Q1"), cells("1", "Course", "May 2025", "x", "y")

    draft = read_plan(tmp_path, TITLE + AREA + table(head, body))

    assert [(one.timeline, one.providers) for one in draft.activities] == [("May 2025", "")]
    assert draft.unread == ("x", "y")


def test_a_header_row_broken_over_a_page_is_asked_about(tmp_path: Path) -> None:
    facts = table(cells("Objective", "To help")) + table(cells("", "everybody."))
    body = table(labels(), cells("1", "Course", "May 2025", "English", "Oman", "All", "a"))

    draft = read_plan(tmp_path, TITLE + facts + AREA + body)
    (header,) = draft.headers

    assert (header.content.text, header.confidence) == ("To help everybody.", LIKELY)
    assert [(doubt.kind, len(doubt.choices)) for doubt in header.doubts] == [("joined-row", 2)]
    assert [piece.content.text for piece in header.apart] == ["To help", "everybody."]
    assert settled(draft, PlanAnswers({(("headers", 0), 0): 1})).headers == header.apart


def test_a_right_to_left_table_is_read_in_its_own_order(tmp_path: Path) -> None:
    head = cells("م", "النشاط", "الزمن", "اللغة")
    body = f"<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>{head}{cells('١', 'ورشة', 'مايو ٢٠٢٥', 'العربية')}</w:tbl>"

    one = read_plan(tmp_path, paragraph("خطة العمل 2025-2026") + paragraph("المحور 1: المهارات") + body).activities[0]

    assert (one.number, one.title, one.timeline, one.languages) == ("1", "ورشة", "مايو ٢٠٢٥", "العربية")


def test_columns_that_are_none_of_a_plans_go_unread_and_spoil_nothing(tmp_path: Path) -> None:
    head = cells("Budget", "Description", "Activity", "No", "Status", "Timeline", "Remarks", "Type of activity")
    body = cells("100", "Words.", "Course", "1", "Done", "May 2025", "See annex", "Training")

    draft = read_plan(tmp_path, TITLE + AREA + table(head, body))

    assert [(one.number, one.title, one.description.text) for one in draft.activities] == [("1", "Course", "Words.")]
    assert draft.unread == ("100", "Done", "See annex", "Training")


LABELS = (("No.", "Activity Title"), ("No", "Activity"), ("", "", "Q1"), ("Area", "Activity"))
PARTS = [
    QUARTERS,
    AREA,
    paragraph("2026"),
    paragraph("Page 3 of 12"),
    paragraph("2. Data"),
    paragraph("A line of prose."),
    table(cells("", "rest", "■", "", "", "", "")),
    table(cells("Objective", "To help")),
    table(cells("", "everybody.")),
    table(cells("Area", "Activity", "Malaysia", "Oman", "When"), cells("Skills", "Visit", "x", "lead", "May")),
    table(labels(), cells("7", "Course", "March / Online", "English|French", "Oman|Agency of X", "All", "a")),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shapes")


@given(st.lists(st.sampled_from(PARTS), max_size=8))
def test_no_word_is_lost_and_each_guess_is_asked_about_however_tables_and_lines_follow(
    folder: Path, parts: list[str]
) -> None:
    path = word_file(folder, TITLE + "".join(parts))

    draft = read_work_plan(path)

    assert words_of_file(path) - words_of_draft(draft, LABELS) == {}
    guessed = {(one, name) for one in draft.activities for name, sure in one.confidence.items() if sure < LIKELY}
    assert guessed - {(one, doubt.field) for one in draft.activities for doubt in one.doubts} == set()
