"""The plan's preamble: its title, the header rows, and each thematic area with its bullets."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries import work_plan
from pesnet_desktop.queries.work_plan import AreaRow, HeaderRow
from pesnet_desktop.ui import plan_edits
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.prose_field import ProseField
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled

WIDTH = 720


@dataclass(frozen=True)
class Texts:
    """Where a heading and the text below it are kept: the row of a table, and the fields without their language."""

    table: DraftTable
    row: str
    heading: str
    body: str = ""


class Preamble(QScrollArea):
    """A form of the plan's own texts in one language, each saved when its edit ends."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_editable = not desk.store.read_only
        self._plan_id = ""
        self._language: Language = "en"
        self.headings: list[FieldEdit] = []
        self.texts: list[ProseField] = []
        self._ids: tuple[str, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_plan(self, plan_id: str, language: Language) -> None:
        """Shows the plan's texts in ``language``, faintly the English ones where they are missing in it.

        The form is made anew only when rows came or went.
        """
        self._plan_id, self._language = plan_id, language
        plan = work_plan.plan(self._desk.store, plan_id)
        headers = work_plan.headers(self._desk.store, plan_id)
        areas = work_plan.areas(self._desk.store, plan_id)
        ids = (plan_id, *(row.id for row in headers), *(row.id for row in areas))
        if ids != self._ids:
            self._ids = ids
            self._make_form(headers, areas)
        title = plan.title if plan is not None else Wording()
        headings = [title, *(row.label for row in headers), *(row.title for row in areas)]
        texts = [*(row.content for row in headers), *(row.objectives for row in areas)]
        for heading, words in zip(self.headings, headings, strict=True):
            heading.box.setPlaceholderText("" if language == "en" else words.en)
            heading.show_text(str(getattr(words, language)))
        for field, text in zip(self.texts, texts, strict=True):
            field.show_text(getattr(text, language))

    def settle(self) -> None:
        """Ends the edit under way."""
        for heading in self.headings:
            heading.finish()
        for text in self.texts:
            text.finish()

    def _make_form(self, headers: tuple[HeaderRow, ...], areas: tuple[AreaRow, ...]) -> None:
        self.headings, self.texts = [], []
        form = QWidget()
        form.setMaximumWidth(scaled(WIDTH))
        column = QVBoxLayout(form)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(24))
        column.setSpacing(scaled(12))
        title = Texts("work_plan", self._plan_id, "title")
        self._add_heading(
            column, _("Title of the plan"), title, partial(plan_edits.rename_plan, self._desk, self._plan_id)
        )
        self._add_part(
            column, _("Header rows"), _("Header row"), partial(plan_edits.add_header, self._desk, self._plan_id)
        )
        for header in headers:
            self._add_row(
                column,
                Texts("plan_header", header.id, "label", "content"),
                _("Label"),
                plan_edits.rename_header,
                plan_edits.set_header,
                plan_edits.remove_header,
            )
        self._add_part(
            column, _("Thematic areas"), _("Thematic area"), partial(plan_edits.add_area, self._desk, self._plan_id)
        )
        for area in areas:
            label = _("Thematic area {number}").format(number=area.number)
            self._add_row(
                column,
                Texts("thematic_area", area.id, "title", "objectives"),
                label,
                plan_edits.rename_area,
                plan_edits.set_area_bullets,
                plan_edits.remove_area,
            )
        column.addStretch(1)
        ground = Panel("surface")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(form, 1)
        row.addStretch(0)
        self.setWidget(ground)

    def _add_part(self, column: QVBoxLayout, title: str, words: str, add: Callable[[], object]) -> None:
        column.addSpacing(scaled(8))
        row = QHBoxLayout()
        row.addWidget(TextLabel(title, "section", wrap=False))
        row.addStretch(1)
        if self._is_editable:
            row.addWidget(button(words, add, "link", symbol="plus"))
        column.addLayout(row)
        column.addWidget(Hairline())

    def _add_heading(
        self, column: QBoxLayout, label: str, texts: Texts, keep: Callable[[str, Language], object]
    ) -> None:
        heading = FieldEdit(label)
        heading.typed.connect(lambda text: self._note(texts, texts.heading, text))
        for ended in (heading.taken_back, heading.finished, heading.box.left):
            ended.connect(lambda: self._drop(texts, texts.heading))
        heading.box.setReadOnly(not self._is_editable)
        heading.finished.connect(lambda text: keep(text, self._language))
        self.headings.append(heading)
        column.addWidget(heading)

    def _add_row(
        self,
        column: QVBoxLayout,
        texts: Texts,
        label: str,
        rename: Callable[[Desk, str, str, Language], object],
        write: Callable[[Desk, str, RichText, Language], object],
        remove: Callable[[Desk, str], object],
    ) -> None:
        """A heading and the text under it, with a way to remove both."""
        row = QHBoxLayout()
        self._add_heading(row, label, texts, partial(rename, self._desk, texts.row))
        if self._is_editable:
            more = button("", lambda: None, "quiet", symbol="ellipsis", tip=_("More for this row"))
            menu = QMenu(more)
            menu.addAction(_("Remove"), partial(remove, self._desk, texts.row))
            more.setMenu(menu)
            row.addWidget(more, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        text = ProseField(_("Text"), is_editable=self._is_editable)
        text.finished.connect(lambda words: write(self._desk, texts.row, words, self._language))
        text.typed.connect(lambda words: self._note(texts, texts.body, words.to_json()))
        text.left.connect(lambda: self._drop(texts, texts.body))
        self.texts.append(text)
        column.addWidget(text)

    def _note(self, texts: Texts, field: str, typed: str) -> None:
        self._desk.drafts.note(texts.table, texts.row, f"{field}_{self._language}", typed)

    def _drop(self, texts: Texts, field: str) -> None:
        self._desk.drafts.drop(texts.table, texts.row, f"{field}_{self._language}")
