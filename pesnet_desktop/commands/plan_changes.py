"""Takes over what a newer version of a plan changes: all of it or some, in one step; nothing is entered twice."""

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.proposal import put_activity, put_area, put_header
from pesnet_desktop.commands.providers import put_providers
from pesnet_desktop.commands.rows import found, one_line, put_after, siblings
from pesnet_desktop.commands.work_plan import read_year
from pesnet_desktop.model.entities import Activity, Country, PlanHeader, ThematicArea, WorkPlan
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.papers.drafts import DraftArea, DraftHeader
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, NewRow, PlanChanges
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store

Setter = Callable[[Session, str, str, RichText, Language], None]
_TABLES = {"plan_header": PlanHeader, "thematic_area": ThematicArea, "activity": Activity}


def accept_plan_changes(store: Store, changes: PlanChanges, removed: Sequence[MissingRow] = ()) -> None:
    """Makes the changes and adds the new rows that ``changes`` holds, and removes those of ``removed``, in one step.

    An officer who takes some of it gives less of ``changes``: what should go into an area that is new and was not
    taken is left out with it. Raises Problem ``plan-is-adopted`` for an adopted plan, which stays as it was adopted,
    and ``record-gone`` where a row was removed meanwhile; nothing is changed then.
    """
    with store.edit(
        "Take over {file} into {plan}", file=changes.file_name, **named(store, "work_plan", changes.plan_id)
    ) as session:
        plan = found(session, WorkPlan, changes.plan_id)
        if plan.state == "adopted":
            raise Problem("plan-is-adopted", title=plan.title.in_language("en"))
        keys = _add_rows(session, changes)
        for change in changes.changes:
            _change_field(session, change, keys, changes.language)
        for row in removed:
            gone = session.get(_TABLES[row.table], row.id)
            if gone is not None:
                session.delete(gone)
                session.flush()


def _change_field(session: Session, change: FieldChange, keys: Mapping[str, str], language: Language) -> None:
    if change.field == "area":
        area_id = keys.get(change.target, change.target)
        if not _is_new(area_id):
            activity = found(session, Activity, change.id)
            activity.area_id = found(session, ThematicArea, area_id).id
            rows = siblings(session, Activity.area_id, area_id)
            put_after(rows, activity, next((row.id for row in reversed(rows) if row.id != activity.id), None))
        return
    setter = _SETTERS[change.table, change.field]
    setter(session, change.id, one_line(change.new), change.rich or RichText(), language)


def _add_rows(session: Session, changes: PlanChanges) -> dict[str, str]:
    """Adds the new rows, areas before what goes into them; gives the id of each by its key."""
    keys: dict[str, str] = {}
    known = frozenset(session.scalars(select(Country.id)))
    for new in sorted(changes.added, key=lambda one: one.table == "activity"):
        into = keys.get(new.into, new.into)
        if new.table == "activity" and _is_new(into):
            continue
        keys[new.key] = _add_row(session, new, into or changes.plan_id, changes.language, known)
        session.flush()
        _put_in_order(session, new, keys, into or changes.plan_id)
    return keys


def _add_row(session: Session, new: NewRow, owner: str, language: Language, known: frozenset[str]) -> str:
    row = new.row
    if isinstance(row, DraftHeader):
        return put_header(session, owner, "", row, language).id
    if isinstance(row, DraftArea):
        return put_area(session, owner, "", row, language).id
    return put_activity(session, owner, "", row, known, language).id


def _put_in_order(session: Session, new: NewRow, keys: Mapping[str, str], owner: str) -> None:
    """Puts a new row behind the one it stands behind in the newer version, where that is in the same list."""
    lists: dict[str, InstrumentedAttribute[str]] = {
        "plan_header": PlanHeader.plan_id,
        "thematic_area": ThematicArea.plan_id,
        "activity": Activity.area_id,
    }
    rows = siblings(session, lists[new.table], owner)
    own = next(row for row in rows if row.id == keys[new.key])
    after = keys.get(new.after, new.after)
    others = [row.id for row in rows if row.id != own.id]
    if new.after and after not in others:
        after = others[-1] if others else ""
    put_after(rows, own, after or None)


def _is_new(key: str) -> bool:
    """Whether a key still names a row of the newer version, which was not taken."""
    return ":" in key


def _activity_words(field: str) -> Setter:
    def put(session: Session, row_id: str, text: str, _prose: RichText, _language: Language) -> None:
        setattr(found(session, Activity, row_id), field, text)

    return put


def _put_title(session: Session, row_id: str, text: str, _prose: RichText, language: Language) -> None:
    activity = found(session, Activity, row_id)
    activity.title = activity.title.with_text(language, text)
    if language == "en":
        activity.kind = PrintedTitle.parse(text).kind


def _put_beneficiaries(session: Session, row_id: str, text: str, _prose: RichText, language: Language) -> None:
    activity = found(session, Activity, row_id)
    activity.beneficiaries = activity.beneficiaries.with_text(language, text)


def _put_description(session: Session, row_id: str, _text: str, prose: RichText, language: Language) -> None:
    activity = found(session, Activity, row_id)
    activity.description = activity.description.with_text(language, prose)


def _put_providers(session: Session, row_id: str, text: str, _prose: RichText, _language: Language) -> None:
    put_providers(session, found(session, Activity, row_id).id, text)


def _put_label(session: Session, row_id: str, text: str, _prose: RichText, language: Language) -> None:
    header = found(session, PlanHeader, row_id)
    header.label = header.label.with_text(language, text)


def _put_content(session: Session, row_id: str, _text: str, prose: RichText, language: Language) -> None:
    header = found(session, PlanHeader, row_id)
    header.content = header.content.with_text(language, prose)


def _put_area_number(session: Session, row_id: str, text: str, _prose: RichText, _language: Language) -> None:
    found(session, ThematicArea, row_id).number = text


def _put_area_title(session: Session, row_id: str, text: str, _prose: RichText, language: Language) -> None:
    area = found(session, ThematicArea, row_id)
    area.title = area.title.with_text(language, text)


def _put_objectives(session: Session, row_id: str, _text: str, prose: RichText, language: Language) -> None:
    area = found(session, ThematicArea, row_id)
    area.objectives = area.objectives.with_text(language, prose)


def _put_plan_title(session: Session, row_id: str, text: str, _prose: RichText, language: Language) -> None:
    plan = found(session, WorkPlan, row_id)
    plan.title = plan.title.with_text(language, text)


def _put_organisation(session: Session, row_id: str, text: str, _prose: RichText, _language: Language) -> None:
    found(session, WorkPlan, row_id).organisation = text


def _put_start(session: Session, row_id: str, text: str, _prose: RichText, _language: Language) -> None:
    found(session, WorkPlan, row_id).start_year = read_year(text)


def _put_end(session: Session, row_id: str, text: str, _prose: RichText, _language: Language) -> None:
    found(session, WorkPlan, row_id).end_year = read_year(text)


_SETTERS: dict[tuple[str, str], Setter] = {
    **{("activity", field): _activity_words(field) for field in ("number", "timeline", "venue", "languages")},
    ("activity", "title"): _put_title,
    ("activity", "beneficiaries"): _put_beneficiaries,
    ("activity", "description"): _put_description,
    ("activity", "providers"): _put_providers,
    ("plan_header", "label"): _put_label,
    ("plan_header", "content"): _put_content,
    ("thematic_area", "number"): _put_area_number,
    ("thematic_area", "title"): _put_area_title,
    ("thematic_area", "objectives"): _put_objectives,
    ("work_plan", "title"): _put_plan_title,
    ("work_plan", "organisation"): _put_organisation,
    ("work_plan", "start_year"): _put_start,
    ("work_plan", "end_year"): _put_end,
}
