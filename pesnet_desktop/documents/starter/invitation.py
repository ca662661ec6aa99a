"""The shipped template of the letter of invitation: letterhead, reference, address, subject, text, signature."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, fill, frame
from pesnet_desktop.documents.starter.pictures import picture
from pesnet_desktop.documents.starter.sections import section_end
from pesnet_desktop.documents.starter.watermark import watermark
from pesnet_desktop.documents.starter.wordml import number_field, paragraph, run, tab, w
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class InvitationWords:
    title: str
    subject: str
    enclosures: str


WORDS = {
    "en": InvitationWords("Invitation letter", "Subject: ", "Enclosures: "),
    "fr": InvitationWords("Lettre d’invitation", "Objet\u00a0: ", "Pièces jointes\u00a0: "),
    "ar": InvitationWords("رسالة دعوة", "الموضوع: ", "المرفقات: "),
}


def invitation_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def invitation(document: Document, controls: Controls, words: Words) -> None:
    """Letters in one file are sections: each has its own first page, and its pages count from 1."""
    _set_up(document, controls, words)
    letter = controls.repeat(
        "mailing.letters",
        *_head(document, controls),
        *_text(controls),
        *_end(document, controls),
        section_end(document),
    )
    document.element.body.append(letter)


def _set_up(document: Document, controls: Controls, words: Words) -> None:
    """The first page carries the office line at its foot; the others say whose letter they belong to."""
    section = document.sections[0]
    frame(section, PORTRAIT)
    section.different_first_page_header_footer = True
    before, between = words.page_of
    fill(
        section.header,
        [
            paragraph(
                "Header",
                controls.when("cover.is_draft", watermark(words, 1), controls.field("cover.running_header", bold=True)),
                tab(),
                controls.when("mailing.running", controls.field("mailing.running")),
                controls.unless("mailing.running", _reference_on_page()),
            )
        ],
    )
    fill(
        section.footer,
        [
            paragraph(
                "Footer",
                controls.field("letterhead.office"),
                tab(),
                run(before),
                number_field("PAGE"),
                controls.unless("mailing.is_together", run(between), number_field("NUMPAGES")),
            )
        ],
    )
    draft = controls.when(
        "cover.is_draft",
        paragraph("Header", watermark(words, 2), controls.field("cover.running_header", bold=True)),
    )
    fill(section.first_page_header, [draft, paragraph("SectionEnd")])
    fill(
        section.first_page_footer,
        [paragraph("Footer", controls.field("letterhead.office"), tab(), controls.field("letterhead.website"))],
    )


def _reference_on_page() -> _Element:
    """The line with reference and date of the letter that the page belongs to: Word looks for it."""
    return w("fldSimple", w("r", w("t", "")), instr=' STYLEREF "Letter Reference" ')


def _head(document: Document, controls: Controls) -> list[_Element]:
    def line(path: str) -> _Element:
        return controls.when(path, paragraph("LetterAddress", controls.field(path)))

    return [
        paragraph("Figure", picture(controls, document.part, "letterhead.logo", 5.0, 1.6)),
        paragraph("Letterhead", controls.field("letterhead.name")),
        paragraph("LetterheadLine", controls.field("letterhead.line")),
        paragraph(
            "LetterReference", controls.field("letter.reference"), tab(), controls.field("letter.place_and_date")
        ),
        paragraph("LetterGap"),
        *map(line, ("letter.name", "letter.post", "letter.institution", "letter.country")),
    ]


def _text(controls: Controls) -> list[_Element]:
    own = WORDS[controls.language]
    return [
        paragraph("LetterSubject", run(own.subject), controls.field("letter.subject")),
        paragraph("Salutation", controls.field("letter.salutation")),
        paragraph("BodyText", controls.field("letter.opening")),
        controls.repeat("mailing.sections", controls.block("section.body", "BodyText", "ListBullet", "ListNumber")),
        controls.when(
            "mailing.terms",
            controls.block("mailing.terms", "BodyText", "ListBullet", "ListNumber"),
        ),
    ]


def _end(document: Document, controls: Controls) -> list[_Element]:
    own = WORDS[controls.language]
    return [
        paragraph("Closing", controls.field("letter.closing")),
        paragraph("Figure", picture(controls, document.part, "letterhead.signature", 5.0, 1.6)),
        paragraph("Signature", controls.field("letterhead.signatory")),
        paragraph("LetterAddress", controls.field("letterhead.signatory_post")),
        controls.when(
            "mailing.enclosures",
            paragraph("LetterGap"),
            paragraph("Note", run(own.enclosures), controls.field("mailing.enclosures")),
        ),
    ]
