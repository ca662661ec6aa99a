"""Plans as other offices lay them out: columns for quarters, months and providers, areas beside, labels with a slip."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.documents.read.work_plan import read_work_plan
from pesnet_desktop.model.papers.answers import parted_headers
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, SURE
from tests.documents.read.drafted_words import words_of_draft, words_of_file
from tests.documents.read.word_files import cell, labels, paragraph, row, table, word_file

TITLE = paragraph("Network of Samples") + paragraph("Work Plan 2025-2026")
AREA = paragraph("Thematic Area 1: Digital Skills")


def _read(folder: Path, body: str) -> WorkPlanDraft:
    return read_work_plan(word_file(folder, body))


def _cells(*texts: str) -> str:
    return row([text.split("|") if text else () for text in texts])


def _row(*cells: str) -> str:
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _down(text: str, *, starts: bool) -> str:
    properties = f"<w:tcPr><w:vMerge{' w:val=' + chr(34) + 'restart' + chr(34) if starts else ''}/></w:tcPr>"
    return f"<w:tc>{properties}{paragraph(text) if text else '<w:p/>'}</w:tc>"


QUARTERS = table(
    _row(*(_down(text, starts=True) for text in ("No", "Activity")), cell(["2025"], 4), _down("Language", starts=True)),
    _row(*(_down("", starts=False),) * 2, *(cell([f"Q{n}"]) for n in (1, 2, 3, 4)), _down("", starts=False)),
    _cells("1", "Webinar on “One”", "", "x", "", "", "English"),
    _cells("2", "Webinar on “Two”", "✓", "", "✓", "", "French"),
    _cells("3", "Webinar on “Three”", "", "", "Completed", "-", "French"),
    _cells("4", "Webinar on “Four”", "", "", "", "9 December", "Arabic"),
    _cells("5", "Webinar on “Five”", "", "", "", "", "Arabic"),
    _cells("6", "Webinar on “Six”", "", "x", "x", "", "Arabic"),
)


def test_quarters_that_are_columns_give_the_timeline_of_what_is_marked(tmp_path: Path) -> None:
    draft = _read(tmp_path, TITLE + AREA + QUARTERS)

    assert [(one.number, one.timeline) for one in draft.activities] == [
        ("1", "Q2 2025"),
        ("2", "Q1/Q3 2025"),
        ("3", "Q3 2025"),
        ("4", "9 December 2025"),
        ("5", ""),
        ("6", "Q2-Q3 2025"),
    ]
    assert [one.confidence["timeline"] for one in draft.activities] == [
        LIKELY,
        GUESSED,
        LIKELY,
        LIKELY,
        GUESSED,
        GUESSED,
    ]
    assert draft.unread == ("Q3 2025: Completed", "Q4 2025: -")


def test_marks_in_several_quarters_and_in_none_are_asked_about(tmp_path: Path) -> None:
    draft = _read(tmp_path, TITLE + AREA + QUARTERS)

    asked = {one.number: [choice.value for doubt in one.doubts for choice in doubt.choices] for one in draft.activities}
    assert asked == {
        "1": [],
        "2": ["Q1/Q3 2025", "Q1 2025", "Q3 2025"],
        "3": [],
        "4": [],
        "5": [""],
        "6": ["Q2-Q3 2025", "Q2 2025", "Q3 2025"],
    }


def test_planned_and_status_below_a_quarter_are_told_apart(tmp_path: Path) -> None:
    body = table(
        _row(cell(["No"]), cell(["Activity"]), cell(["Q1 2025"], 2), cell(["Q2 2025"], 2), cell(["Language"])),
        _cells("", "", "Planned", "Status", "Planned", "Status", ""),
        _cells("1", "Webinar on “One”", "x", "Postponed", "", "Held", "English"),
    )

    draft = _read(tmp_path, TITLE + AREA + body)

    assert [(one.timeline, one.languages) for one in draft.activities] == [("Q1 2025", "English")]
    assert draft.unread == ("Q1 2025: Postponed", "Q2 2025: Held")


@pytest.mark.parametrize(
    ("labels_of_months", "timeline"),
    [(("Jan", "Feb", "Mar"), "Jan-Feb 2025"), (("janvier", "février", "mars"), "Janvier-Fevrier 2025")],
)
def test_months_that_are_columns_under_a_year_over_the_table(
    tmp_path: Path, labels_of_months: tuple[str, ...], timeline: str
) -> None:
    body = table(_cells("No", "Activity", *labels_of_months, "Venue"), _cells("1", "Course", "x", "x", "", "Online"))

    draft = _read(tmp_path, TITLE + AREA + paragraph("Year 2025") + body)

    assert [(one.timeline, one.venue) for one in draft.activities] == [(timeline, "Online")]


def test_the_year_over_a_table_makes_its_months_whole_and_is_asked_about(tmp_path: Path) -> None:
    first = table(labels(), _cells("1", "Webinar on “A”", "March / Online", "English", "Oman", "All", "a"))
    second = table(labels(), _cells("2", "Webinar on “B”", "Q2 / Online", "English", "Oman", "All", "b"))

    draft = _read(tmp_path, TITLE + AREA + paragraph("2025") + first + paragraph("2026") + second)

    assert [(one.timeline, one.venue) for one in draft.activities] == [("March 2025", "Online"), ("Q2 2026", "Online")]
    assert [choice.value for choice in draft.activities[0].doubts[0].choices] == ["March 2025", "March"]


def test_a_column_for_each_provider(tmp_path: Path) -> None:
    body = table(
        _cells("No", "Activity", "Timeline", "Malaysia", "Türkiye", "Senegal"),
        _cells("1", "Course", "May 2025", "x", "", "x (tbc)"),
        _cells("2", "Course", "May 2026", "", "host", ""),
    )

    draft = _read(tmp_path, TITLE + AREA + body)

    assert [one.providers for one in draft.activities] == ["Malaysia, Senegal (tbc)", "Türkiye"]
    assert draft.unread == ("Türkiye: host",)


def test_providers_on_lines_of_their_own_are_several(tmp_path: Path) -> None:
    def providers(cell_text: str) -> str:
        return _cells("1", "Webinar on “A”", "May 2025 / Online", "English|French", cell_text, "All", "a")

    sure = _read(tmp_path, TITLE + AREA + table(labels(), providers("Malaysia|Senegal (tbc)|and Oman"))).activities[0]
    group = _read(tmp_path, TITLE + AREA + table(labels(), providers("Oman and Other Interested|Member Countries")))
    guessed = _read(tmp_path, TITLE + AREA + table(labels(), providers("Sample Agency|Bureau of Samples"))).activities[
        0
    ]

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
        ("", "ACTIVITY", "PERIOD", "LANGUAGE(S)", "HOST", "PARTICIPANTS", "REMARKS"),
    ],
)
def test_labels_in_four_languages_and_with_slips_are_known(tmp_path: Path, header: tuple[str, ...]) -> None:
    body = table(_cells(*header), _cells("1", "Course", "May 2025", "English", "Oman", "All", "Words."))

    one = _read(tmp_path, TITLE + AREA + body).activities[0]

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
    body = table(_cells("No", "Activity", "Time", "Host"), _cells("2", "Event on titles", "Date open", "Lead agency"))

    assert [one.title for one in _read(tmp_path, TITLE + AREA + body).activities] == ["Event on titles"]


def test_a_label_with_a_slip_is_less_sure(tmp_path: Path) -> None:
    body = table(_cells("No", "Activity", "Timline", "Language"), _cells("1", "Course", "May 2025", "English"))

    confidence = _read(tmp_path, TITLE + AREA + body).activities[0].confidence

    assert confidence == {"number": SURE, "title": SURE, "timeline": LIKELY, "venue": LIKELY, "languages": SURE}


def test_an_area_in_a_column_of_its_own_holds_for_the_rows_it_is_merged_over(tmp_path: Path) -> None:
    body = table(
        _cells("Thematic Area", "No", "Activity", "Timeline"),
        _row(_down("1. Skills", starts=True), *(cell([text]) for text in ("1", "Course", "May 2025"))),
        _row(_down("", starts=False), *(cell([text]) for text in ("2", "Visit", "June 2025"))),
        _row(_down("Data", starts=True), *(cell([text]) for text in ("1", "Forum", "July 2025"))),
    )

    areas = _read(tmp_path, TITLE + body).areas

    assert [(one.number, one.title, [activity.title for activity in one.activities]) for one in areas] == [
        ("1", "Skills", ["Course", "Visit"]),
        ("", "Data", ["Forum"]),
    ]


def test_a_short_line_right_above_a_table_is_its_area(tmp_path: Path) -> None:
    body = table(labels(), _cells("1", "Course", "May 2025", "English", "Oman", "All", "a"))

    draft = _read(tmp_path, TITLE + paragraph("1. Skills") + body + paragraph("Data and Research") + body)

    assert [(one.number, one.title, one.confidence) for one in draft.areas] == [
        ("1", "Skills", LIKELY),
        ("", "Data and Research", LIKELY),
    ]


def test_a_number_typed_before_the_title_is_taken_off_it(tmp_path: Path) -> None:
    body = table(_cells("Activity", "Timeline", "Language"), _cells("1.2. Course", "May 2025", "English"))

    one = _read(tmp_path, TITLE + AREA + body).activities[0]

    assert (one.number, one.title, one.confidence["number"]) == ("1.2", "Course", LIKELY)


def test_page_lines_and_the_title_on_each_page_stand_in_no_field(tmp_path: Path) -> None:
    top = table(labels(), _cells("1", "Course on", "May 2025", "English", "Oman", "All", "Some words"))
    rest = table(_cells("", "Skills", "", "", "", "", "and others"))
    page = paragraph("Page 3 of 12") + paragraph("Work Plan 2025-2026")

    draft = _read(tmp_path, TITLE + AREA + paragraph("Page 2 of 12") + top + page + rest)

    assert [(one.title, one.description.text) for one in draft.activities] == [
        ("Course on Skills", "Some words and others")
    ]
    assert draft.areas[0].objectives.text == ""
    assert draft.unread == ("Page 2 of 12", "Page 3 of 12", "Work Plan 2025-2026")


def test_a_row_that_stands_twice_is_read_once_and_asked_about(tmp_path: Path) -> None:
    twice = _cells("1", "Course", "May 2025", "English", "Oman", "All", "a")

    (one,) = _read(tmp_path, TITLE + AREA + table(labels(), twice, _cells(*[""] * 7), labels(), twice)).activities

    assert [doubt.kind for doubt in one.doubts if doubt.field == "number"] == ["repeated-row"]
    assert [piece.title for piece in one.apart] == ["Course", "Course"]


def test_a_header_row_broken_over_a_page_is_asked_about(tmp_path: Path) -> None:
    facts = table(_cells("Objective", "To help")) + table(_cells("", "everybody."))
    body = table(labels(), _cells("1", "Course", "May 2025", "English", "Oman", "All", "a"))

    draft = _read(tmp_path, TITLE + facts + AREA + body)
    (header,) = draft.headers

    assert (header.content.text, header.confidence) == ("To help everybody.", LIKELY)
    assert [(doubt.kind, len(doubt.choices)) for doubt in header.doubts] == [("joined-row", 2)]
    assert [piece.content.text for piece in header.apart] == ["To help", "everybody."]
    assert parted_headers(draft, {0}).headers == header.apart


def test_a_right_to_left_table_is_read_in_its_own_order(tmp_path: Path) -> None:
    head = _cells("م", "النشاط", "الزمن", "اللغة")
    body = f"<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>{head}{_cells('١', 'ورشة', 'مايو ٢٠٢٥', 'العربية')}</w:tbl>"

    one = _read(tmp_path, paragraph("خطة العمل 2025-2026") + paragraph("المحور 1: المهارات") + body).activities[0]

    assert (one.number, one.title, one.timeline, one.languages) == ("1", "ورشة", "مايو ٢٠٢٥", "العربية")


def test_columns_that_are_none_of_a_plans_go_unread_and_spoil_nothing(tmp_path: Path) -> None:
    head = _cells("Budget", "Description", "Activity", "No", "Status", "Timeline", "Remarks", "Type of activity")
    body = _cells("100", "Words.", "Course", "1", "Done", "May 2025", "See annex", "Training")

    draft = _read(tmp_path, TITLE + AREA + table(head, body))

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
    table(_cells("", "rest", "■", "", "", "", "")),
    table(_cells("Objective", "To help")),
    table(_cells("", "everybody.")),
    table(_cells("Area", "Activity", "Malaysia", "Oman", "When"), _cells("Skills", "Visit", "x", "lead", "May")),
    table(labels(), _cells("7", "Course", "March / Online", "English|French", "Oman|Agency of X", "All", "a")),
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
