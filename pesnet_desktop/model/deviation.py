"""The facts of an activity that its event may hold to or change; for each change one sentence of reason is kept."""

from typing import Literal, get_args

from pesnet_desktop.model.languages import field_in

Fact = Literal["title", "time", "venue", "languages", "lead"]
FACTS: tuple[Fact, ...] = get_args(Fact)


def reason_field(fact: str, language: str = "en") -> str:
    """The field of the link between activity and event that keeps the reason: ``venue_reason``, ``venue_reason_fr``."""
    return field_in(f"{fact}_reason", language)
