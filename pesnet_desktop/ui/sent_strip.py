"""A small form under a written paper: to whom it was sent, and when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.event_readings import day_words, read_day
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.plan_lines import today


class SentStrip(Panel):
    """``kept`` comes with the recipients and the day as typed, Enter is enough; ``left`` when nothing is to be kept."""

    kept = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", top="line", bottom="line", leading="line", trailing="line", parent=parent)
        column = QVBoxLayout(self)
        side = theme.scaled(12)
        column.setContentsMargins(side, theme.scaled(8), side, theme.scaled(10))
        column.setSpacing(theme.scaled(8))
        self.sent_to = FieldEdit(_("Sent to"))
        self.sent_on = FieldEdit(_("Sent on"), read=read_day)
        self.sent_on.show_text(day_words(today().isoformat()))
        for field in (self.sent_to, self.sent_on):
            field.box.entered.connect(self._keep)
        self.keep_button = button(_("Keep as sent"), self._keep)
        foot = FlowBox(theme.scaled(12), theme.scaled(2))
        foot.flow.addWidget(self.keep_button)
        foot.flow.addWidget(button(_("Cancel"), self.left.emit, "link"))
        for part in (self.sent_to, self.sent_on, foot):
            column.addWidget(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.keep_button.hasFocus():
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self.kept.emit(self.sent_to.text, self.sent_on.text)
