"""What was sent of the plans and events: a line for each paper with when, to whom, and the very file."""

import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.commands.sent_paper import remove_sent_paper
from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.languages import language_named
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.event_papers import SentPaperRow, sent_papers
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.sending import sent_line, write_sent
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.event_readings import day_words
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.word_opening import open_in_word


class SentList(QWidget):
    """The lines stand under the title of their event or plan, the last sent first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = _LookFolder()
        self.destroyed.connect(self._folder.drop)
        self.rows: tuple[SentPaperRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def reload(self) -> None:
        self.rows = sent_papers(self._desk.store)
        while (place := self._column.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        titles = _titles(self._desk.store) if self.rows else {}
        for title, rows in _by_title(self.rows, titles).items():
            head = TextLabel(title, "head", "second", lines=2)
            head.setContentsMargins(0, theme.scaled(8), 0, 0)
            self._column.addWidget(head)
            for row in rows:
                self._column.addWidget(self._line(row))
                self._column.addWidget(Hairline("line"))
        if not self.rows:
            words = _("Nothing is marked as sent yet. Choose “Mark as sent …” beside a paper in this folder.")
            self._column.addWidget(TextLabel(words, "label", "second"))

    def open(self, row: SentPaperRow) -> None:
        """Writes the kept file into a folder that goes with the window, and opens it there."""
        path = self._desk.run(write_sent, row.attachment_id, self._folder.new())
        if path is not None:
            open_in_word(self._desk, path)
            self._desk.say(_("{name} is shown as it was sent; changes to it are not kept.").format(name=path.name))

    def _line(self, row: SentPaperRow) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, theme.scaled(6), 0, theme.scaled(4))
        column.setSpacing(0)
        column.addWidget(TextLabel(sent_line(row.paper, row.language, row.state), "body", lines=2))
        column.addWidget(TextLabel(_when_and_whom(row), "label", "second", lines=3))
        foot = FlowBox(theme.scaled(12), 0)
        opened = button(_("Open"), partial(self.open, row), "link")
        opened.setEnabled(bool(row.attachment_id))
        opened.setToolTip("" if row.attachment_id else _("No file was kept with this note."))
        foot.flow.addWidget(opened)
        if not self._desk.store.read_only:
            foot.flow.addWidget(button(_("Forget"), partial(self._desk.run, remove_sent_paper, row.id), "link"))
        column.addWidget(foot)
        return line


class _LookFolder:
    """A folder for this person only, made when it is needed and emptied with the window."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def new(self) -> Path:
        """A fresh folder inside, so that files of the same name do not meet."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="pesnet-sent-", ignore_cleanup_errors=True)
        return Path(tempfile.mkdtemp(dir=self._folder.name))

    def drop(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _titles(store: Store) -> Mapping[str, str]:
    language = language_named(current_language())
    own = {plan.id: plan.title.in_language(language) for plan in plans(store)}
    return own | {event.id: event.title for event in events(store, language_named(current_language()))}


def _by_title(rows: Sequence[SentPaperRow], titles: Mapping[str, str]) -> Mapping[str, Sequence[SentPaperRow]]:
    """The lines by the title of what they are about, in the order of the last sent."""
    found: dict[str, list[SentPaperRow]] = {}
    for row in rows:
        found.setdefault(titles.get(row.event_id or row.plan_id, _("The network")), []).append(row)
    return found


def _when_and_whom(row: SentPaperRow) -> str:
    day = day_words(row.sent_on)
    if day and row.sent_to:
        return _("{day}, to {recipients}").format(day=day, recipients=row.sent_to)
    return day or row.sent_to or _("Nobody noted when and to whom.")
