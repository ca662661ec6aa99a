"""The detail of an activity: its fields in the order of the plan's columns, then the event and what differs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.status import ACTIVITY_STATES
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.chip import Chip, word_of
from pesnet_desktop.ui.event_box import EventBox, EventLine
from pesnet_desktop.ui.field_edit import FieldEdit, Reader
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.prose_field import ProseField
from pesnet_desktop.ui.provider_rows import ProviderRow, ProviderRows
from pesnet_desktop.ui.readings import read_beneficiaries, read_languages, read_timeline, read_venue
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


@dataclass(frozen=True)
class Detail:
    """What the pane shows of one activity; ``printed`` is the number as cited, “1.3”; ``fields`` are texts by field."""

    id: str
    printed: str
    state: str
    fields: dict[str, str]
    providers: tuple[ProviderRow, ...]
    description: RichText
    events: tuple[EventLine, ...] = ()


@dataclass(frozen=True)
class _Field:
    name: str
    label: Callable[[], str]
    read: Reader | None = None


FIELDS = (
    _Field("title", lambda: _("Title")),
    _Field("timeline", lambda: _("Timeline"), read_timeline),
    _Field("venue", lambda: _("Mode and venue"), read_venue),
    _Field("languages", lambda: _("Languages"), read_languages),
    _Field("beneficiaries", lambda: _("Beneficiaries"), read_beneficiaries),
)


class ActivityDetail(Panel):
    """Shows a Detail and says what the officer asks for; it writes nothing itself."""

    field_edited = Signal(str, str)
    field_typed = Signal(str, str)
    field_taken_back = Signal(str)
    description_edited = Signal(object)
    state_chosen = Signal(str)
    removal_asked = Signal()
    closed = Signal()

    def __init__(self, *, is_editable: bool, parent: QWidget | None = None) -> None:
        super().__init__("ground", leading="line", parent=parent)
        self._is_editable = is_editable
        self._detail: Detail | None = None
        self.fields: dict[str, FieldEdit] = {}
        self.providers = ProviderRows()
        self.providers.set_editable(is_editable)
        self.description = ProseField(_("Description"), is_editable=is_editable)
        self.description.finished.connect(self.description_edited)
        self.event_box = EventBox(is_editable=is_editable)
        self._nothing = TextLabel(_("Choose an activity to see all of it here, and to change it."), "body", "second")
        self._scroll = self._scrolled(self._form())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._scroll, 1)
        column.addStretch(0)
        self.show_detail(None)

    @property
    def detail(self) -> Detail | None:
        return self._detail

    @property
    def shown_id(self) -> str:
        """The id of the activity shown, or nothing."""
        return self._detail.id if self._detail is not None else ""

    def show_detail(self, detail: Detail | None) -> None:
        """Shows an activity, or with None the hint to choose one. Another activity ends the edit under way first."""
        if self._detail is not None and (detail is None or detail.id != self._detail.id):
            self.settle()
        self._detail = detail
        for part in (self._scroll, self._state, self._more):
            part.setVisible(detail is not None)
        self._nothing.setVisible(detail is None)
        self._title.setVisible(detail is not None)
        if detail is None:
            return
        self._title.show_text(_("Activity {number}").format(number=detail.printed))
        self._state.show_state(detail.state)
        for name, field in self.fields.items():
            field.show_text(detail.fields.get(name, ""))
        self.providers.show_rows(detail.providers)
        self.description.show_text(detail.description)
        self.event_box.show_events(detail.events)

    def settle(self) -> None:
        """Ends the edit that is under way."""
        for field in self.fields.values():
            field.finish()
        self.description.finish()
        self.event_box.settle()

    def edit_field(self, name: str) -> None:
        """Puts the caret into a field, its text selected."""
        self.fields[name].box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields[name].box.selectAll()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(scaled(18), scaled(10), scaled(12), scaled(4))
        row.setSpacing(scaled(6))
        self._title = TextLabel("", "section", wrap=False)
        self._state = Chip("planned")
        self._more = button("", self._open_menu, "quiet", symbol="ellipsis", tip=_("State, and more"))
        row.addWidget(self._title)
        row.addWidget(self._nothing, 100)
        row.addStretch(1)
        row.addWidget(self._state)
        row.addWidget(self._more)
        row.addWidget(button("", self.closed.emit, "quiet", symbol="x", tip=_("Close the detail (F4)")))
        return row

    def _form(self) -> QWidget:
        form = Panel("ground")
        column = QVBoxLayout(form)
        column.setContentsMargins(scaled(18), scaled(2), scaled(18), scaled(20))
        column.setSpacing(scaled(10))
        for field in FIELDS:
            made = FieldEdit(field.label(), read=field.read)
            made.box.setReadOnly(not self._is_editable)
            made.finished.connect(partial(self.field_edited.emit, field.name))
            made.typed.connect(partial(self.field_typed.emit, field.name))
            made.taken_back.connect(partial(self.field_taken_back.emit, field.name))
            self.fields[field.name] = made
            column.addWidget(made)
            if field.name == "languages":
                column.addLayout(self._provider_list())
        column.addWidget(self.description)
        column.addWidget(Hairline())
        column.addWidget(self.event_box)
        column.addStretch(1)
        return form

    def _provider_list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scaled(2))
        column.addWidget(TextLabel(_("Provider countries"), "label", "second", wrap=False))
        column.addWidget(self.providers)
        return column

    def _scrolled(self, form: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setProperty("on", "ground")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(form)
        return scroll

    def _open_menu(self) -> None:
        """The six states of an activity, and its removal."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in ACTIVITY_STATES:
            entry = menu.addAction(word_of(state), partial(self.state_chosen.emit, state))
            entry.setCheckable(True)
            entry.setChecked(self._detail is not None and self._detail.state == state)
            entry.setEnabled(self._is_editable)
        menu.addSeparator()
        menu.addAction(_("Remove the activity"), self.removal_asked.emit).setEnabled(self._is_editable)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
