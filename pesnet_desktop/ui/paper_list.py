"""Papers that are there as files: a line each with Open and Show in folder, and the way to mark a paper as sent."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.tasks.sending import PaperOf
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.sent_strip import SentStrip
from pesnet_desktop.ui.text_label import TextLabel

AT_A_TIME = 40
"""How many files are shown, and how many more when more are asked for."""
KINDS: dict[str, Callable[[], str]] = {
    ".docx": lambda: _("Word"),
    ".pdf": lambda: _("PDF"),
    ".html": lambda: _("Web page"),
    ".eml": lambda: _("Mail draft"),
}
"""What papers are made into: Word, what can be made of that, pages for the web, drafts for the mail program."""


def open_file(path: Path) -> None:
    """Opens a paper in the program that the desk uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def papers_in(folder: Path) -> list[Path]:
    """The papers of a folder, newest first; Word's own ``~$`` files are none."""
    try:
        found = [path for path in folder.iterdir() if path.suffix in KINDS and not path.name.startswith("~$")]
        return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return []


class PaperList(QWidget):
    """Shows ``paths``; with nothing to show it says ``empty``.

    ``sent`` comes with the file, which paper it is, to whom it went, and on which day as typed; ``opened`` with the
    form that asks for both.
    """

    sent = Signal(object, object, str, str)
    opened = Signal(QWidget)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self.paths: tuple[Path, ...] = ()
        self._known: Mapping[Path, PaperOf] = {}
        self._most = AT_A_TIME
        self.strip: SentStrip | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_paths(self, paths: Sequence[Path], known: Mapping[Path, PaperOf] | None = None) -> None:
        """``known`` says which paper a file is: only those can be marked as sent."""
        self.paths, self._known = tuple(paths), known or {}
        self.strip = None
        while (place := self._column.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for path in self.paths[: self._most]:
            self._column.addWidget(self._line(path, self._known.get(path)))
            self._column.addWidget(Hairline("line"))
        count = len(self.paths) - self._most
        if count > 0:
            words = ngettext("{n} more is in this folder", "{n} more are in this folder", count).format(n=count)
            self._column.addWidget(button(words, self._show_more, "link"), 0, Qt.AlignmentFlag.AlignLeading)
        if not paths:
            self._column.addWidget(TextLabel(self._empty, "label", "second"))

    def _show_more(self) -> None:
        self._most += AT_A_TIME
        self.show_paths(self.paths, self._known)

    def _line(self, path: Path, of: PaperOf | None) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, theme.scaled(6), 0, theme.scaled(4))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(8))
        mark = QLabel()
        mark.setPixmap(pixmap("file-text", "second", 16))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(TextLabel(path.name, "body", lines=2), 1)
        column.addLayout(head)
        foot = FlowBox(theme.scaled(12), 0)
        indent = theme.scaled(24)
        foot.setContentsMargins(0 if theme.is_mirrored() else indent, 0, indent if theme.is_mirrored() else 0, 0)
        foot.flow.addWidget(button(_("Open"), lambda: open_file(path), "link"))
        foot.flow.addWidget(button(_("Show in folder"), lambda: show_folder(path), "link"))
        if of is not None:
            foot.flow.addWidget(button(_("Mark as sent …"), partial(self._ask, column, path, of), "link"))
        kind = KINDS[path.suffix]() if path.suffix in KINDS else path.suffix
        foot.flow.addWidget(TextLabel(f"{kind} · {_written_on(path)}", "label", "third", wrap=False))
        column.addWidget(foot)
        return line

    def _ask(self, column: QVBoxLayout, path: Path, of: PaperOf) -> None:
        """Opens the strip under a line; one that is open elsewhere closes."""
        self._close_strip()
        strip = SentStrip()
        strip.kept.connect(partial(self.sent.emit, path, of))
        strip.left.connect(self._close_strip)
        column.addWidget(strip)
        self.strip = strip
        strip.sent_to.setFocus()
        self.opened.emit(strip)

    def _close_strip(self) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None


def _written_on(path: Path) -> str:
    """When the file was last written, in the same digits in every language."""
    from PySide6.QtCore import QFileInfo

    moment = QFileInfo(str(path)).lastModified()
    return moment.toString("dd/MM/yyyy HH:mm") if moment.isValid() else ""
