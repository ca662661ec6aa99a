from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.attachment import attachments
from pesnet_desktop.queries.contacts import contacts
from pesnet_desktop.queries.directory import institutions
from pesnet_desktop.queries.directory import network as profile_of
from pesnet_desktop.queries.network import letterhead, network_documents, network_texts, role_terms
from pesnet_desktop.ui.line_table import LineTable
from pesnet_desktop.ui.network_page import DOCUMENTS, PEOPLE, ROLES, TEXTS, NetworkPage
from pesnet_desktop.ui.section_row import SectionRow
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan


@pytest.fixture
def network(window: Window) -> NetworkPage:
    window.go("network")
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    return made


def type_into(table: LineTable, row: int, field: str, words: str) -> None:
    """Types into a cell as an officer does: a letter begins it anew, Enter ends it."""
    table.setFocus()
    column = [one.field for one in table.lines.columns].index(field)
    table.setCurrentIndex(table.lines.index(row, column))
    for letter in words:
        QTest.keyClicks(caret(), letter)
    QTest.keyClick(caret(), Qt.Key.Key_Return)


def caret() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_letterhead_is_kept_by_language(network: NetworkPage, small_plan: SmallPlan) -> None:
    field = network.profile.fields["city:fr"]
    QTest.keyClicks(field.box, "Rabat")
    network.settle()

    assert letterhead(small_plan.store).city.fr == "Rabat"
    assert small_plan.store.undo_label == "Change “city” of the network (in French)"


def test_the_digits_of_arabic_papers_are_chosen(network: NetworkPage, small_plan: SmallPlan) -> None:
    box = network.profile.digits
    assert box.currentData() == "latin"

    box.setCurrentIndex(box.findData("arabic"))
    box.activated.emit(box.currentIndex())

    assert profile_of(small_plan.store).digits == "arabic"
    assert small_plan.store.undo_label == "Change “digits of Arabic papers” of the network"


def test_a_logo_is_taken_from_a_file_and_a_file_that_is_no_picture_is_refused(
    network: NetworkPage, small_plan: SmallPlan, window: Window, tmp_path: Path
) -> None:
    logo, words = tmp_path / "logo.png", tmp_path / "logo.txt"
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(logo))
    words.write_text("No picture.", encoding="utf-8")

    network.profile.choose_picture("logo", logo)
    kept = letterhead(small_plan.store).logo_id
    network.profile.choose_picture("logo", words)

    assert kept != ""
    assert letterhead(small_plan.store).logo_id == kept
    assert "logo.txt" in window.trouble_line.text
    small_plan.store.undo()
    assert (letterhead(small_plan.store).logo_id, attachments(small_plan.store)) == ("", ())


def test_a_text_about_the_network_is_written(network: NetworkPage, small_plan: SmallPlan) -> None:
    network.show_tab(TEXTS)
    network.texts._add("aims")
    body = network.texts.findChildren(SectionRow)[-1].columns[0].body

    QTest.keyClicks(body, "To match people and work.")
    network.settle()

    text = network_texts(small_plan.store)[-1]
    assert (text.kind, text.heading.en, text.body.en) == ("aims", "Aims", RichText.of("To match people and work."))


def test_a_document_of_the_network_is_typed(network: NetworkPage, small_plan: SmallPlan) -> None:
    network.show_tab(DOCUMENTS)

    type_into(network.documents, 0, "title_en", "Terms of Reference")
    type_into(network.documents, 0, "title_fr", "Mandat")

    (row,) = network_documents(small_plan.store)
    assert (row.title.en, row.title.fr) == ("Terms of Reference", "Mandat")


def test_a_focal_point_is_typed_with_a_person_new_to_the_directory(network: NetworkPage, small_plan: SmallPlan) -> None:
    network.show_tab(ROLES)

    type_into(network.roles, 0, "country", "Oman")
    type_into(network.roles, 0, "person", "Ms. Alma Verde")
    type_into(network.roles, 0, "term", "2021-2022")

    (row,) = role_terms(small_plan.store)
    assert (row.role, row.country.iso2, row.honorific, row.person) == ("focal_point", "OM", "Ms.", "Alma Verde")
    assert (row.term.starts is not None, row.term.ends is not None) == (True, True)


def test_a_person_is_typed_with_posts_by_language_and_a_house_new_to_the_directory(
    network: NetworkPage, small_plan: SmallPlan
) -> None:
    network.show_tab(PEOPLE)

    type_into(network.people, 0, "name", "Ms. Alma Verde, Director")
    for field, words in (("post_fr", "Directrice"), ("institution", "Example Agency"), ("email", "a@example.org")):
        type_into(network.people, 0, field, words)

    (row,) = contacts(small_plan.store)
    assert (row.honorific, row.name, row.post) == ("Ms.", "Alma Verde", Wording("Director", "Directrice", ""))
    assert (row.institution.en, row.email) == ("Example Agency", "a@example.org")


def test_what_is_kept_of_a_person_is_emptied_and_taken_away_again(network: NetworkPage, small_plan: SmallPlan) -> None:
    network.show_tab(PEOPLE)
    type_into(network.people, 0, "name", "Alma Verde")
    type_into(network.people, 0, "institution", "Example Agency")
    house = [column.field for column in network.people.lines.columns].index("institution")

    network.people.setCurrentIndex(network.people.lines.index(0, house))
    QTest.keyClick(network.people, Qt.Key.Key_Delete)
    emptied = [row.institution for row in contacts(small_plan.store)]
    QTest.keyClick(network.people, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)

    assert (emptied, contacts(small_plan.store)) == ([Wording()], ())


def test_a_country_that_is_no_member_stays_in_its_cell_marked(network: NetworkPage, small_plan: SmallPlan) -> None:
    network.show_tab(ROLES)

    type_into(network.roles, 0, "country", "Atlantis")

    index = network.roles.lines.index(0, 0)
    assert (network.roles.lines.shown(index), network.roles.lines.is_refused(index)) == ("Atlantis", True)
    assert role_terms(small_plan.store) == ()


def test_name_and_acronym_are_typed_and_stand_at_the_foot_of_the_rail(
    network: NetworkPage, small_plan: SmallPlan, window: Window
) -> None:
    for place, words in (("acronym", "EX-NET"), ("name:fr", "Réseau des exemples")):
        box = network.profile.fields[place].box
        box.selectAll()
        box.insertPlainText(words)
        box.finish()

    profile = profile_of(small_plan.store)
    assert (profile.acronym, profile.name.fr) == ("EX-NET", "Réseau des exemples")
    assert "EX-NET" in [label.text for label in window.rail.findChildren(TextLabel)]


def test_an_acronym_is_not_emptied(network: NetworkPage, small_plan: SmallPlan) -> None:
    before = profile_of(small_plan.store).acronym
    box = network.profile.fields["acronym"].box

    box.clear()
    box.finish()

    assert profile_of(small_plan.store).acronym == before
    assert network.profile.fields["acronym"].text == before


def test_who_holds_a_role_is_emptied_again(network: NetworkPage, small_plan: SmallPlan) -> None:
    network.show_tab(ROLES)
    fields = ("country", "institution", "person")
    for field, words in zip(fields, ("Oman", "Example Agency", "Alma Verde"), strict=True):
        type_into(network.roles, 0, field, words)
    columns = [column.field for column in network.roles.lines.columns]

    for field in fields:
        network.roles.setCurrentIndex(network.roles.lines.index(0, columns.index(field)))
        QTest.keyClick(network.roles, Qt.Key.Key_Delete)

    (row,) = role_terms(small_plan.store)
    assert (row.country_id, row.institution_id, row.person_id) == ("", "", "")


def test_an_institution_new_to_the_directory_is_one_step(network: NetworkPage, small_plan: SmallPlan) -> None:
    network.show_tab(ROLES)
    type_into(network.roles, 0, "country", "Oman")
    type_into(network.roles, 0, "institution", "Example Agency")

    small_plan.store.undo()

    assert [row.institution_id for row in role_terms(small_plan.store)] == [""]
    assert "Example Agency" not in [row.name.en for row in institutions(small_plan.store)]
