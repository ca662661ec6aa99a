"""The tables of the network: its documents, and who holds which role for how long."""

from collections.abc import Callable

from pesnet_desktop.commands import network_document as documents
from pesnet_desktop.commands import role_term as terms
from pesnet_desktop.commands.directory import add_institution, add_person
from pesnet_desktop.commands.names import named
from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.guests import ROLES
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.shipped import country_id
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.queries.directory import institutions, persons
from pesnet_desktop.queries.network import network_documents, role_terms
from pesnet_desktop.store import Store
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.line_columns import Choice, Column, Line

_ROLE_WORDS: dict[str, Callable[[], str]] = {
    "chair": lambda: _("Chair"),
    "vice_chair": lambda: _("Vice-Chair"),
    "secretariat": lambda: _("Secretariat"),
    "focal_point": lambda: _("Focal point"),
    "member": lambda: _("Member"),
}


@dataclass(frozen=True)
class NetworkKind:
    """One table: its name in the file, its columns and lines, and what typing into it does."""

    table: DraftTable
    title: str
    entry: str
    prompt: str
    columns: tuple[Column, ...]
    lines: Callable[[Store], tuple[Line, ...]]
    add: Callable[[Store, str], object]
    change: Callable[[Store, str, str, str], object]
    remove: Callable[[Store, str], None]
    move: Callable[[Store, str, str | None], None] | None = None


def document_table() -> NetworkKind:
    """Titles in three languages, what kind of document it is, when it was adopted, where it lies."""
    titles = tuple(
        Column(f"title_{code}", _("Title, {language}").format(language=LANGUAGE_NAMES[code]), 160, 5)
        for code in LANGUAGES
    )
    further = (
        Column("kind", _("Kind"), 90, 1),
        Column("adopted_on", _("Adopted"), 90, 1),
        Column("address", _("Web address"), 130, 3),
    )
    return NetworkKind(
        "network_document",
        _("Documents of the network"),
        "title_en",
        _("Add a document: its title"),
        (*titles, *further),
        _documents,
        documents.add_network_document,
        _change_document,
        documents.remove_network_document,
        documents.move_network_document,
    )


def role_table() -> NetworkKind:
    """Country, institution and person of each role, and its term."""
    roles = tuple(Choice(role, _ROLE_WORDS[role]()) for role in ROLES)
    return NetworkKind(
        "role_term",
        _("Roles and terms"),
        "country",
        _("Add a focal point: the country"),
        (
            Column("country", _("Country"), 130, 2),
            Column("role", _("Role"), 96, 0, roles),
            Column("scope", _("For"), 90, 2, tip=_("The group it is held for; empty is the whole network")),
            Column("institution", _("Institution"), 150, 5),
            Column("person", _("Person"), 140, 4),
            Column(terms.TERM, _("Term"), 130, 2, tip=_("2021–2022, since 2024, or until 2026")),
        ),
        _terms,
        _add_term,
        _change_term,
        terms.remove_role_term,
    )


def _documents(store: Store) -> tuple[Line, ...]:
    return tuple(
        Line(row.id, (row.title.en, row.title.fr, row.title.ar, row.kind, row.adopted_on, row.address))
        for row in network_documents(store)
    )


def _change_document(store: Store, key: str, field: str, text: str) -> None:
    for code in LANGUAGES:
        if field == f"title_{code}":
            documents.rename_network_document(store, key, text, code)
            return
    documents.set_network_document_field(store, key, field, text)


def _terms(store: Store) -> tuple[Line, ...]:
    language = current_language()
    return tuple(
        Line(
            row.id,
            (
                row.country.in_language(language),
                row.role,
                row.scope,
                row.acronym or row.institution.in_language(language),
                " ".join(part for part in (row.honorific, row.person) if part),
                str(row.term),
            ),
        )
        for row in role_terms(store)
    )


def _add_term(store: Store, country: str) -> None:
    """A focal point of a country; the role is changed where it is another."""
    key = _known_country(country)
    with store.one_step("Add a term of the network’s {role}", role=("focal_point",)):
        terms.set_role_term_country(store, terms.add_role_term(store, "focal_point"), key)


def _change_term(store: Store, key: str, field: str, text: str) -> None:
    """An institution or a person that the directory has not yet comes into it in the same step; no words empty it."""
    if field == "country":
        terms.set_role_term_country(store, key, _known_country(text) if text.strip() else "")
    elif field == "institution":
        with store.one_step("Name the institution of the term of {holder}", **named(store, "role_term", key)):
            terms.set_role_term_institution(store, key, known_institution(store, text) if text.strip() else "")
    elif field == "person":
        with store.one_step("Name the person of the term of {holder}", **named(store, "role_term", key)):
            terms.set_role_term_person(store, key, _known_person(store, text) if text.strip() else "")
    else:
        terms.set_role_term_field(store, key, field, text)


def _known_country(text: str) -> str:
    country = find_country(text)
    if country is None:
        raise Problem("country-unknown" if text.strip() else "words-missing", words=text.strip())
    return country_id(country.iso2)


def known_institution(store: Store, text: str) -> str:
    """The institution that ``text`` is a name of; one that the directory has not yet comes into it."""
    wanted = fold(text)
    for row in institutions(store):
        names = (row.acronym, row.name.en, row.name.fr, row.name.ar, *row.aliases)
        if wanted and wanted in {fold(name) for name in names}:
            return row.id
    return add_institution(store, text)


def _known_person(store: Store, text: str) -> str:
    read = PersonName.parse(text)
    name = read.name or text
    wanted = fold(name)
    found = next((row.id for row in persons(store) if wanted and fold(row.name) == wanted), "")
    return found or add_person(store, name, read.honorific, read.post)
