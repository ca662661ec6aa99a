"""What short cells of a plan mean, remembered by their text: a plan often says the same months and countries."""

import re
from functools import lru_cache

from pesnet_desktop.model.beneficiaries import BeneficiaryScope
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.providers import ProviderName, read_providers
from pesnet_desktop.model.timeline import Timeline, split_cell

_REMEMBERED = 2048
_JOINT = r"[,،;]|\s[–—-]\s|\("


@lru_cache(_REMEMBERED)
def timeline_of(text: str) -> Timeline:
    return Timeline.parse(text)


@lru_cache(_REMEMBERED)
def place_of(text: str) -> Place:
    return Place.parse(text)


@lru_cache(_REMEMBERED)
def regime_of(text: str) -> LanguageRegime:
    return LanguageRegime.parse(text)


@lru_cache(_REMEMBERED)
def providers_of(text: str) -> tuple[ProviderName, ...]:
    return read_providers(text)


@lru_cache(_REMEMBERED)
def scope_of(text: str) -> BeneficiaryScope:
    return BeneficiaryScope.parse(text)


@lru_cache(_REMEMBERED)
def halves_of(text: str) -> tuple[str, str]:
    """Timeline and place of a cell that holds both; beside a stroke and lines a comma, a dash or brackets part them."""
    timeline, place = split_cell(text)
    if place or timeline_of(timeline).is_understood:
        return timeline, place
    for joint in re.finditer(_JOINT, timeline):
        first, rest = timeline[: joint.start()].strip(), timeline[joint.end() :].strip()
        rest = rest.removesuffix(")") if joint[0].strip() == "(" else rest
        if first and timeline_of(first).is_understood and place_of(rest).is_understood:
            return first, rest
    return timeline, place
