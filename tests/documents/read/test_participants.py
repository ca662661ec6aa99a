import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.read.participants import read_guests
from pesnet_desktop.documents.read.text import Cell, Row
from pesnet_desktop.model.countries import member_states
from pesnet_desktop.model.papers.event_drafts import GuestDraft, GuestsDraft
from pesnet_desktop.model.papers.participants import (
    PaperCircle,
    PaperDelegation,
    PaperGuest,
    PaperGuests,
    ParticipantsPaper,
)
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, SURE, doubts
from pesnet_desktop.model.rich_text import Paragraph
from tests.documents.read.own_papers import cover_in, read_back
from tests.documents.read.said_words import across, cell, heading, lost_words, paper

AYSEL = ("Ms.", "Aysel SAMPLE", "Head of Department", "State Employment Agency", "Azerbaijan")
EMRE = ("Mr.", "Emre SAMPLE", "Employment Expert", "İŞKUR", "Türkiye")
AWA = ("Mme", "Awa SAMPLE", "Directrice", "Agence Emploi Jeunes", "Côte d’Ivoire")


def facts(guest: GuestDraft) -> tuple[str, ...]:
    return tuple(one.text for one in (guest.honorific, guest.name, guest.post, guest.institution, guest.country))


def read(*parts: object) -> GuestsDraft:
    return read_guests(paper(*parts), "list.docx")  # type: ignore[arg-type]


def named(guest: tuple[str, ...]) -> str:
    return f"{guest[0]} {guest[1]}"


@pytest.mark.parametrize(
    "labels",
    [
        ("No.", "Country", "Name", "Position", "Institution"),
        ("N°", "Pays", "Nom et prénom", "Fonction", "Organisme"),
        ("م", "الدولة", "الاسم", "المنصب", "المؤسسة"),
        ("Sıra No", "Ülke", "Adı Soyadı", "Görevi", "Kurumu"),
    ],
)
def test_a_flat_table_is_read_by_its_labels_in_any_language(labels: tuple[str, ...]) -> None:
    rows = [(str(n), one[4], named(one), one[2], one[3]) for n, one in enumerate((AYSEL, EMRE, AWA), 1)]

    draft = read([labels, *rows])

    assert [facts(guest) for guest in draft.guests] == [AYSEL, EMRE, AWA]
    assert (draft.unread, [guest.name.confidence for guest in draft.guests]) == ((), [SURE] * 3)


def test_countries_may_stand_as_rows_over_their_people() -> None:
    draft = read(
        [
            ("No.", "Name", "Position", "Institution"),
            across("Azerbaijan", 4),
            ("1", named(AYSEL), *AYSEL[2:4]),
            ("Côte d’Ivoire (1)", "", "", ""),
            ("2", named(AWA), *AWA[2:4]),
        ]
    )

    assert [facts(guest) for guest in draft.guests] == [AYSEL, AWA]


def test_countries_may_stand_as_headings_over_tables_and_numbered_lines() -> None:
    draft = read(
        heading("AZERBAIJAN"),
        [("Name", "Position", "Institution"), (named(AYSEL), *AYSEL[2:4])],
        heading("1. Türkiye:"),
        f"1. {named(EMRE)}, {EMRE[2]}, {EMRE[3]}",
    )

    assert [guest.country.text for guest in draft.guests] == ["AZERBAIJAN", "Türkiye"]
    assert [facts(guest)[:4] for guest in draft.guests] == [AYSEL[:4], EMRE[:4]]


def test_institutions_and_roles_may_stand_over_their_people() -> None:
    labels = ("Name", "Position")
    draft = read(
        "International institutions", [labels, across("ILO", 2), ("Ms. Hannah SAMPLE", "Officer")],
        "Resource persons", [labels, ("Mr. Budi SAMPLE", "Trainer")],
    )  # fmt: skip

    assert [(one.institution.text, one.role.text) for one in draft.guests] == [("ILO", ""), ("", "Resource persons")]


def test_name_and_post_in_one_cell_are_parted_by_lines_or_commas() -> None:
    labels = ("Name, position and institution", "Delegation")
    over_lines = f"{named(AYSEL)}\n{AYSEL[2]}, {AYSEL[3]}"
    in_line = f"{named(EMRE)}, {EMRE[2]}, {EMRE[3]}"

    draft = read([labels, (over_lines, AYSEL[4]), (in_line, EMRE[4])])

    assert [facts(guest) for guest in draft.guests] == [AYSEL, EMRE]
    assert draft.guests[0].post.confidence == LIKELY


def test_where_a_post_ends_is_asked_where_commas_leave_it_open() -> None:
    draft = read(
        [("Name", "Post and institution"), ("Ms. Nurul SAMPLE", "Senior Manager, Employment Services, PERKESO")]
    )

    guest = draft.guests[0]
    assert (guest.post.text, guest.institution.text) == ("Senior Manager, Employment Services", "PERKESO")
    assert (guest.post.confidence, [doubt.kind for _path, doubt in doubts(guest)]) == (GUESSED, ["person"])


def test_an_empty_country_is_that_of_the_row_above_with_a_question() -> None:
    merged = Row((Cell((), 0, is_merged_down=True), cell(named(EMRE), 1)))
    labels = ("Country", "Name")

    merged_down = read([labels, ("Türkiye", named(AYSEL)), merged])
    empty = read([labels, ("Türkiye", named(AYSEL)), ("", named(EMRE)), ('"', named(AWA))])

    assert [(one.country.text, len(one.country.doubts)) for one in merged_down.guests] == [("Türkiye", 0)] * 2
    assert [(one.country.text, len(one.country.doubts)) for one in empty.guests] == [
        ("Türkiye", 0),
        ("Türkiye", 1),
        ("Türkiye", 0),
    ]


def test_a_table_without_labels_is_told_by_honorifics_and_countries() -> None:
    draft = read([(named(one), one[2], one[3], one[4]) for one in (AYSEL, EMRE, AWA)])

    assert [facts(guest) for guest in draft.guests] == [AYSEL, EMRE, AWA]
    assert {guest.name.confidence for guest in draft.guests} == {LIKELY}


def test_honorific_and_both_names_may_have_columns_of_their_own() -> None:
    labels = ("Title", "First name", "Surname", "Country", "E-mail")
    draft = read([labels, ("Dato' Sri Dr.", "Ahmad", "SAMPLE", "Malaysia", "a@example.org")])

    assert facts(draft.guests[0]) == ("Dato' Sri Dr.", "Ahmad SAMPLE", "", "", "Malaysia")
    assert [(part.place, part.words) for part in draft.unread] == [("Table 1, column “E-mail”", "a@example.org")]


def test_capitals_and_marks_of_what_is_open_stay_as_typed() -> None:
    draft = read([("Name", "Country"), ("Mr. Cenk İLERİ (tbc)", "Türkiye")])

    assert draft.guests[0].name.text == "Cenk İLERİ (tbc)"


def test_a_row_without_a_person_and_an_unknown_country_are_asked_about() -> None:
    draft = read([("Name", "Institution", "Country"), ("", "State Agency", "Atlantis")])

    assert [(path[0], doubt.kind) for path, doubt in doubts(draft.guests[0])] == [
        ("name", "person"),
        ("country", "facts"),
    ]


def test_the_event_is_read_from_what_stands_above() -> None:
    draft = read(
        "List of participants",
        "Workshop on “Job Seekers”",
        [("Dates", "8–9 July 2025"), ("Venue", "Baku, Azerbaijan")],
        [("Name", "Country"), ("Mr. Emre SAMPLE", "Türkiye")],
    )

    event = draft.event
    assert (event.title.text, event.dates.text, event.venue.text) == (
        "Workshop on “Job Seekers”",
        "8–9 July 2025",
        "Baku, Azerbaijan",
    )


CELLS = st.sampled_from(
    (*AYSEL, *EMRE, named(AWA), "Name", "Country", "1", "2.", '"', "", "Institutions", "57 member states", "Mr.",
     "a, b, c", "List of participants", "8–9 July 2025", "Experts", "Mr. A SAMPLE, Head, Agency", "العضو", "E-mail")
)  # fmt: skip
TABLES = st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[CELLS] * width), min_size=1, max_size=5))


@settings(max_examples=60)
@given(st.lists(st.one_of(CELLS, TABLES), max_size=5))
def test_no_word_of_any_paper_is_lost(parts: list[str | list[tuple[str, ...]]]) -> None:
    text = paper(*parts)

    assert lost_words(text, read_guests(text, "list.docx")) == {}


NAMES = st.text("abcdéıİŞçل", min_size=2, max_size=12).map(str.title).filter(str.isalpha)
POSTS = {"en": "Head of {}", "fr": "Directrice {}", "ar": "مدير {}"}
BODIES = {"en": "Ministry of {}", "fr": "Agence {}", "ar": "وزارة {}"}
HONORIFICS = {"en": ("Ms.", "H.E. Mr.", "Dr."), "fr": ("Mme", "M.", "S.E. M."), "ar": ("السيدة", "معالي السيد")}
MEMBERS = {"en": "OIC Member Countries", "fr": "Pays membres de l’OCI", "ar": "البلدان"}
BLANK = Paragraph()
COMMAS = {"en": ", ", "fr": ", ", "ar": "، "}


@st.composite
def lists_of_guests(draw: st.DrawFn) -> tuple[ParticipantsPaper, list[tuple[str, ...]]]:
    language = draw(st.sampled_from(("en", "fr", "ar")))
    countries = draw(st.lists(st.sampled_from(member_states()), min_size=1, max_size=3, unique=True))
    said: list[tuple[str, ...]] = []
    delegations = []
    for country in countries:
        guests = []
        for _n in range(draw(st.integers(1, 3))):
            honorific, name = draw(st.sampled_from(HONORIFICS[language])), f"{draw(NAMES)} {draw(NAMES)}"
            post, body = POSTS[language].format(draw(NAMES)), BODIES[language].format(draw(NAMES))
            said.append((honorific, name, post, body, country.name(language)))
            line = Paragraph.of(f"{honorific} {name}")
            guests.append(PaperGuest("g", str(len(said)), line, f"{post}{COMMAS[language]}{body}"))
        delegations.append(PaperDelegation(country.name(language), tuple(guests)))
    event = PaperEvent("e", "Workshop on “Jobs”", Paragraph.of("8–9 July 2025"), Paragraph.of("Baku"), *[BLANK] * 3)
    circle = PaperCircle(
        {"en": "OIC Member Countries", "fr": "Pays membres de l’OCI", "ar": "البلدان"}[language], tuple(delegations)
    )
    return ParticipantsPaper(cover_in(language, "participants"), event, PaperGuests("", "", (circle,))), said


@settings(max_examples=15)
@given(lists_of_guests())
def test_any_list_printed_in_word_is_read_with_equal_people(
    printed: tuple[ParticipantsPaper, list[tuple[str, ...]]],
) -> None:
    draft = read_guests(read_back("participants", printed[0]), "list.docx")

    assert [facts(guest) for guest in draft.guests] == printed[1]
