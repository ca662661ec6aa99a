"""What an event's letters and reports ask for beyond its facts, folded away until somebody needs it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.commands.event import rename_event, set_event_field
from pesnet_desktop.commands.event_papers import set_event_count_note
from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.wording import LANGUAGES, Language
from pesnet_desktop.queries.event_papers import paper_facts
from pesnet_desktop.store import Store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.event_readings import read_dates
from pesnet_desktop.ui.field_edit import FieldEdit, Reader
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.text_label import TextLabel

PLAIN: tuple[tuple[str, Callable[[], str], Reader | None], ...] = (
    ("reference", lambda: _("Reference of its letters"), None),
    ("nomination_deadline", lambda: _("Deadline for nominations"), read_dates),
    ("web_page", lambda: _("Web page"), None),
)
COUNT_NOTE = "count_note"


def set_paper_fact(store: Store, event_id: str, place: str, text: str) -> None:
    """Keeps one of the fields by its place: ``reference``, or ``title:fr`` for one that is kept by language."""
    field, _mark, told = place.partition(":")
    language: Language = next((code for code in LANGUAGES if code == told), "en")
    if field == COUNT_NOTE:
        set_event_count_note(store, event_id, text, language)
    elif told:
        rename_event(store, event_id, text, language)
    else:
        set_event_field(store, event_id, field, text)


class PaperFacts(QWidget):
    """A head that opens and folds the fields; folded, it names those that are filled. ``unfolded`` when it opens."""

    unfolded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = ""
        self.fields: dict[str, FieldEdit] = {}
        self.head = button(_("For the papers"), lambda: self.unfold(self._inside.isHidden()), "link")
        self.head.setIcon(icon("chevron-right", "accent"))
        self._filled = TextLabel("", "label", "third", lines=1)
        self._inside = QWidget()
        self._lay_out()
        self._inside.hide()

    @property
    def is_open(self) -> bool:
        return not self._inside.isHidden()

    def show_event(self, event_id: str) -> None:
        """Shows what is kept of an event."""
        self._event = event_id
        facts = paper_facts(self._desk.store, event_id)
        for name, _label, _read in PLAIN:
            self.fields[name].show_text(str(getattr(facts, name)))
        for language in LANGUAGES:
            self.fields[f"{COUNT_NOTE}:{language}"].show_text(str(getattr(facts.count_note, language)))
        names = [label() for name, label, _read in PLAIN if getattr(facts, name)]
        names += [_("Whom the numbers count")] if facts.count_note.in_language("en") else []
        self._filled.show_text(" · ".join(names))

    def settle(self) -> None:
        for field in self.fields.values():
            field.finish()

    def unfold(self, is_open: bool) -> None:
        """Opens or folds the fields."""
        if not is_open:
            self.settle()
        self._inside.setVisible(is_open)
        self._filled.setVisible(not is_open)
        self.head.setIcon(icon("chevron-down" if is_open else "chevron-right", "accent"))
        if is_open:
            self.unfolded.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(12))
        head.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self._filled, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(0)
        column.addLayout(head)
        column.addWidget(self._inside)
        fields = QVBoxLayout(self._inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(theme.scaled(12))
        beside = self._row(fields)
        for name, label, read in PLAIN:
            field = self._field(name, label(), read)
            if name == "web_page":
                fields.addWidget(field)
            else:
                beside.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        words = _("Whom the numbers count, as “experts and senior officials”")
        fields.addWidget(TextLabel(words, "label", "second", wrap=False))
        notes = self._row(fields)
        for language in LANGUAGES:
            field = self._field(f"{COUNT_NOTE}:{language}", LANGUAGE_NAMES[language], None)
            field.label.setMinimumHeight(max(theme.line_height("label"), theme.line_height("label", "ا")))
            notes.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def _row(self, column: QVBoxLayout) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(12))
        column.addLayout(row)
        return row

    def _field(self, place: str, label: str, read: Reader | None) -> FieldEdit:
        field, drafts = FieldEdit(label, read=read), self._desk.drafts
        field.box.setReadOnly(self._desk.store.read_only)
        field.typed.connect(lambda text: drafts.note("event", self._event, place, text))
        field.taken_back.connect(lambda: drafts.drop("event", self._event, place))
        field.box.left.connect(lambda: drafts.drop("event", self._event, place))
        field.finished.connect(partial(self._keep, place))
        self.fields[place] = field
        return field

    def _keep(self, place: str, text: str) -> None:
        self._desk.run(set_paper_fact, self._event, place, text)
