"""Words and rows of a returned paper for which there is no field are listed; nothing is asked for that nobody wrote."""

from pathlib import Path

import pytest
from lxml.etree import _Element

from pesnet_desktop.commands.programme import remove_day
from pesnet_desktop.documents.wordml import w
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import Edit, edited
from tests.tasks.returned_notes import TODAY, came_back, event_of, kinds, without_places


def _paper(store: Store, kind: str, folder: Path, *edits: Edit) -> Path:
    plan = str(store.rows("SELECT id FROM work_plan")[0][0])
    content = paper_of_today(store, kind, Subject(kind, event_of(store), plan), "en", TODAY)
    path = folder / "note.docx"
    path.write_bytes(edited(content, *edits))
    return path


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("run-of-show", "Run of show (internal)"),
        ("event-report", "Event report"),
        ("about", "About the network"),
    ],
)
def test_a_paper_is_known_by_its_places_where_its_name_was_retyped(
    kind: str, line: str, made_office: Store, tmp_path: Path
) -> None:
    path = _paper(made_office, kind, tmp_path, word.replaced(line, f"{line} (draft)"))

    found = read_back(made_office, path, TODAY)

    assert (found.paper, kinds(found), found.unread) == (kind, [], (f"{line} (draft)",))


def test_a_row_of_somebody_that_was_deleted_is_listed_and_not_entered(made_office: Store, tmp_path: Path) -> None:
    path = _paper(made_office, "participants", tmp_path, word.removed_row("Ms. Aysel SAMPLE"))

    found = read_back(made_office, path, TODAY)

    assert [(one.kind, one.record, one.can_enter) for one in found.changes] == [("removed", "Aysel SAMPLE", False)]


def test_rows_that_the_program_orders_are_said_once_to_stand_otherwise(made_office: Store, tmp_path: Path) -> None:
    def backwards(root: _Element) -> None:
        rows = [one for one in root.iter(w("tr")) if "SAMPLE" in word.said(one)]
        for row in rows:
            rows[0].addprevious(row) if row is not rows[0] else None

    found = read_back(made_office, _paper(made_office, "participants", tmp_path, backwards), TODAY)

    assert [(one.kind, one.place.table, one.can_enter) for one in found.changes] == [("moved", "participant", False)]


def test_a_paragraph_between_sections_whose_text_is_elsewhere_is_lost_nowhere(
    made_office: Store, tmp_path: Path
) -> None:
    def between(root: _Element) -> None:
        root[0].insert(len(root[0]) // 2, word.new_paragraph("Bring a badge."))

    found = read_back(made_office, _paper(made_office, "attendance", tmp_path, between), TODAY)

    assert (kinds(found), found.unread) == ([], ("Bring a badge.",))


def test_a_day_whose_line_was_deleted_is_not_removed_with_the_rows_that_stand(
    made_office: Store, note: bytes, tmp_path: Path
) -> None:
    found = came_back(made_office, note, tmp_path, word.removed_paragraph("Day 2:"))

    assert [(one.kind, one.place.table, one.can_enter) for one in found.changes] == [("removed", "day", False)]


def test_a_day_that_was_removed_here_makes_no_new_rows(office: Store, note: bytes, tmp_path: Path) -> None:
    remove_day(office, programme(office, event_of(office))[1].id)

    found = came_back(office, note, tmp_path)

    assert (kinds(found), found.unread) == ([], ())


def test_a_paper_of_an_older_program_that_anchored_less_asks_for_nothing(
    made_office: Store, note: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "note.docx"
    path.write_bytes(without_places(note, ('field="title"', 'field="dates"', 'field="venue"')))

    found = read_back(made_office, path, TODAY)

    assert (found.trust, kinds(found), found.unread, found.missing) == ("controls", [], (), ())


@pytest.mark.parametrize("line", ["Rationale", "Opening Session", "09:30\u00a0–\u00a009:50"])
def test_what_cannot_be_empty_is_never_emptied_with_the_rest(
    line: str, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    found = came_back(made_office, note, tmp_path, word.replaced(line, ""))

    assert [(one.kind, one.can_enter) for one in found.changes] == [("field", False)]


def test_an_activity_deleted_in_one_of_two_tables_is_neither_moved_nor_emptied(
    made_office: Store, tmp_path: Path
) -> None:
    found = read_back(made_office, _paper(made_office, "progress-report", tmp_path, word.removed_row("1.1")), TODAY)

    assert {(one.kind, one.can_enter) for one in found.changes} == {("field", False)}


@pytest.mark.parametrize(
    ("old", "new", "understood", "is_clear"),
    [
        ("8–9 July 2025", "8 - 9 July 2025", [], True),
        ("8–9 July 2025", "8–9 July 2025 (tbc)", ["8–9 July 2025 (tbc)"], True),
        ("Day 1: Tuesday, 8 July", "Day 1 (hall A): Tuesday, 8 July", ["8 July 2025"], False),
        ("Day 1: Tuesday, 8 July", "Day 1: Monday, 8 July", ["8 July 2025"], False),
        ("Day 1: Tuesday, 8 July", "Day 1: 8 July", [], True),
    ],
)
def test_a_fact_is_the_same_in_other_words_and_more_words_are_not_passed_over(
    old: str, new: str, understood: list[str], is_clear: bool, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    found = came_back(made_office, note, tmp_path, word.replaced(old, new))

    assert [one.understood for one in found.changes] == understood
    assert all(one.is_clear == is_clear for one in found.changes)
