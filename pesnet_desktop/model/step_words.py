"""The words that the name of a step may hold: fields, states and languages, said in the interface's language.

A step's name is kept as an English sentence with values. A value that is a name stands as it was typed; a value that is
one of these words is kept as its key, in a list, and put into words whenever the name is shown.
"""

from collections.abc import Callable, Mapping, Sequence

from pesnet_desktop.i18n import _

Values = Mapping[str, str | Sequence[str]]
"""What fills a step's name: a text as it stands, or the keys of words."""

WORDS: Mapping[str, Callable[[], str]] = {
    "title": lambda: _("title"),
    "number": lambda: _("number"),
    "timeline": lambda: _("timeline"),
    "venue": lambda: _("venue"),
    "timeline_venue": lambda: _("timeline and venue"),
    "languages": lambda: _("languages"),
    "providers": lambda: _("providers"),
    "beneficiaries": lambda: _("beneficiaries"),
    "description": lambda: _("description"),
    "state": lambda: _("state"),
    "reason": lambda: _("reason"),
    "time_reason": lambda: _("reason for another time"),
    "venue_reason": lambda: _("reason for another venue"),
    "languages_reason": lambda: _("reason for other languages"),
    "lead_reason": lambda: _("reason for another lead"),
    "title_reason": lambda: _("reason for another title"),
    "dates": lambda: _("dates"),
    "dates_status": lambda: _("status of the dates"),
    "venue_status": lambda: _("status of the venue"),
    "participants": lambda: _("number of participants"),
    "countries": lambda: _("number of countries"),
    "forum": lambda: _("forum"),
    "session": lambda: _("session"),
    "place": lambda: _("place"),
    "held_on": lambda: _("date on the cover"),
    "since": lambda: _("first day"),
    "until": lambda: _("last day"),
    "proposed": lambda: _("proposed"),
    "to_confirm": lambda: _("to be confirmed"),
    "confirmed": lambda: _("confirmed"),
    "declined": lambda: _("declined"),
    "replaced": lambda: _("replaced"),
    "planned": lambda: _("planned"),
    "in_preparation": lambda: _("in preparation"),
    "implemented": lambda: _("implemented"),
    "rescheduled": lambda: _("rescheduled"),
    "not_implemented": lambda: _("not implemented"),
    "cancelled": lambda: _("cancelled"),
    "held": lambda: _("held"),
    "postponed": lambda: _("postponed"),
    "missing": lambda: _("not written yet"),
    "draft": lambda: _("draft"),
    "reviewed": lambda: _("reviewed"),
    "outdated": lambda: _("changed since"),
    "organiser": lambda: _("organiser"),
    "host": lambda: _("host"),
    "partner": lambda: _("partner"),
    "funder": lambda: _("funder"),
    "in_fr": lambda: _(" (in French)"),
    "in_ar": lambda: _(" (in Arabic)"),
    "in_tr": lambda: _(" (in Turkish)"),
}


def said(value: str | Sequence[str]) -> str:
    """A value of a step's name as it is shown; a word that this program does not know stays as its key."""
    if isinstance(value, str):
        return value
    return ", ".join(WORDS[key]() if key in WORDS else key.replace("_", " ") for key in value)
