"""The grammar of a control's tag: a field, a field in a house format, ``each:``, ``if:``, ``ifnot:``; ``form:``."""

import re
from typing import Literal

from pesnet_desktop.model.light_dataclasses import dataclass

LONGEST_TAG = 64
"""Word cuts off what is longer; no checker notices."""

Verb = Literal["field", "each", "if", "ifnot"]

_TAG = re.compile(r"(?:(each|if|ifnot):)?([a-z][a-z_]*)\.([a-z][a-z_0-9]*)(?:\|([a-z][a-z-]*))?")
_FORM = re.compile(r"form:[a-z][a-z_0-9]*\.[a-z][a-z_0-9]*")
_VERBS: dict[str, Verb] = {"each": "each", "if": "if", "ifnot": "ifnot"}


@dataclass(frozen=True)
class Tag:
    """``each:event.days`` is verb ``each``, noun ``event``, attribute ``days``; a field has the verb ``field``."""

    verb: Verb
    noun: str
    attribute: str
    format: str = ""

    @property
    def field(self) -> str:
        """The catalogue's name of what the tag speaks of."""
        return f"{self.noun}.{self.attribute}"


def parse_tag(text: str) -> Tag | None:
    """The tag, or None for anything that is not one word for word."""
    found = _TAG.fullmatch(text)
    if found is None or (found[1] and found[4]):
        return None
    return Tag(_VERBS[found[1]] if found[1] else "field", found[2], found[3], found[4] or "")


def is_form_tag(text: str) -> bool:
    """Whether a control is one that whoever gets the paper fills in, ``form:nomination.country``: it stays as it is."""
    return _FORM.fullmatch(text) is not None
