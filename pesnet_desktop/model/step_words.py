"""The words that the name of a step may hold: fields, states and languages, said in the interface's language.

A step's name is kept as an English sentence with values. A value that is a name stands as it was typed; a value that is
one of these words is kept as its key, in a list, and put into words whenever the name is shown.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from pesnet_desktop.i18n import _, current_language

Values = Mapping[str, str | Sequence[str]]
"""What fills a step's name: a text as it stands, or the keys of words and days."""

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
    "count_note": lambda: _("whom the count counts"),
    "web_page": lambda: _("web page"),
    "reference": lambda: _("reference"),
    "nomination_deadline": lambda: _("deadline for nominations"),
    "honorific": lambda: _("form of address"),
    "name": lambda: _("name"),
    "acronym": lambda: _("acronym"),
    "post": lambda: _("post"),
    "institution": lambda: _("institution"),
    "country": lambda: _("country"),
    "city": lambda: _("city"),
    "language": lambda: _("language"),
    "letter_date": lambda: _("date of the letter"),
    "sent_on": lambda: _("day of sending"),
    "sent_to": lambda: _("recipients"),
    "nominated_by": lambda: _("who nominated"),
    "received_on": lambda: _("day of receipt"),
    "role": lambda: _("role"),
    "status": lambda: _("status"),
    "certificate": lambda: _("number of the certificate"),
    "speaker": lambda: _("speaker"),
    "scope": lambda: _("group"),
    "starts": lambda: _("beginning of the term"),
    "ends": lambda: _("end of the term"),
    "term": lambda: _("term"),
    "secretariat": lambda: _("secretariat"),
    "address": lambda: _("address"),
    "website": lambda: _("website"),
    "email": lambda: _("e-mail"),
    "phone": lambda: _("telephone"),
    "signatory": lambda: _("signatory"),
    "signatory_post": lambda: _("post of the signatory"),
    "digits": lambda: _("digits of Arabic papers"),
    "letterhead": lambda: _("line of the letterhead"),
    "kind": lambda: _("kind"),
    "adopted_on": lambda: _("day of adoption"),
    "room": lambda: _("room"),
    "interpreters": lambda: _("interpreters"),
    "officer": lambda: _("responsible officer"),
    "notes": lambda: _("notes"),
    "chair": lambda: _("chair"),
    "vice_chair": lambda: _("vice-chair"),
    "focal_point": lambda: _("focal point"),
    "member": lambda: _("member"),
    "invitation": lambda: _("letter"),
    "nomination": lambda: _("nomination"),
    "participant": lambda: _("participant"),
    "person": lambda: _("person"),
    "role_term": lambda: _("term of office"),
    "network_document": lambda: _("document of the network"),
    "speech": lambda: _("speech"),
    "sent_paper": lambda: _("paper that was sent"),
    "slot": lambda: _("slot"),
    "concept_note": lambda: _("concept note"),
    "participants_list": lambda: _("list of participants"),
    "programme": lambda: _("programme"),
    "run_of_show": lambda: _("run of show"),
    "booklet": lambda: _("booklet"),
    "nomination_form": lambda: _("nomination form"),
    "certificates": lambda: _("certificates"),
    "attendance": lambda: _("attendance sheet"),
    "event_report": lambda: _("event report"),
    "work_plan": lambda: _("work plan"),
    "work_plan_merged": lambda: _("work plan"),
    "progress_report": lambda: _("progress report"),
    "events_list": lambda: _("events list"),
    "open_points": lambda: _("list of open points"),
    "about": lambda: _("page about the network"),
    "the_note": lambda: _("the note"),
    "the_booklet": lambda: _("the booklet"),
    "the_report": lambda: _("the report"),
    "the_letter": lambda: _("the letter"),
    "in_fr": lambda: _(" (in French)"),
    "in_ar": lambda: _(" (in Arabic)"),
    "in_tr": lambda: _(" (in Turkish)"),
}


def said(value: str | Sequence[str]) -> str:
    """A value of a step's name as it is shown; a word that this program does not know stays as its key."""
    if isinstance(value, str):
        return value
    return _(", ").join(map(_word, value))


def _word(key: str) -> str:
    """A word, a field in another language than English (``post_fr``), or a day (``2030-03-01``)."""
    if key in WORDS:
        return WORDS[key]()
    field, _underline, language = key.rpartition("_")
    if field in WORDS and f"in_{language}" in WORDS:
        return WORDS[field]() + WORDS[f"in_{language}"]()
    return _day(key) or key.replace("_", " ")


def _day(key: str) -> str:
    """The day that ``key`` is, in words; empty where it is none."""
    try:
        day = date.fromisoformat(key)
    except ValueError:
        return ""
    from pesnet_desktop.model.dates import day_text

    return day_text(day, current_language())
