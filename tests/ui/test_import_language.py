"""In which language a file is written is shown in its review, and the officer may say another."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pesnet_desktop.model.papers.event_drafts import GuestsDraft, ProgrammeDraft
from pesnet_desktop.model.papers.paper_language import paper_language
from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window
from tests.commands.paper_drafts import PEOPLE
from tests.tasks.test_other_language import IN_ENGLISH, IN_FRENCH, IN_TURKISH
from tests.tasks.test_plan_versions import FRENCH


def _shown(window: Window, *drafts: Draft) -> ImportReviewPage:
    window.go("import-review")
    page = window.shown
    assert isinstance(page, ImportReviewPage)
    page._record = "queue"
    page._end_reading(ReadFiles(tuple(QueuedFile(Path(one.file_name), one) for one in drafts)))
    return page


def _boxes(page: ImportReviewPage) -> list[ChoiceBox]:
    assert page.review is not None
    every = page.review.findChildren(ChoiceBox)
    return [one for one in every if one.accessibleName() == "The language that the file is written in"]


@pytest.mark.parametrize("draft", [IN_ENGLISH, IN_FRENCH, IN_TURKISH, FRENCH], ids=["en", "fr", "tr", "plan"])
def test_the_language_is_shown_and_for_turkish_what_becomes_of_it(window: Window, draft: Draft) -> None:
    page = _shown(window, draft)

    (box,) = _boxes(page)
    assert page.review is not None
    told = [one for one in page.review.findChildren(TextLabel) if "Turkish" in one.text]
    assert (box.currentData(), len(told)) == (paper_language(draft), int(draft is IN_TURKISH))


def test_a_list_of_people_has_no_language(window: Window) -> None:
    people: GuestsDraft = PEOPLE

    assert _boxes(_shown(window, people)) == []


def test_another_language_is_heeded_when_the_file_is_accepted(window: Window) -> None:
    bare: ProgrammeDraft = IN_TURKISH
    page = _shown(window, bare)
    (box,) = _boxes(page)

    box.setCurrentIndex(box.findData("fr"))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()

    assert [one.currentData() for one in _boxes(page)] == ["fr"]
    page.accept_file()
    rows = window.store.rows("SELECT s.title_fr FROM slot s JOIN day d ON d.id = s.day_id")
    assert "Açılış Konuşmaları" in {row[0] for row in rows}
