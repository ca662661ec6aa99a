"""The facts of an event: titles, dates, venue, languages, who holds it, what it serves, how many came."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pesnet_desktop.commands import event as commands
from pesnet_desktop.commands import organiser as organisers
from pesnet_desktop.i18n import _
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.queries import event as queries
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.activity_links import ActivityLinks
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.chip import StatusChip, word_of
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.event_readings import read_count, read_dates, read_event_venue, read_title
from pesnet_desktop.ui.field_edit import FieldEdit, Reader
from pesnet_desktop.ui.organiser_rows import OrganiserRows, set_organiser_words
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.paper_facts import PaperFacts, set_paper_fact
from pesnet_desktop.ui.readings import read_languages
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.title_languages import TitleLanguages

FORM_WIDTH = 760
SETTLED = 40
"""Milliseconds after which fields that were opened have found their heights."""
STATES = ("in_preparation", "confirmed", "held", "postponed", "cancelled")

FIELDS: tuple[tuple[str, Callable[[], str], Reader | None], ...] = (
    ("title", lambda: _("Title as printed"), read_title),
    ("dates", lambda: _("Dates"), read_dates),
    ("venue", lambda: _("Venue"), read_event_venue),
    ("languages", lambda: _("Languages"), read_languages),
    ("participants", lambda: _("Participants"), read_count),
    ("countries", lambda: _("Countries"), read_count),
)


class FactsTab(QScrollArea):
    """A form. Every field saves when its edit ends, as one step with a name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = ""
        self._is_fixed = desk.store.read_only
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = {name: self._field(name, label(), read) for name, label, read in FIELDS}
        self.chips = {name: self._status(name) for name in ("dates", "venue")}
        self.papers = PaperFacts(desk)
        self.titles = self._title_languages()
        self.activities = ActivityLinks(desk)
        self._build()

    def show_event(self, event_id: str) -> None:
        if event_id != self._event:
            self.settle()
            self._event = event_id
            self.verticalScrollBar().setValue(0)
        self.reload()

    def reload(self) -> None:
        facts = queries.event(self._desk.store, self._event) if self._event else None
        if facts is None:
            return
        texts: dict[str, str] = {
            "title": facts.title,
            "dates": facts.dates,
            "venue": facts.venue.raw or facts.venue_text,
            "languages": facts.languages,
            "participants": "" if facts.participants is None else str(facts.participants),
            "countries": "" if facts.countries is None else str(facts.countries),
        }
        for name, text in texts.items():
            self.fields[name].show_text(text)
        for name, status in (("dates", facts.dates_status), ("venue", facts.venue_status)):
            self.chips[name].show_state(status)
            self.chips[name].setVisible(bool(texts[name]))
        self.state.setCurrentIndex(max(self.state.findData(facts.state), 0))
        self.organisers.show_rows(facts.organisers)
        self.titles.show_title(facts.titles[0].title if facts.titles else Wording())
        self._show_titles(facts.titles[1:])
        self.activities.show_event(facts)
        self.papers.show_event(self._event)

    def settle(self) -> None:
        for field in self.fields.values():
            field.finish()
        self.papers.settle()
        self.titles.settle()
        self.organisers.settle()

    def _field(self, name: str, label: str, read: Reader | None) -> FieldEdit:
        field = FieldEdit(label, read=read)
        field.box.setReadOnly(self._is_fixed)
        field.finished.connect(partial(self._keep, name))
        field.box.left.connect(lambda: self._desk.drafts.drop("event", self._event, name))
        field.typed.connect(lambda text: self._desk.drafts.note("event", self._event, name, text))
        return field

    def _status(self, name: str) -> StatusChip:
        chip = StatusChip("confirmed")
        chip.setEnabled(not self._is_fixed)
        chip.status_chosen.connect(partial(self._keep, f"{name}_status"))
        return chip

    def _keep(self, name: str, text: str) -> None:
        if name in ("participants", "countries") and text.strip() and not text.strip().isdecimal():
            return
        self._desk.run(commands.set_event_field, self._event, name, text)
        self._desk.drafts.drop("event", self._event, name)

    def _build(self) -> None:
        paper = QWidget()
        across = QHBoxLayout(paper)
        across.setContentsMargins(theme.scaled(20), theme.scaled(16), theme.scaled(20), theme.scaled(24))
        form = QWidget()
        form.setMaximumWidth(theme.scaled(FORM_WIDTH))
        across.addWidget(form, 1)
        across.addStretch(0)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self.fields["title"])
        column.addWidget(self.titles)
        column.addLayout(self._further_titles())
        column.addLayout(_beside(self.fields["dates"], self.chips["dates"]))
        column.addLayout(_beside(self.fields["venue"], self.chips["venue"]))
        column.addWidget(self.fields["languages"])
        column.addLayout(self._state_row())
        column.addWidget(Hairline("line"))
        column.addWidget(TextLabel(_("Organisers and partners"), "section", wrap=False))
        self.organisers = OrganiserRows(is_fixed=self._is_fixed)
        self.organisers.changed.connect(lambda *words: self._desk.run(set_organiser_words, *words))
        self.organisers.typed.connect(
            lambda key, field, text: self._desk.drafts.note("organiser", key or self._event, field, text)
        )
        self.organisers.typing_ended.connect(
            lambda key, field: self._desk.drafts.drop("organiser", key or self._event, field)
        )
        self.organisers.status_chosen.connect(lambda key, to: self._desk.run(organisers.set_organiser_status, key, to))
        self.organisers.added.connect(lambda name: self._desk.run(organisers.add_organiser, self._event, name))
        self.organisers.removed.connect(lambda key: self._desk.run(organisers.remove_organiser, key))
        column.addWidget(self.organisers)
        column.addWidget(Hairline("line"))
        column.addWidget(TextLabel(_("Activities of the plan it serves"), "section", wrap=False))
        column.addWidget(self.activities)
        column.addWidget(Hairline("line"))
        column.addWidget(TextLabel(_("How many came"), "section", wrap=False))
        counts = QHBoxLayout()
        counts.setSpacing(theme.scaled(12))
        counts.addWidget(self.fields["participants"], 1, Qt.AlignmentFlag.AlignTop)
        counts.addWidget(self.fields["countries"], 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(counts)
        column.addWidget(Hairline("line"))
        column.addWidget(self.papers)
        column.addStretch(1)
        self.setWidget(paper)
        self.papers.unfolded.connect(lambda: QTimer.singleShot(SETTLED, self.papers, self._show_papers))

    def _show_papers(self) -> None:
        """Brings the fields into sight once they have their place."""
        self.ensureWidgetVisible(self.papers, 0, theme.scaled(12))
        self.papers.fields["reference"].box.setFocus()

    def _state_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.scaled(2))
        self.state = ChoiceBox()
        self.state.setAccessibleName(_("State"))
        for state in STATES:
            self.state.addItem(word_of(state), state)
        self.state.setEnabled(not self._is_fixed)
        self.state.setFixedWidth(theme.scaled(240))
        self.state.activated.connect(lambda _index: self._keep("state", str(self.state.currentData())))
        column.addWidget(TextLabel(_("State"), "label", "second", wrap=False))
        column.addWidget(self.state)
        return column

    def _further_titles(self) -> QVBoxLayout:
        self._titles = QVBoxLayout()
        self._titles.setSpacing(theme.scaled(6))
        return self._titles

    def _show_titles(self, titles: tuple[queries.TitleRow, ...]) -> None:
        _empty(self._titles)
        for row in titles:
            field = FieldEdit(_("Another title"), read=None)
            field.show_text(row.title.in_language("en"))
            field.box.setReadOnly(self._is_fixed)
            field.finished.connect(partial(self._keep_title, row.id))
            self._titles.addWidget(field)
            others = TitleLanguages(is_fixed=self._is_fixed)
            others.show_title(row.title)
            others.finished.connect(partial(self._keep_translation, row.id))
            self._titles.addWidget(others)
        if not self._is_fixed:
            link = button(_("Another title"), self._add_title, "link", symbol="plus")
            self._titles.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _title_languages(self) -> TitleLanguages:
        """The first title in French and Arabic, its drafts kept as those of the event."""
        made, drafts = TitleLanguages(is_fixed=self._is_fixed), self._desk.drafts
        made.finished.connect(lambda language, text: self._keep_paper_fact(f"title:{language}", text))
        made.typed.connect(lambda language, text: drafts.note("event", self._event, f"title:{language}", text))
        made.left.connect(lambda language: drafts.drop("event", self._event, f"title:{language}"))
        return made

    def _keep_paper_fact(self, place: str, text: str) -> None:
        self._desk.run(set_paper_fact, self._event, place, text)

    def _keep_translation(self, key: str, language: Language, text: str) -> None:
        self._desk.run(commands.rename_event_title, key, text, language)

    def _keep_title(self, key: str, text: str) -> None:
        if text.strip():
            self._desk.run(commands.rename_event_title, key, text)
        else:
            self._desk.run(commands.remove_event_title, key)

    def _add_title(self) -> None:
        self._desk.run(commands.add_event_title, self._event, self.fields["title"].text)


def _beside(field: FieldEdit, chip: StatusChip) -> QHBoxLayout:
    """A field with the status of its fact behind the box."""
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(8))
    row.addWidget(field, 1)
    column = QVBoxLayout()
    column.setContentsMargins(0, theme.scaled(24), 0, 0)
    column.addWidget(chip)
    column.addStretch(1)
    row.addLayout(column)
    return row


def _empty(column: QVBoxLayout) -> None:
    while (place := column.takeAt(0)) is not None:
        old = place.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
