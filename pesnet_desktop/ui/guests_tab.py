"""The guests of an event: letters with their text, nominations and participants, each a table that is typed into."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pesnet_desktop.commands.event import set_event_countries, set_event_participants
from pesnet_desktop.commands.invitation import add_focal_point_invitations
from pesnet_desktop.commands.participant import set_certificate_numbers
from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.certificate import following
from pesnet_desktop.queries import guests as queries
from pesnet_desktop.queries.guest_counts import GuestCounts, guest_counts
from pesnet_desktop.store import Store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.guest_tables import GuestKind, guest_kinds
from pesnet_desktop.ui.line_columns import Choice
from pesnet_desktop.ui.line_model import NEW
from pesnet_desktop.ui.line_table import LineTable
from pesnet_desktop.ui.note_tab import NoteTab
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.part_row import PartRow
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.written_texts import paper_sections

LETTERS, TEXT, NOMINATIONS, PARTICIPANTS = range(4)


class GuestsTab(QWidget):
    """One table at a time has the room; the foot counts it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = ""
        self.kinds = dict(zip((LETTERS, NOMINATIONS, PARTICIPANTS), guest_kinds(), strict=True))
        names = {TEXT: _("Text of the letters"), **{part: kind.title for part, kind in self.kinds.items()}}
        self.parts = PartRow([names[part] for part in sorted(names)])
        self.parts.chosen.connect(self._show_part)
        self.tables = {part: self._table(kind) for part, kind in self.kinds.items()}
        self._stack = QStackedWidget()
        self.text = NoteTab(desk, paper_sections("invitation"))
        for widget in (self.tables[LETTERS], self.text, self.tables[NOMINATIONS], self.tables[PARTICIPANTS]):
            self._stack.addWidget(widget)
        self.foot = GuestsFoot(self._use_counts, is_fixed=desk.store.read_only)
        self._actions = self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.parts)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self._show_actions()

    @property
    def table(self) -> LineTable:
        """The table that is shown, or the letters' while their text is."""
        return self.tables.get(self.parts.current, self.tables[LETTERS])

    def show_event(self, event_id: str) -> None:
        if event_id != self._event:
            self.settle()
            self._event = event_id
            for table in self.tables.values():
                table.lines.forget_refused()
        self.reload()

    def reload(self) -> None:
        if not self._event:
            return
        store = self._desk.store
        for part, kind in self.kinds.items():
            table = self.tables[part]
            table.show_lines(kind.columns(store, self._event), kind.lines(store, self._event))
        self.text.show_event(self._event)
        counts = {part: len(table.lines.lines) for part, table in self.tables.items()}
        self.parts.show_counts([counts.get(part, 0) for part in range(len(self.parts.parts))])
        self._show_foot()

    def settle(self) -> None:
        for table in self.tables.values():
            table.settle()
        self.text.settle()

    def begin(self) -> None:
        """Puts the caret into the table, where the first line is added if there is none, or into the text."""
        if self.parts.current == TEXT:
            self.text.begin()
        else:
            self.table.setFocus()

    def choices(self) -> dict[str, str]:
        return {"guests": str(self.parts.current), **self.text.choices()}

    def choose_again(self, choices: Mapping[str, str]) -> None:
        self.text.choose_again(choices)
        self.parts.choose(int(choices["guests"]))

    def paste(self, text: str) -> None:
        """Adds everybody of a list to the table that is shown, as one step."""
        kind = self.kinds[self.parts.current]
        if kind.add_list is None:
            self._desk.run(kind.add, self._event, " ".join(text.split()))
        else:
            self._desk.run(kind.add_list, self._event, text)

    def paste_clipboard(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.paste(text)
        else:
            self._desk.say(
                _("Copy the lines first, in Excel or in Word: country, institution, name and post of each person.")
            )

    def number_certificates(self) -> None:
        """Goes on from the last number in the list; the first one is typed there."""
        numbers = [row.certificate for row in queries.participants(self._desk.store, self._event) if row.certificate]
        if numbers:
            self._desk.run(set_certificate_numbers, self._event, following(numbers[-1]))
        else:
            self._desk.say(_("Type the number of the first certificate into the list; the others then follow it."))

    def _table(self, kind: GuestKind) -> LineTable:
        table = LineTable(
            kind.title,
            kind.columns(self._desk.store, ""),
            kind.entry,
            kind.prompt,
            partial(self._keep, kind),
            is_fixed=self._desk.store.read_only,
            offer=partial(self._offer, kind),
        )
        table.pasted.connect(self.paste)
        table.removed.connect(lambda key: self._desk.run(kind.remove, key))
        table.moved.connect(partial(self._move, kind, table))
        table.typed.connect(lambda key, field, text: self._desk.drafts.note(*self._place(kind, key, field), text))
        table.typing_ended.connect(lambda key, field: self._desk.drafts.drop(*self._place(kind, key, field)))
        return table

    def _offer(self, kind: GuestKind, key: str, field: str) -> Sequence[Choice]:
        return kind.offer(self._desk.store, self._event, key, field) if kind.offer is not None else ()

    def _place(self, kind: GuestKind, key: str, field: str) -> tuple[DraftTable, str, str]:
        """Where a draft belongs; what is typed into the last line belongs to the event."""
        return (kind.table, self._event if field == NEW else key, field)

    def _keep(self, kind: GuestKind, key: str, field: str, text: str) -> bool:
        if key:
            return bool(self._desk.run(_done, lambda store: kind.change(store, self._event, key, field, text)))
        return not text.strip() or bool(self._desk.run(_done, lambda store: kind.add(store, self._event, text)))

    def _move(self, kind: GuestKind, table: LineTable, key: str, by: int) -> None:
        keys = [line.id for line in table.lines.lines]
        place = keys.index(key) + by
        if 0 <= place < len(keys):
            rest = [one for one in keys if one != key]
            self._desk.run(kind.move, key, rest[place - 1] if place else None)

    def _show_part(self, number: int) -> None:
        self.settle()
        self._stack.setCurrentIndex(number)
        self._show_actions()
        self._show_foot()

    def _make_actions(self) -> dict[QPushButton, tuple[int, ...]]:
        """The buttons, and with which parts each is shown."""
        made: tuple[tuple[str, Callable[[], object], str, tuple[int, ...]], ...] = (
            (_("Invite the focal points"), self._invite, "mail", (LETTERS,)),
            (_("Number the certificates"), self.number_certificates, "award", (PARTICIPANTS,)),
            (_("Paste a list"), self.paste_clipboard, "clipboard-paste", (LETTERS, PARTICIPANTS)),
        )
        return {
            self.parts.add_action(button(words, press, symbol=symbol)): shown for words, press, symbol, shown in made
        }

    def _show_actions(self) -> None:
        for action, shown in self._actions.items():
            if self._desk.store.read_only or self.parts.current not in shown:
                action.hide()
            else:
                action.show()

    def _invite(self) -> None:
        """Letters to the focal points; that nobody was added is said, and why."""
        before = len(queries.invitations(self._desk.store, self._event))
        if self._desk.run(_done, lambda store: add_focal_point_invitations(store, self._event)) and before == len(
            queries.invitations(self._desk.store, self._event)
        ):
            self._desk.say(
                _(
                    "No focal point of the countries that it is for is in office then and has no letter yet. "
                    "Who is one is said on the Network page."
                )
            )

    def _use_counts(self) -> None:
        """Takes the list’s numbers over into the facts."""
        counts = guest_counts(self._desk.store, self._event)
        if counts.typed_people != counts.people:
            self._desk.run(set_event_participants, self._event, str(counts.people))
        if counts.typed_countries != counts.countries:
            self._desk.run(set_event_countries, self._event, str(counts.countries))

    def _show_foot(self) -> None:
        part = self.parts.current
        if part == PARTICIPANTS:
            self.foot.show_guests(guest_counts(self._desk.store, self._event))
        elif part == TEXT:
            self.foot.show_words(
                _("All letters say this; of an empty section they say what the facts say: plan, languages, deadline.")
            )
        elif part == LETTERS:
            letters = queries.invitations(self._desk.store, self._event)
            self.foot.show_words(_letters_words(len(letters), sum(row.state == "sent" for row in letters)))
        else:
            people = sum(row.people for row in queries.nominations(self._desk.store, self._event))
            self.foot.show_words(_nominations_words(len(self.table.lines.lines), people))


class GuestsFoot(Panel):
    """Counts in words, and in amber where the facts say another number than the list."""

    def __init__(self, use_counts: Callable[[], None], *, is_fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__("ground", top="line", parent=parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(20), theme.scaled(6), theme.scaled(20), theme.scaled(6))
        row.setSpacing(theme.scaled(16))
        self.words = TextLabel("", "label", "second", wrap=False)
        self.difference = TextLabel("", "label", "amber", wrap=False)
        self.use = button(_("Use the list’s numbers"), use_counts, "link")
        self._is_fixed = is_fixed
        row.addWidget(self.words)
        row.addWidget(self.difference, 1)
        row.addWidget(self.use)
        self.show_words("")

    def show_words(self, words: str) -> None:
        self.words.show_text(words)
        self.difference.show_text("")
        self.use.hide()

    def show_guests(self, counts: GuestCounts) -> None:
        self.show_words(
            _counts_words(counts.people, counts.countries)
            if counts.people
            else _("Nobody is on the list yet. Type the first name, or paste a list.")
        )
        if counts.is_told_otherwise:
            said = _("The facts say {counts}. Complete the list, or correct the facts.")
            typed = _counts_words(counts.typed_people or 0, counts.typed_countries or 0)
            self.difference.show_text(said.format(counts=typed))
            if not self._is_fixed:
                self.use.show()


def _done(store: Store, act: Callable[[Store], object]) -> bool:
    """Says that an act went well: many give nothing back."""
    act(store)
    return True


def _counts_words(people: int, countries: int) -> str:
    """“10 participants from 7 countries”."""
    said = ngettext("{n} participant", "{n} participants", people).format(n=people)
    if not countries:
        return said
    places = ngettext("{n} country", "{n} countries", countries).format(n=countries)
    return _("{participants} from {countries}").format(participants=said, countries=places)


def _letters_words(count: int, sent: int) -> str:
    if not count:
        return _("No letter yet. Invite the focal points, paste a list, or type the first country.")
    said = ngettext("{n} letter, {sent} of them sent", "{n} letters, {sent} of them sent", count)
    return said.format(n=count, sent=sent)


def _nominations_words(count: int, people: int) -> str:
    if not count:
        return _("No country has nominated anybody yet. Type the first country that answers.")
    said = ngettext("{n} nomination", "{n} nominations", count).format(n=count)
    if not people:
        return said
    guests = ngettext("{n} participant came with them", "{n} participants came with them", people).format(n=people)
    return _("{nominations}, {participants}").format(nominations=said, participants=guests)
