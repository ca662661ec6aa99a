"""Who offers an activity: names with their “(tbc)”, the glyphs between them kept, open calls among them."""

import re
from collections.abc import Sequence
from typing import Literal

from pesnet_desktop.model.beneficiaries import group_name
from pesnet_desktop.model.countries import CountryName, country_name, shipped_spellings, spellings_of
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.tbc import take_tbc, tbc_runs
from pesnet_desktop.model.text import fold

ProviderKind = Literal["country", "group", "institution"]

_AND = r"(?:and|et|ve|&)"
_OR = r"(?:or|ou|veya|أو)"
_JOINER = re.compile(
    rf"\s*[,;،]\s*(?:(?:{_AND}|{_OR})\s+|و(?=\S))?|\s*/\s*|\s*\n\s*|\s+(?:{_AND}|{_OR})\s+|\s+و(?=\S)", re.IGNORECASE
)
_GROUP = re.compile(
    r"\bmember (?:countries|states)\b|\bother (?:interested|countries)\b|\binterested\b.*\bcountries\b|pays membres"
    r"|\ball (?:oic )?countries\b|الدول الاعضا|uye ulkeler"
)


@dataclass(frozen=True)
class ProviderName:
    """One name. ``joiner`` stands before it as typed (first: empty); ``words`` is the name with its mark as typed.

    “(tbc)” binds to the name directly before it, to no other.
    """

    name: str
    kind: ProviderKind = "country"
    tbc: bool = False
    joiner: str = ""
    iso2: str | None = None
    words: str = ""

    @property
    def is_alternative(self) -> bool:
        """Whether a stroke or an “or” sets this name against the one before; a comma or an “and” means jointly."""
        return "/" in self.joiner or re.search(rf"\b{_OR}\b", self.joiner, re.IGNORECASE) is not None

    @property
    def status(self) -> Literal["to_confirm", "confirmed"]:
        return "to_confirm" if self.tbc else "confirmed"


def read_providers(text: str, countries: Sequence[CountryName] | None = None) -> tuple[ProviderName, ...]:
    """The names of a plan's cell; without ``countries`` the states as shipped. Printing them gives the cell back."""
    spellings = shipped_spellings() if countries is None else spellings_of(countries)
    providers: list[ProviderName] = []
    for joiner, words in _pieces(text.strip(), spellings):
        name, is_open = take_tbc(words.rstrip(" ,;،/"))
        country = _state(name, spellings)
        kind: ProviderKind = "country" if country else "group" if _GROUP.search(fold(name)) else "institution"
        providers.append(ProviderName(name, kind, is_open, joiner, country.iso2 if country else None, words))
    return tuple(providers)


def print_providers(providers: Sequence[ProviderName]) -> str:
    """The cell as typed; of names that were not typed, with ``(tbc)`` put after those that are open."""
    return "".join(
        provider.joiner + (provider.words or provider.name + (" (tbc)" if provider.tbc else ""))
        for provider in providers
    )


def all_to_confirm(providers: Sequence[ProviderName]) -> tuple[ProviderName, ...]:
    """The same names, each country and institution of them to be confirmed."""
    return tuple(each if each.tbc or each.kind == "group" else replace(each, tbc=True, words="") for each in providers)


def all_together(providers: Sequence[ProviderName]) -> tuple[ProviderName, ...]:
    """The same names jointly: a comma where a stroke or an “or” stood."""
    return tuple(replace(each, joiner=", ") if each.is_alternative else each for each in providers)


def named_only(providers: Sequence[ProviderName]) -> tuple[ProviderName, ...]:
    """The names without open calls."""
    named = [each for each in providers if each.kind != "group"]
    return tuple(replace(each, joiner="") if place == 0 else each for place, each in enumerate(named))


def providers_paragraph(providers: Sequence[ProviderName], language: str) -> Paragraph:
    """The cell for a paper: states and joiners by language, the open ones marked."""
    runs: list[Run] = []
    for provider in providers:
        name = group_name(country_name(provider.name, language), language) if language != "en" else provider.name
        runs.append(Run(joiner_in(provider.joiner, language)))
        runs.extend(tbc_runs(name, provider.status, language))
    return Paragraph(_melted(runs))


def joiner_in(joiner: str, language: str) -> str:
    """A joiner as ``language`` writes it; the glyphs stay what they are, Arabic has its own comma and “and”."""
    words = {"fr": {"and": "et", "or": "ou"}, "tr": {"and": "ve", "or": "veya"}, "ar": {"or": "أو"}}.get(language, {})
    for english, own in words.items():
        joiner = re.sub(rf"\b{english}\b", own, joiner)
    if language == "ar":
        joiner = re.sub(r",?\s*\band\b\s*", " و", joiner).replace(",", "،")
    return re.sub(r",(?= (?:et|ou|ve|veya)\b)", "", joiner)


def _pieces(text: str, spellings: dict[str, CountryName]) -> list[tuple[str, str]]:
    """Each name's joiner and words; an “and” inside a name (Labour and Social Security) does not part it."""
    pieces: list[tuple[str, str]] = []
    joiner, begin = "", 0
    joints = [match for match in _JOINER.finditer(text) if not _is_bracketed(text, match.start())]
    for place, match in enumerate(joints):
        next_begin = joints[place + 1].start() if place + 1 < len(joints) else len(text)
        left, right = text[begin : match.start()], text[match.end() : next_begin]
        if left and _parts(match[0], left, right, spellings):
            pieces.append((joiner, left))
            joiner, begin = match[0], match.end()
    if text[begin:] or joiner:
        pieces.append((joiner, text[begin:]))
    return pieces


def _parts(joiner: str, left: str, right: str, spellings: dict[str, CountryName]) -> bool:
    """Commas and spaced strokes always part; a bare “and” or tight stroke where a state or group stands beside it."""
    if not right:
        return False
    if re.search(r"[,;،\n]|\s/\s", joiner):
        return True
    sides = (take_tbc(left)[0], take_tbc(right)[0])
    return any(_state(side, spellings) or _GROUP.search(fold(side)) for side in sides) or take_tbc(left)[1]


def _state(name: str, spellings: dict[str, CountryName]) -> CountryName | None:
    return spellings.get(fold(name).strip(" .").removeprefix("the ").replace("'", " "))


def _is_bracketed(text: str, place: int) -> bool:
    return text.count("(", 0, place) > text.count(")", 0, place)


def _melted(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Neighbours without marks as one run."""
    melted: list[Run] = []
    for run in runs:
        if melted and not run.marks and not melted[-1].marks:
            melted[-1] = Run(melted[-1].text + run.text)
        elif run.text:
            melted.append(run)
    return tuple(melted)
