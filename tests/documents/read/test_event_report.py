from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.event_report import read_event_report
from pesnet_desktop.documents.read.text import read_text
from pesnet_desktop.model.papers.concept_note import PaperSection
from pesnet_desktop.model.papers.event_drafts import EventReportDraft
from pesnet_desktop.model.papers.event_report import EventReportPaper, PaperAccount, PaperSpeech
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.papers.reads import GUESSED, SURE, doubts
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.queries.papers import event_report_words as said
from tests.documents.read.own_papers import cover_in, read_back
from tests.documents.read.said_words import heading, lost_words, paper

TITLE = "Training Course on ‘Management of Labour’"
FRONT = (TITLE, "Date: 24-26 May 2022", "Venue: Virtual, Ankara - Türkiye")
FRAME = (
    "Within the framework of the Example Network (EX-NET), the Sample Employment Agency (SEA), in its capacity as the"
    " Chair of the EX-NET, organised a Training Course on “Management of Labour” on 24-26 May 2022."
)
COUNT = "The course was held for the benefit of 69 participants from the agencies of 22 OIC Member Countries."
AIM = "The main objective of the training course was to provide insights into the management of labour."
OPENING = (
    "The course commenced with the opening statement by Mr. Onur SAMPLE, Director of Training at SEA. Mr. SAMPLE"
    " stressed the role of labour."
)
WELCOME = "In her welcoming remarks, Dr. Pürnur İLERİ, Deputy Head of the Example Office (EO), pointed out three waves."
MORE = "Dr. İLERİ also expressed her hope that all will benefit."
NETWORK = (
    "The EX-NET is an OIC platform established to create closer cooperation among the agencies. SEA assumes the role of"
    " its Secretariat. For more details, please visit: https://www.example.org/net"
)


def read(*parts: object) -> EventReportDraft:
    return read_event_report(paper(*parts), "report.docx")  # type: ignore[arg-type]


def speeches(draft: EventReportDraft) -> list[tuple[str, str, str]]:
    return [(one.speaker.text, one.post.text, one.summary.text.text) for one in draft.speeches]


def sections(draft: EventReportDraft) -> list[tuple[str, str, str]]:
    return [(one.kind, one.heading.text, one.body.text.text) for one in draft.sections]


def test_a_report_as_the_office_writes_them_is_parted_into_its_facts() -> None:
    draft = read(*FRONT, FRAME, COUNT, AIM, OPENING, WELCOME, MORE, NETWORK, heading("Photos"))

    event = draft.event
    assert (event.title.text, event.dates.text, event.venue.text) == (
        TITLE,
        "24-26 May 2022",
        "Virtual, Ankara - Türkiye",
    )
    assert [(one.text, role.text) for one, role in zip(event.organisers, event.capacities, strict=True)] == [
        ("Sample Employment Agency (SEA)", "Chair of the EX-NET")
    ]
    assert [(one.number.text, one.who.text) for one in draft.counts] == [
        ("69", "participants"),
        ("22", "OIC Member Countries"),
    ]
    assert speeches(draft) == [
        ("Mr. Onur SAMPLE", "Director of Training at SEA", OPENING),
        ("Dr. Pürnur İLERİ", "Deputy Head of the Example Office (EO)", f"{WELCOME}\n{MORE}"),
    ]
    assert sections(draft) == [("frame", "", f"{FRAME}\n{COUNT}"), ("aim", "", AIM), ("boilerplate", "", NETWORK)]


def test_who_paid_and_who_helped_are_read_with_a_question_about_words_that_name_nobody() -> None:
    draft = read(
        *FRONT,
        "Within the framework of a project, which is funded by the Example Fund (EF) under the 9th Call, the Centre, in"
        " collaboration with the project partners namely, First Agency (FA) and Second Agency (SA), organised a day.",
    )

    event = draft.event
    assert [one.text for one in event.funders] == ["Example Fund (EF)"]
    assert [one.text for one in event.partners] == ["First Agency (FA)", "Second Agency (SA)"]
    assert [(one.text, one.confidence, len(one.doubts)) for one in event.organisers] == [("the Centre", GUESSED, 1)]


def test_an_address_within_the_text_is_asked_about_and_its_own_line_is_not() -> None:
    within = read(*FRONT, FRAME, NETWORK).web_page
    alone = read(*FRONT, FRAME, "More about this event: https://www.example.org/e?id=1").web_page

    assert (within.text, within.confidence, len(within.doubts)) == ("https://www.example.org/net", GUESSED, 1)
    assert (alone.text, alone.confidence) == ("https://www.example.org/e?id=1", SURE)


def test_another_number_elsewhere_is_a_question_and_no_further_count() -> None:
    draft = read(*FRONT, FRAME, COUNT, OPENING.replace("three", "") + " He welcomed the 68 participants.")

    assert [one.number.text for one in draft.counts] == ["69", "22"]
    assert [choice.value for choice in draft.counts[0].number.doubts[0].choices] == ["69", "68"]


def test_a_report_without_lines_on_top_is_named_and_dated_by_its_text_with_a_question() -> None:
    draft = read(FRAME, COUNT)

    assert (draft.event.title.text, draft.event.title.confidence) == (
        "Training Course on “Management of Labour”",
        GUESSED,
    )
    assert draft.event.dates.text == "24-26 May 2022"


def test_headings_part_a_report_in_any_language() -> None:
    draft = read(
        "Atelier «\u00a0Emploi\u00a0»", heading("Ouverture"), "M. Farid SAMPLE a remercié le pays hôte.",
        heading("Résultats"), "Trois règles ont été adoptées.", heading("Divers"), "Le reste suit.",
    )  # fmt: skip

    assert speeches(draft) == [("M. Farid SAMPLE", "", "M. Farid SAMPLE a remercié le pays hôte.")]
    assert sections(draft) == [
        ("outcome", "Résultats", "Trois règles ont été adoptées."),
        ("", "Divers", "Le reste suit."),
    ]


def test_words_under_photos_and_tables_are_unread() -> None:
    draft = read(*FRONT, FRAME, [("a", "b")], heading("Photos"), "Everybody on the stairs")

    assert [part.words for part in draft.unread] == ["a b", "Everybody on the stairs"]


PARTS = st.sampled_from(
    (*FRONT, FRAME, COUNT, AIM, OPENING, WELCOME, MORE, NETWORK, "Photos", "", "57", "The event was organised by SEA.",
     "9 experts from 7 OIC Member Countries took part.", "5 experts and 4 officials took part.",
     "It was funded by EF, and by X.", "Opening", "More about this event: https://example.org/b",
     "شكرت السيدة زهراء نموذج", "More about this event: https://example.org/a", "a b: c")
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.one_of(PARTS, PARTS.map(heading), st.lists(st.tuples(PARTS, PARTS), max_size=3)), max_size=8))
def test_no_word_of_any_paper_is_lost(parts: list[object]) -> None:
    text = paper(*parts)  # type: ignore[arg-type]

    assert lost_words(text, read_event_report(text, "report.docx")) == {}


def test_a_sentence_of_facts_that_stands_again_is_kept_as_prose() -> None:
    count = "9 experts from 7 OIC Member Countries took part."
    page = "More about this event: https://www.example.org/"

    draft = read(*FRONT, FRAME, count, count, f"{page}a", f"{page}b")

    assert sections(draft)[-1] == ("aim", "", f"{count}\n{page}b")


NAMES = st.text("abcdéıİŞçl", min_size=2, max_size=10).map(str.title).filter(str.isalpha)
HONORIFICS = {"en": ("Ms.", "H.E. Mr."), "fr": ("Mme", "M."), "ar": ("السيدة", "معالي السيد")}
NOTES = {"en": "experts of {}", "fr": "experts de haut niveau {}", "ar": "من كبار خبراء {}"}
AS = {"en": ", in its capacity as ", "fr": ", en sa qualité de ", "ar": "، بصفة "}
ROLES = {"en": "Chair of {}", "fr": "Président {}", "ar": "رئيس {}"}
COUNTS = st.integers(1, 999)
TITLES = {"en": "Workshop on “Jobs”", "fr": "Atelier «\u00a0Emploi\u00a0»", "ar": "ورشة عمل حول «العمل»"}


@st.composite
def reports(draw: st.DrawFn) -> tuple[str, EventReportPaper]:
    language = draw(st.sampled_from(("en", "fr", "ar")))
    holders = [
        (Run(draw(NAMES).upper() + AS[language] + ROLES[language].format(draw(NAMES).upper())),)
        for _n in range(draw(st.integers(1, 3)))
    ]
    told = [
        PaperSpeech("s", RichText.of(f"{draw(st.sampled_from(HONORIFICS[language]))} {draw(NAMES)} {draw(NAMES)} x."))
        for _n in range(draw(st.integers(0, 3)))
    ]
    frame, aim, outcome = (RichText.of(f"{draw(NAMES)} {words}.") for words in ("one " * 9, "two " * 9, "three " * 9))
    who, people, countries = NOTES[language].format(draw(NAMES).lower()), draw(COUNTS), draw(st.integers(3, 57))
    account = PaperAccount(
        (PaperSection("f", "", frame),), said.organised_by(holders, language), Paragraph(),
        said.counted(people, who, countries, language),
        (PaperSection("a", "", aim),), tuple(told), (PaperSection("o", "Outcome", outcome),), (),
        said.read_on(f"https://www.example.org/{draw(st.integers(1, 99))}", language), (),
    )  # fmt: skip
    event = PaperEvent(
        "e", TITLES[language], Paragraph.of("8–9 July 2025"), Paragraph.of("Baku, Azerbaijan"), *[Paragraph()] * 3
    )
    return language, EventReportPaper(cover_in(language, "event-report", TITLES[language]), event, account)


@settings(max_examples=15)
@given(reports())
def test_any_report_printed_in_word_is_read_with_equal_facts(printed: tuple[str, EventReportPaper]) -> None:
    language, report = printed
    text = read_back("event-report", report)

    draft = read_event_report(text, "report.docx")

    again = [
        (Run(one.text + AS[language] + role.text),)
        for one, role in zip(draft.event.organisers, draft.event.capacities, strict=True)
    ]
    assert said.organised_by(again, language).text == report.account.organisers.text
    people, countries = draft.counts
    assert (
        said.counted(int(people.number.text), people.who.text, int(countries.number.text), language)
        == report.account.counts
    )
    assert [one.summary.text.text for one in draft.speeches] == [one.summary.text for one in report.account.speeches]
    assert [one[2] for one in sections(draft)] == [one.text for one in _bodies(report.account)]
    assert said.read_on(draft.web_page.text, language) == report.account.link
    assert (draft.event.title.text, draft.event.dates.text) == (
        " ".join(str(report.event.title).split()),
        "8–9 July 2025",
    )
    assert lost_words(text, draft) == {}


def _bodies(account: PaperAccount) -> list[RichText]:
    return [one.body for one in (*account.frame, *account.aim, *account.sections)]


@pytest.mark.parametrize("name", ["event_report_2022"])
def test_the_offices_own_report_is_read_whole(samples: Path, name: str) -> None:
    text = read_text(open_foreign(samples / f"{name}.docx"))

    draft = read_event_report(text, "report.docx")

    assert [(one.number.text, one.who.text) for one in draft.counts] == [
        ("97", "experts and senior officials"),
        ("22", "OIC Member Countries"),
    ]
    assert ([one.speaker.text.split()[-1] for one in draft.speeches], lost_words(text, draft)) == (
        ["ÇAĞLAR", "YUSUF", "EROL", "AKTAŞ"],
        {},
    )
    assert len(list(doubts(draft))) == 2
