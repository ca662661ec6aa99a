"""Which papers can be made of the file as it is now."""

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.languages import language_named
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.event import EventLine, events, venue_in
from pesnet_desktop.queries.paper_contents import PaperContents, paper_contents
from pesnet_desktop.queries.progress_report import ReportRow, reports
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.papers import KINDS, papers_of
from pesnet_desktop.ui.event_readings import day_words, listed_dates
from pesnet_desktop.ui.paper_choice import PaperGroup, PaperKey, PaperRow, PaperTick

LAYOUTS = ("work-plan", "work-plan-merged")
"""The plan, with its areas' headings above the tables or inside them."""

USUAL = ("concept-note", "programme")
"""What is made of nearly every event."""

_OF_PARTICIPANTS = ("participants", "attendance", "certificates")


def groups_of_papers(store: Store) -> tuple[PaperGroup, ...]:
    """A group for each plan with its reports, and one for the events."""
    groups = []
    for plan in plans(store):
        ticks = tuple(PaperTick(PaperKey(name, plan.id), KINDS[name].label()) for name in LAYOUTS)
        rows = [PaperRow(plan.title.in_language("en"), plan.organisation, ticks)]
        rows.extend(_report_row(report) for report in reports(store, plan.id))
        groups.append(PaperGroup(_("The plan and its reports"), tuple(rows), has_reports=True))
    own = tuple(PaperTick(PaperKey(name, ""), KINDS[name].label()) for name in papers_of("network"))
    name = network(store).name_in(current_language())
    groups.append(PaperGroup(_("The network"), (PaperRow(name, "", (), further=own),)))
    contents = paper_contents(store)
    every = [
        _event_row(event, contents.get(event.id, PaperContents()))
        for event in events(store, language_named(current_language()))
    ]
    if every:
        groups.append(PaperGroup(_("Events"), tuple(every)))
    return tuple(groups)


def papers_of_event() -> tuple[str, ...]:
    """Every paper of an event in the order of the command line; a variant is asked for elsewhere."""
    return tuple(name for name in papers_of("event") if not KINDS[name].is_variant)


def reason_without(paper: str, contents: PaperContents) -> str:
    """Why a paper of an event has nothing to print yet; empty where it has."""
    if paper == "run-of-show" and not contents.slots:
        return _("The programme has no slot yet. Type it on the event’s page first.")
    if paper == "invitation" and not contents.letters:
        return _("Nobody is invited yet. Enter to whom letters go first.")
    if paper in _OF_PARTICIPANTS and not contents.participants:
        return _("No participant is entered yet. Enter who comes first.")
    if paper == "attendance" and not contents.days:
        return _("The programme has no day yet. Enter the days first.")
    if paper == "certificates" and not contents.awarded:
        return _("Every participant has declined or was replaced, so nobody gets a certificate.")
    return ""


def _event_row(event: EventLine, contents: PaperContents) -> PaperRow:
    side = " · ".join(part for part in (listed_dates(event), venue_in(event.venue, current_language())) if part)
    ticks = {
        name: PaperTick(PaperKey(name, event.id), KINDS[name].label(), reason_without(name, contents))
        for name in papers_of_event()
    }
    further = tuple(tick for name, tick in ticks.items() if name not in USUAL)
    return PaperRow(event.title, side, tuple(ticks[name] for name in USUAL), further=further)


def _report_row(report: ReportRow) -> PaperRow:
    session = "" if report.session in report.forum else report.session
    forum = ", ".join(part for part in (report.forum, session) if part) or _("Forum not named yet")
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
