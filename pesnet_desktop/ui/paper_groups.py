"""Which papers can be made of the file as it is now."""

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.event import events, venue_in
from pesnet_desktop.queries.progress_report import ReportRow, reports
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.papers import KINDS, papers_of
from pesnet_desktop.ui.event_readings import day_words, listed_dates
from pesnet_desktop.ui.paper_choice import PaperGroup, PaperKey, PaperRow, PaperTick

LAYOUTS = ("work-plan", "work-plan-merged")
"""The plan, with its areas' headings above the tables or inside them."""


def groups_of_papers(store: Store) -> tuple[PaperGroup, ...]:
    """A group for each plan with its reports, and one for the events."""
    groups = []
    for plan in plans(store):
        ticks = tuple(PaperTick(PaperKey(name, plan.id), KINDS[name].label()) for name in LAYOUTS)
        rows = [PaperRow(plan.title.in_language("en"), plan.organisation, ticks)]
        rows.extend(_report_row(report) for report in reports(store, plan.id))
        groups.append(PaperGroup(_("The plan and its reports"), tuple(rows)))
    own = tuple(PaperTick(PaperKey(name, ""), KINDS[name].label()) for name in papers_of("network"))
    groups.append(PaperGroup(_("The network"), (PaperRow(network(store).name_in(current_language()), "", own),)))
    every = [
        PaperRow(
            event.title,
            " · ".join(part for part in (listed_dates(event), venue_in(event.venue, current_language())) if part),
            tuple(PaperTick(PaperKey(name, event.id), KINDS[name].label()) for name in papers_of("event")),
        )
        for event in events(store)
    ]
    if every:
        groups.append(PaperGroup(_("Events"), tuple(every), is_of_events=True))
    return tuple(groups)


def _report_row(report: ReportRow) -> PaperRow:
    forum = ", ".join(part for part in (report.forum, report.session) if part) or _("Forum not named yet")
    tick = PaperTick(PaperKey("progress-report", report.id), KINDS["progress-report"].label())
    return PaperRow(_("Progress report: {forum}").format(forum=forum), _window(report), (tick,), _("Edit the cover"))


def _window(report: ReportRow) -> str:
    """The days that a report covers; one that is open on a side says so."""
    if report.since and report.until:
        words = _("{since} to {until}")
    elif report.since:
        words = _("since {since}")
    else:
        words = _("until {until}") if report.until else _("the whole plan until today")
    return words.format(since=day_words(report.since), until=day_words(report.until))
