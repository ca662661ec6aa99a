"""The network's profile and the directory: countries, institutions and persons."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.reading import Fields, texts, typed, typed_columns, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class NetworkRow:
    """The profile; ``languages`` are codes in the order of the papers, ``digits`` those of Arabic papers."""

    id: str
    acronym: str
    secretariat: str
    languages: tuple[str, ...]
    name: Wording
    digits: str = "latin"

    def name_in(self, language: str) -> str:
        """``OIC Public Employment Services Network (OIC-PESNET)``."""
        name = self.name.in_language(language)
        return f"{name} ({self.acronym})" if name and self.acronym else name or self.acronym


@dataclass(frozen=True)
class CountryRow:
    """A member state by its names; ``aliases`` are other spellings."""

    id: str
    iso2: str
    en: str
    fr: str
    ar: str
    tr: str
    aliases: tuple[str, ...]
    languages: tuple[str, ...]
    region: str


@dataclass(frozen=True)
class InstitutionRow:
    id: str
    acronym: str
    aliases: tuple[str, ...]
    country_id: str
    name: Wording


@dataclass(frozen=True)
class PersonRow:
    id: str
    honorific: str
    name: str
    institution_id: str
    post: Wording


_NOBODY = NetworkRow("", "", "", (), Wording())


def network(store: Store) -> NetworkRow:
    """The profile of the network whose secretariat this is."""
    rows = texts(store, _NETWORK)
    if not rows:
        return _NOBODY
    key, acronym, secretariat, languages, digits = rows[0][:5]
    return NetworkRow(key, acronym, secretariat, tuple(languages.split()), wording(rows[0][5:]), digits)


def countries(store: Store) -> tuple[CountryRow, ...]:
    """The member states by English name."""
    sql = (
        "SELECT id, iso2, name_en, name_fr, name_ar, name_tr, aliases, languages, region FROM country ORDER BY name_en"
    )
    return tuple(_country(row) for row in texts(store, sql))


def _country(row: Fields) -> CountryRow:
    key, iso2, en, fr, ar, tr, aliases, languages, region = row
    spellings = tuple(aliases.split("\n")) if aliases else ()
    return CountryRow(key, iso2, en, fr, ar, tr, spellings, tuple(languages.split()), region)


def institutions(store: Store) -> tuple[InstitutionRow, ...]:
    sql = f"SELECT id, acronym, aliases, country_id, {columns('name')} FROM institution ORDER BY name_en, id"
    return tuple(
        InstitutionRow(row[0], row[1], tuple(row[2].split("\n")) if row[2] else (), row[3], wording(row[4:]))
        for row in texts(store, sql)
    )


def persons(store: Store) -> tuple[PersonRow, ...]:
    sql = f"""SELECT id, honorific, name, institution_id, {typed_columns("post")} FROM person
        ORDER BY name, post, id"""
    return tuple(PersonRow(row[0], row[1], row[2], row[3], typed(row[4:])) for row in texts(store, sql))


_NETWORK = f"SELECT id, acronym, secretariat, languages, digits, {columns('name')} FROM network ORDER BY id"
