"""Whom an activity is for: a kind of institution in a group of member countries, which gives the list to invite."""

import re
from collections.abc import Iterable
from typing import Literal

from pesnet_desktop.model.countries import CountryName
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold

Group = Literal["", "all", "ar", "fr", "en", "Arab", "Asia", "Africa"]

_WHOSE = (
    r"(?P<speaking>arabic|french|english)[- ]speaking|(?P<phone>arabophones?|francophones?|anglophones?)"
    r"|(?P<region>arab|asian?|african?)(?: group| region)?"
)
_ENGLISH = re.compile(
    rf"(?:(?P<other>other )?(?P<interested>interested )?)?(?:the )?(?:oic )?(?:{_WHOSE})?[ ,]*(?:oic )?"
    r"member (?:countries|states)(?: of the oic)?"
)
_FRENCH = re.compile(rf"(?:les )?(?P<autres>autres )?pays membres(?: de l'oci)?(?: (?:{_WHOSE}))?(?: de l'oci)?")
_SPEAKING: dict[str, Group] = {"arabic": "ar", "french": "fr", "english": "en"}
_PHONE: dict[str, Group] = {"arabophone": "ar", "francophone": "fr", "anglophone": "en"}
_REGIONS: dict[str, Group] = {"arab": "Arab", "asia": "Asia", "asian": "Asia", "africa": "Africa", "african": "Africa"}
_IN = re.compile(r"\s+(?:in|from|of|dans|des)\s+(?:the\s+|les\s+)?", re.IGNORECASE)
_GROUP_NAMES: dict[str, dict[str, str]] = {
    "fr": {
        "all": "pays membres de l’OCI", "ar": "pays membres arabophones de l’OCI",
        "fr": "pays membres francophones de l’OCI", "en": "pays membres anglophones de l’OCI",
    },
    "ar": {
        "all": "الدول الأعضاء في منظمة التعاون الإسلامي",
        "ar": "الدول الأعضاء الناطقة بالعربية في منظمة التعاون الإسلامي",
        "fr": "الدول الأعضاء الناطقة بالفرنسية في منظمة التعاون الإسلامي",
        "en": "الدول الأعضاء الناطقة بالإنجليزية في منظمة التعاون الإسلامي",
    },
}  # fmt: skip

_AUTHORITIES = {
    "fr": "Autorités nationales des services publics de l’emploi (SPE)",
    "ar": "سلطات خدمات التوظيف العمومية الوطنية",
}
_AND_OTHERS = {
    "fr": f"{_AUTHORITIES['fr']} et autres institutions concernées",
    "ar": f"{_AUTHORITIES['ar']} والمؤسسات الأخرى ذات الصلة",
}
_INSTITUTIONS = {
    fold(words): names
    for words, names in (
        ("National Public Employment Services (PES) Authorities", _AUTHORITIES),
        ("National Public Employment Services Authorities", _AUTHORITIES),
        ("National PES Authorities", _AUTHORITIES),
        ("National Public Employment Services (PES) Authorities and Other Relevant Institutions", _AND_OTHERS),
        ("National PES Authorities and Other Relevant Institutions", _AND_OTHERS),
        ("Ministries of Labour", {"fr": "Ministères du Travail", "ar": "وزارات العمل"}),
    )
}


@dataclass(frozen=True)
class BeneficiaryScope:
    """``institutions`` as typed, and the group of countries; an empty group is one that was not understood."""

    raw: str
    institutions: str = ""
    group: Group = ""

    @classmethod
    def parse(cls, text: str) -> "BeneficiaryScope":
        plain = " ".join(text.split())
        for joint in reversed(list(_IN.finditer(plain))):
            group = _group_of(plain[joint.end() :])
            if group:
                return cls(text, plain[: joint.start()], group)
        group = _group_of(plain)
        return cls(text, "", group) if group else cls(text, plain)

    @property
    def is_understood(self) -> bool:
        return bool(self.group)

    def countries(self, every: Iterable[CountryName]) -> tuple[CountryName, ...]:
        """Those of ``every`` that are in the group; none when the group was not understood."""
        return tuple(country for country in every if _is_in(country, self.group))

    def __str__(self) -> str:
        return self.raw


def group_name(text: str, language: str) -> str:
    """An open call's words in ``language``: ``Other Interested OIC Member Countries`` in French; others as typed."""
    group = _group_of(text)
    named = _GROUP_NAMES.get(language, {}).get(group, "")
    if not named:
        return text
    is_other = fold(text).startswith("other")
    is_interested = "interested" in fold(text)
    if language == "fr":
        return ("autres " if is_other else "") + named + (" intéressés" if is_interested else "")
    return named + (" الأخرى" if is_other else "") + (" المهتمة" if is_interested else "")


def beneficiaries_in(text: str, language: str) -> str:
    """Whom an activity is for, put together in French or Arabic; empty where a part of it is not known there."""
    scope = BeneficiaryScope.parse(text)
    named = _GROUP_NAMES.get(language, {}).get(scope.group, "")
    institutions = _INSTITUTIONS.get(fold(scope.institutions), {}).get(language, "")
    if not named or bool(scope.institutions) != bool(institutions):
        return ""
    if not institutions:
        return named[0].upper() + named[1:]
    return f"{institutions} des {named}" if language == "fr" else f"{institutions} في {named}"


def _group_of(text: str) -> Group:
    folded = fold(text).strip(" .,;")
    match = _ENGLISH.fullmatch(folded) or _FRENCH.fullmatch(folded)
    if not match:
        return ""
    if match["speaking"]:
        return _SPEAKING[match["speaking"]]
    if match["phone"]:
        return _PHONE[match["phone"].rstrip("s")]
    return _REGIONS[match["region"]] if match["region"] else "all"


def _is_in(country: CountryName, group: Group) -> bool:
    return group == "all" or group in country.languages or group == country.region
