"""The small toolbar over prose: marks, lists, levels and links of the editor that has the caret."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QPushButton, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.rich_document import kind_of, list_at, marks_of
from pesnet_desktop.ui.rich_text_edit import KEYS, MARKS, RichTextEdit

TOOLS: tuple[tuple[str, str, Callable[[], str]] | None, ...] = (
    ("bold", "bold", lambda: _("Bold")),
    ("italic", "italic", lambda: _("Italic")),
    ("underline", "underline", lambda: _("Underline")),
    ("superscript", "superscript", lambda: _("Raised")),
    None,
    ("bullet", "list", lambda: _("Bullets")),
    ("number", "list-ordered", lambda: _("Numbers")),
    ("in", "indent-increase", lambda: _("One level in")),
    ("out", "indent-decrease", lambda: _("One level out")),
    None,
    ("link", "link", lambda: _("Link the selected words")),
)
TOOLBAR_HEIGHT = 40


class ProseToolbar(Panel):
    """Works on the editor it was last told of; without one its buttons wait and say why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", bottom="line_strong", parent=parent)
        self._edit: RichTextEdit | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._tips: dict[str, str] = {}
        self.setFixedHeight(theme.scaled(TOOLBAR_HEIGHT))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.scaled(18), 0, theme.scaled(20), 1)
        self.row.setSpacing(theme.scaled(2))
        for tool in TOOLS:
            if tool is None:
                self.row.addSpacing(theme.scaled(16))
                continue
            self._add_tool(*tool)
        self.row.addStretch(1)
        self.show_edit(None)

    def show_edit(self, edit: RichTextEdit | None) -> None:
        """The editor that the buttons work on from now on."""
        if self._edit is not None and edit is not self._edit:
            self._edit.currentCharFormatChanged.disconnect(self._show_state)
            self._edit.cursorPositionChanged.disconnect(self._show_state)
            self._edit.link_asked.disconnect(self._ask_link)
        if edit is not None and edit is not self._edit:
            edit.currentCharFormatChanged.connect(self._show_state)
            edit.cursorPositionChanged.connect(self._show_state)
            edit.link_asked.connect(self._ask_link)
        self._edit = edit
        is_usable = edit is not None and not edit.isReadOnly()
        for tool, pressed in self._buttons.items():
            pressed.setEnabled(is_usable)
            pressed.setToolTip(self._tips[tool] if is_usable else _("Put the caret into a text first."))
        self._show_state()

    def _add_tool(self, tool: str, symbol: str, words: Callable[[], str]) -> None:
        made = QPushButton()
        made.setProperty("kind", "quiet")
        made.setIcon(icon(symbol))
        made.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        made.setFixedSize(theme.scaled(30), theme.scaled(30))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setCheckable(tool in (*MARKS, "bullet", "number"))
        keys = QKeySequence(KEYS[tool]).toString(QKeySequence.SequenceFormat.NativeText)
        self._tips[tool] = _("{action} ({keys})").format(action=words(), keys=keys)
        made.setAccessibleName(words())
        made.clicked.connect(lambda _checked=False: self._take(tool))
        self._buttons[tool] = made
        self.row.addWidget(made)

    def _take(self, tool: str) -> None:
        if self._edit is not None:
            self._edit.use_tool(tool)
            self._show_state()

    def _show_state(self, *_changed: object) -> None:
        marks = set(marks_of(self._edit.currentCharFormat())) if self._edit is not None else set()
        for tool, mark in MARKS.items():
            self._buttons[tool].setChecked(mark in marks)
        standing = list_at(self._edit.textCursor()) if self._edit is not None else None
        kind = kind_of(standing) if standing is not None else ""
        self._buttons["bullet"].setChecked(kind == "bullet")
        self._buttons["number"].setChecked(kind == "number")

    def _ask_link(self) -> None:
        """Asks where the selected words lead; an empty answer takes the link off."""
        edit = self._edit
        if edit is None or not edit.textCursor().hasSelection():
            return
        before = edit.currentCharFormat().anchorHref()
        address, is_given = QInputDialog.getText(edit, _("Link"), _("Address the words lead to:"), text=before)
        if is_given:
            edit.set_link(address.strip())
