"""What was decided in a review outlives a crash: the same file read again has it, one that reads otherwise has not."""

from dataclasses import replace
from pathlib import Path

from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.ui.drafts import DraftKeeper
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_kept import key_of, read_into, written
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window
from tests.commands.paper_drafts import NOTE

ROW = DraftActivity("1", "Workshop on “Registers”", "Q1 2031", "", "", "Oman", "", RichText.of("Why."))
PLAN = WorkPlanDraft("plan.docx", "", "Plan", 2035, None, (), (DraftArea("1", "Skills", RichText(), (ROW, ROW)),))


def test_all_that_was_decided_about_rows_and_fields_is_kept_and_read_again() -> None:
    decided = Decisions(
        taken={(("activities", 0), 1): 2, (("event", "title"), 0): 1},
        corrected={("activities", 0, "timeline"): "Q3 2031", ("areas", 0, "objectives"): RichText.of("• to learn")},
        unfinished={("start_year",): "20x1"},
        skipped={("activities", 1), ("activities", 0, "apart", 0)},
    )
    again = Decisions()

    read_into(again, written(decided))

    assert again == decided


def test_a_file_that_reads_otherwise_is_another_to_be_decided_about() -> None:
    area = PLAN.areas[0]
    others = (
        replace(PLAN, title="Plan 2"),
        replace(PLAN, areas=(replace(area, activities=(replace(ROW, venue="Online"), ROW)),)),
        replace(PLAN, areas=(replace(area, activities=(ROW,)), replace(area, activities=(ROW,)))),
        NOTE,
        replace(NOTE, sections=()),
    )

    assert len({key_of(one) for one in (PLAN, *others)}) == 6
    assert key_of(replace(PLAN, file_name="again.docx")) == key_of(PLAN)


def test_a_review_that_a_crash_ended_has_its_answers_when_the_file_is_read_again(window: Window) -> None:
    window.go("import-review")
    page = window.shown
    assert isinstance(page, ImportReviewPage)
    page._end_reading(ReadFiles((QueuedFile(Path("plan.docx"), PLAN, decisions=Decisions(is_new_plan=True)),)))
    assert isinstance(page.review, ImportReview)
    page.review._correct(("activities", 0, "number"), "7", has_keys=False)
    window.desk.drafts.write()
    page._clear()
    page.files = []
    window.desk.drafts = DraftKeeper(window.store, window.desk)

    window.unfinished_line.offer(window.store.drafts())
    again = QueuedFile(Path("plan.docx"), PLAN, decisions=Decisions(is_new_plan=True))
    page._end_reading(ReadFiles((again,)))
    page.accept_file()

    assert window.unfinished_line.text == ""
    assert again.decisions.corrected == {("activities", 0, "number"): "7"}
    assert (again.state, window.store.drafts()) == ("accepted", ())
