"""What short cells of a plan mean, remembered by their text: a plan often says the same months and countries."""

from functools import lru_cache

from pesnet_desktop.model.beneficiaries import BeneficiaryScope
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.providers import ProviderName, read_providers
from pesnet_desktop.model.timeline import Timeline, split_cell

_REMEMBERED = 2048


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
    """Timeline and place of a cell that holds both."""
    return split_cell(text)
