"""What tests of the window lean on: a small plan, a dressed application, and a desk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.activity import add_activity, set_activity_field, set_description
from pesnet_desktop.commands.work_plan import add_area, add_header, add_work_plan
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.frame import Frame
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.preferences import Preferences
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.store_copies import copy_of


@dataclass(frozen=True)
class SmallPlan:
    """A plan of two areas with two and one activities, in memory."""

    store: Store
    plan: str
    apprentices: str
    careers: str
    surveys: str


@cache
def _made_small_plan() -> SmallPlan:
    store = create_store(None)
    plan = add_work_plan(store, "Work Plan 2030–2032", 2030, 2032)
    add_header(store, plan, "Overall objective", RichText.of("To match people and work."))
    skills, market = add_area(store, plan, "Skills"), add_area(store, plan, "Labour Market")
    apprentices = add_activity(store, skills, "Workshop on “Apprenticeships”")
    careers = add_activity(store, skills, "Webinar on “Career Guidance”")
    surveys = add_activity(store, market, "Training Course on “Surveys”")
    for activity, cell, languages, providers in (
        (apprentices, "Q2 2031 / On-site (Türkiye)", "English", "Morocco, Senegal (tbc)"),
        (careers, "February 2032 / Online", "French", "Qatar (tbc) / Oman (tbc)"),
        (surveys, "Soon", "Arabic", "Morocco"),
    ):
        set_activity_field(store, activity, "timeline_venue", cell)
        set_activity_field(store, activity, "languages", languages)
        set_activity_field(store, activity, "providers", providers)
        set_activity_field(store, activity, "beneficiaries", "Institutions in OIC Arabic-Speaking Member Countries")
    set_description(store, surveys, RichText.of("How households answer."))
    return SmallPlan(store, plan, apprentices, careers, surveys)


def make_small_plan() -> SmallPlan:
    made = _made_small_plan()
    return replace(made, store=copy_of(made.store))


@pytest.fixture
def small_plan() -> SmallPlan:
    return make_small_plan()


def show_active(window: QWidget) -> None:
    """Shows a window and waits until it has the keyboard: a screen without a window manager gives it to nobody."""
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[Desktop]:
    """The wiring of the program, in English and light; what it wears is put back afterwards."""
    frame = Frame()
    made = Desktop(qapp, frame, Preferences("en", "light"))
    frame.closed.disconnect()
    show_active(frame)
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect()
    if made.window is not None:
        made.window.leave()
    frame.close()
    frame.deleteLater()
    Desktop(qapp, Frame(), Preferences("en", "light")).deleteLater()
    qapp.styleHints().colorSchemeChanged.disconnect()


@pytest.fixture
def window(desktop: Desktop, small_plan: SmallPlan, qtbot: QtBot) -> Window:
    """A window on the small plan, painted once."""
    made = desktop.show_file(small_plan.store)
    desktop.frame.resize(1440, 900)
    qtbot.waitUntil(lambda: made.shown is not None and bool(made.shown.record))
    return made


@pytest.fixture
def page(window: Window) -> WorkPlanPage:
    shown = window.page("work-plan")
    assert isinstance(shown, WorkPlanPage)
    return shown


@pytest.fixture
def review(window: Window) -> Callable[..., ImportReviewPage]:
    """Shows files as if they had just been read."""

    def show(*files: QueuedFile) -> ImportReviewPage:
        window.go("import-review")
        page = window.shown
        assert isinstance(page, ImportReviewPage)
        page._record = "queue"
        page._end_reading(ReadFiles(files))
        return page

    return show
