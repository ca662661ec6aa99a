"""Who holds an event, and who speaks in a part within a part, are found again by the line that names them."""

from pathlib import Path

import pytest

from pesnet_desktop.commands.organiser import add_organiser
from pesnet_desktop.commands.section import set_section_body
from pesnet_desktop.model.entities import Part, Speaker
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import LANGUAGES, Language, Wording
from pesnet_desktop.queries.event import event
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import read_back
from tests.documents.read import word_edits as word
from tests.documents.read.word_habits import typed_over
from tests.tasks.returned_notes import TODAY, came_back, event_of, kinds, note_of, section_of, take_over

ORGANISERS, PARTNERS = ("field", "event", "organisers"), ("field", "event", "partners")
SECRETARIAT, CHAIR = "Secretariat of the OIC-PESNET", "Vice-Chair of the OIC-PESNET (Asia Group)"
LINE = f"SESRIC, in its capacity as {SECRETARIAT}; PERKESO, in its capacity as {CHAIR}"
IN_THE_PLACE = "İŞKUR takes the place of PERKESO."


def holders(store: Store) -> list[tuple[str, str, str, str]]:
    facts = event(store, event_of(store))
    assert facts is not None
    return [(one.name, one.role, one.capacity, one.status) for one in facts.organisers]


SESRIC = ("SESRIC", "organiser", SECRETARIAT, "confirmed")
PERKESO = ("PERKESO", "host", CHAIR, "confirmed")


@pytest.mark.parametrize(
    ("line", "understood", "entered"),
    [
        (LINE.replace("PERKESO", "İŞKUR"), IN_THE_PLACE, [SESRIC, ("İŞKUR", *PERKESO[1:])]),
        ("; ".join(reversed(LINE.split("; "))), "", [PERKESO, SESRIC]),
        (
            "PERKESO as Host (tbc); ILO",
            ("PERKESO acts as Host. PERKESO is to be confirmed. ILO takes the place of SESRIC. "
            "The capacity of ILO is taken out."),
            [("PERKESO", "host", "Host", "to_confirm"), ("ILO", "organiser", "", "confirmed")],
        ),
        (
            f"SESRIC, in its capacity as {SECRETARIAT}",
            "PERKESO is taken off.",
            [SESRIC],
        ),
    ],
)  # fmt: skip
def test_a_line_of_organisers_changes_those_whom_it_names(
    line: str, understood: str, entered: list[tuple[str, str, str, str]], office: Store, note: bytes, tmp_path: Path
) -> None:
    found = came_back(office, note, tmp_path, typed_over(at(office, "organisers"), line))

    take_over(office, found, tmp_path)

    assert (kinds(found), found.unread, found.changes[0].understood) == ([ORGANISERS], (), understood)
    assert (holders(office), kinds(read_back(office, tmp_path / "note.docx", TODAY))) == (entered, [])


def test_organisers_named_in_another_order_of_words_change_nothing(
    made_office: Store, note: bytes, tmp_path: Path
) -> None:
    found = came_back(made_office, note, tmp_path, word.replaced("; PERKESO, in its capacity as", ";  PERKESO as"))

    assert kinds(found) == []


def test_an_institution_that_is_spelt_like_another_is_asked_about(
    made_office: Store, note: bytes, tmp_path: Path
) -> None:
    found = came_back(made_office, note, tmp_path, word.replaced("; PERKESO,", "; Turkish Employment Agensy,"))

    asked = (
        "“Turkish Employment Agensy” is perhaps İŞKUR of the directory (a similar name). "
        "Type its name as there if it is."
    )
    assert found.changes[0].doubts == (asked,)


def test_an_institution_of_the_directory_is_never_renamed(office: Store, note: bytes, tmp_path: Path) -> None:
    before = office.rows("SELECT id, name_en, acronym FROM institution ORDER BY id")
    found = came_back(office, note, tmp_path, word.replaced("; PERKESO,", "; House of Labour,"))

    take_over(office, found, tmp_path)

    asked = (
        "PERKESO keeps its name in the directory. If the institution itself is called House of Labour now, "
        "rename it there."
    )
    assert (found.changes[0].doubts, office.rows("SELECT id, name_en, acronym FROM institution ORDER BY id")) == (
        (asked,),
        before,
    )


def test_another_institution_of_the_directory_is_linked(office: Store, note: bytes, tmp_path: Path) -> None:
    found = came_back(office, note, tmp_path, word.replaced("; PERKESO,", "; İŞKUR,"))

    take_over(office, found, tmp_path)

    linked = office.rows(
        "SELECT o.name, i.acronym FROM organiser o JOIN institution i ON i.id = o.institution_id WHERE o.event_id = ?",
        (event_of(office),),
    )
    assert linked == [("İŞKUR", "İŞKUR")]


def test_organisers_and_partners_named_in_a_section_without_a_text_are_facts(office: Store, tmp_path: Path) -> None:
    add_organiser(office, event_of(office), "COMCEC", "partner")
    section = section_of(office, "Project Partners")
    for language in LANGUAGES:
        set_section_body(office, section, RichText(), language)
    edits = (word.replaced("COMCEC", "COMCEC and ILO"), typed_over(at(office, "organisers"), "SESRIC; İŞKUR"))

    found = came_back(office, note_of(office), tmp_path, *edits)
    take_over(office, found, tmp_path)

    assert kinds(found) == [ORGANISERS, PARTNERS]
    assert [one[0] for one in holders(office)] == ["SESRIC", "İŞKUR", "COMCEC", "ILO"]


def test_a_country_named_in_another_language_is_kept_by_its_english_name(office: Store, tmp_path: Path) -> None:
    edit = typed_over(at(office, "organisers"), "SESRIC, PERKESO et le Maroc (à confirmer)")

    found = came_back(office, note_of(office, "fr"), tmp_path, edit)
    take_over(office, found, tmp_path)

    assert (holders(office)[2], found.unread) == (("Morocco", "organiser", "", "to_confirm"), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_part_within_a_part_takes_its_title_and_its_speakers_from_its_line(
    language: Language, office: Store, tmp_path: Path
) -> None:
    part = part_within(office)
    line = {"en": "Signing: PERKESO; APEA (tbc)", "fr": "Signing\u00a0: PERKESO; APEA", "ar": "Signing: PERKESO; APEA"}
    edit = typed_over(f"_p{part[:12]}_line", line[language].replace("Signing", "Second signing"))

    found = came_back(office, note_of(office, language), tmp_path, edit)
    take_over(office, found, tmp_path)

    assert (kinds(found), found.unread) == ([("field", "part", "line")], ())
    kept = next(one for one in programme(office, event_of(office))[0].slots[1].parts if one.parts).parts[0]
    assert kept.title.in_language(language) == "Second signing"
    speakers = [(one.names.in_language(language), one.status) for one in kept.speakers]
    assert speakers == [("PERKESO", "confirmed"), ("APEA", "to_confirm" if language == "en" else "confirmed")]


def test_a_part_within_a_part_that_was_deleted_is_removed(office: Store, tmp_path: Path) -> None:
    part_within(office)

    found = came_back(office, note_of(office), tmp_path, word.removed_paragraph("Signing: PERKESO"))
    take_over(office, found, tmp_path)

    assert kinds(found) == [("removed", "part", "")]
    assert [one.parts for one in programme(office, event_of(office))[0].slots[1].parts] == [(), (), ()]


def at(store: Store, field: str) -> str:
    """The anchor of one of the event's fields."""
    return f"_p{event_of(store)[:12]}_{field}"


def part_within(store: Store) -> str:
    """A part within the opening's last part: “Signing: PERKESO; İŞKUR”."""
    slot = programme(store, event_of(store))[0].slots[1]
    with store.edit("Add a part to a slot") as session:
        part = Part(id="b" * 32, slot_id=slot.id, parent_id=slot.parts[-1].id, position="V", title=Wording("Signing"))
        session.add(part)
        session.flush()
        session.add(Speaker(id="c" * 32, part_id=part.id, position="V", name="PERKESO", status="confirmed"))
        session.add(Speaker(id="d" * 32, part_id=part.id, position="X", name="İŞKUR", status="confirmed"))
    return "b" * 32
