"""Who takes part in an event, ordered and counted as its papers show it."""

from collections.abc import Iterable

from pesnet_desktop.model.collation import collation_key
from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.honorific import honorific_in, person_in
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.model.tbc import tbc_runs
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.guests import ParticipantRow, participants
from pesnet_desktop.queries.papers.guest_words import SECRETARIAT
from pesnet_desktop.queries.papers.words import COMMA, in_language
from pesnet_desktop.store import Store

ABSENT = ("declined", "replaced")


@dataclass(frozen=True)
class Delegation:
    """``circle`` is ``member``, ``other`` (countries) or ``institution``; ``rows`` in the list's own order."""

    circle: str
    name: str
    rows: tuple[ParticipantRow, ...]


def delegations(store: Store, event_id: str, language: str) -> tuple[Delegation, ...]:
    """Member countries, other countries, institutions, each in the order of ``language``, the secretariat last.

    Who declined or was replaced is left out. Without a country one belongs to one's institution.
    """
    secretariat = network(store).secretariat
    groups: dict[tuple[str, str], list[ParticipantRow]] = {}
    for row in participants(store, event_id):
        if row.status not in ABSENT:
            groups.setdefault(_belonging(row, secretariat, language), []).append(row)
    found = [Delegation(circle, name, tuple(rows)) for (circle, name), rows in groups.items()]
    own = {one.name for one in found if one.circle == "institution" and secretariat and one.name == secretariat}
    ordered = sorted(found, key=lambda one: (_CIRCLES.index(one.circle), one.name in own, collation_key(one.name)))
    return tuple(
        Delegation(one.circle, in_language(SECRETARIAT, language, name=one.name), one.rows) if one.name in own else one
        for one in ordered
    )


def rows_of(groups: Iterable[Delegation]) -> tuple[ParticipantRow, ...]:
    return tuple(row for one in groups for row in one.rows)


def guest_name(row: ParticipantRow, language: str) -> Paragraph:
    """The honorific in the paper's language, in English as typed, and the name; what is not confirmed is marked."""
    name = row.name if row.honorific else person_in(row.name, language)
    honorific = row.honorific if language == "en" else honorific_in(row.honorific, language)
    name = " ".join(part for part in (honorific, name) if part)
    return Paragraph(tbc_runs(name, row.status, language))


def guest_post(row: ParticipantRow, circle: str, language: str) -> str:
    """Position and institution; the position alone below the institution's own heading.

    Words that are not Arabic are parted by a comma of their own script on an Arabic page as well.
    """
    post = row.posts.in_language(language)
    parts = [part for part in (post, "" if circle == "institution" else row.institution) if part]
    is_latin = all(part[-1] < _ARABIC_BEGINS for part in parts)
    return COMMA["en" if is_latin else language].join(parts)


_ARABIC_BEGINS = "\u0600"
_CIRCLES = ("member", "other", "institution")


def _belonging(row: ParticipantRow, secretariat: str, language: str) -> tuple[str, str]:
    """The circle, and the delegation within it; the secretariat's own people are its own whatever their country."""
    if secretariat and row.institution == secretariat:
        return "institution", secretariat
    if row.country.iso2:
        return "member", row.country.in_language(language)
    if row.country.typed:
        return "other", country_name(row.country.typed, language)
    return "institution", row.institution or "–"
