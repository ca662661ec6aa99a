"""The words of lists of participants in English, French and Arabic: counts, headings, who was there."""

from pesnet_desktop.queries.papers.words import Words, in_language

MEMBERS: Words = {
    "en": "OIC Member Countries",
    "fr": "Pays membres de l’OCI",
    "ar": "البلدان الأعضاء في منظمة التعاون الإسلامي",
}
OTHER_COUNTRIES: Words = {"en": "Other countries", "fr": "Autres pays", "ar": "بلدان أخرى"}
INSTITUTIONS: Words = {
    "en": "International institutions",
    "fr": "Institutions internationales",
    "ar": "المؤسسات الدولية",
}
WITH_SECRETARIAT: Words = {
    "en": "International institutions and Secretariat",
    "fr": "Institutions internationales et Secrétariat",
    "ar": "المؤسسات الدولية والأمانة",
}
SECRETARIAT: Words = {"en": "{name} (Secretariat)", "fr": "{name} (Secrétariat)", "ar": "{name} (الأمانة)"}
NOTE: Words = {
    "en": "Countries are in English alphabetical order. Names and positions are given as in the nomination.",
    "fr": "Les pays figurent dans l’ordre alphabétique français. Les noms et fonctions sont ceux de la désignation.",
    "ar": "رتبت البلدان وفق الترتيب الألفبائي العربي، والأسماء والصفات كما وردت في الترشيح.",
}
PRESENT: dict[str, Words] = {
    "yes": {"en": "Present", "fr": "Oui", "ar": "نعم"},
    "no": {"en": "Absent", "fr": "Non", "ar": "لا"},
}
_FEW = range(3, 11)
_PEOPLE: dict[str, tuple[str, ...]] = {
    "en": ("participant", "participants"),
    "fr": ("participant", "participants"),
    "ar": ("مشارك واحد", "مشاركان", "مشاركين", "مشاركا", "مشارك"),
}
_COUNTRIES: dict[str, tuple[str, ...]] = {
    "en": ("OIC Member Country", "OIC Member Countries"),
    "fr": ("pays membre de l’OCI", "pays membres de l’OCI"),
    "ar": (
        "بلد عضو واحد في منظمة التعاون الإسلامي",
        "بلدين عضوين في منظمة التعاون الإسلامي",
        "بلدان أعضاء في منظمة التعاون الإسلامي",
        "بلدا عضوا في منظمة التعاون الإسلامي",
        "بلد عضو في منظمة التعاون الإسلامي",
    ),
}
"""In Arabic one and two as a whole, then what stands behind 3 to 10, 11 to 99, and hundreds."""

_FROM: Words = {"en": "{people} from {countries}", "fr": "{people} de {countries}", "ar": "{people} من {countries}"}
_OTHERS: Words = {
    "en": "{count} from other countries and international institutions",
    "fr": "{count} d’autres pays et d’institutions internationales",
    "ar": "{count} من بلدان أخرى ومؤسسات دولية",
}
_INSTITUTIONS: Words = {
    "en": "{count} from international institutions",
    "fr": "{count} d’institutions internationales",
    "ar": "{count} من مؤسسات دولية",
}


def people_words(count: int, language: str) -> str:
    """``97 participants``, with the number's own form in Arabic."""
    return _counted(count, _PEOPLE[language], language)


def countries_words(count: int, language: str) -> str:
    """``22 OIC Member Countries``; behind “from” in Arabic."""
    return _counted(count, _COUNTRIES[language], language)


def people_from(people: str, countries: int, language: str) -> str:
    """``97 participants from 22 OIC Member Countries``."""
    return in_language(_FROM, language, people=people, countries=countries_words(countries, language))


def others_words(count: int, language: str, *, has_countries: bool) -> str:
    """``3 from international institutions``."""
    return in_language(_OTHERS if has_countries else _INSTITUTIONS, language, count=str(count))


def _counted(count: int, forms: tuple[str, ...], language: str) -> str:
    if language == "ar":
        return _arabic(count, *forms)
    is_one = count == 1 or (language == "fr" and count == 0)
    return f"{count} {forms[0] if is_one else forms[1]}"


def _arabic(count: int, one: str, two: str, few: str, many: str, hundreds: str) -> str:
    """A count in the form that Arabic wants behind its number, told by the number's last two digits."""
    if count in (1, 2):
        return one if count == 1 else two
    last = count % 100
    return f"{count} {few if last in _FEW else many if last > _FEW.stop - 1 else hundreds}"
