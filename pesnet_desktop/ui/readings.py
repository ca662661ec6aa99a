"""What the fields of an activity say they understood, in the interface's language."""

import re

from pesnet_desktop.i18n import _, current_language, ngettext
from pesnet_desktop.model.beneficiaries import BeneficiaryScope
from pesnet_desktop.model.countries import country_name, member_states
from pesnet_desktop.model.language_regime import LanguageRegime, language_name
from pesnet_desktop.model.place import Place, mode_name
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.ui.field_edit import Reading


def read_timeline(text: str) -> Reading:
    """“1 April – 30 June 2025, to the quarter”, and that no date inside it is assumed."""
    read = Timeline.parse(text)
    said = read.reading(current_language())
    if not read.is_understood:
        return Reading(said, "kept")
    return Reading(said, second="" if read.precision == "day" else _("No date inside it is assumed."))


def read_venue(text: str) -> Reading | None:
    """Said only when the words do not say it themselves: nothing was understood."""
    read = Place.parse(text)
    if not read.is_understood:
        return Reading(_("Kept as written. No mode and no country was understood."), "kept")
    words = [mode_name(read.mode, current_language()), country_name(read.country, current_language())]
    said = " · ".join(word for word in words if word)
    return None if _words(said) == _words(text) else Reading(said)


def read_languages(text: str) -> Reading | None:
    """“Working: English. Interpretation: Arabic, French.”"""
    read = LanguageRegime.parse(text)
    if not read.working:
        return Reading(_("Kept as written. No language was understood."), "kept")
    working = _names(read.working)
    if not read.interpretation:
        return None if working.casefold() == text.strip().casefold() else Reading(working)
    said = _("{working}, interpretation into {interpretation}")
    return Reading(said.format(working=working, interpretation=_names(read.interpretation)))


def read_beneficiaries(text: str) -> Reading:
    """How many member states the words mean."""
    read = BeneficiaryScope.parse(text)
    if not read.is_understood:
        return Reading(_("Kept as written. No group of countries was understood."), "kept")
    count = len(read.countries(member_states()))
    return Reading(ngettext("{n} country", "{n} countries", count).format(n=count))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))


def _names(codes: tuple[str, ...]) -> str:
    return ", ".join(language_name(code, current_language()) for code in codes)
