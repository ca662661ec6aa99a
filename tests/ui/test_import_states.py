"""What becomes of the files of a review: skipped, refused, taken back, said to be another event; and newer plans."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.drafts import Choice, Doubt, Source, WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import DayDraft, EventFacts, OtherDraft, ProgrammeDraft, SlotDraft
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, PlanChanges
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.accepting import Decisions, Draft, Entered
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.import_actions import import_copied
from pesnet_desktop.ui.import_columns import ColumnsReview
from pesnet_desktop.ui.import_decided import summary_of
from pesnet_desktop.ui.import_jobs import plan_accepted
from pesnet_desktop.ui.import_newer import NewerReview
from pesnet_desktop.ui.import_passages import sheets_of
from pesnet_desktop.ui.import_queue import QueuedFile, first_open
from pesnet_desktop.ui.import_record import QuestionBox
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window
from tests.commands.paper_drafts import EVENTS, NOTE, SHEET

REFUSED = QueuedFile(Path("a.pdf"), problem=Problem("foreign-pdf", path="a.pdf"), state="refused")
CHANGES = PlanChanges(
    "p", "Plan", "plan.docx", "en", False,
    (FieldChange("activity", "a", "venue", "1.1 A", "Baku", "Rabat"),), (), (MissingRow("activity", "b", "1.2 B"),),
)  # fmt: skip


def _file(draft: Draft) -> QueuedFile:
    return QueuedFile(Path(draft.file_name), draft)


def test_files_are_counted_by_what_became_of_them_and_the_next_open_one_is_found_from_the_start_again() -> None:
    files = [_file(NOTE), replace(REFUSED), replace(REFUSED, state="skipped"), replace(REFUSED, state="accepted")]

    assert (summary_of(files), summary_of(files[1:2])) == ("1 accepted · 1 skipped · 1 refused", "1 refused")
    assert (first_open(files, 2), first_open(files[1:], 1)) == (0, 1)


def test_a_file_laid_beside_an_event_is_never_clear_and_asks_what_that_event_asks() -> None:
    clear = _file(replace(NOTE, days=()))
    beside = replace(clear, decisions=Decisions(event_id="e"))
    asked = Doubt("title", "title", "Is it?", (Choice("Yes", "One"),))
    asks = replace(clear, beside=replace(NOTE, event=replace(NOTE.event, title=Read("One", doubts=(asked,)))))

    assert [one.is_clear for one in (clear, beside, _file(SHEET), REFUSED)] == [True, False, False, False]
    assert (asks.line().words, asks.is_clear) == ("1 question", False)


def test_a_decided_file_is_not_skipped_and_the_last_file_is_followed_by_the_first(
    review: Callable[..., ImportReviewPage],
) -> None:
    page = review(replace(REFUSED), _file(NOTE))

    page.step_file(1)
    page.skip_file()
    states = [one.state for one in page.files]
    page.step_file(1)
    page.skip_file()

    assert (states, [one.state for one in page.files]) == (["refused", "open"], ["refused", "skipped"])


def test_what_is_refused_among_many_is_said_and_stays_open(
    window: Window, review: Callable[..., ImportReviewPage]
) -> None:
    page = review(_file(NOTE), _file(EVENTS))

    page._entering.end_many(page.files, [Entered("events"), Problem("nothing-to-accept")])

    assert [one.state for one in page.files] == ["accepted", "open"]
    assert window.trouble_line.text == str(Problem("nothing-to-accept"))


def test_an_entry_taken_back_opens_the_file_again_as_a_new_event(
    window: Window, review: Callable[..., ImportReviewPage]
) -> None:
    page = review(_file(NOTE), _file(EVENTS))
    page.accept_file()
    page.files[0].decisions.event_id = "gone"

    window.undo()

    assert (page.files[0].state, page.files[0].decisions.event_id) == ("open", "")


def test_a_new_event_chosen_for_a_paper_stays_chosen(window: Window, review: Callable[..., ImportReviewPage]) -> None:
    page = review(_file(NOTE), _file(replace(NOTE, file_name="again.docx")))
    page.accept_file()
    assert page.review is not None
    (box,) = (one for one in page.review.findChildren(ChoiceBox) if one.accessibleName().startswith("The event"))
    proposed = box.currentData()

    box.setCurrentIndex(0)
    box.activated.emit(0)

    decisions = page.files[1].decisions
    assert (bool(proposed), decisions.event_id, decisions.is_new) == (True, "", True)


def test_a_paper_of_no_kind_cannot_be_accepted(review: Callable[..., ImportReviewPage]) -> None:
    page = review(_file(OtherDraft("letter.docx", ())))

    assert page.review is not None
    assert not page.review.accept_button.isEnabled()


def test_a_missing_row_stays_until_it_is_said_to_go_and_keys_go_round_the_changes(qtbot: QtBot) -> None:
    decisions = Decisions(plan_id="p")
    page = NewerReview(WorkPlanDraft("plan.docx", "", "Plan", None, None, (), ()), lambda: CHANGES, decisions)
    qtbot.addWidget(page)

    shown = []
    for choice in (1, 0, 1):
        page.turn_question(1)
        shown.append(page.place)
        page.findChildren(QuestionBox)[-1].answered.emit(0, choice)

    assert (shown, decisions.left_out) == ([0, 1, 0], {0})


def test_a_line_of_a_pasted_programme_is_shown_with_its_hours() -> None:
    def at(row: int, text: str, words: str = "") -> Read:
        return Read(text, Source(-1, (row,), 0, words or text))

    event = EventFacts(at(0, "Data"), dates=at(1, "4 May 2031", "4 May 2031, Rabat"), venue=at(1, "Rabat"))
    slot = SlotDraft(at(2, "09:00 - 09:30"), at(2, "Opening"))
    draft = ProgrammeDraft("a.txt", event, (DayDraft(Read(), Read(), (slot,)),))

    assert sheets_of(draft).tables[0].rows == (("Data",), ("4 May 2031, Rabat",), ("09:00 - 09:30 Opening",))


def test_the_column_chosen_is_the_one_that_is_read(qtbot: QtBot) -> None:
    page = ColumnsReview(SHEET, Decisions())
    qtbot.addWidget(page)

    page._choose(2, "post")

    assert page.decided().columns == ("country", "name", "post")


def test_cancel_after_the_plan_was_made_came_too_late() -> None:
    ended = [plan_accepted(plan, lambda: True).was_late for plan in ("p", None)]

    assert ended == [True, False]


def test_nothing_copied_opens_no_review(window: Window) -> None:
    QApplication.clipboard().setText(" \n")

    import_copied(window)

    assert not isinstance(window.shown, ImportReviewPage)
