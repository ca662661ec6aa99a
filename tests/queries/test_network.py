"""The network's letterhead, texts, documents, and who is in office on a day (case 22)."""

from datetime import date

from pesnet_desktop.commands.attachment import add_attachment, remove_attachment
from pesnet_desktop.commands.network import set_network_field, set_network_logo
from pesnet_desktop.commands.network_document import (
    add_network_document,
    move_network_document,
    rename_network_document,
    set_network_document_field,
)
from pesnet_desktop.commands.network_text import add_network_text, set_network_text_body
from pesnet_desktop.commands.role_term import add_role_term, set_role_term_field, set_role_term_institution
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.shipped import institution_id
from pesnet_desktop.model.term import Term
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.queries.network import (
    NetworkDocumentRow,
    NetworkTextRow,
    in_office,
    letterhead,
    network_documents,
    network_texts,
    role_terms,
)
from pesnet_desktop.store import Store
from tests.queries.office import Office

PNG = b"\x89PNG\r\n\x1a\n"


def test_the_letterhead_has_what_was_entered_by_language(desk: Office) -> None:
    set_network_field(desk.store, "address", "1 Sample Street\n06450 Ankara")
    set_network_field(desk.store, "letterhead", "Secretariat · Ankara")
    set_network_field(desk.store, "letterhead", "Secrétariat · Ankara", "fr")
    logo = add_attachment(desk.store, "logo.png", PNG)
    set_network_logo(desk.store, logo)

    head = letterhead(desk.store)

    assert (head.address, head.logo_id, head.signature_id) == ("1 Sample Street\n06450 Ankara", logo, "")
    assert [head.line.in_language(language) for language in ("en", "fr", "ar")] == [
        "Secretariat · Ankara",
        "Secrétariat · Ankara",
        "Secretariat · Ankara",
    ]


def test_a_removed_logo_is_no_longer_named_until_it_comes_back(desk: Office) -> None:
    logo = add_attachment(desk.store, "logo.png", PNG)
    set_network_logo(desk.store, logo)

    remove_attachment(desk.store, logo)
    without = letterhead(desk.store).logo_id
    desk.store.undo()

    assert (without, letterhead(desk.store).logo_id) == ("", logo)


def test_texts_and_documents_of_the_network_stand_in_order(desk: Office) -> None:
    text = add_network_text(desk.store, "aims", "Aims")
    set_network_text_body(desk.store, text, RichText.of("To share."))
    first = add_network_document(desk.store, "Statute", "statute", "2014")
    second = add_network_document(desk.store, "Declaration", address="https://example.org/declaration")
    rename_network_document(desk.store, second, "Déclaration", "fr")
    set_network_document_field(desk.store, second, "adopted_on", "9 July 2025")
    move_network_document(desk.store, second, None)

    declaration = Wording.english("Declaration").with_text("fr", "Déclaration")
    assert network_texts(desk.store) == (
        NetworkTextRow(text, "aims", Wording.english("Aims"), RichWording.english(RichText.of("To share."))),
    )
    assert network_documents(desk.store) == (
        NetworkDocumentRow(second, "", "9 July 2025", "https://example.org/declaration", declaration),
        NetworkDocumentRow(first, "statute", "2014", "", Wording.english("Statute")),
    )


def test_case_22_the_chair_on_a_day_is_who_was_in_office_then(desk: Office) -> None:
    _term(desk.store, "chair", "İŞKUR", "2021–2022")
    _term(desk.store, "chair", "PERKESO", "2023–2024")
    _term(desk.store, "secretariat", "SESRIC", "")

    held = date(2022, 5, 24)

    assert [row.acronym for row in in_office(desk.store, "chair", held)] == ["İŞKUR"]
    assert [row.acronym for row in in_office(desk.store, "secretariat", held)] == ["SESRIC"]
    assert in_office(desk.store, "chair", date(2020, 1, 1)) == ()


def test_case_22_vice_chairs_of_several_groups_hold_office_together(desk: Office) -> None:
    for scope, acronym in (("Asia Group", "PERKESO"), ("Africa Group", "ILO")):
        term = _term(desk.store, "vice_chair", acronym, "2024–2026")
        set_role_term_field(desk.store, term, "scope", scope)

    found = in_office(desk.store, "vice_chair", date(2025, 7, 8))

    assert [(row.scope, row.acronym, str(row.term)) for row in found] == [
        ("Africa Group", "ILO", "2024–2026"),
        ("Asia Group", "PERKESO", "2024–2026"),
    ]


def test_terms_are_listed_by_role_and_time(desk: Office) -> None:
    for role, years in (("member", ""), ("chair", "2023"), ("chair", "2021")):
        add_role_term(desk.store, role, "", years, years)

    assert [(row.role, row.term) for row in role_terms(desk.store)] == [
        ("chair", Term.of("2021", "2021")),
        ("chair", Term.of("2023", "2023")),
        ("member", Term()),
    ]


def _term(store: Store, role: str, acronym: str, typed: str) -> str:
    term = add_role_term(store, role)
    set_role_term_field(store, term, "term", typed)
    set_role_term_institution(store, term, institution_id(acronym))
    return term
