"""What the Work plan page asks of the commands. They are loaded at the first edit: the window is there long before."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from pesnet_desktop.i18n import _
from pesnet_desktop.queries.plan_table import TRANSLATED, PlanTable
from pesnet_desktop.ui.page import Desk

if TYPE_CHECKING:
    from pesnet_desktop.model.languages import Language
    from pesnet_desktop.model.rich_text import RichText
    from pesnet_desktop.ui.activity_detail import ActivityDetail


def field_in(language: str, field: str) -> str:
    """The name of an activity's field in a language: ``title_fr``; ``title`` in English, and what has one text only."""
    return f"{field}_{language}" if field in TRANSLATED and language != "en" else field


def connect_detail(desk: Desk, detail: "ActivityDetail", language: "Callable[[], Language]") -> None:
    """Turns what is asked for in the detail of an activity into edits, of its texts in the language that is shown."""

    def named(field: str) -> str:
        return field_in(language(), field)

    detail.field_edited.connect(lambda field, text: set_field(desk, detail.shown_id, named(field), text))
    detail.field_typed.connect(lambda field, text: desk.drafts.note("activity", detail.shown_id, named(field), text))
    detail.field_taken_back.connect(lambda field: desk.drafts.drop("activity", detail.shown_id, named(field)))
    detail.description_edited.connect(lambda text: set_description(desk, detail.shown_id, text, language()))
    detail.description.typed.connect(
        lambda text: desk.drafts.note("activity", detail.shown_id, f"description_{language()}", text.to_json())
    )
    detail.description.left.connect(lambda: desk.drafts.drop("activity", detail.shown_id, f"description_{language()}"))
    detail.state_chosen.connect(lambda state: set_state(desk, detail.shown_id, state))
    detail.removal_asked.connect(lambda: remove_activity(desk, detail.shown_id))
    detail.event_box.opened.connect(partial(desk.go, "events"))
    detail.event_box.reason_given.connect(
        lambda event, fact, reason: give_reason(desk, detail.shown_id, event, fact, reason, language())
    )
    detail.providers.status_chosen.connect(partial(set_status, desk))
    detail.providers.renamed.connect(partial(rename_provider, desk))
    detail.providers.added.connect(lambda name: add_provider(desk, detail.shown_id, name))
    detail.providers.moved.connect(partial(move_provider, desk))


def new_plan(desk: Desk) -> str | None:
    """An empty plan, named and dated by the officer afterwards."""
    from pesnet_desktop.commands.work_plan import add_work_plan

    return desk.run(add_work_plan, _("Work plan"))


def rename_plan(desk: Desk, plan_id: str, title: str, language: "Language") -> None:
    from pesnet_desktop.commands.work_plan import rename_work_plan

    desk.run(rename_work_plan, plan_id, title, language)


def adopt_plan(desk: Desk, plan_id: str, day: date | None) -> None:
    """Marks a plan as adopted on a day; None makes it a draft again."""
    from pesnet_desktop.commands.work_plan import adopt_work_plan

    desk.run(adopt_work_plan, plan_id, day)


def add_area(desk: Desk, plan_id: str) -> str | None:
    from pesnet_desktop.commands.work_plan import add_area

    return desk.run(add_area, plan_id, _("New thematic area"))


def rename_area(desk: Desk, area_id: str, title: str, language: "Language") -> None:
    from pesnet_desktop.commands.work_plan import rename_area

    desk.run(rename_area, area_id, title, language)


def remove_area(desk: Desk, area_id: str) -> None:
    from pesnet_desktop.commands.work_plan import remove_area

    desk.run(remove_area, area_id)


def add_activity(desk: Desk, table: PlanTable, beside: str) -> str | None:
    """A new activity below ``beside``, or at the end of the last area; without any area one is asked for first."""
    from pesnet_desktop.commands.activity import add_activity

    row = next((activity for activity in table.activities if activity.id == beside), None)
    area = row.area_id if row is not None else table.areas[-1].id if table.areas else ""
    if not area:
        desk.say(_("Add a thematic area first (Insert, Thematic area): an activity stands in one."))
        return None
    return desk.run(add_activity, area, _("New activity"), after_id=row.id if row is not None else None)


def set_field(desk: Desk, activity_id: str, field: str, text: str) -> None:
    """Sets one field of an activity as typed; its draft is no longer needed."""
    from pesnet_desktop.commands.activity import set_activity_field

    desk.run(set_activity_field, activity_id, field, text)
    desk.drafts.drop("activity", activity_id, field)


def set_description(desk: Desk, activity_id: str, text: "RichText", language: "Language" = "en") -> None:
    from pesnet_desktop.commands.activity import set_description

    desk.run(set_description, activity_id, text, language)


def remove_activity(desk: Desk, activity_id: str) -> None:
    from pesnet_desktop.commands.activity import remove_activity

    desk.run(remove_activity, activity_id)


def set_status(desk: Desk, provider_id: str, status: str) -> None:
    from pesnet_desktop.commands.providers import set_provider_status

    desk.run(set_provider_status, provider_id, status)


def rename_provider(desk: Desk, provider_id: str, name: str) -> None:
    """Another name; an empty one removes the provider."""
    from pesnet_desktop.commands.providers import remove_provider, rename_provider

    if name:
        desk.run(rename_provider, provider_id, name)
    else:
        desk.run(remove_provider, provider_id)


def add_provider(desk: Desk, activity_id: str, name: str) -> None:
    """One more; “(tbc)” behind the name is its status."""
    from pesnet_desktop.commands.providers import add_provider
    from pesnet_desktop.model.tbc import take_tbc

    plain, is_open = take_tbc(name)
    desk.run(add_provider, activity_id, plain, "to_confirm" if is_open else "confirmed")


def move_provider(desk: Desk, provider_id: str, after_id: str | None) -> None:
    from pesnet_desktop.commands.providers import move_provider

    desk.run(move_provider, provider_id, after_id)


def set_area_bullets(desk: Desk, area_id: str, bullets: "RichText", language: "Language") -> None:
    from pesnet_desktop.commands.work_plan import set_area_objectives

    desk.run(set_area_objectives, area_id, bullets, language)


def rename_header(desk: Desk, header_id: str, label: str, language: "Language") -> None:
    from pesnet_desktop.commands.work_plan import set_header_label

    desk.run(set_header_label, header_id, label, language)


def set_header(desk: Desk, header_id: str, content: "RichText", language: "Language") -> None:
    """What stands beside a header row's label."""
    from pesnet_desktop.commands.work_plan import set_header_content

    desk.run(set_header_content, header_id, content, language)


def add_header(desk: Desk, plan_id: str) -> None:
    from pesnet_desktop.commands.work_plan import add_header

    desk.run(add_header, plan_id, _("New header row"))


def remove_header(desk: Desk, header_id: str) -> None:
    from pesnet_desktop.commands.work_plan import remove_header

    desk.run(remove_header, header_id)


def make_event(desk: Desk, activity_id: str) -> str | None:
    """An event from an activity, linked to it; its dates and venue stay open."""
    from pesnet_desktop.commands.event import make_event_from_activity

    return desk.run(make_event_from_activity, activity_id)


def give_reason(desk: Desk, activity_id: str, event_id: str, fact: str, reason: str, language: "Language") -> None:
    """Why a fact of the event is not as planned, in a sentence."""
    from pesnet_desktop.commands.deviation import set_deviation_reason

    desk.run(set_deviation_reason, activity_id, fact, reason, event_id, language)


def set_state(desk: Desk, activity_id: str, state: str) -> None:
    from pesnet_desktop.commands.activity import set_activity_state

    desk.run(set_activity_state, activity_id, state)
