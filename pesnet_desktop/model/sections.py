"""The sections that an event's papers usually have, with their headings in three languages."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.wording import Wording

SECTIONED = ("concept-note", "booklet", "event-report", "invitation")
"""The papers that are made of sections: a booklet of entries, a letter of paragraphs."""


@dataclass(frozen=True)
class UsualSection:
    """``kind`` is the section's lasting name, whatever its heading says."""

    kind: str
    heading: Wording


def _usual(kind: str, en: str, fr: str, ar: str) -> UsualSection:
    return UsualSection(kind, Wording(en, fr, ar, "reviewed", "reviewed", "draft"))


USUAL_SECTIONS: tuple[UsualSection, ...] = (
    _usual("background", "Background", "Contexte", "الخلفية"),
    _usual("rationale", "Rationale", "Justification", "المبررات"),
    _usual("objectives", "Objectives", "Objectifs", "الأهداف"),
    _usual("methodology", "Methodology", "Méthodologie", "المنهجية"),
    _usual("partners", "Project Partners", "Partenaires du projet", "شركاء المشروع"),
    _usual("participants", "Participants", "Participants", "المشاركون"),
    _usual("date_and_venue", "Date and Venue", "Date et lieu", "التاريخ والمكان"),
    _usual("language", "Language", "Langue", "اللغة"),
)
"""Those of a concept note."""

_BOOKLET = (
    _usual("dates_and_place", "Dates and place", "Dates et lieu", "التاريخ والمكان"),
    _usual("registration", "Registration", "Inscription", "التسجيل"),
    _usual("visa", "Visa", "Visa", "التأشيرة"),
    _usual("arrival", "Arrival and departure", "Arrivée et départ", "الوصول والمغادرة"),
    _usual("hotel", "Hotel", "Hôtel", "الفندق"),
    _usual("transport", "Transport", "Transport", "النقل"),
    _usual("interpretation", "Languages and interpretation", "Langues et interprétation", "اللغات والترجمة الفورية"),
    _usual("medical", "Medical care", "Soins médicaux", "الرعاية الطبية"),
    _usual("currency", "Currency", "Monnaie", "العملة"),
    _usual("electricity", "Electricity", "Électricité", "الكهرباء"),
    _usual("time_zone", "Time zone", "Fuseau horaire", "المنطقة الزمنية"),
    _usual("contacts", "Contacts", "Contacts", "جهات الاتصال"),
)
_REPORT = (
    _usual("frame", "Framework", "Cadre", "الإطار"),
    _usual("aim", "Aim", "Objet", "الهدف"),
    _usual("outcome", "Outcome", "Résultats", "النتائج"),
    _usual("boilerplate", "About the network", "À propos du réseau", "نبذة عن الشبكة"),
)
_LETTER = (
    _usual("basis", "Basis", "Fondement", "الأساس"),
    _usual("eligibility", "Who may attend", "Qui peut participer", "من يمكنه المشاركة"),
    _usual("costs", "Costs", "Frais", "التكاليف"),
    _usual("languages", "Languages", "Langues", "اللغات"),
    _usual("deadline", "Deadline", "Délai", "الموعد النهائي"),
)
_OF_PAPER = dict(zip(SECTIONED, (USUAL_SECTIONS, _BOOKLET, _REPORT, _LETTER), strict=True))


def usual_sections(paper: str) -> tuple[UsualSection, ...]:
    """The sections that a paper usually has, in order; none for a paper that is not made of sections."""
    return _OF_PAPER.get(paper, ())
