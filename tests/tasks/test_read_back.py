"""What people do in Word to a paper that they were sent is found, field by field, and nothing else."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml.etree import _Element

from pesnet_desktop.commands.event import set_event_dates
from pesnet_desktop.commands.section import set_section_body
from pesnet_desktop.documents.wordml import w
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.papers.returned_changes import ReadBack
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.queries.event import concept_note, event
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.store import Store, open_store
from pesnet_desktop.store.attachments import bytes_of
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from pesnet_desktop.tasks.refreshing import refresh
from pesnet_desktop.tasks.returned_accepting import accept_changes, kept_both, proposals
from pesnet_desktop.tasks.returned_words import words_of
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import Edit, edited
from tests.store_copies import copy_of

TODAY = date(2025, 5, 1)
WORD, LIBREOFFICE = "Microsoft Office Word", "LibreOffice/24.2"
COMMENTS = (
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" '
    'w:author="B. SAMPLE" w:date="2025-06-03T08:00:00Z"><w:p><w:r><w:t>Really?</w:t></w:r></w:p>'
    "</w:comment></w:comments>"
)


@pytest.fixture(scope="module")
def made_office(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample's office; tests change copies of it."""
    path = tmp_path_factory.mktemp("office") / "office.pesnet"
    path.write_bytes(made_sample.read_bytes())
    store = open_store(path)
    yield store
    store.close()


@pytest.fixture
def office(made_office: Store) -> Store:
    return copy_of(made_office)


@pytest.fixture(scope="module")
def note(made_office: Store) -> bytes:
    return note_of(made_office)


def note_of(store: Store, language: str = "en") -> bytes:
    return paper_of_today(store, "concept-note", Subject("concept-note", event_of(store)), language, TODAY)


def event_of(store: Store) -> str:
    found = store.rows("SELECT event_id FROM section WHERE paper = 'concept-note' AND body_en <> '' LIMIT 1")
    return str(found[0][0])


def section_of(store: Store, heading: str) -> str:
    return next(one.id for one in concept_note(store, event_of(store)) if one.heading.en == heading)


def came_back(store: Store, content: bytes, folder: Path, *edits: Edit, program: str = WORD, **parts: str) -> ReadBack:
    path = folder / "note.docx"
    path.write_bytes(edited(content, *edits, program=program, **parts))
    return read_back(store, path, TODAY)


def kinds(found: ReadBack) -> list[tuple[str, str, str]]:
    return [(one.kind, one.place.table, one.place.field) for one in found.changes]


def take_over(store: Store, found: ReadBack, folder: Path) -> None:
    accept_changes(store, found, folder / "note.docx", proposals(found.changes))


BODY, SLOT = ("field", "section", "body"), ("added", "slot", "")
EDITS: dict[str, tuple[tuple[Edit, ...], list[tuple[str, str, str]], bool]] = {
    "nothing": ((), [], False),
    "a word in a section": ((word.replaced("a counter", "a desk"),), [BODY], False),
    "a paragraph added": ((word.added_behind("office and a counter", "And more."),), [BODY], False),
    "a paragraph added last": ((word.added_behind("Platforms also bring", "And more."),), [BODY], False),
    "a paragraph removed": ((word.removed_paragraph("office and a counter"),), [BODY], False),
    "the only paragraph removed": ((word.removed_paragraph("Each of the three topics"),), [BODY], True),
    "a paragraph split": ((word.split_paragraph("office and a counter", "Many job"),), [BODY], False),
    "paragraphs joined": ((word.joined_paragraph("Member Countries have answered"),), [BODY], False),
    "text typed outside": ((word.added_outside("Platforms also bring", "And more."),), [BODY], True),
    "a section added": (
        (
            word.added_outside("Platforms also bring", "Who pays what."),
            word.added_outside("Platforms also bring", "Costs", "Heading1"),
        ),
        [("added", "section", "")],
        False,
    ),
    "a heading retyped": ((word.replaced("Rationale", "Reasons"),), [("field", "section", "heading")], False),
    "a row copied": ((word.copied_row("Opening Session", ("09:00", "11:00")),), [SLOT], False),
    "a row removed": ((word.removed_row("Opening Session"),), [("removed", "slot", "")], False),
    "a time changed": ((word.replaced("09:00\u00a0–\u00a009:30", "0900-0945"),), [("field", "slot", "time")], False),
    "a time spelt otherwise": ((word.replaced("09:00\u00a0–\u00a009:30", "0900-0930"),), [], False),
    "a time not understood": ((word.replaced("09:00\u00a0–", "soon –"),), [("field", "slot", "time")], True),
    "a control deleted": ((word.removed_control("office and a counter"),), [], False),
    "a heading's control deleted": ((word.removed_control("Rationale"),), [], False),
    "a table sorted": ((word.moved_row("Opening Session", "Group photo"),), [("moved", "slot", "")], True),
    "a speaker added": ((word.added_behind("Dato", "Ms. SAMPLE", "SlotSpeaker"),), [("added", "speaker", "")], False),
    "a part added": ((word.added_behind("MoU Signing", "Film", "SlotItem"),), [("added", "part", "")], False),
    "dates changed": ((word.replaced("8–9 July", "9–10 July"),), [("field", "event", "dates")], False),
    "a change tracked": ((word.tracked("a counter", "a desk"),), [BODY], False),
}


@pytest.mark.parametrize("program", [WORD, LIBREOFFICE])
@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_is_found_and_nothing_else(
    edit: str, program: str, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    edits, expected, is_doubted = EDITS[edit]

    found = came_back(made_office, note, tmp_path, *edits, program=program)

    assert (kinds(found), found.unread, found.missing) == (expected, (), ())
    assert [one.is_clear for one in found.changes] == [not is_doubted] * len(expected)


EMPTIED = "the only paragraph removed"
"""A section emptied in English shows its text in another language: that is asked for again."""

TAKEN_OVER = (
    "a word in a section", "a section added", "a heading retyped", "a row copied", "a row removed", "a time changed",
    "a table sorted", "a speaker added", "a part added", "dates changed",
)  # fmt: skip


@pytest.mark.parametrize("edit", TAKEN_OVER)
def test_what_was_taken_over_asks_for_nothing_more_and_one_undo_takes_it_back(
    edit: str, office: Store, note: bytes, tmp_path: Path
) -> None:
    edits, expected, _doubted = EDITS[edit]
    found = came_back(office, note, tmp_path, *edits)

    take_over(office, found, tmp_path)

    assert kinds(read_back(office, tmp_path / "note.docx", TODAY)) == []
    office.undo()
    assert (office.undo_label, kinds(read_back(office, tmp_path / "note.docx", TODAY))) == (None, expected)


def test_a_time_that_nobody_understands_is_not_taken_over(office: Store, note: bytes, tmp_path: Path) -> None:
    found = came_back(office, note, tmp_path, *EDITS["a time not understood"][0])

    with pytest.raises(Problem) as refused:
        take_over(office, found, tmp_path)

    assert (refused.value.code, office.undo_label) == ("time-not-understood", None)


SECTIONS = ("Background", "Rationale", "Objectives", "Methodology", "Participants")
FIRST_WORDS = {
    "Background": "The Work Plan 2024-2026 of",
    "Rationale": "Employment services were",
    "Objectives": "The workshop is held",
    "Methodology": "Each of the three",
    "Participants": "Senior officers who",
}
ROWS = ("Registration", "Opening Session", "Group photo", "Overview of OIC-PESNET")
WORDS = st.text("abc éİع“", min_size=1, max_size=12).filter(str.strip)


@st.composite
def walks(draw: st.DrawFn) -> tuple[list[Edit], list[str], set[tuple[str, str]]]:
    """Edits in different places, the words typed in them, and what is to be found: kind of change and near what."""
    edits: list[Edit] = []
    typed: list[str] = []
    expected: set[tuple[str, str]] = set()
    for number, heading in enumerate(draw(st.lists(st.sampled_from(SECTIONS), unique=True, max_size=4))):
        near, said = FIRST_WORDS[heading], f"x{number}{draw(WORDS)}".strip()
        edits.append(draw(st.sampled_from([
            word.replaced(near, f"{near} {said}"),
            word.added_behind(near, said),
            word.added_outside(near, said),
            word.tracked(near, said),
        ])))  # fmt: skip
        typed.append(said)
        expected.add(("field", heading))
    for number, row in enumerate(draw(st.lists(st.sampled_from(ROWS), unique=True, max_size=3))):
        said = f"y{number}{draw(WORDS)}".strip()
        kind = draw(st.sampled_from(["removed", "added", "field"]))
        if kind == "removed":
            edits.append(word.removed_row(row))
        elif kind == "added":
            edits.append(word.copied_row(row, (row, said)))
        else:
            edits.append(word.replaced(row, f"{row} {said}"))
        typed += [said] if kind != "removed" else []
        expected.add((kind, said if kind == "added" else row))
    return edits, typed, expected


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(walks(), st.sampled_from([WORD, LIBREOFFICE]))
def test_of_any_edits_none_is_lost_and_none_invented(
    made_office: Store,
    note: bytes,
    tmp_path: Path,
    walk: tuple[list[Edit], list[str], set[tuple[str, str]]],
    program: str,
) -> None:
    edits, typed, expected = walk

    found = came_back(made_office, note, tmp_path, *edits, program=program)

    assert (len(found.changes), found.unread, found.missing) == (len(expected), (), ())
    near = {
        (kind, words) for kind, words in expected for one in found.changes if kind == one.kind and words in one.record
    }
    assert near == expected
    said = " ".join(words_of(one.returned) for one in found.changes)
    assert [words for words in typed if " ".join(words.split()) not in " ".join(said.split())] == []


def test_a_text_changed_on_both_sides_is_brought_together_and_marked(
    office: Store, note: bytes, tmp_path: Path
) -> None:
    section = section_of(office, "Rationale")
    body = next(one.body.en for one in concept_note(office, event_of(office)) if one.id == section)
    set_section_body(office, section, RichText((*body.blocks, Paragraph.of("Ours at the end."))))

    found = came_back(office, note, tmp_path, word.replaced("a counter", "a desk"))

    (change,) = found.changes
    proposed = words_of(change.proposal).split("\n")
    assert (change.state, change.is_clear) == ("conflict", False)
    assert ("a desk" in proposed[0], proposed[-1], len(proposed)) == (True, "Ours at the end.", len(body.blocks) + 1)


def test_the_same_words_changed_on_both_sides_are_both_in_the_proposal(
    office: Store, note: bytes, tmp_path: Path
) -> None:
    set_event_dates(office, event_of(office), "1–2 July 2025")

    found = came_back(office, note, tmp_path, word.replaced("8–9 July", "9–10 July"))

    (change,) = found.changes
    assert (change.state, change.exported, change.returned, change.present) == (
        "conflict",
        "8–9 July 2025",
        "9–10 July 2025",
        "1–2 July 2025",
    )
    assert kept_both(change) == "1–2 July 2025 / 9–10 July 2025"


def test_what_both_changed_alike_and_what_we_changed_alone_need_nobody(
    office: Store, note: bytes, tmp_path: Path
) -> None:
    set_event_dates(office, event_of(office), "9–10 July 2025")

    alike = came_back(office, note, tmp_path, word.replaced("8–9 July", "9–10 July"))
    ours = came_back(office, note, tmp_path)

    assert [(kinds(one), one.alike, one.only_ours) for one in (alike, ours)] == [([], 1, 0), ([], 0, 1)]


def test_comments_and_tracked_changes_say_who_when_and_where(made_office: Store, note: bytes, tmp_path: Path) -> None:
    edits = (word.commented("office and a counter"), word.tracked("Each of the three", "All"))

    found = came_back(made_office, note, tmp_path, *edits, comments=COMMENTS)

    place = Place("section", section_of(made_office, "Rationale"), "body")
    assert [(one.author, one.day, one.words, one.place) for one in found.comments] == [
        ("B. SAMPLE", "2025-06-03", "Really?", place)
    ]
    assert [(one.author, one.day) for one in found.changes] == [("A. SAMPLE", "2025-06-02")]


def test_a_row_and_a_paragraph_s_end_deleted_with_changes_tracked_are_gone(
    made_office: Store, note: bytes, tmp_path: Path
) -> None:
    edits = (word.row_deletion_tracked("Opening Session"), word.join_tracked("Employment services were"))

    found = came_back(made_office, note, tmp_path, *edits)

    body, slot = sorted(found.changes, key=lambda one: one.kind)
    assert (kinds(found), slot.author, slot.day) == ([BODY, ("removed", "slot", "")], "A. SAMPLE", "2025-06-02")
    assert len(words_of(body.exported).split("\n")) - len(words_of(body.returned).split("\n")) == 1


def test_the_file_that_came_back_is_kept_in_the_same_step(office: Store, note: bytes, tmp_path: Path) -> None:
    found = came_back(office, note, tmp_path, word.replaced("8–9 July", "9–10 July"))

    take_over(office, found, tmp_path)

    kept = office.rows("SELECT name, hash FROM attachment WHERE name = 'note.docx'")
    assert [bytes_of(office, str(key)) for _name, key in kept] == [(tmp_path / "note.docx").read_bytes()]
    facts = event(office, event_of(office))
    assert facts is not None
    assert (facts.dates, facts.range is not None, len(office.history()[0].label) > 0) == ("9–10 July 2025", True, True)


def test_words_that_found_no_place_are_listed_and_stay_listed(office: Store, note: bytes, tmp_path: Path) -> None:
    found = came_back(office, note, tmp_path, word.replaced("Organised by", "Hosted and paid by"))

    take_over(office, found, tmp_path)

    assert (found.unread, found.missing) == (("Hosted and paid by",), ("Organised by",))
    assert office.rows("SELECT source, words FROM unread_part") == [("note.docx", "Hosted and paid by")]


def test_a_refreshed_file_has_the_facts_of_now_and_their_sentences(office: Store, note: bytes, tmp_path: Path) -> None:
    came_back(office, note, tmp_path, word.replaced("a counter", "a desk"))
    set_event_dates(office, event_of(office), "1–2 July 2025")

    refresh(office, tmp_path / "note.docx", tmp_path / "new.docx", TODAY)

    found = read_back(office, tmp_path / "new.docx", TODAY)
    assert (kinds(found), found.only_ours, found.alike) == ([BODY], 0, 0)
    assert "a desk" in words_of(found.changes[0].returned)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("paper", ["concept-note", "programme", "work-plan", "work-plan-merged", "event-report"])
def test_a_paper_that_nobody_touched_asks_for_nothing(
    paper: str, language: str, made_office: Store, tmp_path: Path
) -> None:
    plan = str(made_office.rows("SELECT id FROM work_plan")[0][0])
    subject = Subject(paper, "", plan) if paper.startswith("work") else Subject(paper, event_of(made_office))
    (tmp_path / "note.docx").write_bytes(paper_of_today(made_office, paper, subject, language, TODAY))

    found = read_back(made_office, tmp_path / "note.docx", TODAY)

    assert (found.is_clear, found.paper) == (True, "work-plan" if paper == "work-plan-merged" else paper)


def test_a_paper_of_another_file_is_refused(made_office: Store, note: bytes, tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        came_back(copy_of_empty(), note, tmp_path)

    assert refused.value.code == "returned-not-ours"


def copy_of_empty() -> Store:
    from pesnet_desktop.store import create_store

    return create_store(None)


def test_a_moved_slot_keeps_its_hours_and_stands_where_they_put_it(office: Store, note: bytes, tmp_path: Path) -> None:
    found = came_back(office, note, tmp_path, word.moved_row("Opening Session", "Group photo"))

    take_over(office, found, tmp_path)

    slots = programme(office, event_of(office))[0].slots
    assert [(one.starts, one.title.en) for one in slots[1:3]] == [
        ("09:30", "Group photo and refreshments"),
        ("09:00", "Opening Session"),
    ]


GOOGLE = "Google Docs"


def stripped(*names: str) -> Edit:
    """A program that keeps nothing of these: the words stay."""

    def edit(root: _Element) -> None:
        for one in list(root.iter(*(w(name) for name in names))):
            parent = word.parent_of(one)
            for inner in list(one.iterfind(w("sdtContent")))[:1]:
                for child in list(inner):
                    one.addprevious(child)
            parent.remove(one)

    return edit


@pytest.mark.parametrize(
    ("lost", "map_stays", "trust"),
    [
        (("sdt",), False, "bookmarks"),
        (("sdt", "bookmarkStart", "bookmarkEnd"), True, "shape"),
        (("sdt", "bookmarkStart", "bookmarkEnd"), False, "shape"),
    ],
)
def test_what_lost_its_anchors_is_read_by_what_is_left_and_doubted(
    lost: tuple[str, ...], map_stays: bool, trust: str, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    edits = (
        word.replaced("a counter", "a desk"),
        word.replaced("8–9 July", "9–10 July"),
        word.replaced("09:00\u00a0–\u00a009:30", "0900-0945"),
        word.replaced("Opening Session", "Opening"),
    )
    content = note if map_stays else without_map(note)

    found = came_back(made_office, content, tmp_path, *edits, stripped(*lost), program=GOOGLE)

    assert (found.trust, found.unread, found.missing) == (trust, (), ())
    assert sorted(kinds(found)) == sorted(
        [("field", "event", "dates"), BODY, ("field", "slot", "time"), ("field", "slot", "title")]
    )
    assert [one.is_clear for one in found.changes] == [False] * 4


def without_map(content: bytes) -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(saved, "w") as out:
        for name in whole.namelist():
            if not name.startswith("customXml/"):
                out.writestr(name, whole.read(name))
    return saved.getvalue()
