"""The progress report's figure: for each thematic area, how many planned activities stand in each state."""

import re
from collections.abc import Mapping, Sequence

from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart
from pesnet_desktop.model.papers.line import Line, plain
from pesnet_desktop.queries.papers.words import COLON, COMMA, STATES, Words, in_language

TO_COME: Words = {"en": "Not held yet", "fr": "Pas encore tenue", "ar": "لم تعقد بعد"}
LONGEST_NAME = 34
"""Letters of a thematic area's name beside its bar; the table above has it in full."""

RIGHT_TO_LEFT = "\u200f"
"""Before an Arabic name: a chart has no direction of its own for its words."""

_NUMBER = re.compile(r"^\d+\.\s*")
_IN_LATIN = re.compile(r"\s*\([^()]*[A-Za-z][^()]*\)")
_SHOWN = ("implemented", "in_preparation", "rescheduled", "not_implemented")


def chart_of(areas: Sequence[tuple[Line, Mapping[str, int]]], language: str) -> PaperChart | None:
    """The figure; None where nothing is planned. What was not held yet has a series only where there is some."""
    if not any(sum(counts.values()) for _name, counts in areas):
        return None
    states = [*_SHOWN, *(["planned"] if any(counts.get("planned") for _name, counts in areas) else [])]
    series = tuple(
        ChartSeries(_state(state, language), tuple(counts.get(state, 0) for _name, counts in areas)) for state in states
    )
    names = [plain(name) for name, _counts in areas]
    words = (_words(name, place, series, language) for place, name in enumerate(names))
    beside = (_turned(name) if language == "ar" else name for name in names)
    return PaperChart(" ".join(words), tuple(_short(name) for name in beside), series)


def _words(name: str, place: int, series: Sequence[ChartSeries], language: str) -> str:
    """``1. Digital Technologies: Implemented 2, Rescheduled 1.``"""
    counted = [f"{one.name} {one.values[place]}" for one in series if one.values[place]]
    said = in_language(COMMA, language).join(counted) or "0"
    return f"{name}{in_language(COLON, language)}{said}."


def _state(state: str, language: str) -> str:
    return in_language(TO_COME if state == "planned" else STATES[state], language)


def _turned(name: str) -> str:
    """An Arabic name without its number and an acronym in brackets, which would be drawn over the words beside them."""
    return RIGHT_TO_LEFT + _IN_LATIN.sub("", _NUMBER.sub("", name))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME].rsplit(" ", 1)[0].rstrip(" ,:;-–") + " …"
