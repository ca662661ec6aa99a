"""A concept note as a docxtpl script makes it that asks the office's file itself, with SQLAlchemy Core.

Words: the template, the workspace, the event's id, the file to write. It knows English and this one paper, imports
nothing of ours, and prints dates, venue and languages as they were typed.
"""

import json
import sys
from datetime import date

import docxtpl
from sqlalchemy import Connection, create_engine, text

_DAY = date(2025, 5, 14)
_QUERIES = {
    "event": "SELECT event.*, event_title.title_en AS title FROM event JOIN event_title ON event_id = event.id"
    " WHERE event.id = :event ORDER BY event_title.position LIMIT 1",
    "network": "SELECT * FROM network",
    "organisers": "SELECT * FROM organiser WHERE event_id = :event ORDER BY position",
    "sections": "SELECT * FROM section WHERE event_id = :event AND paper = 'concept-note' ORDER BY position",
    "days": "SELECT * FROM day WHERE event_id = :event ORDER BY position",
    "slots": "SELECT slot.*, topic.title_en AS topic, topic.subtopics_en AS subtopics FROM slot"
    " JOIN day ON day.id = day_id LEFT JOIN topic ON topic.id = topic_id"
    " WHERE day.event_id = :event ORDER BY slot.position",
    "parts": "SELECT part.* FROM part JOIN slot ON slot.id = slot_id JOIN day ON day.id = day_id"
    " WHERE day.event_id = :event ORDER BY part.position",
    "speakers": "SELECT speaker.* FROM speaker JOIN part ON part.id = part_id JOIN slot ON slot.id = slot_id"
    " JOIN day ON day.id = day_id WHERE day.event_id = :event ORDER BY speaker.position",
}

Row = dict[str, object]


def main(template: str, workspace: str, event: str, target: str) -> None:
    paper = docxtpl.DocxTemplate(template)
    with create_engine(f"sqlite:///{workspace}").connect() as connection:
        facts = _facts(connection, event)
    paper.render(facts, autoescape=True)
    paper.save(target)


def _facts(connection: Connection, event: str) -> dict[str, object]:
    """The facts as the template names them."""
    rows: dict[str, list[Row]] = {
        name: [dict(row) for row in connection.execute(text(query), {"event": event}).mappings()]
        for name, query in _QUERIES.items()
    }
    (kept,), (network,) = rows["event"], rows["network"]
    organisers = "; ".join(_with_capacity(one) for one in rows["organisers"])
    return {
        "cover": {
            "network": f"{network['name_en']} ({network['acronym']})",
            "acronym": network["acronym"],
            "kind": "Concept note",
            "title": kept["title"],
            "is_draft": True,
            "running_header": "DRAFT CONCEPT NOTE",
            "header_end": network["acronym"],
            "footer": f"Draft of {_DAY.day} {_DAY:%B %Y}",
            "watermark": "DRAFT",
        },
        "event": {
            "title": kept["title"],
            "organisers": docxtpl.RichText(organisers),
            "partners": "",
            **{name: docxtpl.RichText(str(kept[name])) for name in ("dates", "venue", "languages")},
        },
        "note": {"sections": [_section(one) for one in rows["sections"]]},
        "programme": {"days": [_day(number, one, rows) for number, one in enumerate(rows["days"], start=1)]},
    }


def _with_capacity(organiser: Row) -> str:
    capacity = organiser["capacity"]
    return f"{organiser['name']}, in its capacity as {capacity}" if capacity else str(organiser["name"])


def _section(section: Row) -> Row:
    blocks = json.loads(str(section["body_en"]))
    return {"heading": section["heading_en"], "body": [{"kind": one["kind"], "text": _words(one)} for one in blocks]}


def _words(block: dict[str, list[list[str]]]) -> docxtpl.RichText:
    rich = docxtpl.RichText()
    for words, *_marks in block["runs"]:
        rich.add(words)
    return rich


def _day(number: int, day: Row, rows: dict[str, list[Row]]) -> Row:
    held = date.fromisoformat(str(day["held_on"]))
    slots = [_slot(one, rows) for one in rows["slots"] if one["day_id"] == day["id"]]
    return {"heading": f"Day {number}: {held:%A}, {held.day} {held:%B %Y}", "slots": slots}


def _slot(slot: Row, rows: dict[str, list[Row]]) -> Row:
    title = slot["title_en"]
    return {
        "time": f"{slot['starts']}\xa0–\xa0{slot['ends']}",
        "title": f"{title}: {slot['topic']}" if slot["topic"] else title,
        "subtopics": slot["subtopics"] if str(title).startswith("Topic ") else "",
        "is_pause": slot["kind"] == "pause",
        "parts": [_part(one, rows) for one in rows["parts"] if one["slot_id"] == slot["id"]],
    }


def _part(part: Row, rows: dict[str, list[Row]]) -> Row:
    speakers = [{"name": _speaker(one)} for one in rows["speakers"] if one["part_id"] == part["id"]]
    return {"title": part["title_en"], "colon": ": " if speakers else "", "speakers": speakers}


def _speaker(speaker: Row) -> docxtpl.RichText:
    to_confirm = "\xa0(tbc)" if speaker["status"] == "to_confirm" else ""
    return docxtpl.RichText(f"{speaker['name']}{to_confirm}")


if __name__ == "__main__":
    main(*sys.argv[1:])
