"""The certificates of an event: one paper for each participant, or one for all."""

from collections.abc import Mapping
from datetime import date

from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.dates import day_text
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.certificates import CertificatesPaper, PaperAward, PaperCertificate
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.event import EventFacts, venue_in
from pesnet_desktop.queries.guests import ParticipantRow, attendance, participants
from pesnet_desktop.queries.papers.certificate_words import FRAME, NUMBER, WHEN_AND_WHERE, took_part
from pesnet_desktop.queries.papers.concept_note import HOLDERS, issued_facts, paper_event, title_text
from pesnet_desktop.queries.papers.letter_words import named, place_and_date, town_of
from pesnet_desktop.queries.papers.letterhead import paper_letterhead, secretariat
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import COMMA, in_language
from pesnet_desktop.store import Store

_ABSENT = ("declined", "replaced")


def certificates_papers(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False, together: bool = False
) -> tuple[CertificatesPaper, ...]:
    """A certificate for everybody on the list who came; ``together`` in one paper. Raises Problem as the concept note.

    Who declined or was replaced gets none, nor does who was missed on each day that attendance was taken.
    """
    facts = issued_facts(store, event_id, final=final)
    present = _present(participants(store, event_id), attendance(store, event_id))
    if not present:
        return ()
    made = tuple(typeset(_certificate(row, language), language) for row in present)
    shared = _shared(store, facts, language, Issue(language, today, not final))
    if together:
        return (replace(shared, award=replace(shared.award, certificates=made)),)
    width = len(str(len(made)))
    return tuple(
        replace(
            shared,
            cover=replace(shared.cover, mark=str(place).zfill(width), footer=one.number),
            award=replace(shared.award, certificates=(replace(one, number=""),)),
        )
        for place, one in enumerate(made, start=1)
    )


def _present(rows: tuple[ParticipantRow, ...], seen: Mapping[tuple[str, str], str]) -> tuple[ParticipantRow, ...]:
    taken = {row.id: {said for (person, _day), said in seen.items() if person == row.id} for row in rows}
    return tuple(row for row in rows if row.status not in _ABSENT and taken[row.id] != {"no"})


def _shared(store: Store, facts: EventFacts, language: str, issue: Issue) -> CertificatesPaper:
    """Everything but the certificates themselves."""
    own = network(store)
    dates = facts.dates_in(language)
    last = day_text(facts.range.end, language) if facts.range else dates
    where = city_name(facts.venue.city, language)
    award = PaperAward(
        certificates=(),
        frame=in_language(FRAME, language, network=own.name_in(language)),
        when_and_where=_when_and_where(facts, dates, language),
        place_and_date=place_and_date(where, last, language),
        first_house=own.secretariat,
        second_house=_second_house(store, facts, language),
    )
    paper = CertificatesPaper(
        replace(cover_of(store, "certificates", title_text(facts, language), issue), footer=""),
        paper_event(facts, language),
        paper_letterhead(store, language),
        award,
    )
    return typeset(paper, language)


def _when_and_where(facts: EventFacts, dates: str, language: str) -> str:
    """``in Kuala Lumpur, Malaysia, on 8–9 July 2025.``; an online event has no place."""
    if facts.venue.mode == "online":
        return f"{venue_in(replace(facts.venue, seat='', building='', city='', country=''), language)}, {dates}."
    town = town_of(facts.venue, language)
    place = venue_in(replace(facts.venue, building=""), language) if town else venue_in(facts.venue, language)
    if not place or not dates:
        return f"{place or dates}."
    return in_language(WHEN_AND_WHERE, language, where=place, dates=dates)


def _second_house(store: Store, facts: EventFacts, language: str) -> str:
    """The organiser beside the secretariat that signs as well: the host, or else the first."""
    others = [one for one in facts.organisers if one.role in HOLDERS and one.status not in _ABSENT]
    others = sorted((one for one in others if one.name != secretariat(store)), key=lambda one: one.role != "host")
    return country_name(others[0].name, language) if others else ""


def _certificate(row: ParticipantRow, language: str) -> PaperCertificate:
    country = row.country.in_language(language)
    return PaperCertificate(
        name=named(row.honorific, row.name, language),
        institution=COMMA[language].join(part for part in (row.institution, country) if part),
        took_part=took_part(row.role, row.honorific, language),
        number=in_language(NUMBER, language, number=row.certificate) if row.certificate else "",
    )
