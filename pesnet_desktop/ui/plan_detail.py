"""What the detail pane shows of an activity, put together from what the queries say."""

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.activity_facts import Deviation, LinkedEvent, deviations, linked_events
from pesnet_desktop.queries.plan_table import PlanTable, TableActivity
from pesnet_desktop.store import Store
from pesnet_desktop.ui.activity_detail import Detail
from pesnet_desktop.ui.differences import Difference
from pesnet_desktop.ui.event_box import EventLine
from pesnet_desktop.ui.provider_rows import ProviderRow


def detail_of(store: Store, table: PlanTable, activity_id: str) -> Detail | None:
    """The activity with this id; None when it is gone."""
    row = next((activity for activity in table.activities if activity.id == activity_id), None)
    if row is None:
        return None
    area = next((area.number for area in table.areas if area.id == row.area_id), "")
    return Detail(
        row.id,
        f"{area}.{row.number}" if area else row.number,
        row.state,
        {
            "title": "" if "title" in row.lacking else row.title,
            "timeline": row.timeline,
            "venue": row.venue,
            "languages": row.languages,
            "beneficiaries": "" if "beneficiaries" in row.lacking else row.beneficiaries,
        },
        tuple(ProviderRow(one.id, one.name, one.status) for one in row.providers),
        RichText() if "description" in row.lacking else row.description,
        tuple(_line(row, event, table.language) for event in linked_events(store, activity_id)),
    )


def _line(row: TableActivity, event: LinkedEvent, language: str) -> EventLine:
    """Facts stand in the interface's language, reasons in that of the plan's texts."""
    dates = event.dates.text(current_language()) if event.dates is not None else _("Dates open")
    return EventLine(
        event.id,
        event.title or _("Event without a title"),
        " · ".join(filter(None, (dates, event.place))),
        tuple(_worded(deviation, language) for deviation in deviations(row, event, current_language())),
    )


def _worded(deviation: Deviation, language: str) -> Difference:
    facts = {
        "time": _("Time"),
        "venue": _("Venue"),
        "languages": _("Languages"),
        "lead": _("Lead"),
        "title": _("Title"),
    }
    fact, reason = deviation.fact, str(getattr(deviation.reason, language))
    if fact == "title":
        return Difference(fact, facts[fact], _("as in the plan"), _("worded differently"), reason)
    return Difference(fact, facts[fact], deviation.planned, deviation.actual, reason)
