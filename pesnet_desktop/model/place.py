"""Where something takes place: the plan's “On-site (Azerbaijan)”, and an event's venue with seat, building and city."""

import re

from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.countries import country_name, find_country
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.status import Mode
from pesnet_desktop.model.tbc import has_tbc, without_tbc
from pesnet_desktop.model.text import fold

_ONLINE = r"online|on-line|virtual(?:ly)?|remote|en ligne|virtuel(?:le)?|cevrim ?ici|عن بعد|افتراضي|عبر الانترنت"
_ONSITE = r"on-? ?site|in[- ]person|face[- ]to[- ]face|physical|sur place|presentiel|yuz yuze|حضوري|حضوريا"
_HYBRID = r"hybrid|hybride|hibrit|مختلط|هجين"
_MODES: tuple[tuple[Mode, str], ...] = (("hybrid", _HYBRID), ("online", _ONLINE), ("onsite", _ONSITE))
_PLACE = r"(?P<mode>[^()]*)(?:\((?P<where>[^()]+)\)[^()]*)?"
_VIRTUAL = r"(?i)(?P<mode>virtual|online|hybrid)\s*(?:[-–—]\s*(?P<seat>[^,]+?)\s*)?(?:,\s*(?P<where>.*))?"
_IN_CITY = {"en": " in ", "fr": " à ", "ar": "، ", "tr": ", "}


_MODE_NAMES = {
    "online": {"en": "Online", "fr": "En ligne", "ar": "عن بعد", "tr": "Çevrim içi"},
    "onsite": {"en": "On-site", "fr": "Sur place", "ar": "حضوري", "tr": "Yüz yüze"},
    "hybrid": {"en": "Hybrid", "fr": "Hybride", "ar": "مختلط", "tr": "Hibrit"},
}
_HOTEL = {"fr": "Hôtel ", "ar": "فندق "}


@dataclass(frozen=True)
class Place:
    """An activity's place as typed: how it is held, and the country as it is written there."""

    raw: str
    mode: Mode = ""
    country: str = ""

    @classmethod
    def parse(cls, text: str) -> "Place":
        plain = " ".join(without_tbc(text).split())
        match = re.fullmatch(_PLACE, plain)
        if not match:
            return cls(text, _mode_of(plain))
        where = match["where"] or (match["mode"] if not _mode_of(match["mode"]) else "")
        return cls(text, _mode_of(plain), _country_in(where))

    @property
    def iso2(self) -> str | None:
        found = find_country(self.country)
        return found.iso2 if found else None

    @property
    def is_understood(self) -> bool:
        return bool(self.mode or self.country)

    def in_language(self, language: str) -> str:
        """``Sur place (Azerbaïdjan)``; in English, or where more was typed than mode and country, as typed."""
        words = without_tbc(self.raw)
        if language == "en" or not self._is_all_understood:
            return words
        country, mode = country_name(self.country, language), mode_name(self.mode, language)
        return f"{mode} ({country})" if mode and country else mode or country

    @property
    def _is_all_understood(self) -> bool:
        """Whether nothing but the mode and the country was typed."""
        rest = fold(without_tbc(self.raw)).replace(fold(self.country), "") if self.is_understood else "?"
        return not re.sub(rf"\b(?:{_ONLINE}|{_ONSITE}|{_HYBRID})\b|[(),\s]", "", rest)

    @property
    def is_to_confirm(self) -> bool:
        return has_tbc(self.raw)

    def __str__(self) -> str:
        return self.raw


@dataclass(frozen=True)
class Venue:
    """An event's venue; every part may be empty. ``seat`` is who hosts an online one; ``raw`` what was typed."""

    mode: Mode = ""
    seat: str = ""
    building: str = ""
    city: str = ""
    country: str = ""
    raw: str = ""

    @classmethod
    def parse(cls, text: str) -> "Venue":
        plain = " ".join(without_tbc(text).split())
        match = re.fullmatch(_VIRTUAL, plain)
        if match:
            building, city, country = _whereabouts(match["where"] or "")
            return cls(_mode_of(match["mode"]), match["seat"] or "", building, city, country, text)
        if Place.parse(plain).mode:
            place = Place.parse(plain)
            return cls(place.mode, country=place.country, raw=text)
        building, city, country = _whereabouts(plain)
        return cls("onsite" if country or city else "", "", building, city, country, text)

    @property
    def is_understood(self) -> bool:
        return bool(self.mode or self.city or self.country)

    @property
    def text(self) -> str:
        """The venue put together from its parts, in English."""
        return self.in_language("en")

    def in_language(self, language: str) -> str:
        """``Hotel Royale Chulan in Kuala Lumpur, Malaysia``; ``Virtual-SESRIC, Ankara, Türkiye``; else as typed."""
        if not self.is_understood:
            return self.raw
        comma = "، " if language == "ar" else ", "
        where = comma.join(
            part for part in (city_name(self.city, language), country_name(self.country, language)) if part
        )
        if self.mode == "online":
            head = _online_head(self.seat, bool(where), language)
            return comma.join(part for part in (head, where) if part)
        if self.building:
            joint = _IN_CITY.get(language, ", ") if self.city else comma
            return _building(self.building, language) + (joint + where if where else "")
        return where or mode_name(self.mode, language)

    def __str__(self) -> str:
        return self.raw or self.text


def mode_name(mode: str, language: str) -> str:
    """How something is held, in words."""
    names = _MODE_NAMES.get(mode, {})
    return names.get(language) or names.get("en", "")


def _building(name: str, language: str) -> str:
    """A house is called by its own name; only the word hotel before it follows the language."""
    words = _HOTEL.get(language, "")
    return re.sub(r"^Hotel (?=\S)", words, name) if words else name


def _online_head(seat: str, has_place: bool, language: str) -> str:
    """``Virtual-SESRIC`` is the English events list's way; elsewhere the seat stands in brackets."""
    if language == "en" and (seat or has_place):
        return f"Virtual-{seat}" if seat else "Virtual"
    return mode_name("online", language) + (f" ({seat})" if seat else "")


def _mode_of(text: str) -> Mode:
    folded = fold(text)
    found = [mode for mode, words in _MODES if re.search(rf"\b(?:{words})\b", folded)]
    if "hybrid" in found or ("online" in found and "onsite" in found):
        return "hybrid"
    return found[0] if found else ""


def _country_in(words: str) -> str:
    """The country as written: the whole, or the last of parts that commas separate."""
    last = words.rpartition(",")[2].strip()
    return words.strip() if find_country(words) else last if find_country(last) else ""


def _whereabouts(text: str) -> tuple[str, str, str]:
    """Building, city and country of ``Ankara Türkiye``, ``Baku, Azerbaijan``, ``Hotel … in Kuala Lumpur, Malaysia``."""
    rest, country = _country_off(text)
    building, joint, city = rest.rpartition(" in ")
    if not joint:
        building, _comma, city = rest.rpartition(",")
    if not country and not building:
        return "", "", ""
    return building.strip(" ,"), city.strip(), country


def _country_off(text: str) -> tuple[str, str]:
    """What stands before the country, and the country as written."""
    if find_country(text):
        return "", text.strip()
    for stop in re.finditer(r"\s*,\s*|\s+[-–—]\s+|\s+", text):
        if find_country(text[stop.end() :]):
            return text[: stop.start()].strip(), text[stop.end() :].strip()
    return text.strip(), ""
