"""A plan that is likely a version of one that is here goes where the officer says, and stays there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pesnet_desktop.tasks.accepting import Decisions, accept
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window
from tests.tasks.test_plan_changes import DRAFT


@pytest.fixture
def page(window: Window) -> ImportReviewPage:
    accept(window.store, DRAFT, Decisions())
    window.go("import-review")
    page = window.shown
    assert isinstance(page, ImportReviewPage)
    page._record = "queue"
    page._end_reading(ReadFiles((QueuedFile(Path("plan v3.docx"), DRAFT),)))
    return page


def _box(page: ImportReviewPage) -> ChoiceBox:
    assert page.review is not None
    (box,) = (one for one in page.review.findChildren(ChoiceBox) if one.accessibleName().startswith("The plan that"))
    return box


def test_a_plan_said_to_be_new_is_not_proposed_as_a_version_again(page: ImportReviewPage) -> None:
    proposed = _box(page).currentData()

    _box(page).setCurrentIndex(0)
    _box(page).activated.emit(0)
    QApplication.processEvents()

    decisions = page.files[0].decisions
    assert (bool(proposed), _box(page).currentData()) == (True, "")
    assert (decisions.plan_id, decisions.is_new_plan) == ("", True)
