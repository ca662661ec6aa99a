"""A plan far bigger than any office's, for measuring: activities with Turkish, French and Arabic words, seeded."""

import random
import uuid

from pesnet_desktop.model.entities import Activity, Provider, ThematicArea, WorkPlan
from pesnet_desktop.model.position import spread
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.store import Store

AREAS = 20
DESCRIPTION_WORDS = 90
_WORDS = (
    *("skills", "employment", "matching", "labour", "market", "service", "guidance", "young", "people", "platform"),
    *(
        "data",
        "training",
        "experience",
        "İŞKUR",
        "méthode",
        "compétences",
        "emploi",
        "évaluation",
        "التشغيل",
        "المهارات",
    ),
    *(
        "التدريب",
        "counsellor",
        "vacancy",
        "employer",
        "apprenticeship",
        "women",
        "rural",
        "online",
        "digital",
        "portal",
    ),
    *("green", "transition", "survey", "forecast", "occupation", "mobility", "inclusion", "finance"),
)
_SYLLABLES = ("ba", "dü", "ker", "lo", "mis", "na", "por", "ris", "té", "van", "zul")
_KINDS = ("Training Course", "Webinar", "Workshop", "Seminar", "Study Visit")
_COUNTRIES = ("Malaysia", "Türkiye", "Morocco", "Azerbaijan", "Senegal", "Côte d’Ivoire", "Qatar", "Indonesia")
_TIMELINES = ("September 2024", "Q2 2025", "Jan/Feb 2026", "Q4 2025", "March 2025", "2026")
_VENUES = ("Online", "On-site (Malaysia)", "On-site (Azerbaijan)", "Hybrid (Türkiye)")
_LANGUAGES = ("English", "French", "EN with simultaneous translation into AR and FR (tbc)")


def add_big_plan(store: Store, activities: int, seed: int = 1) -> str:
    """A plan of ``activities`` in AREAS areas, each with two providers, in one step; returns its id."""
    chance = random.Random(seed)
    plan = _id(chance)
    with store.edit("Add a big plan") as session:
        session.add(WorkPlan(id=plan, title=Wording.english("Big Plan"), start_year=2024, end_year=2026))
        session.flush()
        for number, place in enumerate(spread(AREAS), 1):
            area = ThematicArea(id=_id(chance), plan_id=plan, position=place, number=str(number))
            area.title = Wording.english(_said(chance, 6).capitalize())
            session.add(area)
            session.flush()
            for row, position in enumerate(spread(activities // AREAS), 1):
                activity = _activity(chance, area.id, str(row), position)
                session.add(activity)
                session.add_all(_providers(chance, activity.id))
    return plan


def _activity(chance: random.Random, area: str, number: str, position: str) -> Activity:
    kind = chance.choice(_KINDS)
    rare = " ".join(_rare(chance) for _word in range(5))
    description = RichText.of(
        f"{_said(chance, DESCRIPTION_WORDS)} {rare}.\n• {_said(chance, 12)};\n• {_said(chance, 12)}."
    )
    return Activity(
        id=_id(chance),
        area_id=area,
        number=number,
        position=position,
        title=Wording.english(f"{kind} on “{_said(chance, 8)}”"),
        timeline=chance.choice(_TIMELINES),
        venue=chance.choice(_VENUES),
        languages=chance.choice(_LANGUAGES),
        beneficiaries=Wording.english("National PES authorities in OIC Member Countries"),
        description=RichWording.english(description),
    )


def _providers(chance: random.Random, activity: str) -> list[Provider]:
    first, second = chance.sample(_COUNTRIES, 2)
    return [
        Provider(id=_id(chance), activity_id=activity, position="a", name=first),
        Provider(id=_id(chance), activity_id=activity, position="b", name=second, joiner=", ", status="to_confirm"),
    ]


def _said(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words))


def _rare(chance: random.Random) -> str:
    """One of twenty thousand made-up words: names and terms that few activities share."""
    return "".join(chance.choices(_SYLLABLES, k=3)) + chance.choice("abcdefghijklmno")


def _id(chance: random.Random) -> str:
    return uuid.UUID(int=chance.getrandbits(128), version=4).hex
