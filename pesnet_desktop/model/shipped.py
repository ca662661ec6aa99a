"""The rows that every new file begins with: the network's profile and the member states, with ids that never change."""

from collections.abc import Iterator, Mapping

from pesnet_desktop.model.countries import CountryName, member_states

ShippedRow = tuple[str, Mapping[str, str | int | None]]

NETWORK_ID = "network"


def country_id(iso2: str) -> str:
    """The id of a member state's row, the same in every file."""
    return f"country-{iso2.lower()}"


def shipped_rows() -> Iterator[ShippedRow]:
    """Each row as its table's name and its columns."""
    yield (
        "network",
        {
            "id": NETWORK_ID,
            "name_en": "OIC Public Employment Services Network",
            "name_fr": "Réseau des services publics d’emploi de l’OCI",
            "name_ar": "شبكة خدمات التوظيف العامة لمنظمة التعاون الإسلامي",
            "name_en_state": "reviewed",
            "name_fr_state": "draft",
            "name_ar_state": "draft",
            "acronym": "OIC-PESNET",
            "secretariat": "SESRIC",
        },
    )
    for country in member_states():
        yield "country", _country_row(country)


def _country_row(country: CountryName) -> dict[str, str | int | None]:
    return {
        "id": country_id(country.iso2),
        "iso2": country.iso2,
        "name_en": country.en,
        "name_fr": country.fr,
        "name_ar": country.ar,
        "name_tr": country.tr,
        "aliases": "\n".join(country.aliases),
        "languages": " ".join(country.languages),
        "region": country.region,
    }
