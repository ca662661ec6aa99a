"""Work plans as lists and forms ask for them: the plans of a file, a plan's header rows and its thematic areas."""

from datetime import date

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.queries.reading import number, rich_wording, texts, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class Plan:
    """A plan as a whole; ``adopted_on`` is None while it is a draft."""

    id: str
    organisation: str
    title: Wording
    start_year: int | None
    end_year: int | None
    state: str
    adopted_on: date | None

    @property
    def is_adopted(self) -> bool:
        return self.state == "adopted"


@dataclass(frozen=True)
class HeaderRow:
    id: str
    label: Wording
    content: RichWording


@dataclass(frozen=True)
class AreaRow:
    """A thematic area with its own bullets; ``number`` as printed."""

    id: str
    number: str
    title: Wording
    objectives: RichWording


def plans(store: Store) -> tuple[Plan, ...]:
    """Every plan of the file, the latest period first."""
    return tuple(_plan(row) for row in texts(store, f"{_PLANS} ORDER BY start_year DESC, id"))


def plan(store: Store, plan_id: str) -> Plan | None:
    rows = texts(store, f"{_PLANS} WHERE id = ?", plan_id)
    return _plan(rows[0]) if rows else None


def headers(store: Store, plan_id: str) -> tuple[HeaderRow, ...]:
    """The header rows of a plan in order."""
    return tuple(HeaderRow(row[0], wording(row[1:7]), rich_wording(row[7:])) for row in texts(store, _HEADERS, plan_id))


def areas(store: Store, plan_id: str) -> tuple[AreaRow, ...]:
    """The thematic areas of a plan in order."""
    rows = texts(store, _AREAS, plan_id)
    return tuple(AreaRow(row[0], row[1], wording(row[2:8]), rich_wording(row[8:])) for row in rows)


def _plan(row: tuple[str, ...]) -> Plan:
    key, organisation, start, end, state, adopted = row[:6]
    adopted_on = date.fromisoformat(adopted) if adopted else None
    return Plan(key, organisation, wording(row[6:]), number(start), number(end), state, adopted_on)


_PLANS = f"SELECT id, organisation, start_year, end_year, state, adopted_on, {columns('title')} FROM work_plan"
_HEADERS = f"""SELECT id, {columns("label")}, {columns("content")} FROM plan_header
    WHERE plan_id = ? ORDER BY position, id"""
_AREAS = f"""SELECT id, number, {columns("title")}, {columns("objectives")} FROM thematic_area
    WHERE plan_id = ? ORDER BY position, id"""
