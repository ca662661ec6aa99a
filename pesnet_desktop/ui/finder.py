"""The finder (Ctrl+K): type a few words, and go to an activity or an event, or run any action of the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold
from pesnet_desktop.queries.findable import Findable, findable, found
from pesnet_desktop.ui.actions import ACTIONS, SUBMENUS, Action
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.theme import scaled
from pesnet_desktop.ui.window import Window

LIMIT = 12


@dataclass(frozen=True)
class Offer:
    """A line of the finder: what it says, its icon, and what choosing it does."""

    words: str
    symbol: str
    choose: Callable[[], object]


class Finder(QFrame):
    """A field with what it found below; Enter takes the marked line, Esc closes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._window = window
        self._records = findable(window.store)
        self._offers: tuple[Offer, ...] = ()
        self.setObjectName("finder")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(placeholderText=_("Find anything or run an action"))
        self.field.setAccessibleName(_("Find anything or run an action"))
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setIconSize(QSize(scaled(16), scaled(16)))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(lambda _line: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8))
        column.setSpacing(scaled(8))
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFixedWidth(scaled(560))
        self._look("")

    def open_below(self) -> None:
        """Opens under the field in the menu row."""
        anchor = self._window.menu_row.search
        below = anchor.mapToGlobal(QPoint((anchor.width() - self.width()) // 2, 0))
        self.move(below)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move the mark while the caret stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _look(self, words: str) -> None:
        self._offers = (*self._actions(words), *self._found(words))[:LIMIT]
        self.list.clear()
        for offer in self._offers:
            line = QListWidgetItem(icon(offer.symbol), offer.words)
            line.setToolTip(offer.words)
            line.setSizeHint(QSize(0, scaled(30)))
            self.list.addItem(line)
        if not self._offers:
            line = QListWidgetItem(_("Nothing is called so. Try fewer or other words."))
            line.setSizeHint(QSize(0, scaled(30)))
            self.list.addItem(line)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(scaled(30) * max(1, len(self._offers)) + 4)
        self.adjustSize()

    def _actions(self, words: str) -> tuple[Offer, ...]:
        wanted = fold(words).split()
        offers = [
            Offer(f"{said}    {action.shortcut}".rstrip(), "chevron-right", partial(action.run, self._window))
            for action in ACTIONS
            if action.is_possible(self._window)
            for said in (_said(action, self._window),)
            if all(word in fold(said) for word in wanted)
        ]
        return tuple(offers[: LIMIT // 2] if wanted else offers)

    def _found(self, words: str) -> tuple[Offer, ...]:
        return tuple(self._offer(record) for record in found(self._records, words, LIMIT)) if words.strip() else ()

    def _offer(self, record: Findable) -> Offer:
        page, symbol = ("work-plan", "table-2") if record.kind == "activity" else ("events", "calendar-days")
        return Offer(f"{record.printed}  {record.name}", symbol, partial(self._window.go, page, record.id))

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._offers):
            chosen = self._offers[row].choose
            self.close()
            chosen()


def _said(action: Action, window: Window) -> str:
    """What an action is called where its menu is not in sight: “Language of the window: Français”."""
    words = action.text(window)
    return f"{SUBMENUS[action.submenu]()}: {words}" if action.submenu else words


def open_finder(window: Window) -> None:
    window.settle()
    Finder(window).open_below()
