"""The Network page: profile and letterhead, texts about the network, its documents, roles, and the people it knows."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pesnet_desktop.commands import network_text as texts
from pesnet_desktop.i18n import _
from pesnet_desktop.model.guests import NETWORK_TEXTS
from pesnet_desktop.queries.event import SectionRow
from pesnet_desktop.queries.network import network_texts
from pesnet_desktop.store import Edited, Store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.line_table import LineTable
from pesnet_desktop.ui.network_tables import NetworkKind, document_table, role_table
from pesnet_desktop.ui.note_tab import NoteTab
from pesnet_desktop.ui.page import Desk, Page, Standing
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.people_table import people_table
from pesnet_desktop.ui.profile_form import ProfileForm
from pesnet_desktop.ui.tab_row import TabRow
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.written_texts import Words, WrittenTexts

PROFILE, TEXTS, DOCUMENTS, ROLES, PEOPLE = range(5)
OWNER = "network"
"""There is one network in a file: what its texts belong to."""


class NetworkPage(Page):
    """Five tabs; what is written here stands on every paper of the network."""

    name = "network"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.tabs = TabRow((_("Profile"), _("About the network"), _("Documents"), _("Roles"), _("People")))
        self.tabs.chosen.connect(self._show_tab)
        self.profile = ProfileForm(desk)
        self.texts = NoteTab(desk, _about_texts())
        self._kinds = (document_table(), role_table(), people_table())
        self.documents, self.roles, self.people = (self._table(kind) for kind in self._kinds)
        self._stack = QStackedWidget()
        for part in self._parts():
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        self.reload(None)

    def standing(self) -> Standing:
        return Standing("", {"tab": str(self.tabs.current), **self.texts.choices()})

    def stand(self, standing: Standing) -> None:
        self.texts.choose_again(standing.choices)
        self.show_tab(int(standing.choices["tab"]))

    def reload(self, edited: Edited | None = None) -> None:
        self.profile.reload()
        self.texts.show_event(OWNER)
        for kind, table in zip(self._kinds, (self.documents, self.roles, self.people), strict=True):
            table.show_lines(kind.columns, kind.lines(self.desk.store))

    def settle(self) -> None:
        for part in self._parts():
            part.settle()

    def _parts(self) -> tuple[ProfileForm, NoteTab, LineTable, LineTable, LineTable]:
        """What the tabs show, in their order."""
        return self.profile, self.texts, self.documents, self.roles, self.people

    def show_tab(self, number: int) -> None:
        self.tabs.choose(number)

    def _show_tab(self, number: int) -> None:
        self.settle()
        self._stack.setCurrentIndex(number)

    def _head(self) -> QWidget:
        head = Panel("surface", bottom="line_strong")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.scaled(20), theme.scaled(14), theme.scaled(20), 1)
        column.setSpacing(theme.scaled(8))
        column.addWidget(TextLabel(_("Network"), "page-title", wrap=False))
        column.addLayout(self.tabs.in_line())
        return head

    def _table(self, kind: NetworkKind) -> LineTable:
        table = LineTable(
            kind.title,
            kind.columns,
            kind.entry,
            kind.prompt,
            partial(self._keep, kind),
            is_fixed=self.desk.store.read_only,
            can_move=kind.move is not None,
        )
        table.removed.connect(lambda key: self.desk.run(kind.remove, key))
        table.moved.connect(partial(self._move, kind, table))
        table.pasted.connect(lambda text: self._keep(kind, "", kind.entry, " ".join(text.split())))
        table.typed.connect(lambda key, field, text: self.desk.drafts.note(kind.table, key or OWNER, field, text))
        table.typing_ended.connect(lambda key, field: self.desk.drafts.drop(kind.table, key or OWNER, field))
        return table

    def _keep(self, kind: NetworkKind, key: str, field: str, text: str) -> bool:
        if not key and not text.strip():
            return True
        return bool(self.desk.run(_kept, kind, key, field, text))

    def _move(self, kind: NetworkKind, table: LineTable, key: str, by: int) -> None:
        keys = [line.id for line in table.lines.lines]
        place = keys.index(key) + by
        if kind.move is not None and 0 <= place < len(keys):
            rest = [one for one in keys if one != key]
            self.desk.run(kind.move, key, rest[place - 1] if place else None)


def _kept(store: Store, kind: NetworkKind, key: str, field: str, text: str) -> bool:
    """Says that it went well: what runs gives nothing back."""
    if key:
        kind.change(store, key, field, text)
    else:
        kind.add(store, text)
    return True


def _about_texts() -> WrittenTexts:
    """The standing texts; a new one is of one of four kinds."""
    words = {
        "aims": _("Aims"),
        "legal_basis": _("Legal basis"),
        "objectives": _("Objectives"),
        "boilerplate": _("Closing paragraph of reports"),
    }
    return WrittenTexts(
        "network_text",
        "body",
        Words(
            _("Texts"),
            _("Text"),
            _("Add a text at the end"),
            _("New text"),
            _("Nothing is written about the network yet. Add the first text."),
        ),
        lambda store, _owner: [SectionRow(row.id, row.kind, row.heading, row.body) for row in network_texts(store)],
        lambda store, _owner, kind: texts.add_network_text(store, kind, words[kind]),
        texts.rename_network_text,
        texts.set_network_text_body,
        texts.move_network_text,
        texts.remove_network_text,
        kinds=tuple((kind, words[kind]) for kind in NETWORK_TEXTS),
    )
