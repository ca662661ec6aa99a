"""The network's meetings by their number: “4th Meeting of the … Network” in the paper's language."""

from pesnet_desktop.model.capacities import of_body
from pesnet_desktop.model.series import SeriesNumber, meeting, ordinal_word
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import Wording

_OF_NETWORK: dict[str, tuple[str, str]] = {
    "fr": ("{meeting} du {network}", "{meeting}{of_network}"),
    "ar": ("{meeting} ل{network}", "{meeting} لـ{of_network}"),
}
"""A meeting of the network, by its name and by its acronym."""


def meeting_in(text: str, network: Wording, acronym: str, language: str) -> str:
    """``5e réunion du Réseau …`` of ``5th Meeting of the … Network``; in English, or for another forum, as typed."""
    number = SeriesNumber.parse(text).number if language in _OF_NETWORK else None
    head, _of, whose = text.removeprefix("The ").partition(" of the ")
    if number is None or fold(head) not in (fold(meeting(number, "en")), fold(f"{ordinal_word(number, 'en')} Meeting")):
        return text
    by_name, by_acronym = _OF_NETWORK[language]
    own = meeting(number, language)
    if not whose:
        return own
    named = fold(whose) in (fold(network.en), fold(f"{network.en} ({acronym})"))
    if named and getattr(network, language):
        return by_name.format(meeting=own, network=network.in_language(language))
    if fold(whose) != fold(acronym):
        return text
    return by_acronym.format(meeting=own, of_network=of_body(acronym, language))


def meeting_title(title: Wording, network: Wording, acronym: str) -> Wording:
    """What a title typed in English is in French and Arabic, where it names a meeting of the network by its number."""
    french, arabic = (meeting_in(title.en, network, acronym, language) for language in ("fr", "ar"))
    return Wording(title.en, french if french != title.en else "", arabic if arabic != title.en else "")
