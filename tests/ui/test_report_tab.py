"""Booklet and report are written as the concept note is; speeches and photos stand beside."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.sections import usual_sections
from pesnet_desktop.queries.event import sections
from pesnet_desktop.queries.event_papers import pictures, speeches
from pesnet_desktop.ui.event_page import BOOKLET, REPORT
from pesnet_desktop.ui.note_tab import NoteTab
from pesnet_desktop.ui.report_tab import ReportTab
from pesnet_desktop.ui.section_row import SectionRow
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def report(window: Window, event: SomeEvent) -> ReportTab:
    made = open_event(window, event.id, REPORT).further.tab(REPORT)
    assert isinstance(made, ReportTab)
    return made


def test_the_usual_entries_of_a_booklet_come_as_one_step(window: Window, event: SomeEvent) -> None:
    booklet = open_event(window, event.id, BOOKLET).further.tab(BOOKLET)
    assert isinstance(booklet, NoteTab)

    booklet.add_usual()

    kinds = [row.kind for row in sections(event.store, event.id, "booklet")]
    assert kinds == [one.kind for one in usual_sections("booklet")]
    assert booklet.count == len(kinds)
    assert event.store.undo_label == "Add the usual sections to the booklet of Workshop on “Apprenticeships”"


def test_a_paragraph_is_written_for_a_speaker_with_a_post(report: ReportTab, event: SomeEvent) -> None:
    report.parts.choose(1)
    report.speeches.add_section()
    column = report.speeches.findChildren(SectionRow)[0].columns[0]

    column.heading.ended.emit("Ms. Alma Verde, Director of the Example Agency")
    QTest.keyClicks(column.body, "She thanked the host.")
    report.settle()

    (row,) = speeches(event.store, event.id)
    assert (row.speaker.en, row.post.en) == ("Ms. Alma Verde", "Director of the Example Agency")
    assert row.summary.en == RichText.of("She thanked the host.")


def test_a_post_in_french_leaves_the_name_and_the_english_post(report: ReportTab, event: SomeEvent) -> None:
    report.parts.choose(1)
    report.speeches.add_section()
    report.speeches.second.setCurrentIndex(report.speeches.second.findData("fr"))
    english, french = report.speeches.findChildren(SectionRow)[0].columns
    english.heading.ended.emit("Ms. Alma Verde, Director")

    shown = french.heading.text()
    french.heading.ended.emit("Ms. Alma Verde, Directrice")

    assert shown == "Ms. Alma Verde, Director"
    kept = event.store.rows("SELECT speaker, speaker_fr, post, post_fr FROM speech")
    assert kept == [("Ms. Alma Verde", "", "Director", "Directrice")]


def test_a_photo_is_kept_with_a_caption_in_each_language(report: ReportTab, event: SomeEvent, tmp_path: Path) -> None:
    photo = tmp_path / "hall.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(photo))

    report.photos.add_photos([photo])
    key = pictures(event.store, event.id)[0].id
    QTest.keyClicks(report.photos.captions[key, "fr"].box, "La salle")
    report.settle()

    (row,) = pictures(event.store, event.id)
    assert (row.name, row.caption.fr) == ("hall.png", "La salle")


def test_photos_that_are_chosen_together_are_one_step(
    report: ReportTab, event: SomeEvent, window: Window, tmp_path: Path
) -> None:
    photos = [tmp_path / "hall.png", tmp_path / "door.png", tmp_path / "gone.png"]
    for photo in photos[:2]:
        QImage(40, 30, QImage.Format.Format_RGB32).save(str(photo))

    report.photos.add_photos(photos)
    added = [row.name for row in pictures(event.store, event.id)]
    said = window.trouble_line.text
    event.store.undo()

    assert added == ["hall.png", "door.png"]
    assert "gone.png" in said
    assert pictures(event.store, event.id) == ()
