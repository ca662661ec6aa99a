"""Rows that every new file begins with: the network's profile, the 57 member states, institutions of public papers."""

from collections.abc import Iterator
from uuid import UUID, uuid5

from pesnet_desktop.model.countries import member_states

ShippedRow = tuple[str, dict[str, str | int | None]]

_NAMESPACE = UUID("3f3a6c52-8d7e-5a0b-9c41-6f0d2b7e4a10")
NETWORK_ID = uuid5(_NAMESPACE, "network").hex

# acronym | iso2 | English | French | Arabic | other names
_INSTITUTIONS = """
SESRIC | TR | Statistical, Economic and Social Research and Training Centre for Islamic Countries | Centre de recherches statistiques, économiques et sociales et de formation pour les pays islamiques | مركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب للدول الإسلامية | سيسرك
İŞKUR | TR | Turkish Employment Agency | Agence turque pour l’emploi | وكالة التشغيل التركية | ISKUR; İSKUR; IŞKUR; Türkiye İş Kurumu
PERKESO | MY | Malaysian Social Security Organisation | Organisation de sécurité sociale de Malaisie | منظمة الضمان الاجتماعي الماليزية | SOCSO; Pertubuhan Keselamatan Sosial; Social Security Organisation
ILO | | International Labour Organization | Organisation internationale du Travail | منظمة العمل الدولية | OIT; International Labour Organisation
WAPES | | World Association of Public Employment Services | Association mondiale des services d’emploi publics | الرابطة العالمية لخدمات التوظيف العامة | AMSEP
ISSA | | International Social Security Association | Association internationale de la sécurité sociale | الجمعية الدولية للضمان الاجتماعي | AISS
UNDP | | United Nations Development Programme | Programme des Nations Unies pour le développement | برنامج الأمم المتحدة الإنمائي | PNUD
COMCEC | | Standing Committee for Economic and Commercial Cooperation of the Organization of Islamic Cooperation | Comité permanent pour la coopération économique et commerciale de l’Organisation de la coopération islamique | اللجنة الدائمة للتعاون الاقتصادي والتجاري لمنظمة التعاون الإسلامي | COMCEC Coordination Office; CCO; الكومسيك
APEA | | APEA | | | the APEA
 | ID | Ministry of Manpower of the Republic of Indonesia | Ministère de la Main-d’œuvre de la République d’Indonésie | وزارة القوى العاملة في جمهورية إندونيسيا | Kemnaker
 | TR | Ministry of Labour and Social Security of the Republic of Türkiye | Ministère du Travail et de la Sécurité sociale de la République de Türkiye | وزارة العمل والضمان الاجتماعي في جمهورية تركيا | Çalışma ve Sosyal Güvenlik Bakanlığı
"""  # noqa: E501 (a row of the table reads better in one line)


def shipped_rows() -> Iterator[ShippedRow]:
    """Table and columns of each row, parents first. Ids are fixed, so that two fresh files are equal."""
    yield _network()
    for country in member_states():
        yield (
            "country",
            {
                "id": country_id(country.iso2),
                "iso2": country.iso2,
                "name_en": country.en,
                "name_fr": country.fr,
                "name_ar": country.ar,
                "name_tr": country.tr,
                "aliases": "\n".join(country.aliases),
                "languages": " ".join(country.languages),
                "region": country.region,
            },
        )
    for row in _INSTITUTIONS.strip("\n").split("\n"):
        yield _institution(row)


def country_id(iso2: str) -> str:
    """The fixed id of a member state's row."""
    return uuid5(_NAMESPACE, f"country:{iso2}").hex


def institution_id(name: str) -> str:
    """The fixed id of a shipped institution, by its acronym, or by its English name where it has none."""
    return uuid5(_NAMESPACE, f"institution:{name}").hex


def _network() -> ShippedRow:
    names = {
        "en": "OIC Public Employment Services Network",
        "fr": "Réseau des services publics de l’emploi de l’OCI",
        "ar": "شبكة خدمات التوظيف العمومية لمنظمة التعاون الإسلامي",
    }
    return (
        "network",
        {"id": NETWORK_ID}
        | _wording("name", names)
        | {"acronym": "OIC-PESNET", "secretariat": "SESRIC", "languages": "en fr ar"},
    )


def _institution(row: str) -> ShippedRow:
    acronym, iso2, en, fr, ar, aliases = (cell.strip() for cell in row.split("|"))
    return (
        "institution",
        {"id": institution_id(acronym or en)}
        | _wording("name", {"en": en, "fr": fr, "ar": ar})
        | {
            "acronym": acronym,
            "aliases": "\n".join(alias.strip() for alias in aliases.split(";") if alias.strip()),
            "country_id": country_id(iso2) if iso2 else None,
        },
    )


def _wording(name: str, texts: dict[str, str]) -> dict[str, str | int | None]:
    columns: dict[str, str | int | None] = {f"{name}_{language}": text for language, text in texts.items()}
    columns |= {f"{name}_{language}_state": "reviewed" if text else "missing" for language, text in texts.items()}
    return columns
