"""A newer version of a plan in the review: its doubts are asked above its changes, and the answers are heeded."""

from dataclasses import replace
from pathlib import Path

from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_newer import NewerReview
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window

ONE = DraftActivity("1", "Workshop on “Registers”", "Q1 2031", "Online", "English", "", "Institutions", RichText())
TWO = replace(ONE, number="2", title="Webinar on “Corridors”")
WHERE = Doubt("venue", "venue", "Where is it?", (Choice("Oman", "Oman"), Choice("Online", "Online")), "Oman")


def plan(*activities: DraftActivity) -> WorkPlanDraft:
    area = DraftArea("1", "Digital Services", RichText(), activities)
    return WorkPlanDraft("plan v2.docx", "A Network", "Work Plan 2031-2032", 2031, 2032, (), (area,))


def test_doubts_are_asked_above_the_changes_and_what_was_decided_holds(window: Window) -> None:
    plan_id = accept_work_plan(window.store, plan(ONE, TWO))
    newer = plan(replace(ONE, venue="Oman", doubts=(WHERE,)), replace(TWO, timeline="Q3 2031"))
    one = QueuedFile(Path("plan v2.docx"), newer)
    one.decisions.plan_id = plan_id
    window.go("import-review")
    page = window.shown
    assert isinstance(page, ImportReviewPage)
    page._end_reading(ReadFiles((one,)))
    assert isinstance(page.review, NewerReview)
    page.review._answer(("change", 1), 0, 1)

    before = len(page.review._parts)
    assert page.review.fields is not None
    page.review.fields.answered.emit(("activities", 0), 0, 1)
    page.review._show_again()

    assert isinstance(page.review, NewerReview)
    assert (before, len(page.review._parts), one.decisions.left_out) == (2, 1, {0})
    assert page.review.place == 0
