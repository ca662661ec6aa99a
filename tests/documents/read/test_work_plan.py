from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pesnet_desktop.model.papers.drafts import DraftActivity, WorkPlanDraft
from tests.documents.read.drafted_words import words_of_draft, words_of_file
from tests.documents.read.plan_files import read_work_plan
from tests.documents.read.word_files import labels, merged_row, paragraph, row, table, word_file

Fields = tuple[tuple[str, ...], ...]

FIRST: Fields = (
    ("1",),
    ("Workshop on “Sharing Best Practices: Projects of Young Workers in the Member Countries”",),
    ("Q2 2025 / On-site (Azerbaijan)",),
    ("EN with simultaneous translation into AR and FR",),
    ("Mauritania, Benin, Senegal (tbc)",),
    ("Public Employment Services and Other Relevant Institutions in OIC French-Speaking Member Countries",),
    (
        "The workshop shares practices of projects in the member countries.",
        "It covers these topics:",
        "• best practices of public employment services;",
        "• projects of young workers.",
        "The participants share their projects in the end.",
    ),
)
SECOND: Fields = (
    ("2",),
    ("Webinar on “Practices”",),
    ("Jan/Feb 2026 / Online",),
    ("English",),
    ("Qatar (tbc) / Oman (tbc)",),
    ("Institutions in OIC Member Countries",),
    ("The webinar is short.",),
)
FRONT = paragraph("Network of Samples (NOS)") + paragraph("Draft Work Plan 2024-2026")
FACTS = table(row([["Objective"], ["To help."]]), row([["Principles"], ["• one,", "• two."]]))
HEADING = paragraph("Thematic Area 1: Digital Skills") + paragraph("• Raising awareness.")


def _plan(tmp_path: Path, body: str) -> WorkPlanDraft:
    return read_work_plan(word_file(tmp_path, body))


def _facts(activity: DraftActivity) -> tuple[str, ...]:
    return (
        activity.number,
        activity.title,
        f"{activity.timeline} / {activity.venue}",
        activity.languages,
        activity.providers,
        activity.beneficiaries,
        "\n".join(f"• {one.text}" if one.kind == "bullet" else one.text for one in activity.description.blocks),
    )


def _expected(fields: Fields) -> tuple[str, ...]:
    return tuple("\n".join(paragraphs) for paragraphs in fields)


def test_the_front_of_a_plan_gives_organisation_title_years_and_header_rows(tmp_path: Path) -> None:
    draft = _plan(tmp_path, FRONT + FACTS + HEADING + table(labels(), row(FIRST)))

    assert (draft.organisation, draft.title) == ("Network of Samples (NOS)", "Draft Work Plan 2024-2026")
    assert (draft.start_year, draft.end_year) == (2024, 2026)
    assert [(one.label, one.content.text) for one in draft.headers] == [
        ("Objective", "To help."),
        ("Principles", "one,\ntwo."),
    ]
    assert draft.unread == ()


def test_case_11_an_areas_heading_is_read_above_the_table(tmp_path: Path) -> None:
    draft = _plan(tmp_path, FRONT + HEADING + table(labels(), row(FIRST), row(SECOND)))

    area = draft.areas[0]
    assert (area.number, area.title, area.objectives.text) == ("1", "Digital Skills", "Raising awareness.")
    assert [_facts(activity) for activity in area.activities] == [_expected(FIRST), _expected(SECOND)]


@pytest.mark.parametrize(
    "heading_rows",
    [
        [merged_row("Thematic Area 1: Digital Skills"), merged_row("• Raising awareness.")],
        [merged_row("Thematic Area 1: Digital Skills", "• Raising awareness.")],
        [merged_row("Thematic Area 1: Digital Skills\n• Raising awareness.")],
    ],
)
def test_case_11_an_areas_heading_is_read_as_merged_rows_inside_the_table(
    tmp_path: Path, heading_rows: list[str]
) -> None:
    draft = _plan(tmp_path, FRONT + table(*heading_rows, labels(), row(FIRST), row(SECOND)))

    area = draft.areas[0]
    assert (area.number, area.title, area.objectives.text) == ("1", "Digital Skills", "Raising awareness.")
    assert [_facts(activity) for activity in area.activities] == [_expected(FIRST), _expected(SECOND)]


def test_a_heading_by_its_style_is_an_area_when_activities_follow_it(tmp_path: Path) -> None:
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'

    draft = _plan(
        tmp_path,
        FRONT
        + FACTS
        + heading.format("Skills")
        + table(labels(), row(FIRST))
        + heading.format("Annex")
        + paragraph("Contacts"),
    )

    assert [(area.number, area.title, len(area.activities)) for area in draft.areas] == [("", "Skills", 1)]
    assert draft.unread == ("Annex", "Contacts")


def test_several_areas_may_stand_in_one_table(tmp_path: Path) -> None:
    second = merged_row("Thematic Area 2: Labour Market Information")

    draft = _plan(tmp_path, FRONT + HEADING + table(labels(), row(FIRST), second, row(SECOND)))

    assert [(area.number, len(area.activities)) for area in draft.areas] == [("1", 1), ("2", 1)]


def test_columns_are_known_by_their_labels_in_any_order(tmp_path: Path) -> None:
    head = row([["Titre de l’activité"], ["N°"], ["Langue"], ["Calendrier"], ["Lieu"], ["Notes"]])
    body = row([["Atelier"], ["3"], ["Français"], ["T2 2025"], ["En ligne"], ["by hand"]])

    draft = _plan(tmp_path, FRONT + HEADING + table(head, body))

    activity = draft.activities[0]
    assert (activity.number, activity.title, activity.languages) == ("3", "Atelier", "Français")
    assert (activity.timeline, activity.venue, draft.unread) == ("T2 2025", "En ligne", ("by hand",))


def test_each_field_says_where_it_stands(tmp_path: Path) -> None:
    draft = _plan(tmp_path, FRONT + FACTS + HEADING + table(labels(), row(FIRST), row(SECOND)))

    source = draft.activities[1].sources["providers"]
    assert (source.table, source.rows, source.column, source.words) == (1, (2,), 4, "Qatar (tbc) / Oman (tbc)")
    assert draft.tables[source.table].rows[source.rows[0]][source.column] == source.words


def test_doubts_are_marked_and_clear_cells_are_not(tmp_path: Path) -> None:
    clear = (("3",), ("Webinar on “A”",), ("May 2025 / Online",), ("English",), ("Morocco",), FIRST[5], ("b",))
    unclear = (
        ("4",),
        ("Webinar on “B”",),
        ("soon / Tent",),
        ("many",),
        ("Morocco and Other Member Countries",),
        ("All",),
        ("c",),
    )

    draft = _plan(tmp_path, FRONT + HEADING + table(labels(), row(FIRST), row(SECOND), row(clear), row(unclear)))

    assert [[(doubt.kind, doubt.field) for doubt in activity.doubts] for activity in draft.activities] == [
        [("tbc-binding", "providers")],
        [("alternatives", "providers")],
        [],
        [("timeline", "timeline"), ("languages", "languages"), ("open-call", "providers"), ("group", "beneficiaries")],
    ]
    assert [choice.value for choice in draft.activities[0].doubts[0].choices] == [
        "Mauritania, Benin, Senegal (tbc)",
        "Mauritania (tbc), Benin (tbc), Senegal (tbc)",
    ]


def test_what_found_no_place_is_unread_and_a_file_without_activities_is_no_plan(tmp_path: Path) -> None:
    plan = _plan(tmp_path, FRONT + HEADING + table(labels(), row(FIRST)) + paragraph("Thank you."))
    letter = _plan(tmp_path, paragraph("Dear colleague,") + table(row([["a"], ["b"]])))

    assert plan.unread == ("Thank you.",)
    assert (letter.title, letter.areas, sorted(letter.unread)) == ("", (), ["Dear colleague,", "a", "b"])


def _broken(fields: Fields, breaks: tuple[tuple[int, int], ...]) -> tuple[Fields, Fields]:
    """Both pieces of a row: each cell cut in paragraph ``place`` before character ``at``."""
    tops, rests = [], []
    for paragraphs, (place, at) in zip(fields, breaks, strict=True):
        place = min(place, len(paragraphs) - 1)
        whole = paragraphs[place]
        at = max(min(at, len(whole)), 2 if whole.startswith("• ") and at else 0)
        tops.append(tuple(one for one in (*paragraphs[:place], whole[:at]) if one))
        rests.append(tuple(one for one in (whole[at:], *paragraphs[place + 1 :]) if one))
    return tuple(tops), tuple(rests)


def _without_spaces(facts: tuple[str, ...]) -> list[str]:
    return ["".join(fact.replace("•", "").split()) for fact in facts]


CUTS = st.tuples(*[st.tuples(st.integers(0, len(cell) - 1), st.integers(0, 110)) for cell in FIRST[1:]])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("plans")


@given(cuts=CUTS, between=st.sampled_from(["", "</w:tbl><w:p/><w:tbl>", "</w:tbl><w:p/><w:tbl>" + labels()]))
@example(
    cuts=((0, 87), (0, 30), (0, 47), (0, 32), (0, 98), (4, 49)), between=""
)  # behind the last word: nothing broken
@example(cuts=((0, 30), (0, 30), (0, 47), (0, 32), (0, 98), (4, 49)), between="")
def test_case_10_a_row_broken_anywhere_is_joined_and_no_character_is_lost(
    folder: Path, cuts: tuple[tuple[int, int], ...], between: str
) -> None:
    top, rest = _broken(FIRST, ((0, 1), *cuts))

    draft = _plan(folder, FRONT + HEADING + table(labels(), row(top), between, row(rest), row(SECOND)))

    assert len(draft.activities) == 2
    assert _without_spaces(_facts(draft.activities[0])) == _without_spaces(_expected(FIRST))
    assert _facts(draft.activities[1]) == _expected(SECOND)
    asked = [doubt.kind for doubt in draft.activities[0].doubts]
    if any(rest):
        assert asked[0] == "joined-row"
        assert draft.activities[0].sources["title"].rows == ((1, 3) if labels() in between else (1, 2))
    else:
        assert asked == ["tbc-binding"]
        assert draft.activities[0].sources["title"].rows == (1,)


def _ends_of_words(fields: Fields) -> list[tuple[int, int, int]]:
    """Every place where a page can part a cell: before a word, or before a paragraph."""
    return [
        (column, place, at)
        for column, paragraphs in enumerate(fields)
        for place, whole in enumerate(paragraphs)
        for at in range(len(whole))
        if (at == 0 and place) or (whole[at - 1] == " " and whole[at - 2] != "•")
    ]


@pytest.mark.parametrize(("column", "place", "at"), _ends_of_words(FIRST))
def test_case_10_broken_where_a_page_breaks_the_row_is_as_if_whole(
    tmp_path: Path, column: int, place: int, at: int
) -> None:
    whole = ((0, 1), *((len(cell) - 1, 999) for cell in FIRST[1:]))
    breaks = tuple((place, at) if number == column else cut for number, cut in enumerate(whole))
    top, rest = _broken(FIRST, breaks)
    stripped = tuple(tuple(one.strip() for one in cell) for cell in top)

    draft = _plan(tmp_path, FRONT + HEADING + table(labels(), row(stripped), "</w:tbl><w:p/><w:tbl>", row(rest)))

    assert [_facts(activity) for activity in draft.activities] == [_expected(FIRST)]


def test_case_10_a_row_over_three_pages_is_one(tmp_path: Path) -> None:
    empty: list[tuple[str, ...]] = [()] * 5
    rows = [
        row([*FIRST[:6], ("The first",)]),
        row([(), *empty, ("and the second",)]),
        row([(), *empty, ("and the third.",)]),
    ]

    draft = _plan(tmp_path, FRONT + HEADING + table(labels(), *rows))

    assert draft.activities[0].description.text == "The first and the second and the third."
    assert [piece.description.text for piece in draft.activities[0].apart] == [
        "The first",
        "and the second",
        "and the third.",
    ]


def test_a_header_row_broken_over_a_page_is_joined(tmp_path: Path) -> None:
    facts = table(row([["Principles"], ["• one,"]])) + table(row([[], ["• two."]]))

    draft = _plan(tmp_path, FRONT + facts + HEADING + table(labels(), row(FIRST)))

    assert [(one.label, one.content.text, one.source.rows) for one in draft.headers] == [
        ("Principles", "one,\ntwo.", (0, 1))
    ]


def test_a_row_without_a_number_that_is_whole_stays_apart(tmp_path: Path) -> None:
    draft = _plan(tmp_path, FRONT + HEADING + table(labels(), row(FIRST), row([(), *SECOND[1:]])))

    assert [(activity.number, [doubt.kind for doubt in activity.doubts][:1]) for activity in draft.activities] == [
        ("1", ["tbc-binding"]),
        ("", ["number"]),
    ]


def test_the_same_plan_inside_content_controls_reads_the_same(tmp_path: Path) -> None:
    body = HEADING + table(labels(), row(FIRST), row(SECOND))
    held = f"<w:sdt><w:sdtContent>{FRONT}<w:sdt><w:sdtContent>{body}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"

    plain, controlled = _plan(tmp_path, FRONT + body), _plan(tmp_path, held)

    assert controlled == plain


ROWS = [labels(), row(FIRST), row(SECOND), merged_row("alpha"), row([["beta"], ["gamma"]]), row([["delta"]])]


@given(st.lists(st.sampled_from([*ROWS, "</w:tbl><w:tbl>", f"</w:tbl>{HEADING}<w:tbl>"])))
def test_no_word_is_lost_in_whatever_order_rows_stand(folder: Path, rows: list[str]) -> None:
    path = word_file(folder, FRONT + table(*rows))

    lost = words_of_file(path) - words_of_draft(read_work_plan(path))

    assert lost == {}
