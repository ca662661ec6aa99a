"""The cover of a progress report: forum, session, place, date, and the window it covers, each saved as it is typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pesnet_desktop.commands.progress_report import add_progress_report, remove_progress_report, set_report_field
from pesnet_desktop.i18n import _
from pesnet_desktop.queries.progress_report import ReportRow, reports, usual_window
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.event_readings import day_words, read_day
from pesnet_desktop.ui.field_edit import FieldEdit, Reader
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.plan_lines import today
from pesnet_desktop.ui.text_label import TextLabel

DAYS = ("since", "until")

FIELDS: tuple[tuple[str, Callable[[], str], Reader | None, int, int], ...] = (
    ("forum", lambda: _("Forum it is made for"), None, 0, 0),
    ("session", lambda: _("Session"), None, 0, 1),
    ("place", lambda: _("Place"), None, 1, 0),
    ("held_on", lambda: _("Date on the cover"), None, 1, 1),
    ("since", lambda: _("What happened since"), read_day, 2, 0),
    ("until", lambda: _("Until"), read_day, 2, 1),
    ("number", lambda: _("Number of the document"), None, 3, 0),
)


class ReportForm(Panel):
    """Shows one report's cover, hidden while none is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("ground", top="line", bottom="line", parent=parent)
        self._desk = desk
        self._report = ""
        self._rows: tuple[ReportRow, ...] = ()
        column = QVBoxLayout(self)
        side = theme.scaled(16)
        column.setContentsMargins(side, theme.scaled(10), side, theme.scaled(14))
        self._head = TextLabel("", "section", wrap=False)
        column.addWidget(self._head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(12))
        grid.setVerticalSpacing(theme.scaled(10))
        self.fields: dict[str, FieldEdit] = {}
        for name, label, read, row, place in FIELDS:
            field = FieldEdit(label(), read=read)
            field.box.setReadOnly(desk.store.read_only)
            field.finished.connect(partial(self._keep, name))
            self.fields[name] = field
            grid.addWidget(field, row, place, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        remove = button(_("Remove this report"), self._remove, "link", symbol="trash-2")
        if desk.store.read_only:
            remove.hide()
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def reload(self) -> None:
        store = self._desk.store
        self._rows = tuple(row for plan in plans(store) for row in reports(store, plan.id))
        row = next((one for one in self._rows if one.id == self._report), None)
        self.setVisible(row is not None)
        if row is None:
            self._report = ""
            return
        self._head.show_text(_("Cover of the progress report"))
        for name, field in self.fields.items():
            kept = str(getattr(row, name))
            field.show_text(day_words(kept) if name in DAYS else kept)

    def show_report(self, report_id: str) -> None:
        """Shows a report's cover, or hides it when it is shown already."""
        self.settle()
        self._report = "" if report_id == self._report else report_id
        self.reload()
        if self._report:
            self.fields["forum"].setFocus()

    def add_report(self) -> None:
        """A new report on the newest plan, from the last report's end until today, opened at its forum."""
        every = plans(self._desk.store)
        if every:
            since, until = usual_window(self._desk.store, every[0], today())
            first = since.isoformat() if since else ""
            made = self._desk.run(add_progress_report, every[0].id, _("New forum"), first, until.isoformat())
            if made is not None:
                self.show_report(made)
                self.fields["forum"].box.selectAll()

    def plan_of(self, report_id: str) -> str:
        return next((row.plan_id for row in self._rows if row.id == report_id), "")

    def settle(self) -> None:
        for field in self.fields.values():
            field.finish()

    def _keep(self, name: str, text: str) -> None:
        self._desk.run(set_report_field, self._report, name, text)

    def _remove(self) -> None:
        self._desk.run(remove_progress_report, self._report)
