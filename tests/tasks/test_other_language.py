"""A paper in another language: its words go to that language, and a version of an event that is here fills it."""

from dataclasses import replace

import pytest

from pesnet_desktop.commands.accepting_event import accept_events_list
from pesnet_desktop.commands.accepting_guests import accept_guests
from pesnet_desktop.commands.directory import add_institution
from pesnet_desktop.model.papers.event_drafts import (
    ConceptNoteDraft,
    DayDraft,
    EventFacts,
    EventReportDraft,
    EventsListDraft,
    GuestDraft,
    GuestsDraft,
    ListedEvent,
    ProgrammeDraft,
    SectionDraft,
    SlotDraft,
    SpeechDraft,
)
from pesnet_desktop.model.papers.paper_language import paper_language
from pesnet_desktop.model.papers.reads import Path, Read, ReadRich, doubts
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, accept
from pesnet_desktop.tasks.beside_event import lay_beside
from tests.store_copies import copy_of

ENGLISH = EventFacts(
    Read("Workshop on “Career Guidance”"),
    dates=Read("8–9 July 2031"),
    venue=Read("Kuala Lumpur, Malaysia"),
    organisers=(Read("Sample Agency"),),
    languages=Read("English and French"),
)
FRENCH = EventFacts(
    Read("Atelier sur « L’orientation professionnelle »"),
    dates=Read("8-9 juillet 2031"),
    venue=Read("Kuala Lumpur, Malaisie"),
    languages=Read("anglais et français"),
)
ARABIC = EventFacts(Read("ورشة عمل حول الإرشاد المهني"), dates=Read("8-9 يوليو 2031"))
TURKISH = EventFacts(Read("Kariyer Rehberliği Çalıştayı"))


def _slot(times: str, title: str, *parts: str) -> SlotDraft:
    return SlotDraft(Read(times), Read(title), tuple(map(Read, parts)))


def _programme(facts: EventFacts, *slots: SlotDraft, date: str = "8 July 2031") -> ProgrammeDraft:
    return ProgrammeDraft("programme.docx", facts, (DayDraft(Read("Day 1"), Read(date), slots),))


IN_ENGLISH = _programme(
    ENGLISH,
    _slot("0900-0930", "Opening Session", "Opening Remarks: DG of the Agency (tbc) + Ms. Amina Sample"),
    _slot("0930-1000", "Topic One: Guidance", "Subtopics: tests, talks"),
    _slot("1000-1030", "Coffee break"),
)
IN_FRENCH = _programme(
    FRENCH,
    _slot("09h00-09h30", "Séance d’ouverture", "Allocutions: DG de l’Agence (à confirmer) + Mme Amina Sample"),
    _slot("09h30-10h00", "Thème 1: L’orientation", "Sous-thèmes: tests, débats"),
    _slot("10h00-10h30", "Pause-café"),
    date="8 juillet 2031",
)
IN_ARABIC = _programme(
    ARABIC,
    _slot("0900-0930", "الجلسة الافتتاحية", "الكلمات الافتتاحية: مدير الوكالة (يؤكد لاحقا) + السيدة أمينة سامبل"),
    _slot("0930-1000", "الموضوع الأول: الإرشاد"),
    _slot("1000-1030", "استراحة"),
)
IN_TURKISH = _programme(TURKISH, _slot("0900-0930", "Açılış Konuşmaları"), _slot("0930-1000", "Çay ve Kahve Arası"))


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


@pytest.fixture
def store(blank: Store) -> Store:
    return copy_of(blank)


def _rows(store: Store, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store.rows(sql)]


def _accepted(store: Store, draft: ProgrammeDraft | ConceptNoteDraft | EventReportDraft) -> tuple[str, list[Path]]:
    """The event that it went to, and what was asked."""
    decisions = Decisions()
    beside = lay_beside(store, draft, decisions)
    asked = [path for path, _doubt in doubts(beside)]
    return accept(store, beside, decisions).record, asked


@pytest.mark.parametrize(
    ("draft", "language"),
    [(IN_ENGLISH, "en"), (IN_FRENCH, "fr"), (IN_ARABIC, "ar"), (IN_TURKISH, "tr")],
    ids=["en", "fr", "ar", "tr"],
)
def test_the_language_of_a_programme_is_told_by_its_words(draft: ProgrammeDraft, language: str) -> None:
    assert paper_language(draft) == language


def test_a_few_foreign_names_do_not_make_a_paper_foreign() -> None:
    slots = (
        _slot("0900-0930", "Remarks by Mr. Örnek Başar of İŞKUR", "Recitation"),
        _slot("0930-1000", "Presentation of the Agence de l’Emploi", "Experiences of the Member Countries"),
    )

    assert paper_language(_programme(EventFacts(), *slots)) == "en"


def test_a_french_programme_goes_to_the_french_words(store: Store) -> None:
    _accepted(store, IN_FRENCH)

    assert _rows(store, "SELECT title_en, title_fr FROM event_title") == [("", FRENCH.title.text)]
    assert _rows(store, "SELECT title_en, title_fr FROM slot ORDER BY position") == [
        ("", "Séance d’ouverture"),
        ("", "Thème 1"),
        ("", "Pause-café"),
    ]
    assert _rows(store, "SELECT title_en, title_fr, subtopics_fr FROM topic") == [
        ("", "L’orientation", "tests, débats")
    ]
    assert _rows(store, "SELECT title_en, title_fr FROM part") == [("", "Allocutions")]
    assert _rows(store, "SELECT name, name_fr, status FROM speaker ORDER BY position") == [
        ("DG de l’Agence", "DG de l’Agence", "to_confirm"),
        ("Mme Amina Sample", "Mme Amina Sample", "confirmed"),
    ]


@pytest.mark.parametrize("order", [(IN_ENGLISH, IN_FRENCH), (IN_FRENCH, IN_ENGLISH)], ids=["en-fr", "fr-en"])
def test_the_other_language_of_a_programme_fills_the_rows_that_are_here(
    store: Store, order: tuple[ProgrammeDraft, ...]
) -> None:
    (first, _), (second, asked) = (_accepted(store, draft) for draft in order)

    assert (second, asked) == (first, [])
    assert _rows(store, "SELECT title_en, title_fr FROM event_title") == [(ENGLISH.title.text, FRENCH.title.text)]
    assert _rows(store, "SELECT title_en, title_fr, kind FROM slot ORDER BY position") == [
        ("Opening Session", "Séance d’ouverture", "session"),
        ("Topic One", "Thème 1", "session"),
        ("Coffee break", "Pause-café", "pause"),
    ]
    assert _rows(store, "SELECT title_en, title_fr, subtopics_en, subtopics_fr FROM topic") == [
        ("Guidance", "L’orientation", "tests, talks", "tests, débats")
    ]
    assert _rows(store, "SELECT title_en, title_fr FROM part") == [("Opening Remarks", "Allocutions")]
    assert _rows(store, "SELECT name, name_fr FROM speaker ORDER BY position") == [
        ("DG of the Agency", "DG de l’Agence"),
        ("Ms. Amina Sample", "Mme Amina Sample"),
    ]


def test_an_arabic_programme_is_laid_beside_the_event_chosen_for_it(store: Store) -> None:
    key, _asked = _accepted(store, IN_ENGLISH)
    bare = replace(IN_ARABIC, event=EventFacts())

    accept(store, bare, Decisions(event_id=key))

    assert _rows(store, "SELECT title_en, title_ar FROM slot ORDER BY position") == [
        ("Opening Session", "الجلسة الافتتاحية"),
        ("Topic One", "الموضوع الأول"),
        ("Coffee break", "استراحة"),
    ]
    assert _rows(store, "SELECT name, name_ar FROM speaker ORDER BY position") == [
        ("DG of the Agency", "مدير الوكالة"),
        ("Ms. Amina Sample", "السيدة أمينة سامبل"),
    ]


@pytest.mark.parametrize(
    "slots",
    [
        IN_FRENCH.days[0].slots[:2],
        (replace(IN_FRENCH.days[0].slots[0], times=Read("09h00-09h45")), *IN_FRENCH.days[0].slots[1:]),
        (replace(IN_FRENCH.days[0].slots[0], parts=()), *IN_FRENCH.days[0].slots[1:]),
    ],
    ids=["fewer", "later", "without a part"],
)
def test_a_programme_of_other_hours_or_parts_is_asked_about_and_changes_nothing_by_itself(
    store: Store, slots: tuple[SlotDraft, ...]
) -> None:
    _accepted(store, IN_ENGLISH)
    other = replace(IN_FRENCH, days=(replace(IN_FRENCH.days[0], slots=slots),))

    _key, asked = _accepted(store, other)

    assert asked == [("days", 0, "heading")]
    assert _rows(store, "SELECT title_en, title_fr FROM slot ORDER BY position")[0] == ("Opening Session", "")


def test_words_that_are_here_in_that_language_are_asked_about(store: Store) -> None:
    for draft in (IN_ENGLISH, IN_FRENCH):
        _accepted(store, draft)
    slots = IN_FRENCH.days[0].slots
    other = replace(slots[2], title=Read("Pause"))

    _key, asked = _accepted(store, replace(IN_FRENCH, days=(replace(IN_FRENCH.days[0], slots=(*slots[:2], other)),)))

    assert asked == [("days", 0, "heading")]


def test_turkish_words_stand_where_english_ones_do(store: Store) -> None:
    _accepted(store, IN_TURKISH)

    assert _rows(store, "SELECT title_en FROM slot ORDER BY position") == [
        ("Açılış Konuşmaları",),
        ("Çay ve Kahve Arası",),
    ]


def test_an_officer_may_say_which_language_it_is(store: Store) -> None:
    bare = _programme(EventFacts(Read("Forum 2031")), _slot("0900-0930", "Forum"))

    accept(store, bare, Decisions(language="fr"))

    assert _rows(store, "SELECT title_en, title_fr FROM slot") == [("", "Forum")]
    assert _rows(store, "SELECT title_en, title_fr FROM event_title") == [("", "Forum 2031")]


def test_a_french_note_of_an_event_that_is_here_adds_no_event_title_or_section(store: Store) -> None:
    text = ReadRich(RichText.of("Why it is held in the network."))
    note = ConceptNoteDraft("note.docx", ENGLISH, (SectionDraft(Read("Background"), text, "background"),))
    contexte = SectionDraft(Read("Contexte"), ReadRich(RichText.of("Pourquoi.")), "background")
    own = SectionDraft(Read("Visites"), ReadRich(RichText.of("Une visite de la ville.")))
    first, _asked = _accepted(store, note)

    second, asked = _accepted(store, ConceptNoteDraft("fr.docx", FRENCH, (contexte, own)))

    assert (second, asked) == (first, [])
    assert _rows(store, "SELECT dates, venue, languages FROM event") == [
        ("8–9 July 2031", "Kuala Lumpur, Malaysia", "English and French")
    ]
    assert _rows(store, "SELECT heading_en, heading_fr FROM section WHERE body_fr != '' ORDER BY position") == [
        ("Background", "Contexte"),
        ("", "Visites"),
    ]


def test_a_report_in_another_language_tells_the_same_speeches(store: Store) -> None:
    def report(facts: EventFacts, *speeches: tuple[str, str, str]) -> EventReportDraft:
        told = tuple(SpeechDraft(Read(who), Read(post), ReadRich(RichText.of(text))) for who, post, text in speeches)
        return EventReportDraft("report.docx", facts, (), told, ())

    first = report(ENGLISH, ("Ms. Amina Sample", "Head", "She thanked all."), ("Minister of Labour", "", "The aim."))
    french = report(
        FRENCH, ("Mme Amina Sample", "Cheffe", "Elle remercie."), ("Ministre du Travail", "", "Le but de la réunion.")
    )
    arabic = report(ARABIC, ("السيدة أمينة سامبل", "رئيسة", "شكرت الجميع"), ("وزير العمل", "", "الهدف من الاجتماع"))
    key, _asked = _accepted(store, first)

    for draft in (french, arabic):
        accept(store, lay_beside(store, draft, chosen := Decisions(event_id=key)), chosen)

    assert _rows(store, "SELECT speaker, speaker_fr, speaker_ar, post, post_fr FROM speech ORDER BY position") == [
        ("Ms. Amina Sample", "", "السيدة أمينة سامبل", "Head", ""),
        ("Minister of Labour", "Ministre du Travail", "وزير العمل", "", ""),
    ]


def test_a_speech_that_is_told_otherwise_here_is_asked_about(store: Store) -> None:
    told = EventReportDraft(
        "report.docx", ENGLISH, (), (SpeechDraft(Read("Ms. Amina Sample"), summary=ReadRich(RichText.of("One."))),), ()
    )
    _accepted(store, told)
    other = replace(told.speeches[0], speaker=Read("Amina Sample"), summary=ReadRich(RichText.of("Two.")))

    _key, asked = _accepted(store, replace(told, speeches=(other,)))

    assert asked == [("speeches", 0, "summary")]


def test_a_list_of_events_and_one_of_guests_name_the_event_in_their_language(store: Store) -> None:
    other = EventFacts(Read("Séminaire sur « Les jeunes »"))

    accept_events_list(store, EventsListDraft("list.docx", (ListedEvent(FRENCH, ReadRich(RichText.of("Fait."))),)))
    accept_guests(store, GuestsDraft("people.docx", other, (GuestDraft(Read("Dana SAMPLE")),)))

    assert _rows(store, "SELECT title_en, title_fr FROM event_title ORDER BY title_fr") == [
        ("", FRENCH.title.text),
        ("", other.title.text),
    ]


def test_a_second_title_in_another_language_is_what_the_first_is_called_there(store: Store) -> None:
    facts = replace(ENGLISH, titles=(FRENCH.title, Read("Workshop for the Guides")))

    accept(store, ConceptNoteDraft("note.docx", facts, ()), Decisions())

    assert _rows(store, "SELECT title_en, title_fr FROM event_title ORDER BY position") == [
        (ENGLISH.title.text, FRENCH.title.text),
        ("Workshop for the Guides", ""),
    ]


def test_an_institution_under_another_of_its_names_does_not_come_twice(store: Store) -> None:
    add_institution(store, "Sample Agency for Jobs", "SAMP", "Agence Exemple")
    add_institution(store, "Other Office", "OO")
    key, _asked = _accepted(store, ConceptNoteDraft("note.docx", replace(ENGLISH, organisers=(Read("SAMP"),)), ()))
    names = ("Agence exemple (SAMP) (à confirmer)", "Sample Agencies for the Jobs", "Other Office")
    other = replace(FRENCH, organisers=tuple(map(Read, names)))

    second, asked = _accepted(store, ConceptNoteDraft("fr.docx", other, ()))

    assert (second, asked) == (key, [("event", "organisers", 1)])
    assert _rows(store, "SELECT name FROM organiser ORDER BY position") == [("SAMP",), ("Other Office",)]


def test_a_ministry_of_another_country_is_another_holder(store: Store) -> None:
    add_institution(store, "Ministry of Labour (Oman)")
    held = ConceptNoteDraft("note.docx", replace(ENGLISH, organisers=(Read("Ministry of Labour (Oman)"),)), ())
    _accepted(store, held)

    _key, asked = _accepted(
        store, replace(held, event=replace(ENGLISH, organisers=(Read("Ministry of Labour, Qatar"),)))
    )

    assert asked == []
    assert _rows(store, "SELECT name FROM organiser ORDER BY position") == [
        ("Ministry of Labour (Oman)",),
        ("Ministry of Labour, Qatar",),
    ]
