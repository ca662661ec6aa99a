"""The capacities in which institutions act for the network: “Vice-Chair of the OIC-PESNET (Asia Group)” by language."""

import re

from pesnet_desktop.model.countries import country_name, find_country
from pesnet_desktop.model.text import fold

_ROLES = {
    "chair": {"fr": "Président", "ar": "رئيس"},
    "vice-chair": {"fr": "Vice-Président", "ar": "نائب رئيس"},
    "secretariat": {"fr": "Secrétariat", "ar": "أمانة"},
    "focal point": {"fr": "point focal", "ar": "جهة الاتصال في"},
    "member": {"fr": "membre", "ar": "عضو في"},
    "host": {"fr": "hôte", "ar": "البلد المضيف لفعاليات"},
}
_ALONE = {
    "chair": "الرئيس",
    "vice-chair": "نائب الرئيس",
    "secretariat": "الأمانة",
    "focal point": "جهة الاتصال",
    "member": "عضو",
    "host": "البلد المضيف",
}
"""Arabic roles of which nobody said whose they are."""
_BODIES = {
    "network": {"fr": " du réseau", "ar": " الشبكة"},
    "event": {"fr": " de la manifestation", "ar": " الفعالية"},
    "workshop": {"fr": " de l’atelier", "ar": " ورشة العمل"},
    "meeting": {"fr": " de la réunion", "ar": " الاجتماع"},
}
_SAME = {"president": "chair", "chairman": "chair", "chairperson": "chair", "vice-president": "vice-chair"}
_GROUPS = {
    "asia": {"fr": "Groupe Asie", "ar": "المجموعة الآسيوية"},
    "africa": {"fr": "Groupe Afrique", "ar": "المجموعة الأفريقية"},
    "arab": {"fr": "Groupe arabe", "ar": "المجموعة العربية"},
}
_SHAPE = (
    r"(?:the )?(?P<role>[a-z][a-z -]*?)(?: (?:of|for) (?:the )?(?P<body>[^()]+?))?"
    r"(?: \((?P<group>asia|africa|arab)n? group\))?"
)


def capacity_in(text: str, language: str) -> str:
    """A capacity in French or Arabic: ``Vice-Président de l’OIC-PESNET (Groupe Asie)``; what is not known as typed."""
    plain = " ".join(text.split())
    match = re.fullmatch(_SHAPE, fold(plain))
    role = _SAME.get(match["role"], match["role"]) if match else ""
    if not match or language not in _ROLES.get(role, ()):
        return text
    body = plain[match.start("body") : match.end("body")] if match["body"] else ""
    words = _of_role(role, body, language)
    group = _GROUPS[match["group"]][language] if match["group"] and words else ""
    return (f"{words} ({group})" if group else words) or text


def _of_role(role: str, body: str, language: str) -> str:
    """A role with the body that it is of; empty where that is not known."""
    if not body:
        return _ALONE[role] if language == "ar" else _ROLES[role][language]
    if role == "host" and language == "ar" and fold(body) in _BODIES:
        whom = _BODIES[fold(body)]["ar"].strip()
        return f"{_ALONE[role]} ل{whom.replace('ال', 'ل', 1) if whom.startswith('ال') else whom}"
    whose = _whose(body, language)
    return f"{_ROLES[role][language]}{whose}" if whose else ""


def _whose(body: str, language: str) -> str:
    """Behind a role the body that it is of: a usual word, an acronym, a country; empty for any other words."""
    known = _BODIES.get(fold(body))
    if known:
        return known[language]
    if body == body.upper():
        return of_body(body, language)
    country = find_country(body)
    if country is None:
        return ""
    name = country_name(body, language)
    return f" {name}" if language == "ar" else f" ({name})"


def capacity_known(text: str, language: str) -> str:
    """A capacity in French or Arabic; empty for words that are none."""
    own = capacity_in(text, language)
    return own if own != text else ""


def of_body(body: str, language: str) -> str:
    """`` de l’OIC-PESNET``: French elides before a vowel, and before acronyms that begin with one."""
    if language == "ar":
        return f" {body}"
    return f" de l’{body}" if fold(body)[:1] in tuple("aeiou") else f" du {body}"
