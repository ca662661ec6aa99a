"""What people do in Word to a paper that they were sent is found, field by field, and nothing else."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pesnet_desktop.commands.event import set_event_dates
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.queries.returned import Subject, named_so
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from pesnet_desktop.tasks.refreshing import refresh
from pesnet_desktop.tasks.returned_words import words_of
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import Edit, edited
from tests.tasks.returned_notes import (
    BODY,
    EDITS,
    LIBREOFFICE,
    TAKEN_OVER,
    TODAY,
    WORD,
    came_back,
    event_of,
    kinds,
    take_over,
)


@pytest.mark.parametrize("program", [WORD, LIBREOFFICE])
@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_is_found_and_nothing_else(
    edit: str, program: str, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    edits, expected, is_doubted = EDITS[edit]

    found = came_back(made_office, note, tmp_path, *edits, program=program)

    assert (kinds(found), found.unread, found.missing) == (expected, (), ())
    assert [one.is_clear for one in found.changes] == [not is_doubted] * len(expected)


@pytest.mark.parametrize(
    ("program", "edits", "trust"),
    [
        (WORD, (), "controls"),
        (WORD, EDITS["a control deleted"][0], "bookmarks"),
        (WORD, EDITS["a row removed"][0], "controls"),
        (LIBREOFFICE, (), "bookmarks"),
    ],
)
def test_controls_are_trusted_only_where_word_kept_each_whole_or_not_at_all(
    program: str, edits: tuple[Edit, ...], trust: str, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    assert came_back(made_office, note, tmp_path, *edits, program=program).trust == trust


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


WITHOUT_FIELDS = "open-points"


@pytest.mark.parametrize(
    ("paper", "language"),
    [(name, LANGUAGES[place % 3]) for place, name in enumerate(KINDS) if name != WITHOUT_FIELDS],
)
def test_a_paper_that_nobody_touched_asks_for_nothing(
    paper: str, language: str, made_office: Store, tmp_path: Path
) -> None:
    plan = str(made_office.rows("SELECT id FROM work_plan")[0][0])
    subject = Subject(paper, event_of(made_office), plan)
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


def test_a_bookmark_s_name_tells_its_record_where_the_map_is_lost(made_office: Store) -> None:
    event = event_of(made_office)

    assert named_so(made_office, [event[:12], "0" * 12]) == (Place("event", event),)


def test_a_text_of_the_network_is_taken_over_from_its_own_paper(office: Store, tmp_path: Path) -> None:
    about = paper_of_today(office, "about", Subject("about"), "en", TODAY)
    text = str(office.rows("SELECT id FROM network_text WHERE body_en <> '' LIMIT 1")[0][0])
    (tmp_path / "note.docx").write_bytes(edited(about, word.added_at_field(f"_p{text[:12]}_body", "And more.")))

    found = read_back(office, tmp_path / "note.docx", TODAY)
    take_over(office, found, tmp_path)

    assert (kinds(found), read_back(office, tmp_path / "note.docx", TODAY).alike) == (
        [("field", "network_text", "body")],
        1,
    )
