"""What an event's papers need beside its facts comes back as it was entered."""

from pesnet_desktop.commands.attachment import add_attachment
from pesnet_desktop.commands.event import remove_event, set_event_field
from pesnet_desktop.commands.picture import add_picture, set_picture_caption
from pesnet_desktop.commands.run_of_show import set_run_of_show_field
from pesnet_desktop.commands.section import add_section, add_usual_sections
from pesnet_desktop.commands.sent_paper import add_sent_paper
from pesnet_desktop.commands.speech import add_speech, set_speech_field, set_speech_summary
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.sections import usual_sections
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.queries.attachment import attachment, attachments
from pesnet_desktop.queries.event import concept_note, sections
from pesnet_desktop.queries.event_papers import (
    PaperFacts,
    SentPaperRow,
    SlotNotes,
    SpeechRow,
    paper_facts,
    pictures,
    run_of_show,
    sent_papers,
    speeches,
)
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.store.attachments import bytes_of
from tests.queries.office import Office

PNG = b"\x89PNG\r\n\x1a\n"


def test_each_paper_has_sections_of_its_own(desk: Office) -> None:
    add_section(desk.store, desk.event, "Dress code", paper="booklet")

    assert [one.heading.en for one in sections(desk.store, desk.event, "booklet")] == ["Dress code"]
    assert len(concept_note(desk.store, desk.event)) == 8


def test_the_usual_sections_are_added_once_behind_what_is_there(desk: Office) -> None:
    usual = [one.kind for one in usual_sections("booklet")]
    add_section(desk.store, desk.event, "Dress code", paper="booklet")

    add_usual_sections(desk.store, desk.event, "booklet")
    add_usual_sections(desk.store, desk.event, "booklet")

    assert [one.kind for one in sections(desk.store, desk.event, "booklet")] == ["", *usual]


def test_a_deadline_is_kept_as_typed_and_understood_where_it_is_a_day(desk: Office) -> None:
    set_event_field(desk.store, desk.event, "nomination_deadline", "15 June 2030")
    set_event_field(desk.store, desk.event, "count_note", "experts and senior officials")
    set_event_field(desk.store, desk.unplanned, "nomination_deadline", "as soon as possible")

    assert paper_facts(desk.store, desk.event) == PaperFacts(
        "", "", "15 June 2030", "2030-06-15", Wording.english("experts and senior officials")
    )
    assert paper_facts(desk.store, desk.unplanned) == PaperFacts("", "", "as soon as possible", "")


def test_the_run_of_show_has_the_slots_that_have_notes(desk: Office) -> None:
    slot = programme(desk.store, desk.event)[0].slots[1]
    for field, text in (("room", "Hall A"), ("officer", "Dana SAMPLE"), ("notes", "Flags.\nFlowers.")):
        set_run_of_show_field(desk.store, slot.id, field, text)

    assert run_of_show(desk.store, desk.event) == {slot.id: SlotNotes("Hall A", "", "Dana SAMPLE", "Flags.\nFlowers.")}


def test_a_speech_has_a_post_and_a_summary_in_each_language(desk: Office) -> None:
    speech = add_speech(desk.store, desk.event, "Ms. Amina SAMPLE", "Head of the Sample Agency")
    set_speech_field(desk.store, speech, "post_fr", "Directrice de l’Agence")
    set_speech_summary(desk.store, speech, RichText.of("She thanked all."))

    assert speeches(desk.store, desk.event) == (
        SpeechRow(
            speech,
            Wording("Ms. Amina SAMPLE"),
            Wording("Head of the Sample Agency", "Directrice de l’Agence"),
            RichWording.english(RichText.of("She thanked all.")),
        ),
    )


def test_a_photo_brings_its_file_and_its_caption(desk: Office) -> None:
    photo = add_attachment(desk.store, "opening.jpg", PNG)
    picture = add_picture(desk.store, desk.event, photo, "The opening")
    set_picture_caption(desk.store, picture, "L’ouverture", "fr")

    (row,) = pictures(desk.store, desk.event)

    assert (row.id, row.attachment_id, row.name, row.media_type) == (picture, photo, "opening.jpg", "image/png")
    assert row.caption == Wording.english("The opening").with_text("fr", "L’ouverture")
    assert bytes_of(desk.store, row.hash) == PNG


def test_attachments_are_listed_by_name_with_size_and_kind(desk: Office) -> None:
    second, first = (add_attachment(desk.store, name, content) for name, content in (("b.pdf", b"%PDF-"), ("a", PNG)))

    listed = attachments(desk.store)

    assert [(row.id, row.media_type, row.size, row.is_picture) for row in listed] == [
        (first, "image/png", 8, True),
        (second, "application/pdf", 5, False),
    ]
    assert (attachment(desk.store, first), attachment(desk.store, "0" * 32)) == (listed[0], None)


def test_what_was_sent_is_kept_with_the_step_whose_facts_it_shows_even_when_the_event_goes(desk: Office) -> None:
    newest = str(desk.store.rows("SELECT id FROM step ORDER BY stamp DESC LIMIT 1")[0][0])
    sent = add_sent_paper(
        desk.store, "concept-note", "fr", "final", "2 June 2030", "All focal points", event_id=desk.event
    )
    kept = sent_papers(desk.store, desk.event)

    remove_event(desk.store, desk.event)

    assert kept == (
        SentPaperRow(sent, "concept-note", "fr", "", desk.event, "final", "2030-06-02", "All focal points", "", newest),
    )
    assert sent_papers(desk.store, plan_id=desk.plan) == ()
    assert [(row.id, row.event_id) for row in sent_papers(desk.store)] == [(sent, "")]
