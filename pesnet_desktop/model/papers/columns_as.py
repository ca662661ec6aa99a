"""A table whose columns an officer has named, as the draft that it then is: of participants, events or activities."""

from collections.abc import Sequence
from typing import Literal

from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, Source, WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import (
    ColumnsDraft,
    EventFacts,
    EventsListDraft,
    GuestDraft,
    GuestsDraft,
    ListedEvent,
)
from pesnet_desktop.model.papers.reads import NO_PROSE, NOT_READ, Read, ReadRich, Unread
from pesnet_desktop.model.rich_text import RichText

Records = Literal["participants", "events", "activities"]

FIELDS: dict[Records, tuple[str, ...]] = {
    "participants": (
        "name", "given", "surname", "honorific", "post", "institution", "post_institution", "country", "role",
    ),
    "events": (
        "title", "dates", "start", "end", "venue", "city", "languages", "participants", "information", "web_page",
    ),
    "activities": (
        "number", "title", "timeline", "venue", "languages", "providers", "beneficiaries", "description", "area",
    ),
}  # fmt: skip
"""What a column may be read into."""

GUEST_FIELDS = ("name", "honorific", "post", "institution", "country", "role")

_PARTS = {
    "given": ("name", " "),
    "surname": ("name", " "),
    "post_institution": ("post", ", "),
    "start": ("dates", " – "),
    "end": ("dates", " – "),
    "city": ("venue", ", "),
}
"""Fields that are parts of others, and what stands between a part and what is there before it."""


def records_of(columns: Sequence[str]) -> Records:
    """What the rows of a table with these fields most likely are."""
    if {"name", "given", "surname"} & set(columns) and "title" not in columns:
        return "participants"
    own = {"number", "timeline", "providers", "beneficiaries", "description", "area"}
    return "activities" if own & set(columns) else "events" if "title" in columns else "participants"


def as_draft(
    table: ColumnsDraft, columns: Sequence[str], records: Records
) -> GuestsDraft | EventsListDraft | WorkPlanDraft:
    """The rows as ``columns`` say, a field for each header. What stands in columns without a field is unread."""
    rows = [dict(_named(columns, row, records)) for row in table.rows]
    unread = (*table.unread, *_passed_over(table, columns, records))
    if records == "participants":
        guests = tuple(_guest(table, columns, place, row) for place, row in enumerate(rows) if any(row.values()))
        return GuestsDraft(table.file_name, EventFacts(), guests, unread, table.tables)
    if records == "events":
        events = tuple(_event(table, columns, place, row) for place, row in enumerate(rows) if any(row.values()))
        return EventsListDraft(table.file_name, events, unread, table.tables)
    title = table.file_name.rpartition(".")[0] or table.file_name
    words = tuple(f"{part.place}: {part.words}" if part.place else part.words for part in unread)
    return WorkPlanDraft(table.file_name, "", title, None, None, (), _areas(rows), words, table.tables)


def _named(columns: Sequence[str], row: Sequence[str], records: Records) -> list[tuple[str, str]]:
    """Each field with its cell; of two columns of one field the words of both, in their order."""
    cells: dict[str, list[str]] = {}
    for field, cell in zip(columns, row, strict=False):
        if field in FIELDS[records] and cell.strip():
            cells.setdefault(field, []).append(cell.strip())
    return [(field, ", ".join(words)) for field, words in _joined(cells).items()]


def _joined(cells: dict[str, list[str]]) -> dict[str, list[str]]:
    """Parts that stand in columns of their own, in the field that they are parts of."""
    whole = {field: words for field, words in cells.items() if field not in _PARTS}
    for part, (field, between) in _PARTS.items():
        for words in cells.get(part, ()):
            before = whole.get(field, [])
            whole[field] = [f"{before[0]}{between}{words}", *before[1:]] if before else [words]
    return whole


def _passed_over(table: ColumnsDraft, columns: Sequence[str], records: Records) -> tuple[Unread, ...]:
    headers = [header.text for header in table.headers]
    return tuple(
        Unread(headers[place] if place < len(headers) else "", cell.strip())
        for row in table.rows
        for place, cell in enumerate(row)
        if cell.strip() and (place >= len(columns) or columns[place] not in FIELDS[records])
    )


def _read(table: ColumnsDraft, columns: Sequence[str], place: int, row: dict[str, str], field: str) -> Read:
    """The words of a field with their place; the table's first row holds the headers."""
    if field not in row:
        return NOT_READ
    parts = [part for part, (whole, _between) in _PARTS.items() if whole == field]
    column = next((place for place, name in enumerate(columns) if name in (field, *parts)), 0)
    return Read(row[field], Source(table.headers[column].source.table, (place + 1,), column, row[field]))


def _guest(table: ColumnsDraft, columns: Sequence[str], place: int, row: dict[str, str]) -> GuestDraft:
    return GuestDraft(**{field: _read(table, columns, place, row, field) for field in GUEST_FIELDS})


def _event(table: ColumnsDraft, columns: Sequence[str], place: int, row: dict[str, str]) -> ListedEvent:
    def read(field: str) -> Read:
        return _read(table, columns, place, row, field)

    facts = EventFacts(
        title=read("title"),
        dates=read("dates"),
        venue=read("venue"),
        languages=read("languages"),
        participants=read("participants"),
    )
    told = read("information")
    return ListedEvent(facts, ReadRich(RichText.of(told.text), told.source) if told else NO_PROSE, read("web_page"))


def _areas(rows: Sequence[dict[str, str]]) -> tuple[DraftArea, ...]:
    """The activities under the area that their row names, in the order in which areas are first named."""
    inside: dict[str, list[DraftActivity]] = {}
    for row in filter(None, rows):
        inside.setdefault(row.get("area", ""), []).append(_activity(row))
    return tuple(
        DraftArea(str(number), title, RichText(), tuple(activities))
        for number, (title, activities) in enumerate(inside.items(), 1)
    )


def _activity(row: dict[str, str]) -> DraftActivity:
    return DraftActivity(
        row.get("number", ""),
        row.get("title", ""),
        row.get("timeline", ""),
        row.get("venue", ""),
        row.get("languages", ""),
        row.get("providers", ""),
        row.get("beneficiaries", ""),
        RichText.of(row.get("description", "")),
    )
