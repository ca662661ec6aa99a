"""What records are called in the names of steps: an activity by its number, others by a short title or a time.

No name of a step names a person: a speaker is told by the session.
"""

from typing import Literal

from pesnet_desktop.commands.rows import short
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store


def named(store: Store, table: str, row_id: str) -> dict[str, str]:
    """The names that the step of a row of ``table`` has places for: its own, and that of what it belongs to.

    Raises Problem when the row was removed meanwhile.
    """
    places, sql = _NAMES[table]
    rows = store.rows(sql, (row_id,))
    if not rows:
        raise Problem("record-gone")
    return {place: short(str(value or "")) or "–" for place, value in zip(places, rows[0], strict=True)}


def aside(language: str) -> tuple[str, ...] | Literal[""]:
    """Says which translation a step changed; the English text needs no saying."""
    return "" if language == "en" else (f"in_{language}",)


def _text(column: str) -> str:
    """A text in English, else in the first language there is."""
    return f"coalesce(nullif({column}_en, ''), nullif({column}_fr, ''), {column}_ar)"


_NUMBER = f"""CASE x.number WHEN '' THEN {_text("x.title")} ELSE ltrim(a.number || '.' || x.number, '.') END"""
_AREA = "JOIN thematic_area a ON a.id = x.area_id"
_TITLE = f"""coalesce((SELECT {_text("t.title")} FROM event_title t WHERE t.event_id = e.id
    ORDER BY t.position, t.id LIMIT 1), '')"""
_PLACE = "(SELECT count(*) FROM day o WHERE o.event_id = d.event_id AND (o.position, o.id) <= (d.position, d.id))"
_SLOT = f"""trim(s.starts || ' ' || coalesce(nullif({_text("s.title")}, ''),
    (SELECT {_text("t.title")} FROM topic t WHERE t.id = s.topic_id), ''))"""
_IN_EVENT = "JOIN event e ON e.id = "

_NAMES: dict[str, tuple[tuple[str, ...], str]] = {
    "work_plan": (("plan",), f"SELECT {_text('title')} FROM work_plan WHERE id = ?"),
    "plan_header": (("header",), f"SELECT {_text('label')} FROM plan_header WHERE id = ?"),
    "thematic_area": (
        ("area", "name"),
        f"SELECT coalesce(nullif(number, ''), {_text('title')}), {_text('title')} FROM thematic_area WHERE id = ?",
    ),
    "activity": (
        ("activity", "name"),
        f"SELECT {_NUMBER}, {_text('x.title')} FROM activity x {_AREA} WHERE x.id = ?",
    ),
    "provider": (
        ("provider", "activity"),
        f"SELECT p.name, {_NUMBER} FROM provider p JOIN activity x ON x.id = p.activity_id {_AREA} WHERE p.id = ?",
    ),
    "event": (("event",), f"SELECT {_TITLE} FROM event e WHERE e.id = ?"),
    "event_title": (("name",), f"SELECT {_text('title')} FROM event_title WHERE id = ?"),
    "organiser": (
        ("organiser", "event"),
        f"SELECT o.name, {_TITLE} FROM organiser o {_IN_EVENT}o.event_id WHERE o.id = ?",
    ),
    "section": (
        ("section", "event"),
        f"SELECT {_text('c.heading')}, {_TITLE} FROM section c {_IN_EVENT}c.event_id WHERE c.id = ?",
    ),
    "day": (("day", "event"), f"SELECT {_PLACE}, {_TITLE} FROM day d {_IN_EVENT}d.event_id WHERE d.id = ?"),
    "slot": (
        ("slot", "day"),
        f"SELECT {_SLOT}, {_PLACE} FROM slot s JOIN day d ON d.id = s.day_id WHERE s.id = ?",
    ),
    "topic": (("topic",), f"SELECT {_text('title')} FROM topic WHERE id = ?"),
    "part": (
        ("slot",),
        f"SELECT {_SLOT} FROM part p JOIN slot s ON s.id = p.slot_id WHERE p.id = ?",
    ),
    "speaker": (
        ("slot",),
        f"""SELECT {_SLOT} FROM speaker k JOIN part p ON p.id = k.part_id JOIN slot s ON s.id = p.slot_id
        WHERE k.id = ?""",
    ),
    "progress_report": (("forum",), "SELECT coalesce(nullif(forum, ''), session) FROM progress_report WHERE id = ?"),
    "invitation": (
        ("recipient", "event"),
        f"""SELECT coalesce(nullif(i.country, ''), i.institution), {_TITLE} FROM invitation i
        {_IN_EVENT}i.event_id WHERE i.id = ?""",
    ),
    "nomination": (
        ("country", "event"),
        f"SELECT n.country, {_TITLE} FROM nomination n {_IN_EVENT}n.event_id WHERE n.id = ?",
    ),
    "participant": (("event",), f"SELECT {_TITLE} FROM participant p {_IN_EVENT}p.event_id WHERE p.id = ?"),
    "speech": (("event",), f"SELECT {_TITLE} FROM speech s {_IN_EVENT}s.event_id WHERE s.id = ?"),
    "picture": (("event",), f"SELECT {_TITLE} FROM picture p {_IN_EVENT}p.event_id WHERE p.id = ?"),
    "network_text": (("text",), f"SELECT {_text('heading')} FROM network_text WHERE id = ?"),
    "network_document": (("document",), f"SELECT {_text('title')} FROM network_document WHERE id = ?"),
    "role_term": (
        ("holder",),
        f"""SELECT coalesce(nullif(i.acronym, ''), nullif({_text("i.name")}, ''), c.name_en, nullif(x.scope, ''),
        x.starts) FROM role_term x LEFT JOIN institution i ON i.id = x.institution_id
        LEFT JOIN country c ON c.id = x.country_id
        WHERE x.id = ?""",
    ),
    "column_mapping": (("mapping",), "SELECT name FROM column_mapping WHERE id = ?"),
    "unread_part": (("file",), "SELECT source FROM unread_part WHERE id = ?"),
    "attachment": (("file",), "SELECT name FROM attachment WHERE id = ?"),
    "sent_paper": (("paper",), "SELECT paper FROM sent_paper WHERE id = ?"),
    "country": (("country",), "SELECT name_en FROM country WHERE id = ?"),
    "institution": (
        ("institution",),
        f"SELECT coalesce(nullif(acronym, ''), {_text('name')}) FROM institution WHERE id = ?",
    ),
}
