"""The capacities in which institutions act for the network: “Vice-Chair of the OIC-PESNET (Asia Group)” by language."""

import re

from pesnet_desktop.model.text import fold

_ROLES = {
    "chair": {"fr": "Président", "ar": "رئيس"},
    "vice-chair": {"fr": "Vice-Président", "ar": "نائب رئيس"},
    "secretariat": {"fr": "Secrétariat", "ar": "أمانة"},
    "focal point": {"fr": "point focal", "ar": "جهة الاتصال في"},
    "member": {"fr": "membre", "ar": "عضو في"},
    "host": {"fr": "hôte", "ar": "البلد المضيف لفعاليات"},
}
_SAME = {"president": "chair", "chairman": "chair", "chairperson": "chair", "vice-president": "vice-chair"}
_GROUPS = {
    "asia": {"fr": "Groupe Asie", "ar": "المجموعة الآسيوية"},
    "africa": {"fr": "Groupe Afrique", "ar": "المجموعة الأفريقية"},
    "arab": {"fr": "Groupe arabe", "ar": "المجموعة العربية"},
}
_SHAPE = re.compile(
    r"(?:the )?(?P<role>[a-z][a-z -]*?)(?: (?:of|for) (?:the )?(?P<body>[^()]+?))?"
    r"(?: \((?P<group>asia|africa|arab)n? group\))?"
)


def capacity_in(text: str, language: str) -> str:
    """A capacity in French or Arabic: ``Vice-Président de l’OIC-PESNET (Groupe Asie)``; what is not known as typed."""
    plain = " ".join(text.split())
    match = _SHAPE.fullmatch(fold(plain))
    role = _ROLES.get(_SAME.get(match["role"], match["role"]), {}).get(language, "") if match else ""
    if not match or not role:
        return text
    body = plain[match.start("body") : match.end("body")] if match["body"] else ""
    group = _GROUPS[match["group"]][language] if match["group"] else ""
    words = role + (of_body(body, language) if body else "")
    return f"{words} ({group})" if group else words


def capacity_known(text: str, language: str) -> str:
    """A capacity in French or Arabic; empty for words that are none."""
    own = capacity_in(text, language)
    return own if own != text else ""


def of_body(body: str, language: str) -> str:
    """`` de l’OIC-PESNET``: French elides before a vowel, and before acronyms that begin with one."""
    if language == "ar":
        return f" {body}"
    return f" de l’{body}" if fold(body)[:1] in tuple("aeiou") else f" du {body}"
