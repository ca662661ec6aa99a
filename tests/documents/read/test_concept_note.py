from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.concept_note import read_concept_note
from pesnet_desktop.documents.read.text import read_text
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft
from pesnet_desktop.model.papers.reads import doubts
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.sections import USUAL_SECTIONS
from tests.documents.read.slot_files import asked, bold, grid, heading, note_of, outline
from tests.documents.read.whole_words import lost_words
from tests.documents.read.word_files import NAMESPACES, numbered, paragraph, word_file

PROSE = "The network was founded to bring employment services together."
HELD = "The Workshop will be held on 8–9 July 2025 at Hotel Sample in Kuala Lumpur, Malaysia. See the booklet."


def _sections(draft: ConceptNoteDraft) -> list[tuple[str, str, str]]:
    return [(section.kind, section.heading.text, section.body.text.text) for section in draft.sections]


def _facts(draft: ConceptNoteDraft) -> tuple[str, str, str, str]:
    event = draft.event
    return event.title.text, event.dates.text, event.venue.text, event.languages.text


def test_case_15a_a_note_without_a_title_line_takes_it_from_its_text_as_a_question(tmp_path: Path) -> None:
    body = [heading("Background"), f"{PROSE} The Workshop on “Guidance for All” aims high."]
    body += [heading("Date and Venue"), HELD, heading("Language"), "The workshop will be organised in English only."]

    draft = note_of(tmp_path, *body)

    assert _facts(draft) == (
        "Workshop on “Guidance for All”",
        "8–9 July 2025",
        "Hotel Sample in Kuala Lumpur, Malaysia",
        "English only",
    )
    assert [doubt.question for _path, doubt in doubts(draft)] == [
        "The file has no title line. The title was taken from its text: Workshop on “Guidance for All”"
    ]


def test_case_23_the_running_header_is_no_text_of_the_note(tmp_path: Path) -> None:
    header = f"<w:hdr {NAMESPACES}>{paragraph('DRAFT CONCEPT NOTE')}{paragraph('for the printer')}</w:hdr>"
    path = word_file(tmp_path, heading("Background") + paragraph(PROSE), {"word/header1.xml": header})

    draft = read_concept_note(read_text(open_foreign(path)), path.name)

    assert draft.running == ("DRAFT CONCEPT NOTE",)
    assert [part.words for part in draft.unread] == ["for the printer"]


@pytest.mark.parametrize(
    "set_as",
    [
        lambda words, text: [heading(words), text],
        lambda words, text: [bold(words), text],
        lambda words, text: [words.upper(), text],
        lambda words, text: [words, text],
        lambda words, text: [numbered(words), text],
        lambda words, text: [f"1. {words}", text],
        lambda words, text: [f"{words.upper()}: {text}"],
        lambda words, text: [bold(f"{words}: ", text)],
        lambda words, text: [f"{words}\n{text}"],
        lambda words, text: [bold(f"{words}:"), text],
        lambda words, text: [grid([words, text])],
        lambda words, text: [grid([words], [text])],
    ],
    ids=[
        "styled", "bold", "capitals", "plain", "numbered", "typed number", "in line", "bold in line", "soft return",
        "colon", "two columns", "rows",
    ],
)  # fmt: skip
def test_usual_headings_are_known_however_they_are_set(tmp_path: Path, set_as: object) -> None:
    assert callable(set_as)
    usual = ["Background", "Rationale", "Objectives of the Workshop", "Methodology", "Language"]
    body = [part for place, words in enumerate(usual) for part in set_as(words, f"{PROSE} {place}")]

    draft = note_of(tmp_path, "Concept Note", "Workshop on “Guidance”", *body)

    assert [(kind, text) for kind, _heading, text in _sections(draft)] == [
        ("background", f"{PROSE} 0"),
        ("rationale", f"{PROSE} 1"),
        ("objectives", f"{PROSE} 2"),
        ("methodology", f"{PROSE} 3"),
        ("language", f"{PROSE} 4"),
    ]
    assert (draft.event.title.text, draft.unread) == ("Workshop on “Guidance”", ())


@pytest.mark.parametrize(
    ("headings", "kinds"),
    [
        (
            ["Contexte et justification", "Objectifs de l’atelier", "Date et lieu", "Langues de travail"],
            ["background", "objectives", "date_and_venue", "language"],
        ),
        (
            ["الخلفية", "أهداف الورشة", "المشاركون", "التاريخ والمكان", "لغة العمل"],
            ["background", "objectives", "participants", "date_and_venue", "language"],
        ),
        (
            ["Introduction", "Purpose", "Target Group", "Venue and Date"],
            ["background", "objectives", "participants", "date_and_venue"],
        ),
        (["Background", "Expected outcomes", "Background"], ["background", "", ""]),
    ],
)  # fmt: skip
def test_headings_of_other_words_and_languages(tmp_path: Path, headings: list[str], kinds: list[str]) -> None:
    draft = note_of(tmp_path, *[part for words in headings for part in (heading(words), PROSE)])

    assert [(section.heading.text, section.kind) for section in draft.sections] == list(
        zip(headings, kinds, strict=True)
    )


def test_own_headings_in_bold_and_prose_with_marks_and_lists_are_kept(tmp_path: Path) -> None:
    body = [bold("Expected outcomes"), "The workshop aims to:", "• show;", "• agree.", bold("Firm ", "words in it.")]

    draft = note_of(tmp_path, *body)

    (section,) = draft.sections
    assert section.heading.text == "Expected outcomes"
    assert section.body.text.blocks == (
        Paragraph.of("The workshop aims to:"),
        Paragraph.of("show;", kind="bullet"),
        Paragraph.of("agree.", kind="bullet"),
        Paragraph((Run("Firm ", frozenset({"bold"})), Run("words in it."))),
    )


def test_facts_in_a_table_on_top_stand_before_what_sentences_say(tmp_path: Path) -> None:
    facts = grid(
        ["Dates", "8–9 July 2025"],
        ["Venue", "Ankara, Türkiye"],
        ["Organised by", "SESRIC, in its capacity as Secretariat of the network; PERKESO"],
    )

    draft = note_of(tmp_path, "Workshop on “Guidance”", facts, heading("Date and Venue"), HELD)

    assert _facts(draft)[1:3] == ("8–9 July 2025", "Ankara, Türkiye")
    assert [one.text for one in draft.event.organisers] == ["SESRIC", "PERKESO"]
    assert [one.text for one in draft.event.capacities] == ["Secretariat of the network", ""]
    assert [doubt.question for _path, doubt in doubts(draft)] == [
        "The file says “Ankara, Türkiye” in one place and “Hotel Sample in Kuala Lumpur, Malaysia” in another."
    ]


def test_partners_in_a_sentence_are_asked_about(tmp_path: Path) -> None:
    words = "Sample Social Organisation (SSO) as Vice-Chair of the network will co-host with SESRIC in line with it."

    draft = note_of(tmp_path, heading("Project Partners"), words)

    assert [one.text for one in draft.event.organisers] == ["Sample Social Organisation (SSO)", "SESRIC"]
    assert [one.text for one in draft.event.capacities] == ["Vice-Chair of the network", ""]
    assert asked(draft) == ["title", "facts", "facts"]


def test_the_programme_follows_the_sections_and_sections_may_follow_it(tmp_path: Path) -> None:
    draft = note_of(
        tmp_path,
        "Workshop on “Guidance”",
        heading("Methodology"),
        "Day 1: presentations on three topics.",
        heading("DRAFT PROGRAMME"),
        "Workshop on “Guidance”",
        "Day 1: 8 July 2025",
        grid(["09:00 – 10:00", "Opening"]),
        heading("Language"),
        "English",
        grid(["a", "b"]),
    )

    assert outline(draft.days) == ["Day 1: 8 July 2025", "09:00 – 10:00 | Opening"]
    assert [section.kind for section in draft.sections] == ["methodology", "language"]
    assert [part.words for part in draft.unread] == ["a\nb"]


def test_the_offices_note_is_read_whole(samples: Path) -> None:
    path = samples / "concept_note_kuala_lumpur.docx"

    draft = read_concept_note(read_text(open_foreign(path)), path.name)

    assert lost_words(path, draft) == {}
    assert [section.kind for section in draft.sections] == [usual.kind for usual in USUAL_SECTIONS]
    assert [len(day.slots) for day in draft.days] == [13, 8]
    assert (draft.unread, asked(draft)) == ((), ["title", "facts", "facts", "times", "times"])
    assert _facts(draft)[1:] == ("8–9 July 2025", "Hotel Royale Chulan in Kuala Lumpur, Malaysia", "English only")
