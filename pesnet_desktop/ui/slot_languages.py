"""The words of one slot in French and Arabic, typed beside the English ones at the foot of the programme."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.commands import programme as commands
from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.wording import LANGUAGES, Language, Wording
from pesnet_desktop.queries.programme import PartRow, SlotRow
from pesnet_desktop.store import Store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.scroll_area import scroll_area, show_in
from pesnet_desktop.ui.text_label import TextLabel

FURTHER: tuple[Language, ...] = ("fr", "ar")
TALLEST = 220


@dataclass(frozen=True)
class SlotWords:
    """What stands in a slot: in which row of which table, under which field, and its words by language."""

    table: DraftTable
    row: str
    field: str
    words: Wording


def words_of(slot: SlotRow) -> tuple[SlotWords, ...]:
    """Everything of a slot that papers print in words, from top to bottom; what is empty in English is left out."""
    topic = slot.topic
    found = [SlotWords("slot", slot.id, "title", slot.title)]
    if topic is not None:
        found.append(SlotWords("topic", topic.id, "title", topic.title))
        found.append(SlotWords("topic", topic.id, "subtopics", topic.subtopics))
    return tuple(one for one in (*found, *_of_parts(slot.parts)) if one.words.en)


def set_slot_words(table: str, store: Store, row: str, field: str, text: str) -> None:
    """Keeps words by their place, as ``title:fr`` of a topic."""
    name, _mark, told = field.partition(":")
    language: Language = next((code for code in LANGUAGES if code == told), "en")
    setters = {
        ("slot", "title"): commands.rename_slot,
        ("topic", "title"): commands.rename_topic,
        ("topic", "subtopics"): commands.set_subtopics,
        ("part", "title"): commands.rename_part,
        ("speaker", "name"): commands.rename_speaker,
    }
    setters[table, name](store, row, text, language)


class SlotLanguages(Panel):
    """Opens on demand and follows the slot that is chosen; Esc closes it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("ground", top="line_strong", parent=parent)
        self._desk = desk
        self.slot = ""
        self._shape: tuple[tuple[str, str, str], ...] = ()
        self.boxes: dict[tuple[str, str, str], GrowBox] = {}
        column = QVBoxLayout(self)
        side = theme.scaled(20)
        column.setContentsMargins(side, theme.scaled(8), side, theme.scaled(12))
        column.setSpacing(theme.scaled(6))
        head = QHBoxLayout()
        self._title = TextLabel("", "strong", lines=1, wrap=False)
        head.addWidget(self._title, 1)
        head.addWidget(button("", self.close_words, "quiet", symbol="x", tip=_("Close")))
        column.addLayout(head)
        self._area = scroll_area(is_clear=True)
        column.addWidget(self._area)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def show_slot(self, slot: SlotRow) -> None:
        """Shows the words of a slot; what is being typed for another is kept there first."""
        if slot.id != self.slot:
            self.settle()
            self.slot = slot.id
        self._title.show_text(_("In French and Arabic: {slot}").format(slot=slot.whole_title("en")))
        found = words_of(slot)
        shape = tuple((one.table, one.row, one.field) for one in found)
        if shape != self._shape:
            self._shape = shape
            self._build(found)
        for one in found:
            for language in FURTHER:
                box = self.boxes[one.table, one.row, f"{one.field}:{language}"]
                if not (box.hasFocus() and box.text != box.kept):
                    box.show_text(str(getattr(one.words, language)))
        self.show()
        QTimer.singleShot(0, self, self._fit)

    def begin(self) -> None:
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            first.setFocus()

    def close_words(self) -> None:
        self.settle()
        self.slot = ""
        self.hide()

    def settle(self) -> None:
        for box in self.boxes.values():
            box.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_words()
        else:
            super().keyPressEvent(event)

    def _build(self, found: Sequence[SlotWords]) -> None:
        self.boxes = {}
        paper = QWidget()
        grid = QGridLayout(paper)
        grid.setContentsMargins(0, 0, theme.scaled(12), 0)
        grid.setHorizontalSpacing(theme.scaled(12))
        grid.setVerticalSpacing(theme.scaled(6))
        for number, one in enumerate(found):
            grid.addWidget(TextLabel(one.words.en, "body", "second"), number, 0, Qt.AlignmentFlag.AlignVCenter)
            for place, language in enumerate(FURTHER, 1):
                grid.addWidget(self._box(one, language), number, place, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        show_in(self._area, paper)

    def _box(self, one: SlotWords, language: Language) -> GrowBox:
        box, drafts, field = GrowBox(), self._desk.drafts, f"{one.field}:{language}"
        box.setReadOnly(self._desk.store.read_only)
        box.setAccessibleName(f"{one.words.en}: {LANGUAGE_NAMES[language]}")
        box.setToolTip(LANGUAGE_NAMES[language])
        box.setPlaceholderText(LANGUAGE_NAMES[language])
        if language == "ar":
            box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        box.typed.connect(lambda text: drafts.note(one.table, one.row, field, text))
        box.taken_back.connect(lambda: drafts.drop(one.table, one.row, field))
        box.left.connect(lambda: drafts.drop(one.table, one.row, field))
        box.finished.connect(partial(self._keep, one.table, one.row, field))
        self.boxes[one.table, one.row, field] = box
        return box

    def _keep(self, table: str, row: str, field: str, text: str) -> None:
        self._desk.run(partial(set_slot_words, table), row, field, text)

    def _fit(self) -> None:
        """As high as its words, up to a third of the page; the rest is scrolled to."""
        paper = self._area.widget()
        if paper is not None:
            self._area.setFixedHeight(min(paper.sizeHint().height(), theme.scaled(TALLEST)))


def _of_parts(parts: Sequence[PartRow]) -> Iterator[SlotWords]:
    for part in parts:
        yield SlotWords("part", part.id, "title", part.title)
        for speaker in part.speakers:
            yield SlotWords("speaker", speaker.id, "name", speaker.names)
        yield from _of_parts(part.parts)
