"""What the Work plan page says while the file holds no plan."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui import plan_edits
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


class EmptyPlan(Panel):
    """One sentence, and two ways to begin."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(20), scaled(20), scaled(20))
        column.setSpacing(scaled(12))
        column.addStretch(2)
        words = TextLabel(_("No work plan in this file yet. Import the Word plan, or begin an empty one."), wrap=False)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        if not desk.store.read_only:
            row.addWidget(button(_("Import files"), desk.import_asked.emit, "primary"))
            row.addWidget(button(_("New plan"), lambda: plan_edits.new_plan(desk)))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
