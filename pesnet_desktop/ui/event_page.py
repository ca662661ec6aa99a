"""The Events page: the list of events, or one event with its facts, its programme, its guests and its papers’ texts."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.i18n import _, current_language, ngettext
from pesnet_desktop.model.dates import month_of
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.languages import language_named
from pesnet_desktop.queries import event as queries
from pesnet_desktop.queries.paper_contents import PaperContents, paper_contents
from pesnet_desktop.store import Edited
from pesnet_desktop.ui.event_head import EventHead, HeadLine
from pesnet_desktop.ui.event_readings import dates_words, listed_dates
from pesnet_desktop.ui.events_page import EventLine, EventsList
from pesnet_desktop.ui.facts_tab import FactsTab
from pesnet_desktop.ui.further_tabs import FurtherTabs
from pesnet_desktop.ui.note_tab import NoteTab
from pesnet_desktop.ui.page import Desk, Page, Standing
from pesnet_desktop.ui.paper_choice import PaperKey
from pesnet_desktop.ui.paper_export import Manner, batch_of
from pesnet_desktop.ui.paper_folder import folder_of
from pesnet_desktop.ui.paper_making import PaperMaking
from pesnet_desktop.ui.programme_tab import ProgrammeTab
from pesnet_desktop.ui.scroll_area import scroll_again, share_scrolled

FACTS, NOTE, PROGRAMME, GUESTS, BOOKLET, REPORT = range(6)


class EventPage(Page):
    """Shows the list until an event is opened; “Events” above its title leads back. Those without dates stand first."""

    name = "events"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._event = ""
        self._making = PaperMaking(desk, self)
        self.list = EventsList(is_fixed=desk.store.read_only)
        self.list.opened.connect(self.show_record)
        self.list.event_asked.connect(self.add_event)
        names = (_("Facts"), _("Concept note"), _("Programme"), _("Guests"), _("Booklet"), _("Report"))
        self.head = EventHead(names)
        self.head.list_asked.connect(self.show_list)
        self.head.activity_asked.connect(lambda key: desk.go("work-plan", key))
        self.head.export_asked.connect(self._export)
        self.head.other_export_asked.connect(self._export_otherwise)
        self.head.tabs.chosen.connect(self._show_tab)
        self.facts = FactsTab(desk)
        self.note = NoteTab(desk)
        self.programme = ProgrammeTab(desk)
        self._tabs = QStackedWidget()
        for tab in (self.facts, self.note, self.programme):
            self._tabs.addWidget(tab)
        self.further = FurtherTabs(desk, self._tabs)
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._tabs, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.reload(None)

    @property
    def record(self) -> str:
        return self._event

    def show_record(self, record: str) -> None:
        """Opens an event; nothing opens the list."""
        self.settle()
        self._event = record
        self.reload(None)
        if record:
            self.head.tabs.tabs[self.head.tabs.current].setFocus()

    def show_list(self) -> None:
        self.show_record("")
        self.list.list.setFocus()

    def standing(self) -> Standing:
        """The tab, the section and second language of the note, the slot of the programme, the filter of the list."""
        choices = {
            "tab": str(self.head.tabs.current),
            "words": self.list.filter.text(),
            **self.note.choices(),
            **self.programme.choices(),
            **self.further.choices(),
        }
        return Standing(self.record, choices, tuple(share_scrolled(area) for area in self._areas()))

    def stand(self, standing: Standing) -> None:
        self.list.filter.setText(standing.choices["words"])
        self.show_record(standing.record)
        self.note.choose_again(standing.choices)
        self.programme.choose_again(standing.choices)
        if self._event:
            self.further.choose_again(standing.choices, self._event)
        self.show_tab(int(standing.choices["tab"]))
        for area, share in zip(self._areas(), standing.scrolled, strict=True):
            scroll_again(area, share)

    def _areas(self) -> tuple[QAbstractScrollArea, ...]:
        return (self.list.list, self.facts, self.note.texts, self.programme.outline)

    def reload(self, edited: Edited | None = None) -> None:
        facts = queries.event(self.desk.store, self._event) if self._event else None
        if facts is None:
            self._event = ""
            lines = sorted(
                queries.events(self.desk.store, language_named(current_language())),
                key=lambda line: bool(line.starts_on),
            )
            self.list.show_events([_event_line(line) for line in lines])
            self._stack.setCurrentIndex(0)
            self.setFocusProxy(self.list.list)
            return
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self.head.tabs.tabs[self.head.tabs.current])
        contents = paper_contents(self.desk.store).get(self._event, PaperContents())
        title = facts.title_in(current_language())
        self.head.show_event(_month_of(facts), title, _head_lines(facts), contents)
        self.facts.show_event(self._event)
        self.note.show_event(self._event)
        self.programme.show_event(self._event)
        self.further.show_event(self._event, self.head.tabs.current)
        count = self.programme.open_count()
        words = ngettext("{n} open", "{n} open", count).format(n=count)
        self.head.tabs.tabs[PROGRAMME].show_badge(words if count else "")

    def settle(self) -> None:
        if self._event:
            self.facts.settle()
            self.note.settle()
            self.programme.settle()
            self.further.settle()

    def add_event(self) -> None:
        """A new event, opened at its title."""
        made = self.desk.run(add_event, _("New event"))
        if made is not None:
            self.show_record(made)
            self.head.tabs.choose(FACTS)
            title = self.facts.fields["title"].box
            QTimer.singleShot(0, title, title.setFocus)
            QTimer.singleShot(0, title, title.selectAll)

    def add_section(self) -> None:
        """A new section of the open event's concept note, ready to be named."""
        self.show_tab(NOTE)
        self.note.add_section()

    def add_day(self) -> None:
        """A new day of the open event's programme."""
        self.show_tab(PROGRAMME)
        self.programme.add_day()

    def show_tab(self, number: int) -> None:
        self.head.tabs.choose(number)

    def _show_tab(self, number: int) -> None:
        self.settle()
        tab = self.further.tab(number)
        if tab is not None:
            self._tabs.setCurrentWidget(tab)
            if self._event:
                tab.show_event(self._event)
            if not self.head.tabs.tabs[number].hasFocus():
                tab.begin()
            return
        self._tabs.setCurrentIndex(number)
        if number == PROGRAMME:
            self.programme.begin()

    def _export(self, papers: Sequence[str], language: str, is_final: bool) -> None:
        """Makes papers into the folder of papers; that this folder vanished is said with the result."""
        self.settle()
        folder = folder_of(self.desk.store.path)
        keys = [PaperKey(paper, self._event) for paper in papers]
        batch = batch_of(keys, lambda _report: "", folder.path, Manner(language, final=is_final))
        self._making.make(batch, warning=folder.sentence)

    def _export_otherwise(self) -> None:
        """Other papers, languages and folders are chosen on the Documents page."""
        self.settle()
        self.desk.go("documents", f"concept-note:{self._event}")


def _event_line(line: queries.EventLine) -> EventLine:
    cited = ", ".join(line.activities)
    words = _("Activity {number}").format(number=cited) if cited else ""
    return EventLine(
        line.id,
        listed_dates(line) or _("No dates yet"),
        line.title,
        queries.venue_in(line.venue, current_language()),
        line.state,
        words,
    )


def _head_lines(facts: queries.EventFacts) -> list[HeadLine]:
    """Dates with weekdays, venue, languages, and the activities as links; what is unknown is said so."""
    dates = dates_words(facts.range) if facts.range is not None else facts.dates or _("No dates yet")
    return [
        HeadLine("calendar-days", dates),
        HeadLine("map-pin", queries.venue_in(facts.venue, current_language()) or _("No venue yet")),
        HeadLine("languages", LanguageRegime.parse(facts.languages).text(current_language()) or _("No languages yet")),
        *(
            HeadLine("table-2", _("Activity {number}").format(number=linked.printed), linked.id)
            for linked in facts.activities
        ),
    ]


def _month_of(facts: queries.EventFacts) -> str:
    return month_of(facts.range.start, current_language()) if facts.range is not None else _("Without dates")
