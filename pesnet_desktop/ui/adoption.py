"""Adopting a plan: on which day, and what is still open in it, said before and not asked about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import has_tbc
from pesnet_desktop.queries.plan_table import PlanTable
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.event_readings import day_words, read_day
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.plan_lines import today
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


def open_facts(plan: PlanTable) -> int:
    """How many facts of a plan's activities are still to be confirmed: providers, times, venues, languages."""
    providers = sum(one.status in OPEN for row in plan.activities for one in row.providers)
    return providers + sum(
        has_tbc(text) for row in plan.activities for text in (row.timeline, row.venue, row.languages)
    )


def open_words(count: int) -> str:
    """What adopting a plan with so many open facts means."""
    if not count:
        return _("Nothing in this plan is left to be confirmed.")
    return ngettext(
        "{n} fact of this plan is still to be confirmed. It may stay so, and be confirmed after adoption.",
        "{n} facts of this plan are still to be confirmed. They may stay so, and be confirmed after adoption.",
        count,
    ).format(n=count)


class AdoptionStrip(Panel):
    """A line below the plan's head. ``adopted`` comes with the day, a ``date``."""

    adopted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", bottom="line_strong", parent=parent)
        self._said = TextLabel("", "body")
        self.day = FieldEdit(_("Adopted on"), read=read_day)
        self.day.setFixedWidth(scaled(190))
        self.adopt = button(_("Mark as adopted"), self._adopt, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(20), scaled(10), scaled(20), scaled(12))
        row.setSpacing(scaled(12))
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._said, 1, middle)
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.adopt, 0, middle)
        row.addWidget(button(_("Not now"), self.hide, "quiet"), 0, middle)
        self.hide()

    @property
    def text(self) -> str:
        """What is said of the plan's open facts."""
        return self._said.text

    def begin(self, plan: PlanTable) -> None:
        """Asks for the day: the one that is kept, else today."""
        later = _("What you change afterwards stands in the history, with its day.")
        self._said.show_text(f"{open_words(open_facts(plan))} {later}")
        self.day.show_text(day_words(plan.adopted_on or today().isoformat()))
        self.show()
        self.day.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.day.box.selectAll()

    def _adopt(self) -> None:
        read = DateRange.parse(self.day.text)
        if read is None:
            self.day.show_wrong(_("Type the day of the meeting as in 1 March 2024."))
            return
        self.hide()
        self.adopted.emit(read.end)
