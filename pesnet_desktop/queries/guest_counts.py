"""How many take part in an event and from how many member countries, beside what was typed as its counts."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.guests import participants
from pesnet_desktop.store import Store

ABSENT = ("declined", "replaced")


@dataclass(frozen=True)
class GuestCounts:
    """Those of the list, and those typed among the facts (None while nobody typed any)."""

    people: int
    countries: int
    typed_people: int | None = None
    typed_countries: int | None = None

    @property
    def is_told_otherwise(self) -> bool:
        """Whether a count that was typed is another than the list’s; an empty list says nothing against it."""
        return bool(self.people) and (
            self.typed_people not in (None, self.people) or self.typed_countries not in (None, self.countries)
        )


def guest_counts(store: Store, event_id: str) -> GuestCounts:
    """Who declined or was replaced is left out; the secretariat’s own people stand for no country."""
    own = network(store).secretariat
    rows = [row for row in participants(store, event_id) if row.status not in ABSENT]
    countries = {row.country.iso2 for row in rows if not own or row.institution != own} - {""}
    typed = store.rows("SELECT participants, countries FROM event WHERE id = ?", (event_id,))
    people, places = typed[0] if typed else (None, None)
    return GuestCounts(len(rows), len(countries), _number(people), _number(places))


def _number(kept: object) -> int | None:
    return kept if isinstance(kept, int) else None
