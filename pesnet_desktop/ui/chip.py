"""The chip: the state of a fact in a word, quiet, and clickable where it may be changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.status import STATUSES
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.theme import colour, colours, font, scaled, text_width

PADDING = 6

FAMILIES: dict[str, str] = {
    "proposed": "amber",
    "to_confirm": "amber",
    "confirmed": "green",
    "declined": "red",
    "replaced": "plain",
    "planned": "plain",
    "past": "amber",
    "in_preparation": "accent",
    "implemented": "green",
    "rescheduled": "amber",
    "not_implemented": "red",
    "cancelled": "plain",
    "held": "green",
    "postponed": "amber",
    "draft": "accent",
    "reviewed": "green",
    "outdated": "amber",
    "missing": "plain",
    "adopted": "green",
}

MARKS: dict[str, str] = {
    "proposed": "circle-dashed",
    "to_confirm": "circle-alert",
    "confirmed": "circle-check",
    "declined": "x",
    "replaced": "arrow-right",
}

WORDS: dict[str, Callable[[], str]] = {
    "proposed": lambda: _("Proposed"),
    "to_confirm": lambda: _("To be confirmed"),
    "confirmed": lambda: _("Confirmed"),
    "declined": lambda: _("Declined"),
    "replaced": lambda: _("Replaced"),
    "planned": lambda: _("Planned"),
    "past": lambda: _("Past its time"),
    "in_preparation": lambda: _("In preparation"),
    "implemented": lambda: _("Implemented"),
    "rescheduled": lambda: _("Rescheduled"),
    "not_implemented": lambda: _("Not implemented"),
    "cancelled": lambda: _("Cancelled"),
    "held": lambda: _("Held"),
    "postponed": lambda: _("Postponed"),
    "draft": lambda: _("Draft"),
    "reviewed": lambda: _("Reviewed"),
    "outdated": lambda: _("Changed since"),
    "missing": lambda: _("Not written yet"),
    "adopted": lambda: _("Adopted"),
}


def word_of(state: str) -> str:
    """The state in whole words, in the interface's language; an unknown one as it is."""
    return WORDS[state]() if state in WORDS else state


def chip_size(text: str) -> QSize:
    return QSize(text_width("chip", text) + 2 * scaled(PADDING) + 2, scaled(18))


def paint_chip(painter: QPainter, rect: QRectF, text: str, family: str) -> None:
    """Draws a chip of ``family`` (amber, red, green, accent, plain) that fills ``rect``."""
    fill, edge, ink = _colours_of(family)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(edge), 1))
    painter.setBrush(colour(fill))
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, scaled(9), scaled(9))
    painter.setPen(colour(ink))
    painter.setFont(font("chip"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
    painter.restore()


class Chip(QWidget):
    """A chip that stands alone; ``state`` names its colour, ``text`` replaces its word."""

    def __init__(self, state: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state = state
        self._text = text
        self.setToolTip(word_of(state))
        self.setAccessibleName(self.text)

    @property
    def state(self) -> str:
        return self._state

    @property
    def text(self) -> str:
        return self._text or word_of(self._state)

    def show_state(self, state: str, text: str = "") -> None:
        self._state, self._text = state, text
        self.setToolTip(word_of(state))
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.text).grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.contentsRect())
        paint_chip(painter, rect, self.text, FAMILIES.get(self._state, "plain"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), colours().focus_width))
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), scaled(11), scaled(11))


class StatusChip(Chip):
    """A chip whose status the officer may change: a click or Space opens the five states."""

    status_chosen = Signal(str)

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        super().__init__(status, "", parent)
        self.setContentsMargins(3, 3, 3, 3)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.open_states()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_states()
        else:
            super().keyPressEvent(event)

    def open_states(self) -> None:
        """Opens the menu of the five states under the chip."""
        menu = status_menu(self, self.state, self.status_chosen.emit)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def status_menu(parent: QWidget, now: str, choose: Callable[[str], None]) -> QMenu:
    """A menu of the five states, the present one ticked; ``choose`` gets the state that is picked."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for status in STATUSES:
        role = {"amber": "amber", "green": "green", "red": "red"}.get(FAMILIES[status], "second")
        entry = menu.addAction(icon(MARKS[status], role), word_of(status))
        entry.setData(status)
        if status == now:
            menu.setDefaultAction(entry)
            menu.aboutToShow.connect(partial(menu.setActiveAction, entry))
    menu.triggered.connect(lambda entry: choose(entry.data()))
    return menu


def _colours_of(family: str) -> tuple[str, str, str]:
    """Fill, edge and ink of a family, as colour roles."""
    if family in ("amber", "red", "green"):
        return f"{family}_fill", f"{family}_edge", family
    if family == "accent":
        return "tint", "tint_strong", "accent"
    return "alt", "line_strong", "second"
