from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pesnet_desktop.commands.directory import add_person
from pesnet_desktop.commands.event import set_event_participants
from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.nomination import add_nomination
from pesnet_desktop.commands.participant import add_participant
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.directory import persons
from pesnet_desktop.queries.event import event as facts_of
from pesnet_desktop.queries.event import sections
from pesnet_desktop.queries.guests import attendance, invitations, nominations, participants
from pesnet_desktop.store import open_store
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.event_page import GUESTS
from pesnet_desktop.ui.guest_links import offer_links
from pesnet_desktop.ui.guests_tab import LETTERS, NOMINATIONS, PARTICIPANTS, TEXT, GuestsTab
from pesnet_desktop.ui.line_delegate import CellBox
from pesnet_desktop.ui.line_table import LineTable
from pesnet_desktop.ui.section_row import SectionRow
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def tab(window: Window, event: SomeEvent) -> GuestsTab:
    made = open_event(window, event.id, GUESTS).further.tab(GUESTS)
    assert isinstance(made, GuestsTab)
    return made


def choose(tab: GuestsTab, part: int, row: int, field: str) -> LineTable:
    """The table of a part with a cell of it chosen, as a click would."""
    tab.parts.choose(part)
    table = tab.table
    column = [one.field for one in table.lines.columns].index(field)
    table.setFocus()
    table.setCurrentIndex(table.lines.index(row, column))
    return table


def caret() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_here(words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Types into whatever has the caret."""
    for letter in words:
        QTest.keyClicks(caret(), letter)
    QTest.keyClick(caret(), key)


def test_names_are_typed_one_after_the_other(tab: GuestsTab, event: SomeEvent, qapp: QApplication) -> None:
    choose(tab, PARTICIPANTS, 0, "name")

    type_here("Ms. Alma Verde")
    qapp.processEvents()
    type_here("Bo Lind")

    assert [(row.honorific, row.name) for row in participants(event.store, event.id)] == [
        ("Ms.", "Alma Verde"),
        ("", "Bo Lind"),
    ]
    assert event.store.undo_label == "Add a participant to Workshop on “Apprenticeships”"


def test_tab_goes_on_to_the_next_cell_of_the_new_line(tab: GuestsTab, event: SomeEvent, qapp: QApplication) -> None:
    choose(tab, PARTICIPANTS, 0, "name")

    type_here("Alma Verde", Qt.Key.Key_Tab)
    qapp.processEvents()
    type_here("Director", Qt.Key.Key_Tab)

    assert [(row.name, row.post) for row in participants(event.store, event.id)] == [("Alma Verde", "Director")]


def test_a_letter_begins_a_cell_anew_and_escape_leaves_it_as_it_was(tab: GuestsTab, event: SomeEvent) -> None:
    add_participant(event.store, event.id, "Alma Verde")
    choose(tab, PARTICIPANTS, 0, "name")

    QTest.keyClicks(caret(), "B")
    typed = caret()
    QTest.keyClicks(typed, "o")
    QTest.keyClick(typed, Qt.Key.Key_Escape)

    assert participants(event.store, event.id)[0].name == "Alma Verde"


def test_a_list_is_pasted_as_one_step(tab: GuestsTab, event: SomeEvent) -> None:
    choose(tab, PARTICIPANTS, 0, "name")
    QApplication.clipboard().setText("Oman\tExample Agency\tMs. Alma Verde\tDirector\nQatar\tOther\tBo Lind\tClerk")

    QTest.keyClick(tab.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert [(row.country.iso2, row.name) for row in participants(event.store, event.id)] == [
        ("OM", "Alma Verde"),
        ("QA", "Bo Lind"),
    ]
    event.store.undo()
    assert participants(event.store, event.id) == ()


def test_a_list_may_be_pasted_where_a_name_is_being_typed(tab: GuestsTab, event: SomeEvent) -> None:
    choose(tab, PARTICIPANTS, 0, "name")
    QTest.keyClicks(caret(), "A")
    QApplication.clipboard().setText("Oman\tExample Agency\tAlma Verde\tDirector\nQatar\tOther\tBo Lind\tClerk")

    QTest.keyClick(caret(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    tab.settle()

    assert [row.name for row in participants(event.store, event.id)] == ["Alma Verde", "Bo Lind"]


def test_a_file_for_looking_shows_its_guests_without_a_line_to_add(
    desktop: Desktop, event: SomeEvent, tmp_path: Path
) -> None:
    add_participant(event.store, event.id, "Alma Verde")
    copy = tmp_path / "look.pesnet"
    event.store.save_copy(copy)
    copy.chmod(0o444)
    window = desktop.show_file(open_store(copy))
    tab = open_event(window, event.id, GUESTS).further.tab(GUESTS)
    assert isinstance(tab, GuestsTab)

    table = choose(tab, PARTICIPANTS, 0, "name")
    QTest.keyClicks(table, "B")

    assert (table.lines.rowCount(), table.delegate.open_box) == (1, None)


def test_a_tick_says_who_was_there_and_pressed_again_who_was_not(tab: GuestsTab, event: SomeEvent) -> None:
    person = add_participant(event.store, event.id, "Alma Verde")
    table = choose(tab, PARTICIPANTS, 0, f"day:{event.day}")
    said = []

    for _press in range(3):
        QTest.keyClick(table, Qt.Key.Key_Space)
        said.append(attendance(event.store, event.id).get((person, event.day)))

    assert said == ["yes", "no", None]


def test_the_state_of_a_letter_is_chosen(tab: GuestsTab, event: SomeEvent) -> None:
    add_invitation(event.store, event.id, "Oman")
    table = choose(tab, LETTERS, 0, "state")
    column = table.lines.columns[table.currentIndex().column()]

    table.choices(table.lines.lines[0], column).actions()[1].trigger()

    assert invitations(event.store, event.id)[0].state == "sent"


def test_what_is_not_understood_stays_in_its_cell_marked(tab: GuestsTab, event: SomeEvent, window: Window) -> None:
    add_invitation(event.store, event.id, "Oman")
    table = choose(tab, LETTERS, 0, "letter_date")

    type_here("soon")

    index = table.currentIndex()
    assert (table.lines.shown(index), table.lines.is_refused(index)) == ("soon", True)
    assert window.trouble_line.text != ""
    assert invitations(event.store, event.id)[0].letter_date == ""


def test_lines_are_moved_and_removed_by_key(tab: GuestsTab, event: SomeEvent) -> None:
    for country in ("Oman", "Qatar", "Senegal"):
        add_invitation(event.store, event.id, country)
    table = choose(tab, LETTERS, 0, "country")

    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)

    assert [row.country.typed for row in invitations(event.store, event.id)] == ["Qatar", "Senegal"]


def test_a_nomination_is_typed_by_its_country(tab: GuestsTab, event: SomeEvent) -> None:
    choose(tab, NOMINATIONS, 0, "country")

    type_here("Oman")

    assert [(row.country.iso2, row.state) for row in nominations(event.store, event.id)] == [("OM", "received")]


def test_a_typed_count_that_the_list_does_not_bear_out_is_flagged_and_can_be_mended(
    tab: GuestsTab, event: SomeEvent
) -> None:
    for name, country in (("Alma Verde", "Oman"), ("Bo Lind", "Qatar")):
        add_participant(event.store, event.id, name, country=country)
    set_event_participants(event.store, event.id, "97")
    tab.parts.choose(PARTICIPANTS)

    before = (tab.foot.words.text, tab.foot.difference.text)
    tab.foot.use.click()

    facts = facts_of(event.store, event.id)
    assert before == (
        "2 participants from 2 countries",
        "The facts say 97 participants. Complete the list, or correct the facts.",
    )
    assert facts is not None
    assert (facts.participants, facts.countries, tab.foot.difference.text) == (2, 2, "")


def test_certificates_go_on_from_the_last_number(tab: GuestsTab, event: SomeEvent) -> None:
    for name in ("Alma Verde", "Bo Lind"):
        add_participant(event.store, event.id, name)
    choose(tab, PARTICIPANTS, 0, "certificate")

    type_here("KL/009")
    tab.number_certificates()

    assert [row.certificate for row in participants(event.store, event.id)] == ["KL/009", "KL/010"]


def test_what_is_being_typed_is_kept_as_a_draft(tab: GuestsTab, event: SomeEvent, window: Window) -> None:
    choose(tab, PARTICIPANTS, 0, "name")

    QTest.keyClicks(caret(), "A")
    QTest.keyClicks(caret(), "lma")
    window.desk.drafts.write()

    assert [(draft.table, draft.row, draft.field, draft.text) for draft in event.store.drafts()] == [
        ("participant", event.id, "new", "Alma")
    ]


def test_what_all_letters_say_is_written_beside_them(tab: GuestsTab, event: SomeEvent) -> None:
    tab.parts.choose(TEXT)
    tab.text.add_usual()
    body = tab.text.findChildren(SectionRow)[2].columns[0].body

    QTest.keyClicks(body, "The host pays.")
    tab.settle()

    written = {row.kind: row.body.en for row in sections(event.store, event.id, "invitation")}
    assert written["costs"] == RichText.of("The host pays.")


def test_a_participant_is_linked_with_the_nomination_of_the_country_first(tab: GuestsTab, event: SomeEvent) -> None:
    for country in ("Qatar", "Oman"):
        add_nomination(event.store, event.id, country)
    key = add_participant(event.store, event.id, "Alma Verde", country="Oman")
    offered = offer_links(event.store, event.id, key, "nomination")

    choose(tab, PARTICIPANTS, 0, "nomination")
    tab.table.choices(tab.table.lines.lines[0], tab.table.lines.columns[-2]).actions()[0].trigger()

    assert [choice.words for choice in offered] == ["Oman", "Qatar", "", "None"]
    assert [row.people for row in nominations(event.store, event.id)] == [0, 1]
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    assert [row.people for row in nominations(event.store, event.id)] == [0, 0]


def test_a_participant_comes_into_the_directory_in_one_step(tab: GuestsTab, event: SomeEvent) -> None:
    known = add_person(event.store, "Alma Maria Verde", "Ms.")
    key = add_participant(event.store, event.id, "Alma Verde", "Ms.")
    offered = offer_links(event.store, event.id, key, "person")

    choose(tab, PARTICIPANTS, 0, "person")
    tab.table.choices(tab.table.lines.lines[0], tab.table.lines.columns[-1]).actions()[0].trigger()
    linked = participants(event.store, event.id)[0].person_id
    event.store.undo()

    assert [choice.words for choice in offered[:2]] == ["Enter Alma Verde in the directory", "Ms. Alma Maria Verde"]
    assert linked not in ("", known)
    assert [row.id for row in persons(event.store)] == [known]


def test_a_cell_grows_with_its_words_while_it_is_edited(tab: GuestsTab, event: SomeEvent) -> None:
    long = "Ministry of Manpower, of Training and of Public Employment Services " * 3
    key = add_invitation(event.store, event.id, "Oman", institution=long.strip())

    table = choose(tab, LETTERS, tab.tables[LETTERS].lines.row_of(key), "institution")
    QTest.keyClick(table, Qt.Key.Key_F2)

    box = caret()
    assert isinstance(box, CellBox)
    assert box.height() > 2 * table.rowHeight(0)
