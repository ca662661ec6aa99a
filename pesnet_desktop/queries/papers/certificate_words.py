"""The words of certificates in English, French and Arabic: who took part how, and under whose roof."""

from pesnet_desktop.model.honorific import is_woman
from pesnet_desktop.queries.papers.words import Words

NUMBER: Words = {"en": "Certificate No. {number}", "fr": "Certificat n° {number}", "ar": "شهادة رقم {number}"}
FRAME: Words = {
    "en": "held within the framework of the {network}",
    "fr": "dans le cadre du {network}",
    "ar": "في إطار {network}",
}
WHEN_AND_WHERE: Words = {
    "en": "in {where}, on {dates}.",
    "fr": "{where}, {dates}.",
    "ar": "{where}، {dates}.",
}
_TOOK_PART: dict[str, Words] = {
    "participant": {"en": "participated in the", "fr": "a participé à la manifestation", "ar": "شارك في|شاركت في"},
    "expert": {
        "en": "contributed as an expert to the",
        "fr": "a contribué en qualité d’expert à la manifestation|a contribué en qualité d’experte à la manifestation",
        "ar": "شارك بصفة خبير في|شاركت بصفة خبيرة في",
    },
    "speaker": {
        "en": "spoke at the",
        "fr": "est intervenu lors de la manifestation|est intervenue lors de la manifestation",
        "ar": "شارك متحدثا في|شاركت متحدثة في",
    },
    "organiser": {
        "en": "took part in organising the",
        "fr": "a pris part à l’organisation de la manifestation",
        "ar": "شارك في تنظيم|شاركت في تنظيم",
    },
}


def took_part(role: str, honorific: str, language: str) -> str:
    """How somebody took part, by role and, where the language asks for it, by the honorific."""
    man, bar, woman = _TOOK_PART.get(role, _TOOK_PART["participant"])[language].partition("|")
    return woman if bar and is_woman(honorific) else man
