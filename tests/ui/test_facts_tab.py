import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pesnet_desktop.commands.activity import set_activity_state
from pesnet_desktop.commands.event import unlink_activity
from pesnet_desktop.queries.event import EventFacts
from pesnet_desktop.queries.event import event as facts_of
from pesnet_desktop.queries.event_papers import paper_facts
from pesnet_desktop.ui.event_page import FACTS, EventPage
from pesnet_desktop.ui.facts_tab import FactsTab
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def page(window: Window, event: SomeEvent) -> EventPage:
    return open_event(window, event.id, FACTS)


@pytest.fixture
def tab(page: EventPage) -> FactsTab:
    return page.facts


def kept(event: SomeEvent) -> EventFacts:
    facts = facts_of(event.store, event.id)
    assert facts is not None
    return facts


def retype(tab: FactsTab, field: str, text: str) -> None:
    """Types a field anew and ends the edit with Enter."""
    box = tab.fields[field].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_typed_dates_are_read_and_shown_in_the_head(tab: FactsTab, page: EventPage, event: SomeEvent) -> None:
    retype(tab, "dates", "30 December 2031 - 2 January 2032")

    dates = kept(event).range
    assert dates is not None
    assert (dates.start.isoformat(), dates.end.isoformat()) == ("2031-12-30", "2032-01-02")


def test_dates_that_are_not_understood_stay_as_typed_with_an_amber_line(tab: FactsTab, event: SomeEvent) -> None:
    retype(tab, "dates", "after Eid")
    tab.fields["dates"].show_text("after Eid")

    assert kept(event).dates == "after Eid"
    assert tab.fields["dates"].reading.text.startswith("Kept as written.")


def test_a_venue_says_what_was_understood(tab: FactsTab) -> None:
    assert tab.fields["venue"].reading.text == "On-site · Hotel Example · Ankara · Türkiye"


def test_each_field_is_one_undo_step_with_a_name(tab: FactsTab, event: SomeEvent) -> None:
    retype(tab, "languages", "French")

    assert event.store.undo_label == "Change the languages of Workshop on “Apprenticeships”: French"


def test_a_count_that_is_no_number_is_not_kept(tab: FactsTab, event: SomeEvent) -> None:
    retype(tab, "participants", "many")
    retype(tab, "countries", "22")

    facts = kept(event)
    assert (facts.participants, facts.countries) == (None, 22)


def test_an_organiser_is_added_by_typing_a_name(tab: FactsTab, event: SomeEvent) -> None:
    QTest.keyClicks(tab.organisers.adding, "Example Bank")
    QTest.keyClick(tab.organisers.adding, Qt.Key.Key_Return)

    assert [row.name for row in kept(event).organisers] == ["Example Agency", "Example Bank"]


def test_the_capacity_of_an_organiser_is_typed_in_its_row(tab: FactsTab, event: SomeEvent) -> None:
    boxes = tab.organisers.findChildren(GrowBox)
    capacity = next(box for box in boxes if box.accessibleName() == "Capacity of Example Agency")

    QTest.keyClicks(capacity, "Chair")
    QTest.keyClick(capacity, Qt.Key.Key_Return)

    assert [row.capacity for row in kept(event).organisers] == ["Chair"]


def test_the_caret_stays_when_the_box_before_it_was_kept(tab: FactsTab, event: SomeEvent) -> None:
    boxes = {box.accessibleName(): box for box in tab.organisers.findChildren(GrowBox)}
    name, capacity = boxes["Name of organiser 1"], boxes["Capacity of Example Agency"]
    name.setFocus()
    QTest.keyClicks(name, "X")
    capacity.setFocus()

    QTest.keyClicks(capacity, "Chair")
    tab.settle()

    assert [(row.name, row.capacity) for row in kept(event).organisers] == [("XExample Agency", "Chair")]


def test_an_event_in_no_plan_is_offered_the_activity_that_it_may_serve(
    tab: FactsTab, event: SomeEvent, small_plan: SmallPlan
) -> None:
    unlink_activity(event.store, event.id, small_plan.apprentices)
    set_activity_state(event.store, small_plan.apprentices, "planned")

    link = next(one for one in tab.activities.findChildren(QPushButton) if one.text() == "Link")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    assert [linked.id for linked in kept(event).activities] == [small_plan.apprentices]
    assert tab.activities.proposed == ()
    assert event.store.rows("SELECT state FROM activity WHERE id = ?", (small_plan.apprentices,)) == [
        ("in_preparation",)
    ]


def test_the_head_links_to_the_activity_of_the_plan(page: EventPage, window: Window, small_plan: SmallPlan) -> None:
    page.head.activity_asked.emit(small_plan.apprentices)

    assert window.shown is window.page("work-plan")


def test_a_new_event_opens_with_its_title_ready_to_be_typed(window: Window, event: SomeEvent) -> None:
    page = open_event(window, event.id, FACTS)
    page.show_list()

    QTest.mouseClick(page.list.add_button, Qt.MouseButton.LeftButton)

    assert page.facts.fields["title"].text == "New event"


def test_the_facts_for_the_papers_unfold_and_are_kept(tab: FactsTab, event: SomeEvent) -> None:
    tab.papers.head.click()
    for place, words in (("reference", "EX/7"), ("nomination_deadline", "6 June 2031"), ("count_note:fr", "experts")):
        QTest.keyClicks(tab.papers.fields[place].box, words)
        tab.settle()

    facts = paper_facts(event.store, event.id)
    assert tab.papers.is_open
    assert (facts.reference, facts.nominations_until, facts.count_note.fr) == ("EX/7", "2031-06-06", "experts")


def test_a_title_is_typed_in_french_and_emptied_again(tab: FactsTab, event: SomeEvent) -> None:
    box = tab.titles.fields["fr"].box
    QTest.keyClicks(box, "Atelier")
    tab.settle()
    french = kept(event).titles[0].title.fr

    box.clear()
    tab.settle()

    assert (french, kept(event).titles[0].title.fr, kept(event).title) == ("Atelier", "", tab.fields["title"].text)
