"""What both sides changed is brought together, and what a program lost is read by what is left."""

import copy
from pathlib import Path

import pytest
from lxml.etree import _Element

from pesnet_desktop.commands.event import set_event_dates
from pesnet_desktop.commands.section import set_section_body
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.queries.event import concept_note, event
from pesnet_desktop.store import Store
from pesnet_desktop.store.attachments import bytes_of
from pesnet_desktop.tasks.returned_accepting import kept_both
from pesnet_desktop.tasks.returned_words import words_of
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import Edit
from tests.tasks.returned_notes import (
    BODY,
    COMMENTS,
    LIBREOFFICE,
    came_back,
    event_of,
    kinds,
    section_of,
    take_over,
    without_map,
)


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


def ranges_in_each_paragraph(root: _Element) -> None:
    """A bookmark over several paragraphs comes back as one of the same name in the first and one in the last."""
    for start in list(root.iter(w("bookmarkStart"))):
        end = next(one for one in root.iter(w("bookmarkEnd")) if value(one, "id") == value(start, "id"))
        first, last = word.parent_of(start), end.getprevious()
        if last is not None and first is not last and local(first) == local(last) == "p":
            twin_start, twin_end = copy.deepcopy(start), copy.deepcopy(end)
            for twin in (twin_start, twin_end):
                twin.set(w("id"), f"9000{value(start, 'id')}")
            first.append(twin_end)
            last.insert(1, twin_start)
            last.append(end)
            twin_end.set(w("id"), value(start, "id"))
            end.set(w("id"), f"9000{value(start, 'id')}")


def test_a_bookmark_in_pieces_holds_what_stands_between_them(made_office: Store, note: bytes, tmp_path: Path) -> None:
    edits = (
        word.added_behind("Member Countries have answered", "And more."),
        ranges_in_each_paragraph,
        word.typed_behind("Platforms also bring", " The end."),
    )

    found = came_back(made_office, note, tmp_path, *edits, program=LIBREOFFICE)

    (change,) = found.changes
    lines = words_of(change.returned).split("\n")
    assert (change.is_clear, lines[2], lines[3].endswith(" The end.")) == (True, "And more.", True)
