"""The progress report's deviations, annotated plan and figure come from the plan and its events."""

from pesnet_desktop.commands.activity import set_activity_field, set_activity_state
from pesnet_desktop.commands.deviation import set_deviation_reason
from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart
from pesnet_desktop.model.papers.line import missing_texts, plain
from pesnet_desktop.model.papers.progress_report import PaperReport
from pesnet_desktop.queries.papers.progress_report import progress_report_paper
from pesnet_desktop.queries.papers.report_chart import chart_of
from tests.queries.office import DAY, Office


def report(desk: Office, language: str = "en") -> PaperReport:
    return progress_report_paper(desk.store, desk.plan, desk.report, language, DAY).report


def deviations(desk: Office, language: str = "en") -> list[tuple[str, str, str, str]]:
    return [
        (one.number, plain(one.planned), plain(one.actual), plain(one.reason))
        for one in report(desk, language).deviations
    ]


def test_what_of_an_event_is_not_as_planned_stands_beside_the_plan_with_its_reason(desk: Office) -> None:
    set_deviation_reason(desk.store, desk.held, "time", "The host asked for July.", desk.event)

    assert deviations(desk) == [
        (
            "1.1",
            "Q2 2030; On-site (Azerbaijan)",
            "8–9 July 2030; Sample Hotel in Kuala Lumpur, Malaysia",
            "The host asked for July",
        )
    ]


def test_deviations_speak_the_language_of_the_report(desk: Office) -> None:
    ((_number, planned, actual, _reason),) = deviations(desk, "fr")

    assert planned == "2e trimestre 2030\u00a0; Sur place (Azerbaïdjan)"
    assert actual == "8–9 juillet 2030\u00a0; Sample Hotel à Kuala Lumpur, Malaisie"


def test_a_reason_speaks_the_language_of_the_report_and_is_marked_where_nobody_wrote_it(desk: Office) -> None:
    set_deviation_reason(desk.store, desk.held, "time", "The host asked for July.")
    set_deviation_reason(desk.store, desk.held, "time", "L’hôte a demandé juillet.", language="fr")

    french, arabic = (deviations(desk, language)[0][3] for language in ("fr", "ar"))

    assert french == "L’hôte a demandé juillet"
    assert arabic == "The host asked for July\u00a0(بالإنجليزية)"
    paper = progress_report_paper(desk.store, desk.plan, desk.report, "ar", DAY)
    assert "The host asked for July" in [one.words for one in missing_texts(paper)]


def test_an_activity_that_was_not_held_says_what_became_of_it(desk: Office) -> None:
    set_activity_state(desk.store, desk.later, "not_implemented")
    set_activity_field(desk.store, desk.later, "reason", "The provider withdrew.")

    assert deviations(desk)[1] == ("1.2", "Jan/Feb 2031; Online", "Not implemented", "The provider withdrew")


def test_an_event_as_planned_is_no_deviation(desk: Office) -> None:
    set_activity_field(desk.store, desk.held, "timeline", "July 2030")
    set_activity_field(desk.store, desk.held, "venue", "On-site (Malaysia)")

    assert deviations(desk) == []


def test_the_annotated_plan_has_the_plans_cells_and_a_note(desk: Office) -> None:
    (area,) = report(desk).areas

    held, later = area.states

    assert (plain(held.languages), plain(held.providers)) == (
        "EN with simultaneous translation into AR and FR\u00a0(tbc)",
        "Azerbaijan, Malaysia\u00a0(tbc)",
    )
    assert plain(held.note).startswith("8–9 July 2030, Sample Hotel in Kuala Lumpur, Malaysia")
    assert later.note == ""


def test_the_figure_says_in_words_what_its_bars_show(desk: Office) -> None:
    assert report(desk).chart == PaperChart(
        "1. Digital Services: Implemented 1, Not held yet 1.",
        ("1. Digital Services",),
        tuple(
            ChartSeries(name, (count,))
            for name, count in (
                ("Implemented", 1),
                ("In preparation", 0),
                ("Rescheduled", 0),
                ("Not implemented", 0),
                ("Not held yet", 1),
            )
        ),
    )


def test_what_is_still_to_come_has_bars_only_where_there_is_some() -> None:
    chart = chart_of([("1. A", {"planned": 2}), ("2. B", {"implemented": 1})], "fr")

    assert chart is not None
    assert [(one.name, one.values) for one in chart.series][-1] == ("Pas encore tenue", (2, 0))
    assert chart.words == "1. A\u00a0: Pas encore tenue 2. 2. B\u00a0: Mise en œuvre 1."


def test_a_plan_without_activities_has_no_figure() -> None:
    assert chart_of([("1. A", {})], "en") is None


def test_a_long_name_is_cut_at_a_word_beside_its_bar_and_whole_in_the_words() -> None:
    name = "3. Entrepreneurship as a Lever for Sustainable Growth"

    chart = chart_of([(name, {"implemented": 1})], "en")

    assert chart is not None
    assert chart.categories == ("3. Entrepreneurship as a Lever …",)
    assert chart.words == f"{name}: Implemented 1."


def test_an_arabic_name_beside_its_bar_runs_from_right_to_left_without_acronym() -> None:
    chart = chart_of([("2. معلومات سوق العمل (LMI)", {"implemented": 1})], "ar")

    assert chart is not None
    assert chart.categories == ("\u200fمعلومات سوق العمل",)
