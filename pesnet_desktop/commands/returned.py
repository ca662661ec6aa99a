"""Accepts changes of a returned paper: all of them, with the paper itself, in one step that can be undone as one."""

from collections.abc import Sequence

from pesnet_desktop.commands import activity, programme, section, work_plan
from pesnet_desktop.commands.accepting import keep_paper
from pesnet_desktop.commands.returned_fields import enter_field
from pesnet_desktop.commands.rows import found, new_id, put_after, put_last, required, short, siblings
from pesnet_desktop.commands.unread_part import add_unread_part, dismiss_unread_part
from pesnet_desktop.model.entities import Activity, Part, PlanHeader, Section, Slot, Speaker, Speech, ThematicArea
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.papers.returned import Place, Said
from pesnet_desktop.model.papers.returned_changes import Accepted
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.tbc import take_tbc
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.store import Store

_REMOVERS = {
    "section": section.remove_section,
    "day": programme.remove_day,
    "slot": programme.remove_slot,
    "speaker": programme.remove_speaker,
    "activity": activity.remove_activity,
    "thematic_area": work_plan.remove_area,
    "plan_header": work_plan.remove_header,
}


def can_remove(record: Place) -> bool:
    return record.table in (*_REMOVERS, "part")


def accept_returned(
    store: Store,
    accepted: Sequence[Accepted],
    file_name: str,
    attached: bytes = b"",
    event_id: str = "",
    plan_id: str = "",
    language: Language = "en",
    unread: Sequence[Unread] = (),
    decided: Sequence[Unread] = (),
) -> str:
    """Enters what an officer accepted of the paper of an event or a plan; the id of the paper as it is kept.

    ``decided`` are parts of it that are dealt with: they are kept as dismissed, so that nobody is asked again.
    Raises Problem, and changes nothing, where one of the changes cannot be entered.
    """
    name = required(file_name)
    with store.one_step("Take over changes from {file}", file=short(name)):
        kept = keep_paper(store, name, attached, unread)
        for change in accepted:
            _enter(store, change, event_id, plan_id, language)
        for part in decided:
            dismiss_unread_part(store, add_unread_part(store, name, part.place, part.words, kept))
        return kept


def _enter(store: Store, change: Accepted, event_id: str, plan_id: str, language: Language) -> None:
    if change.kind == "field":
        enter_field(store, change.place, change.said, language)
    elif change.kind == "removed":
        _remove(store, change.place)
    elif change.kind == "moved":
        _move(store, change)
    else:
        _add(store, change, event_id, plan_id, language)


def _remove(store: Store, record: Place) -> None:
    if record.table == "part":
        with store.edit("Remove a part of a slot") as session:
            session.delete(found(session, Part, record.id))
        return
    remover = _REMOVERS.get(record.table)
    if remover is None:
        raise Problem("record-gone")
    remover(store, record.id)


def _move(store: Store, change: Accepted) -> None:
    """Puts a record behind another; the hours of slots stay as they are."""
    record, after = change.place, change.after.id if change.after else None
    with store.edit("Move a record to another place") as session:
        if record.table == "slot":
            slot = found(session, Slot, record.id)
            slot.day_id = change.owner.id if change.owner else slot.day_id
            rows = siblings(session, Slot.day_id, slot.day_id)
            put_after(rows if slot in rows else [*rows, slot], slot, after)
        elif record.table == "activity":
            own = found(session, Activity, record.id)
            own.area_id = change.owner.id if change.owner else own.area_id
            session.flush()
            put_after(siblings(session, Activity.area_id, own.area_id), own, after)
        elif record.table == "section":
            text = found(session, Section, record.id)
            put_after(siblings(session, Section.event_id, text.event_id), text, after)
        elif record.table == "plan_header":
            header = found(session, PlanHeader, record.id)
            put_after(siblings(session, PlanHeader.plan_id, header.plan_id), header, after)
        elif record.table == "thematic_area":
            area = found(session, ThematicArea, record.id)
            put_after(siblings(session, ThematicArea.plan_id, area.plan_id), area, after)
        else:
            said = found(session, Speech, record.id)
            put_after(siblings(session, Speech.event_id, said.event_id), said, after)


def _add(store: Store, change: Accepted, event_id: str, plan_id: str, language: Language) -> None:
    values, owner = dict(change.values), change.owner
    after = change.after.id if change.after else None
    table = change.place.table
    if table == "section":
        _add_section(store, event_id, values, after, language)
    elif table == "slot" and owner is not None:
        programme.add_slot(store, owner.id, _text(values.get("line", "")))
    elif table == "activity" and owner is not None:
        _add_activity(store, owner.id, values, after, language)
    elif table == "plan_header":
        content = values.get("content", RichText())
        work_plan.add_header(
            store, plan_id, _text(values.get("label", "")), content if isinstance(content, RichText) else RichText()
        )
    elif table == "part" and owner is not None:
        _add_part(store, owner.id, _text(values.get("title", "")), after, language)
    elif table == "speaker" and owner is not None:
        _add_speaker(store, owner.id, _text(values.get("name", "")), after)
    else:
        raise Problem("record-gone")


def _add_section(store: Store, event_id: str, values: dict[str, Said], after: str | None, language: Language) -> None:
    paper = "concept-note"
    with store.read() as session:
        beside = session.get(Section, after) if after else None
        paper = beside.paper if beside is not None else paper
    row = section.add_section(store, event_id, _text(values.get("heading", "")), after, paper)
    body = values.get("body", RichText())
    section.set_section_body(store, row, body if isinstance(body, RichText) else RichText.of(body), language)


def _add_activity(store: Store, area_id: str, values: dict[str, Said], after: str | None, language: Language) -> None:
    row = activity.add_activity(store, area_id, _text(values.get("title", "")), after_id=after)
    for field in ("timeline_venue", "timeline", "venue", "languages", "providers"):
        if _text(values.get(field, "")):
            activity.set_activity_field(store, row, field, _text(values[field]))
    for field in ("beneficiaries", "description"):
        if values.get(field):
            enter_field(store, Place("activity", row, field), values[field], language)


def _add_part(store: Store, slot_id: str, title: str, after: str | None, language: Language) -> None:
    line = required(title)
    with store.edit("Add a part to a slot") as session:
        found(session, Slot, slot_id)
        rows = siblings(session, Part.slot_id, slot_id)
        part = Part(id=new_id(), slot_id=slot_id, position=put_last(rows), title=Wording().with_text(language, line))
        session.add(part)
        if after is not None and any(row.id == after for row in rows):
            put_after(rows, part, after)


def _add_speaker(store: Store, part_id: str, name: str, after: str | None) -> None:
    words, is_open = take_tbc(name)
    row = programme.add_speaker(store, part_id, words, "to_confirm" if is_open else "confirmed")
    with store.edit("Move a speaker to another place") as session:
        rows = siblings(session, Speaker.part_id, part_id)
        if after is not None and any(one.id == after for one in rows):
            put_after(rows, found(session, Speaker, row), after)


def _text(said: Said) -> str:
    return said.text if isinstance(said, RichText) else said
