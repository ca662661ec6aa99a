from dataclasses import replace

from pesnet_desktop.model.papers.answers import (
    ACTIVITY_FIELDS,
    PlanAnswers,
    activity_paths,
    open_doubts,
    plan_doubts,
    row_at,
    settled,
)
from pesnet_desktop.model.papers.drafts import (
    Choice,
    Doubt,
    DraftActivity,
    DraftArea,
    DraftHeader,
    Source,
    WorkPlanDraft,
)
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.model.papers.settling import Words
from pesnet_desktop.model.rich_text import RichText

FIRST: Path = ("activities", 0)
SECOND: Path = ("activities", 1)
PROVIDERS = "Niger, Senegal (tbc), and Other Interested OIC Member Countries"


def _activity(number: str, providers: str, doubts: tuple[Doubt, ...], *apart: DraftActivity) -> DraftActivity:
    return DraftActivity(number, "A", "May 2025", "Online", "EN", providers, "All", RichText(), {}, doubts, apart)


def _doubt(kind: str, field: str, *values: str) -> Doubt:
    choices = tuple(Choice(value, value) for value in values)
    return Doubt(kind, field, "?", choices)  # type: ignore[arg-type]


def _draft(*activities: DraftActivity) -> WorkPlanDraft:
    area = DraftArea("1", "Skills", RichText(), activities)
    return WorkPlanDraft("a.docx", "", "Plan", 2024, 2026, (), (area,))


def test_what_was_not_answered_stays_as_read() -> None:
    draft = _draft(_activity("1", PROVIDERS, (_doubt("open-call", "providers", PROVIDERS, "Niger, Senegal (tbc)"),)))

    assert settled(draft, PlanAnswers({})) == draft


def test_two_answers_about_one_cell_are_both_heeded() -> None:
    doubts = (
        _doubt("tbc-binding", "providers", PROVIDERS, "read anew"),
        _doubt("open-call", "providers", PROVIDERS, "read anew"),
    )
    draft = _draft(_activity("1", PROVIDERS, doubts), _activity("2", PROVIDERS, doubts))

    answered = settled(draft, PlanAnswers({(SECOND, 0): 1, (SECOND, 1): 1}))

    assert [one.providers for one in answered.activities] == [PROVIDERS, "Niger (tbc), Senegal (tbc)"]


def test_a_slash_may_be_said_to_mean_together() -> None:
    doubt = _doubt("alternatives", "providers", "Qatar (tbc) / Oman", "read anew")

    answered = settled(_draft(_activity("1", "Qatar (tbc) / Oman", (doubt,))), PlanAnswers({(FIRST, 0): 1}))

    assert answered.activities[0].providers == "Qatar (tbc), Oman"


def test_the_chosen_text_is_put_into_the_field_that_was_asked_about() -> None:
    draft = _draft(_activity("1", "Niger", (_doubt("timeline", "timeline", "soon", ""),)))

    answered = settled(draft, PlanAnswers({(FIRST, 0): 1}))

    assert (answered.activities[0].timeline, answered.activities[0].venue) == ("", "Online")


def test_rows_that_were_joined_can_be_told_apart_again() -> None:
    first, rest = _activity("4", "Qatar", ()), _activity("", "Iraq", ())
    joined = _activity("4", "Qatar Iraq", (_doubt("joined-row", "number", "4", ""),), first, rest)

    answered = settled(_draft(joined, _activity("5", "Oman", ())), PlanAnswers({(FIRST, 0): 1}))

    assert answered.activities == (first, rest, _activity("5", "Oman", ()))


def test_words_written_anew_win_over_an_answer_and_leave_the_other_fields_alone() -> None:
    doubt = _doubt("timeline", "timeline", "soon", "")
    written: dict[Path, Words] = {(*FIRST, "timeline"): "Q3 2031", (*FIRST, "description"): RichText.of("Why.")}

    (one,) = settled(_draft(_activity("1", "Niger", (doubt,))), PlanAnswers({(FIRST, 0): 1}, written)).activities

    assert (one.timeline, one.description.text, one.venue, one.providers) == ("Q3 2031", "Why.", "Online", "Niger")


def test_pieces_of_a_parted_row_are_written_anew_and_skipped_each_by_itself() -> None:
    first, rest = _activity("4", "Qatar", ()), _activity("", "Iraq", ())
    joined = _activity("4", "Qatar Iraq", (_doubt("joined-row", "number", "4", ""),), first, rest)
    parted = {(FIRST, 0): 1}
    whole = _draft(joined, _activity("5", "Oman", ()))

    written = settled(whole, PlanAnswers(parted, {(*FIRST, "apart", 1, "number"): "4b"}, {(*FIRST, "apart", 0)}))
    without = settled(whole, PlanAnswers(parted, skipped={FIRST}))

    assert [(one.number, one.providers) for one in written.activities] == [("4b", "Iraq"), ("5", "Oman")]
    assert [one.number for one in without.activities] == ["5"]


def test_the_plan_its_header_rows_and_its_areas_are_written_anew() -> None:
    source = Source(0, (0,), 1, "")
    headers = tuple(DraftHeader(label, RichText.of(label), source) for label in ("Aim", "Means"))
    written: dict[Path, Words] = {
        ("title",): "Plan of work",
        ("start_year",): "2025",
        ("end_year",): "",
        ("headers", 1, "content"): RichText.of("By workshops."),
        ("areas", 0, "number"): "7",
        ("areas", 0, "objectives"): "To learn",
    }

    now = settled(replace(_draft(), headers=headers), PlanAnswers(corrected=written, skipped={("headers", 0)}))

    assert (now.title, now.start_year, now.end_year) == ("Plan of work", 2025, None)
    assert [(one.label, one.content.text) for one in now.headers] == [("Means", "By workshops.")]
    assert [(one.number, one.title, one.objectives.text) for one in now.areas] == [("7", "Skills", "To learn")]


def test_a_field_written_anew_is_clear_but_a_question_about_the_row_stays() -> None:
    doubts = (_doubt("joined-row", "number", "4", ""), _doubt("alternatives", "providers", "Qatar / Iraq", "x"))
    row = _activity("4", "Qatar / Iraq", doubts, _activity("4", "Qatar", ()), _activity("", "Iraq", ()))
    both: dict[Path, Words] = {(*FIRST, "number"): "5", (*FIRST, "providers"): "Iraq"}

    asked = [
        [doubt.kind for _place, doubt in open_doubts(FIRST, row, answers)]
        for answers in (
            PlanAnswers(),
            PlanAnswers(corrected=both),
            PlanAnswers({(FIRST, 0): 1}),
            PlanAnswers(skipped={FIRST}),
        )
    ]

    assert asked == [["joined-row", "alternatives"], ["joined-row"], ["joined-row"], []]


def test_every_field_of_a_row_and_of_a_header_row_can_be_written_anew() -> None:
    header = DraftHeader("Aim", RichText.of("To learn."), Source(0, (0,), 1, ""))
    draft = replace(_draft(_activity("1", "Niger", ())), headers=(header,))
    texts = {name: f"new {name}" for name in ACTIVITY_FIELDS}
    written: dict[Path, Words] = {
        **{(*FIRST, name): words for name, words in texts.items()},
        ("headers", 0, "label"): "Goal",
        ("start_year",): " 2027 ",
        ("end_year",): "2028\n",
    }

    now = settled(draft, PlanAnswers(corrected=written))

    (row,) = now.activities
    assert {name: getattr(row, name) for name in ACTIVITY_FIELDS} == {
        **texts,
        "description": RichText.of("new description"),
    }
    assert (now.headers, now.start_year, now.end_year) == ((replace(header, label="Goal"),), 2027, 2028)


def test_an_answer_holds_for_the_row_of_its_place_in_whichever_area_it_stands() -> None:
    doubt = _doubt("timeline", "timeline", "soon", "May 2030")
    area = DraftArea("1", "Skills", RichText(), (_activity("1", "Niger", (doubt,)),))
    draft = replace(_draft(), areas=(area, area))

    now = settled(draft, PlanAnswers({(SECOND, 0): 1}))

    assert [row.timeline for row in now.activities] == ["May 2025", "May 2030"]


def test_a_row_in_pieces_is_found_by_its_path_and_counted_as_often_as_it_is_entered() -> None:
    first, rest = _activity("4", "Qatar", ()), _activity("", "Iraq", ())
    joined = _activity("4", "Qatar Iraq", (_doubt("joined-row", "number", "4", ""),), first, rest)
    header = DraftHeader("Aim", RichText(), Source(0, (0,), 1, ""))
    draft = replace(_draft(joined, _activity("5", "Oman", ())), headers=(header,))
    answers = PlanAnswers({(FIRST, 0): 1}, skipped={SECOND})

    paths = tuple(activity_paths(draft, answers))

    assert paths == ((*FIRST, "apart", 0), (*FIRST, "apart", 1))
    assert [row_at(draft, path) for path in (*paths, FIRST, ("headers", 0))] == [first, rest, joined, header]


def test_a_row_without_pieces_stays_whole_whatever_was_answered() -> None:
    draft = _draft(_activity("4", "Qatar", (_doubt("repeated-row", "number", "4", ""),)))

    assert settled(draft, PlanAnswers({(FIRST, 0): 1})) == draft


def test_the_rows_that_ask_come_with_their_questions_header_rows_first() -> None:
    doubt = _doubt("joined-row", "content", "a", "b")
    header = DraftHeader("Aim", RichText(), Source(0, (0,), 1, ""), doubts=(doubt,))
    draft = replace(_draft(_activity("1", "Niger", ()), _activity("2", "Oman", (doubt,))), headers=(header,))

    assert plan_doubts(draft, PlanAnswers()) == ((("headers", 0), ((0, doubt),)), (SECOND, ((0, doubt),)))
