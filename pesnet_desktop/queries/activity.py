"""The activities of a plan in full, in every language, with their providers: what papers and other programs get."""

from collections.abc import Sequence

from pesnet_desktop.model.countries import CountryName, find_country
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.providers import ProviderKind, ProviderName
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.queries.reading import Fields, grouped, rich_wording, texts, typed, typed_columns, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class ProviderRow:
    """``joiner`` stands before the name as typed; ``kind`` is country, group or institution."""

    id: str
    name: str
    kind: str
    status: str
    joiner: str

    @property
    def as_name(self) -> ProviderName:
        """The provider as the plan's cell prints it."""
        country = find_country(self.name)
        is_open = self.status == "to_confirm"
        return ProviderName(self.name, _KINDS.get(self.kind, "country"), is_open, self.joiner, _iso2(country))


@dataclass(frozen=True)
class ActivityRow:
    """An activity in full. ``timeline``, ``venue`` and ``languages`` are as typed."""

    id: str
    area_id: str
    number: str
    kind: str
    timeline: str
    venue: str
    languages: str
    state: str
    reason: Wording
    title: Wording
    beneficiaries: Wording
    description: RichWording
    providers: tuple[ProviderRow, ...]
    event_ids: tuple[str, ...]


def activities(store: Store, plan_id: str) -> dict[str, list[ActivityRow]]:
    """The activities of each area of a plan, in order, by the area's id."""
    return _rows(store, texts(store, _OF_PLAN, plan_id))


def activity(store: Store, activity_id: str) -> ActivityRow | None:
    """One activity; None when it is gone."""
    found = texts(store, _ONE, activity_id)
    return _rows(store, found)[found[0][1]][0] if found else None


_KINDS: dict[str, ProviderKind] = {"country": "country", "group": "group", "institution": "institution"}


def _iso2(country: CountryName | None) -> str | None:
    return country.iso2 if country else None


def _rows(store: Store, found: list[Fields]) -> dict[str, list[ActivityRow]]:
    providers = grouped([(row[0], ProviderRow(*row[1:])) for row in texts(store, _PROVIDERS)])
    events = grouped([(one, other) for one, other in texts(store, _EVENTS)])
    return grouped([(row[1], _row(row, providers.get(row[0], ()), events.get(row[0], ()))) for row in found])


def _row(row: Fields, providers: Sequence[ProviderRow], events: Sequence[str]) -> ActivityRow:
    key, area, own_number, kind, timeline, venue, languages, state = row[:8]
    return ActivityRow(
        key,
        area,
        own_number,
        kind,
        timeline,
        venue,
        languages,
        state,
        typed(row[8:11]),
        wording(row[11:17]),
        wording(row[17:23]),
        rich_wording(row[23:29]),
        tuple(providers),
        tuple(events),
    )


_COLUMNS = f"""x.id, x.area_id, x.number, x.kind, x.timeline, x.venue, x.languages, x.state,
    {typed_columns("x.reason")}, {columns("x.title")}, {columns("x.beneficiaries")}, {columns("x.description")}"""
_OF_PLAN = f"""SELECT {_COLUMNS} FROM activity x JOIN thematic_area a ON a.id = x.area_id
    WHERE a.plan_id = ? ORDER BY a.position, a.id, x.position, x.id"""
_ONE = f"SELECT {_COLUMNS} FROM activity x WHERE x.id = ?"
_PROVIDERS = "SELECT activity_id, id, name, kind, status, joiner FROM provider ORDER BY position, id"
_EVENTS = """SELECT l.activity_id, l.event_id FROM activity_event l JOIN event e ON e.id = l.event_id
    ORDER BY e.starts_on, e.id"""
