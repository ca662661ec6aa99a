"""The letterhead and the signature of letters and certificates, in one language."""

from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.honorific import person_in
from pesnet_desktop.model.papers.letterhead import PaperLetterhead
from pesnet_desktop.model.papers.line import Line, line_in, parted
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.directory import NetworkRow, institutions, network
from pesnet_desktop.queries.network import letterhead
from pesnet_desktop.queries.papers.letter_words import SECRETARIAT_OF
from pesnet_desktop.queries.papers.pictures import picture_in
from pesnet_desktop.queries.papers.words import COMMA, in_language
from pesnet_desktop.store import Store


def paper_letterhead(store: Store, language: str) -> PaperLetterhead:
    """The secretariat's name, the line under it, its office and who signs."""
    own, row = network(store), letterhead(store)
    line = line_in(row.line, language)
    return PaperLetterhead(
        own.id,
        house_name(store, own.secretariat, language) or own.name_in(language),
        line or in_language(SECRETARIAT_OF, language, network=own.name_in(language)),
        parted([own.secretariat, line_in(row.city, language), _country(row.address, language)], COMMA[language]),
        row.website,
        row.email,
        person_in(row.signatory, language),
        line_in(row.signatory_post, language),
        picture_in(store, row.logo_id, own.acronym),
        picture_in(store, row.signature_id, row.signatory),
    )


def office_city(store: Store, language: str) -> str:
    """Where letters are written."""
    city: Wording = letterhead(store).city
    return city.in_language(language)


def secretariat(store: Store) -> str:
    """The acronym of the institution that is the secretariat, as typed in the profile."""
    own: NetworkRow = network(store)
    return own.secretariat


def house_name(store: Store, acronym: str, language: str) -> Line:
    """An institution in full, with its acronym in brackets; one that the directory does not have as typed."""
    found = next((one for one in institutions(store) if one.acronym == acronym and acronym), None)
    name = found.name.in_language(language) if found else ""
    if not name:
        return acronym
    return name if acronym in name else f"{name} ({acronym})"


def _country(address: str, language: str) -> str:
    """The country at the end of the office's address."""
    last = address.replace("\n", ",").rpartition(",")[2].strip()
    return country_name(last, language)
