"""The progress report's own sentences in English, French and Arabic."""

import re
from collections.abc import Mapping, Sequence

from pesnet_desktop.model.papers.line import Line, line_in, parted, plain
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.papers.words import COMMA, SEMICOLON, Words, in_language, joined

TITLE: Words = {"en": "Implementation of the {plan}", "fr": "Mise en œuvre du {plan}", "ar": "تنفيذ {plan}"}
TITLE_APART = "Mise en œuvre\u00a0: {plan}"
SUBTITLE: Words = {
    "en": "Submitted by the Secretariat to the {forum}",
    "fr": "Présenté par le Secrétariat\u00a0: {forum}",
    "ar": "مقدم من الأمانة إلى {forum}",
}
WINDOW: Words = {"en": "{since} to {until}", "fr": "du {since} au {until}", "ar": "من {since} إلى {until}"}
SINCE: Words = {"en": "since {since}", "fr": "depuis le {since}", "ar": "منذ {since}"}
UNTIL: Words = {"en": "until {until}", "fr": "jusqu’au {until}", "ar": "حتى {until}"}
TABLE_TITLE: Words = {
    "en": "Table 1. Activities by thematic area and state, at {date}",
    "fr": "Tableau 1. Activités par domaine thématique et par état, au {date}",
    "ar": "الجدول الأول: الأنشطة حسب المجال المواضيعي والحالة، في {date}",
}
TOTAL: Words = {"en": "Total", "fr": "Total", "ar": "المجموع"}
NONE = "–"

_ATTENDED: Words = {
    "en": "{participants} from {countries}",
    "fr": "{participants} de {countries}",
    "ar": "{participants} من {countries}",
}
_PARTICIPANTS = {
    "en": ("1 participant", "{n} participants"),
    "fr": ("1 participant", "{n} participants"),
    "ar": ("عدد المشاركين: 1", "عدد المشاركين: {n}"),
}
_COUNTRIES = {
    "en": ("1 country", "{n} countries"),
    "fr": ("1 pays", "{n} pays"),
    "ar": ("عدد الدول: 1", "عدد الدول: {n}"),
}
_HEAD = {
    "en": ("Of one planned activity, {said}.", "Of {n} planned activities, {said}."),
    "fr": ("Sur une activité prévue, {said}.", "Sur {n} activités prévues, {said}."),
    "ar": ("الأنشطة المخطط لها: 1؛ {said}.", "الأنشطة المخطط لها: {n}؛ {said}."),
}
_SAID: dict[str, dict[str, tuple[str, str]]] = {
    "en": {
        "implemented": ("1 was implemented", "{n} were implemented"),
        "in_preparation": ("1 is in preparation", "{n} are in preparation"),
        "rescheduled": ("1 was rescheduled", "{n} were rescheduled"),
        "not_implemented": ("1 was not implemented", "{n} were not implemented"),
        "planned": ("1 has not been held yet", "{n} have not been held yet"),
    },
    "fr": {
        "implemented": ("1 a été mise en œuvre", "{n} ont été mises en œuvre"),
        "in_preparation": ("1 est en préparation", "{n} sont en préparation"),
        "rescheduled": ("1 a été reportée", "{n} ont été reportées"),
        "not_implemented": ("1 n’a pas été mise en œuvre", "{n} n’ont pas été mises en œuvre"),
        "planned": ("1 n’a pas encore eu lieu", "{n} n’ont pas encore eu lieu"),
    },
    "ar": {
        "implemented": ("المنفذة: 1", "المنفذة: {n}"),
        "in_preparation": ("قيد الإعداد: 1", "قيد الإعداد: {n}"),
        "rescheduled": ("المعاد جدولتها: 1", "المعاد جدولتها: {n}"),
        "not_implemented": ("غير المنفذة: 1", "غير المنفذة: {n}"),
        "planned": ("لم تعقد بعد: 1", "لم تعقد بعد: {n}"),
    },
}
_UNPLANNED = {
    "en": ("One event outside the plan was held.", "{n} events outside the plan were held."),
    "fr": ("Une manifestation a été tenue hors plan.", "{n} manifestations ont été tenues hors plan."),
    "ar": ("الفعاليات خارج الخطة: 1.", "الفعاليات خارج الخطة: {n}."),
}


def title(plan: Line, language: str) -> str:
    """The report's title, with a place for the plan's: French says “du” before a plan that calls itself one."""
    if language == "fr" and not re.match("(?:Plan|Programme)\\b", plain(plan)):
        return TITLE_APART
    return TITLE.get(language, TITLE["en"])


def subtitle(forum: str, language: str) -> str:
    """To whom the report goes; French joins a meeting's number to the sentence."""
    words = in_language(SUBTITLE, language, forum=forum)
    is_numbered = language == "fr" and re.match(r"\d+r?e réunion\b", forum)
    return words.replace("\u00a0:", " à la", 1) if is_numbered else words


def remarks(words: Sequence[Line]) -> Line:
    """Remarks are sentences of different people: each begins a line of its own."""
    return parted(words, "\n")


def reason_in(reason: Wording, language: str) -> Line:
    """Why something is not as planned, a sentence without its full stop."""
    return line_in(Wording(reason.en.rstrip("."), reason.fr.rstrip("."), reason.ar.rstrip(".")), language)


def summary(counts: Mapping[str, int], unplanned: int, language: str) -> str:
    """``Of 16 planned activities, 7 were implemented, 5 are in preparation and 4 have not been held yet.``"""
    known = language if language in _SAID else "en"
    whole = sum(counts.values())
    if not whole:
        return _counted(_UNPLANNED[known], unplanned) if unplanned else ""
    parts = [_counted(forms, counts.get(state, 0)) for state, forms in _SAID[known].items() if counts.get(state)]
    said = in_language(SEMICOLON, known).join(parts) if known == "ar" else joined(parts, known)
    sentence = _HEAD[known][whole > 1].format(n=whole, said=said)
    return f"{sentence} {_counted(_UNPLANNED[known], unplanned)}" if unplanned else sentence


def attended(participants: int | None, countries: int | None, language: str) -> str:
    """``62 participants from 27 countries``; what is unknown is left out."""
    known = language if language in _PARTICIPANTS else "en"
    people = "" if participants is None else _counted(_PARTICIPANTS[known], participants)
    states = "" if countries is None else _counted(_COUNTRIES[known], countries)
    if people and states:
        if known == "ar":
            return in_language(COMMA, known).join((people, states))
        return in_language(_ATTENDED, known, participants=people, countries=states)
    return people or states


def window(since: str, until: str, language: str) -> str:
    """The period reported, from days already worded; open on a side that is empty."""
    words = WINDOW if since and until else SINCE if since else UNTIL
    return in_language(words, language, since=since, until=until) if since or until else ""


def _counted(forms: tuple[str, str], n: int) -> str:
    return forms[n != 1].format(n=n)
