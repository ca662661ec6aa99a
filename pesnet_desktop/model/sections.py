"""The sections that a concept note usually has, with their headings in three languages."""

from dataclasses import dataclass

from pesnet_desktop.model.wording import Wording


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
