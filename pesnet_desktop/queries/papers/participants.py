"""The list of participants and the sheets to be signed as papers in one language."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from pesnet_desktop.model.dates import day_heading
from pesnet_desktop.model.papers.participants import (
    AttendancePaper,
    PaperCircle,
    PaperDelegation,
    PaperGuest,
    PaperGuests,
    PaperSheet,
    ParticipantsPaper,
)
from pesnet_desktop.queries.event import EventFacts
from pesnet_desktop.queries.guests import attendance
from pesnet_desktop.queries.papers import guest_words as said
from pesnet_desktop.queries.papers.concept_note import issued_facts, paper_event, title_text
from pesnet_desktop.queries.papers.guest_list import Delegation, delegations, guest_name, guest_post
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import SEMICOLON, in_language
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.store import Store

_LONGEST = 31
"""Of more days without a programme one sheet serves all."""


def participants_paper(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False
) -> ParticipantsPaper:
    """The list. Raises Problem as the concept note does."""
    facts = issued_facts(store, event_id, final=final)
    cover = cover_of(store, "participants", title_text(facts, language), Issue(language, today, not final))
    found = delegations(store, event_id, language)
    guests = PaperGuests(counts_of(found, language), in_language(said.NOTE, language), _circles(found, language))
    return typeset(ParticipantsPaper(cover, paper_event(facts, language), guests), language)


def attendance_papers(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False
) -> tuple[AttendancePaper, ...]:
    """A sheet for each day of the event. Raises Problem as the concept note does."""
    facts = issued_facts(store, event_id, final=final)
    issue = Issue(language, today, not final)
    found, seen = delegations(store, event_id, language), attendance(store, event_id)
    event = paper_event(facts, language)
    title = title_text(facts, language)
    return tuple(
        typeset(
            AttendancePaper(
                cover_of(store, "attendance", title, issue, mark=str(place)),
                event,
                PaperSheet(heading, _signing(found, day_id, seen, language)),
            ),
            language,
        )
        for place, (day_id, heading) in enumerate(_days(store, facts, language), start=1)
    )


def counts_of(found: Sequence[Delegation], language: str) -> str:
    """``13 participants from 8 OIC Member Countries; 3 from international institutions``; empty without anybody."""
    members = [one for one in found if one.circle == "member"]
    others = [one for one in found if one.circle != "member"]
    parts = []
    if members:
        parts.append(said.people_from(said.people_words(_people(members), language), len(members), language))
    if others and members:
        has_countries = any(one.circle == "other" for one in others)
        parts.append(said.others_words(_people(others), language, has_countries=has_countries))
    elif others:
        parts.append(said.people_words(_people(others), language))
    return in_language(SEMICOLON, language).join(parts)


def _people(found: Sequence[Delegation]) -> int:
    return sum(len(one.rows) for one in found)


def _circles(found: Sequence[Delegation], language: str) -> tuple[PaperCircle, ...]:
    circles: dict[str, list[PaperDelegation]] = {}
    number = 0
    for one in found:
        guests = []
        for row in one.rows:
            number += 1
            post = guest_post(row, one.circle, language)
            guests.append(PaperGuest(row.id, str(number), guest_name(row, language), post))
        circles.setdefault(one.circle, []).append(PaperDelegation(one.name, tuple(guests)))
    return tuple(PaperCircle(_heading(circle, found, language), tuple(own)) for circle, own in circles.items())


def _heading(circle: str, found: Sequence[Delegation], language: str) -> str:
    if circle != "institution":
        return in_language(said.MEMBERS if circle == "member" else said.OTHER_COUNTRIES, language)
    own = [one for one in found if one.circle == circle]
    has_secretariat = any(one.rows[0].institution != one.name for one in own if one.rows[0].institution)
    return in_language(said.WITH_SECRETARIAT if has_secretariat else said.INSTITUTIONS, language)


def _signing(
    found: Sequence[Delegation], day_id: str, seen: Mapping[tuple[str, str], str], language: str
) -> tuple[PaperGuest, ...]:
    """Everybody with room to sign, numbered as on the list."""
    pairs = [(one, row) for one in found for row in one.rows]
    return tuple(
        PaperGuest(
            row.id,
            str(number),
            guest_name(row, language),
            guest_post(row, one.circle, language),
            one.name,
            _present(seen.get((row.id, day_id), ""), language),
        )
        for number, (one, row) in enumerate(pairs, start=1)
    )


def _present(known: str, language: str) -> str:
    return in_language(said.PRESENT[known], language) if known in said.PRESENT else ""


def _days(store: Store, facts: EventFacts, language: str) -> tuple[tuple[str, str], ...]:
    """The days of the programme; without one those of the event's dates, or one sheet for all of them."""
    days = programme(store, facts.id)
    if days:
        return tuple((day.id, day_heading(day.number, day.date, language)) for day in days)
    length = (facts.range.end - facts.range.start).days + 1 if facts.range else 0
    if facts.range is None or length > _LONGEST:
        return (("", facts.dates_in(language)),)
    first = facts.range.start
    return tuple(("", day_heading(day + 1, first + timedelta(days=day), language)) for day in range(length))
