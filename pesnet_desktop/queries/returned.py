"""Which event's or plan's paper a returned file is, told by the records that its anchors name."""

from collections.abc import Iterable, Sequence

from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.queries.reading import Fields, texts
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


def entitled_so(store: Store, lines: Sequence[str], of: str = "") -> Subject | None:
    """The paper whose title stands first among ``lines``, of an event or a plan where ``of`` says which it is.

    A letter names its event within a line only. None where no title stands, or where several could be meant.
    """
    said = [fold(line) for line in lines]
    events = _entitled(said, texts(store, _TITLES), is_part=bool(of)) if of != "plan" else {}
    plans = _entitled(said, texts(store, _PLANS), is_part=bool(of)) if of != "event" else {}
    if not of and not events and not plans:
        letter = entitled_so(store, lines, "event")
        return letter and replace(letter, paper="invitation")
    first = min((*events.values(), *plans.values()), default=-1)
    meant = [key for found in (events, plans) for key, place in found.items() if place == first]
    if len(meant) != 1:
        return None
    if meant[0] in plans:
        return Subject("work-plan", plan_id=meant[0])
    headings = texts(store, _HEADINGS, meant[0])
    is_note = any(fold(word) in said for row in headings for word in row if word)
    return Subject("concept-note" if is_note else "programme", event_id=meant[0])


def _entitled(said: Sequence[str], titles: Iterable[Fields], *, is_part: bool) -> dict[str, int]:
    """Where each title stands first: as a line, or as a part of one, as in “Invitation to …”."""
    found: dict[str, int] = {}
    for key, *words in titles:
        known = {fold(word) for word in words if word}
        places = (n for n, line in enumerate(said) if line in known or (is_part and any(one in line for one in known)))
        place = next(places, None)
        if place is not None:
            found[key] = min(place, found.get(key, place))
    return found


def is_there(store: Store, record: Place) -> bool:
    return record.table in (*_EVENT, *_PLAN, *_CALLED) and bool(
        texts(store, f"SELECT id FROM {record.table} WHERE id = ?", record.id)
    )


def called(store: Store, record: Place, language: str) -> str:
    """What a record is called of which a paper has the row and none of its fields; empty for others."""
    column = _CALLED.get(record.table, "").format(language=language)
    found = texts(store, f"SELECT {column} FROM {record.table} WHERE id = ?", record.id) if column else []
    return found[0][0] if found else ""


def facts_behind(store: Store, section_id: str) -> str:
    """The kind of a section in which nothing was written, so that facts speak for themselves; else empty."""
    return next((kind for (kind,) in texts(store, _UNWRITTEN, section_id)), "")


def is_written(store: Store, place: Place, language: str) -> bool:
    """Whether somebody wrote this text in the language; so for whatever is no text with a wording in each."""
    if (place.table, place.field) not in _PROSE or language not in LANGUAGES:
        return True
    return bool(texts(store, f"SELECT 1 FROM {place.table} WHERE id = ? AND {place.field}_{language} <> ''", place.id))


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
_CALLED = {
    "participant": "name",
    "network_document": "coalesce(nullif(title_{language}, ''), title_en)",
    "network_text": "coalesce(nullif(heading_{language}, ''), heading_en)",
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
_PROSE = frozenset(
    {
        ("section", "body"),
        ("thematic_area", "objectives"),
        ("plan_header", "content"),
        ("speech", "summary"),
        ("network_text", "body"),
        ("activity", "description"),
    }
)
_UNWRITTEN = "SELECT kind FROM section WHERE id = ? AND body_en = '' AND body_fr = '' AND body_ar = ''"
