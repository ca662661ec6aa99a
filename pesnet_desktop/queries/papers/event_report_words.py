"""The sentences of an event report in English, French and Arabic: who held it, who paid, who came, where to read on."""

from collections.abc import Sequence

from pesnet_desktop.model.papers.line import Line, chained, filled
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.typography import NO_BREAK_SPACE
from pesnet_desktop.queries.papers.guest_words import people_from, people_words
from pesnet_desktop.queries.papers.words import Words, in_language

_ORGANISED: dict[str, tuple[str, str]] = {
    "en": ("The event was organised by ", "by "),
    "fr": ("La manifestation a été organisée par ", "par "),
    "ar": ("نظم الفعالية ", ""),
}
_FUNDED: dict[str, tuple[str, str]] = {
    "en": ("It was funded by ", "by "),
    "fr": ("Elle a été financée par ", "par "),
    "ar": ("ومولها ", ""),
}
_AND: Words = {"en": " and ", "fr": " et ", "ar": " و"}
_TOOK_PART: Words = {
    "en": "{people} took part.",
    "fr": "Participation\u00a0: {people}.",
    "ar": "بلغ عدد المشاركين: {people}.",
}
_MORE: Words = {
    "en": "More about this event: ",
    "fr": "Pour en savoir plus\u00a0: ",
    "ar": "للمزيد عن هذه الفعالية: ",
}


def organised_by(holders: Sequence[Sequence[Run]], language: str) -> Paragraph:
    """``The event was organised by A, in its capacity as Secretariat, and by B.``"""
    return _sentence(holders, _ORGANISED[language], language)


def funded_by(funders: Sequence[Sequence[Run]], language: str) -> Paragraph:
    return _sentence(funders, _FUNDED[language], language)


def counted(people: int, note: Line, countries: int, language: str) -> Line:
    """``97 experts and senior officials from 22 OIC Member Countries took part.``; empty where nobody was counted.

    ``note`` is the office's own definition of who was counted.
    """
    if not people:
        return ""
    who: Line = filled(f"{people} {{note}}", note=note) if note else people_words(people, language)
    tail = people_from("", countries, language) if countries else ""
    return filled(in_language(_TOOK_PART, language, people="{people}"), people=chained(who, tail))


def read_on(address: str, language: str) -> str:
    """Where the event's web page is, as text: a paper leads nowhere by itself."""
    return f"{in_language(_MORE, language)}{address}" if address else ""


def _sentence(parts: Sequence[Sequence[Run]], words: tuple[str, str], language: str) -> Paragraph:
    """The parts behind a preposition each; a comma before “and” closes a capacity that a comma opened."""
    if not parts:
        return Paragraph()
    opening, preposition = words
    comma = {"ar": "،"}.get(language, ",")
    runs = [Run(opening)]
    for place, part in enumerate(parts):
        if place:
            is_open = comma in "".join(run.text for run in parts[place - 1])
            is_last = place == len(parts) - 1
            joint = f"{comma if is_open or not is_last else ''}{_joint(part, language) if is_last else ' '}"
            runs.append(Run(f"{joint}{preposition}"))
        runs.extend(part)
    return Paragraph((*runs, Run(".")))


def _joint(part: Sequence[Run], language: str) -> str:
    """Arabic's “and” grows into an Arabic word and stands apart from a Latin one."""
    is_latin = language == "ar" and part[0].text[:1] < "\u0600"
    return f"{_AND[language]}{NO_BREAK_SPACE if is_latin else ''}"
