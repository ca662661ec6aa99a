from collections.abc import Callable

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.fields import making
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.starter.controls import Controls, number_controls
from pesnet_desktop.documents.starter.package import bare_document, whole_file
from pesnet_desktop.documents.starter.pictures import picture
from pesnet_desktop.documents.starter.wordml import paragraph
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.model.papers.picture import PaperPicture, picture_of
from tests.documents.picture_files import png
from tests.documents.small_templates import Meeting, Paper, names

LOGO = making.picture("meeting.logo", ("Logo", "Logo", "الشعار", "Logo"), "the logo")
CATALOGUE = Catalogue((LOGO,), {"meeting": frozenset({"cover", "meeting"})})
CONTROLS = Controls(CATALOGUE, "en", "Each", "Only if", "Only without", "Bulleted", "Numbered")


def shipped() -> bytes:
    """A template with the logo in its text and, smaller, in its header."""
    document = bare_document("Letter", "en")
    section = document.sections[0]
    section.header.is_linked_to_previous = False
    head = section.header._element
    head.remove(head[0])
    head.append(paragraph("Header", picture(CONTROLS, section.header.part, "meeting.logo", 3, 1)))
    document.element.body.insert(0, paragraph("BodyText", picture(CONTROLS, document.part, "meeting.logo", 6, 2)))
    number_controls(head, number_controls(document.element.body, 1))
    return whole_file(document)


def paper(logo: PaperPicture | None) -> bytes:
    return render(compile_template(shipped(), CATALOGUE), Paper(Meeting(logo=logo)), final=True)


def test_both_judges_find_a_template_with_pictures_and_its_papers_sound(
    word_findings: Callable[[bytes], list[str]],
) -> None:
    logo = picture_of(png(30, 10), "logo.png", "The logo")

    assert [word_findings(one) for one in (shipped(), paper(logo), paper(None))] == [[], [], []]


def test_a_logo_in_text_and_header_is_kept_once_and_an_absent_one_leaves_nothing() -> None:
    logo = picture_of(png(30, 10), "logo.png", "The logo")

    media = [[name for name in names(one) if "/media/" in name] for one in (paper(logo), paper(None))]

    assert [len(found) for found in media] == [1, 0]
