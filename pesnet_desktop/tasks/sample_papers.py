"""The sample's facts for all papers: letterhead, network texts, terms, booklet, letters, guests, report."""

from collections.abc import Iterator, Mapping, Sequence

from pesnet_desktop.model.certificate import following
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.shipped import country_id, institution_id
from pesnet_desktop.model.wording import LANGUAGES, Language
from pesnet_desktop.store import Store

Entry = Mapping[str, object]
_OF_COUNTRY = {"city": "cities", "institution": "institutions", "language": "languages"}
_GUEST = ("honorific", "post", "institution", "country", "role")


def enter_network(store: Store, written: Entry) -> None:
    """The network's letterhead, its standing texts, its documents, and who holds which role."""
    from pesnet_desktop.commands import network, network_document, network_text

    for field, text in _entry(written, "letterhead").items():
        if isinstance(text, Mapping):
            for language, words in _by_language(text):
                network.set_network_field(store, field, words, language)
        else:
            network.set_network_field(store, field, str(text))
    for entry in _entries(written, "texts"):
        headings = dict(_by_language(_entry(entry, "heading")))
        text_id = network_text.add_network_text(store, _text(entry, "kind"), headings["en"])
        for language, words in _by_language(_entry(entry, "body")):
            network_text.rename_network_text(store, text_id, headings[language], language)
            network_text.set_network_text_body(store, text_id, RichText.of(words), language)
    for entry in _entries(written, "documents"):
        titles = dict(_by_language(_entry(entry, "title")))
        kind, adopted = _text(entry, "kind"), _text(entry, "adopted_on")
        document_id = network_document.add_network_document(store, titles.pop("en"), kind, adopted)
        for language, title in titles.items():
            network_document.rename_network_document(store, document_id, title, language)
    for entry in _entries(written, "terms"):
        _enter_term(store, entry)


def enter_papers(store: Store, event_id: str, written: Entry) -> None:
    """What the papers of one event need beside its concept note and programme."""
    from pesnet_desktop.commands import event, event_papers

    facts = _entry(written, "event")
    for field in ("reference", "web_page", "nomination_deadline"):
        event.set_event_field(store, event_id, field, _text(facts, field))
    for language, note in _by_language(_entry(facts, "count_note")):
        event_papers.set_event_count_note(store, event_id, note, language)
    _enter_sections(store, event_id, written)
    _enter_speeches(store, event_id, written)
    _enter_letters(store, event_id, _entry(written, "letters"))
    _enter_guests(store, event_id, written)
    _enter_run_of_show(store, event_id, written)


def _enter_term(store: Store, entry: Entry) -> None:
    from pesnet_desktop.commands import directory, role_term

    term_id = role_term.add_role_term(store, _text(entry, "role"), _text(entry, "scope"))
    if "term" in entry:
        role_term.set_role_term_field(store, term_id, "term", _text(entry, "term"))
    country = find_country(_text(entry, "country"))
    if country:
        role_term.set_role_term_country(store, term_id, country_id(country.iso2))
    if "institution" in entry:
        role_term.set_role_term_institution(store, term_id, institution_id(_text(entry, "institution")))
    person = _entry(entry, "person")
    if person:
        name, honorific, post = (_text(person, field) for field in ("name", "honorific", "post"))
        role_term.set_role_term_person(store, term_id, directory.add_person(store, name, honorific, post))


def _enter_sections(store: Store, event_id: str, written: Entry) -> None:
    from pesnet_desktop.commands import section
    from pesnet_desktop.queries.event import sections

    for paper in ("booklet", "invitation", "event-report"):
        section.add_usual_sections(store, event_id, paper)
        own = _entry(written, paper)
        for kept in sections(store, event_id, paper):
            for language, body in _by_language(_entry(own, kept.kind)):
                section.set_section_body(store, kept.id, RichText.of(body), language)


def _enter_speeches(store: Store, event_id: str, written: Entry) -> None:
    from pesnet_desktop.commands import speech

    for entry in _entries(written, "speeches"):
        speech_id = speech.add_speech(store, event_id, _text(entry, "speaker"), _text(entry, "post"))
        for language, words in _by_language(entry):
            speech.set_speech_summary(store, speech_id, RichText.of(words), language)


def _enter_letters(store: Store, event_id: str, written: Entry) -> None:
    """A letter to each focal point in office, numbered on from the first reference."""
    from pesnet_desktop.commands import invitation
    from pesnet_desktop.queries.guests import invitations

    invitation.add_focal_point_invitations(store, event_id)
    reference = _text(written, "reference")
    for letter in invitations(store, event_id):
        own = {name: _text(_entry(written, names), letter.country.iso2) for name, names in _OF_COUNTRY.items()}
        for field, text in {**own, "reference": reference, "letter_date": _text(written, "letter_date")}.items():
            if text:
                invitation.set_invitation_field(store, letter.id, field, text)
        reference = following(reference)


def _enter_guests(store: Store, event_id: str, written: Entry) -> None:
    """Nominations, those who came with them, their attendance of the first day, their certificates."""
    from pesnet_desktop.commands import attendance, nomination, participant
    from pesnet_desktop.queries.programme import programme

    nominated: dict[str, str] = {}
    for entry in _entries(written, "nominations"):
        words = (_text(entry, field) for field in ("country", "institution", "nominated_by"))
        nomination_id = nomination.add_nomination(store, event_id, *words)
        for field in ("received_on", "state"):
            nomination.set_nomination_field(store, nomination_id, field, _text(entry, field))
        nominated[_text(entry, "country")] = nomination_id
    first_day = programme(store, event_id)[0].id
    for entry in _entries(written, "participants"):
        fields = {field: _text(entry, field) for field in _GUEST if field in entry}
        guest = participant.add_participant(store, event_id, _text(entry, "name"), **fields)
        if "status" in entry:
            participant.set_participant_field(store, guest, "status", _text(entry, "status"))
        else:
            attendance.set_attendance(store, guest, first_day, "yes")
        if _text(entry, "country") in nominated:
            participant.set_participant_nomination(store, guest, nominated[_text(entry, "country")])
    participant.set_certificate_numbers(store, event_id, _text(_entry(written, "certificates"), "first"))


def _enter_run_of_show(store: Store, event_id: str, written: Entry) -> None:
    from pesnet_desktop.commands.run_of_show import RUN_OF_SHOW_FIELDS, set_run_of_show_field
    from pesnet_desktop.queries.programme import programme

    slots = {slot.starts: slot.id for slot in programme(store, event_id)[0].slots}
    for entry in _entries(written, "run_of_show"):
        for field in RUN_OF_SHOW_FIELDS:
            if field in entry:
                set_run_of_show_field(store, slots[_text(entry, "starts")], field, _text(entry, field))


def _by_language(entry: Entry) -> Iterator[tuple[Language, str]]:
    """The texts of an entry that is written in several languages, English first."""
    for language in LANGUAGES:
        if language in entry:
            yield language, _text(entry, language)


def _entry(entry: Entry, name: str) -> Entry:
    found = entry.get(name)
    return found if isinstance(found, Mapping) else {}


def _entries(entry: Entry, name: str) -> Sequence[Entry]:
    found = entry.get(name)
    return found if isinstance(found, list) else []


def _text(entry: Entry, name: str) -> str:
    return str(entry.get(name, "")).strip()
