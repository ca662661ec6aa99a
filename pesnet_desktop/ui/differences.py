"""What became of the plan beside what was planned: fact, old value, arrow, new value, and the reason in a sentence."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import colour, scaled

HEAD = 28


@dataclass(frozen=True)
class Difference:
    """A fact that is no longer as planned: ``name`` is its key, ``fact`` its word; ``reason`` is empty until given."""

    name: str
    fact: str
    planned: str
    actual: str
    reason: str = ""

    @property
    def without_reason(self) -> "Difference":
        return replace(self, reason="")


class DifferencesBox(QWidget):
    """A head with the count, amber until each reason is given, and a line per fact with its reason below.

    ``reason_given`` names the fact and comes with the sentence.
    """

    reason_given = Signal(str, str)

    def __init__(
        self, differences: tuple[Difference, ...], *, is_editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._differences = differences
        self._is_editable = is_editable
        self._is_asked = False
        self.reasons: dict[str, FieldEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, scaled(6))
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addLayout(self._lines())
        self.show_reasons(differences)

    @property
    def is_explained(self) -> bool:
        """Whether each difference has its reason."""
        return all(one.reason for one in self._differences)

    def show_reasons(self, differences: tuple[Difference, ...]) -> None:
        """Shows the reasons of the same facts; a sentence that is being typed is not disturbed."""
        self._differences = differences
        role = "second" if self.is_explained else "amber"
        self._mark.setPixmap(pixmap("git-compare-arrows", role, 16))
        self._count.show_text(self._count.text, role)
        self.ask.setVisible(self._is_editable and not self._is_asked and not self.is_explained)
        for one in differences:
            self.reasons[one.name].show_text(one.reason)
            self.reasons[one.name].setVisible(bool(one.reason) or self._is_asked)
        self.update()

    def give_reasons(self) -> None:
        """Shows a field below each fact, the caret in the first that has no reason yet."""
        self._is_asked = True
        self.show_reasons(self._differences)
        first = next((one for one in self._differences if not one.reason), self._differences[0])
        self.reasons[first.name].box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        for field in self.reasons.values():
            field.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, 4, 4)
        painter.fillPath(path, colour("surface"))
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, self.width(), scaled(HEAD)), colour("alt" if self.is_explained else "amber_fill"))
        painter.setClipping(False)
        painter.setPen(QPen(colour("line_strong" if self.is_explained else "amber_edge"), 1))
        painter.drawPath(path)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(scaled(HEAD))
        across = QHBoxLayout(head)
        across.setContentsMargins(scaled(10), 0, scaled(10), 0)
        across.setSpacing(scaled(8))
        self._mark = QLabel()
        count = len(self._differences)
        said = ngettext("{n} fact differs from the plan", "{n} facts differ from the plan", count).format(n=count)
        self._count = TextLabel(said, "strong", "amber", wrap=False)
        tip = _("Say in a sentence each why these facts are not as planned: the progress report tells it.")
        self.ask = button(_("Give reasons"), self.give_reasons, "link", tip=tip)
        across.addWidget(self._mark)
        across.addWidget(self._count)
        across.addStretch(1)
        across.addWidget(self.ask)
        return head

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(scaled(10), scaled(6), scaled(10), 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(2))
        top = Qt.AlignmentFlag.AlignTop
        for place, one in enumerate(self._differences):
            arrow = QLabel()
            arrow.setPixmap(pixmap("arrow-right", "second", 14))
            grid.addWidget(TextLabel(one.fact, "label", "second", wrap=False), 2 * place, 0, top)
            grid.addWidget(TextLabel(one.planned, "label", "third"), 2 * place, 1, top)
            grid.addWidget(arrow, 2 * place, 2, top)
            grid.addWidget(TextLabel(one.actual, "label", "ink", weight=500), 2 * place, 3, top)
            grid.addWidget(self._reason(one), 2 * place + 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _reason(self, one: Difference) -> FieldEdit:
        field = FieldEdit(_("Reason"))
        field.setContentsMargins(0, 0, 0, scaled(6))
        field.box.setAccessibleName(_("Reason: {fact}").format(fact=one.fact))
        field.box.setReadOnly(not self._is_editable)
        field.finished.connect(partial(self.reason_given.emit, one.name))
        self.reasons[one.name] = field
        return field
