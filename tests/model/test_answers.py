from pesnet_desktop.model.papers.answers import PlanAnswers, settled
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.rich_text import RichText

FIRST, SECOND = ("activities", 0), ("activities", 1)
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
