"""The review that suits a file: of a plan, of a table, of a paper; a paper says which event it goes to."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft, EventsListDraft, OtherDraft
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.tasks.accepting import newer_version, propose_plan
from pesnet_desktop.tasks.beside_event import events_like, lay_beside
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.import_columns import ColumnsReview
from pesnet_desktop.ui.import_kind import add_kinds
from pesnet_desktop.ui.import_language import add_language
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_newer import NewerReview
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_paper import PaperReview
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.text_label import TextLabel


def review_of(desk: Desk, one: QueuedFile, above: QWidget | None) -> ReviewPanes:
    """The review of a file that was read, with the answers given so far."""
    draft = one.beside or one.draft
    review: ReviewPanes
    if isinstance(draft, WorkPlanDraft):
        review = _review_of_plan(desk, one, draft, above)
        add_language(desk, one, draft, review, add_kinds(one, draft, review))
        _add_plans(desk, one, review)
        return review
    if draft is None:
        raise TypeError(one)
    if isinstance(draft, ColumnsDraft):
        review = ColumnsReview(draft, one.decisions, above)
    else:
        review = PaperReview(draft, one.decisions, above)
    add_language(desk, one, draft, review, add_kinds(one, draft, review))
    if isinstance(draft, OtherDraft):
        review.accept_button.setEnabled(False)
        review.accept_button.setToolTip(_("Nothing that can be entered was found in this file."))
    elif not isinstance(draft, EventsListDraft):
        _add_events(desk, one, review)
    return review


def _review_of_plan(desk: Desk, one: QueuedFile, draft: WorkPlanDraft, above: QWidget | None) -> ReviewPanes:
    """What it was read as; a newer version of a plan that is here shows what it changes."""
    propose_plan(desk.store, draft, one.decisions)
    if not one.decisions.plan_id:
        return ImportReview(draft, one.decisions, above)
    return NewerReview(draft, partial(newer_version, desk.store, draft, one.decisions), one.decisions, above)


def _add_plans(desk: Desk, one: QueuedFile, review: ReviewPanes) -> None:
    """The choice of the plan, in the head, where there are plans."""
    rows = plans(desk.store)
    if not rows:
        return
    box = ChoiceBox()
    box.setProperty("kind", "field")
    box.setAccessibleName(_("The plan that this is a version of"))
    box.addItem(_("A new plan"), "")
    for row in rows:
        box.addItem(row.title.in_language(current_language()), row.id)
    box.setCurrentIndex(max(box.findData(one.decisions.plan_id), 0))
    box.setMaximumWidth(theme.scaled(460))
    box.activated.connect(lambda _row: _choose_plan(one, review, str(box.currentData())))
    review.head.below.addWidget(TextLabel(_("Goes to"), "label", "second", wrap=False))
    review.head.below.addWidget(box)
    if one.decisions.plan_id and not one.decisions.is_new_plan:
        words = _("Proposed. {reason}").format(reason=one.decisions.reason)
        review.head.below.addWidget(TextLabel(words, "label", "amber", wrap=False))
    review.head.below.addStretch(1)


def _choose_plan(one: QueuedFile, review: ReviewPanes, plan_id: str) -> None:
    one.decisions.plan_id, one.decisions.is_new_plan = plan_id, True
    one.decisions.left_out = None
    review.asked_anew.emit()


def _add_events(desk: Desk, one: QueuedFile, review: ReviewPanes) -> None:
    """The choice of the event, in the head; another choice asks about what differs from that one."""
    box = ChoiceBox()
    box.setProperty("kind", "field")
    box.setAccessibleName(_("The event that the paper is about"))
    box.addItem(_("A new event"), "")
    likely = {} if one.draft is None else {found.id: found for found in events_like(desk.store, one.draft)}
    lines = sorted(
        events(desk.store), key=lambda line: list(likely).index(line.id) if line.id in likely else len(likely)
    )
    for line in lines:
        box.addItem(" · ".join(part for part in (line.title, line.dates) if part), line.id)
        if line.id in likely:
            box.setItemData(box.count() - 1, str(likely[line.id].reason), Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(max(box.findData(one.decisions.event_id), 0))
    box.setMaximumWidth(theme.scaled(460))
    box.activated.connect(lambda _row: _choose(desk, one, review, str(box.currentData())))
    review.head.below.addWidget(TextLabel(_("Goes to"), "label", "second", wrap=False))
    review.head.below.addWidget(box)
    if one.decisions.event_id and not one.decisions.is_new:
        words = _("Proposed: {reason}.").format(reason=one.decisions.reason)
        review.head.below.addWidget(TextLabel(words, "label", "amber", wrap=False))
    review.head.below.addStretch(1)


def _choose(desk: Desk, one: QueuedFile, review: ReviewPanes, event_id: str) -> None:
    one.decisions.event_id, one.decisions.is_new = event_id, True
    if one.draft is not None:
        one.beside = lay_beside(desk.store, one.draft, one.decisions)
    review.asked_anew.emit()
