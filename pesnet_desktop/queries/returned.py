"""Which event's or plan's paper a returned file is, told by the records that its anchors name."""

from collections.abc import Iterable
from dataclasses import dataclass

from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.text import fold
from pesnet_desktop.queries.reading import texts
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class Subject:
    """The paper's name, and the event or plan it is of; the id that does not fit is empty."""

    paper: str
    event_id: str = ""
    plan_id: str = ""


def subject_of(store: Store, records: Iterable[Place], of: str = "") -> Subject | None:
    """The paper that ``records`` stand in; None where none of them is in the file. One ``of`` a plan is no event's."""
    found = list(records)
    tables = {record.table for record in found}
    for table, record in (
        (table, record) for table in _EVENT if of != "plan" for record in found if record.table == table
    ):
        for event_id, paper in texts(store, _EVENT[table], record.id):
            return Subject(paper or _paper(tables), event_id=event_id)
    for record in found:
        for (plan_id,) in texts(store, _PLAN[record.table], record.id) if record.table in _PLAN else ():
            return Subject("work-plan", plan_id=plan_id)
    return None


def named_so(store: Store, stems: Iterable[str]) -> tuple[Place, ...]:
    """The records whose ids begin with ``stems``: the names of bookmarks carry the beginning of an id."""
    wanted = list(dict.fromkeys(stems))
    return tuple(
        Place(table, key)
        for stem in wanted
        for table in (*_EVENT, *_PLAN)
        for (key,) in texts(store, f"SELECT id FROM {table} WHERE substr(id, 1, 12) = ?", stem)
    )


def entitled_so(store: Store, lines: Iterable[str]) -> Subject | None:
    """The paper whose title and headings stand among ``lines``; None where none is, or several could be meant."""
    said = {fold(line) for line in lines}
    events = {
        event for event, *titles in texts(store, _TITLES) if any(title and fold(title) in said for title in titles)
    }
    if len(events) == 1:
        event_id = events.pop()
        headings = [
            row for row in texts(store, _HEADINGS, event_id) if any(word and fold(word) in said for word in row)
        ]
        return Subject("concept-note" if headings else "programme", event_id=event_id)
    plans = {plan for plan, *titles in texts(store, _PLANS) if any(title and fold(title) in said for title in titles)}
    return Subject("work-plan", plan_id=plans.pop()) if len(plans) == 1 and not events else None


def is_there(store: Store, record: Place) -> bool:
    return record.table in (*_EVENT, *_PLAN, "network_text") and bool(
        texts(store, f"SELECT id FROM {record.table} WHERE id = ?", record.id)
    )


def facts_behind(store: Store, section_id: str) -> str:
    """The kind of a section in which nothing was written, so that facts speak for themselves; else empty."""
    return next((kind for (kind,) in texts(store, _UNWRITTEN, section_id)), "")


def topic_of(store: Store, slot_id: str) -> str:
    return next((topic for (topic,) in texts(store, "SELECT topic_id FROM slot WHERE id = ?", slot_id)), "")


def _paper(tables: set[str]) -> str:
    return "event-report" if "speech" in tables else "programme"


_EVENT = {
    "section": "SELECT event_id, paper FROM section WHERE id = ?",
    "speech": "SELECT event_id, 'event-report' FROM speech WHERE id = ?",
    "event": "SELECT id, '' FROM event WHERE id = ?",
    "day": "SELECT event_id, '' FROM day WHERE id = ?",
    "slot": "SELECT d.event_id, '' FROM slot s JOIN day d ON d.id = s.day_id WHERE s.id = ?",
    "part": """SELECT d.event_id, '' FROM part p JOIN slot s ON s.id = p.slot_id JOIN day d ON d.id = s.day_id
        WHERE p.id = ?""",
    "speaker": """SELECT d.event_id, '' FROM speaker k JOIN part p ON p.id = k.part_id JOIN slot s ON s.id = p.slot_id
        JOIN day d ON d.id = s.day_id WHERE k.id = ?""",
}
_TITLES = "SELECT event_id, title_en, title_fr, title_ar FROM event_title"
_HEADINGS = "SELECT heading_en, heading_fr, heading_ar FROM section WHERE event_id = ? AND paper = 'concept-note'"
_PLANS = "SELECT id, title_en, title_fr, title_ar FROM work_plan"
_PLAN = {
    "work_plan": "SELECT id FROM work_plan WHERE id = ?",
    "plan_header": "SELECT plan_id FROM plan_header WHERE id = ?",
    "thematic_area": "SELECT plan_id FROM thematic_area WHERE id = ?",
    "activity": "SELECT a.plan_id FROM activity x JOIN thematic_area a ON a.id = x.area_id WHERE x.id = ?",
}
_UNWRITTEN = "SELECT kind FROM section WHERE id = ? AND body_en = '' AND body_fr = '' AND body_ar = ''"
