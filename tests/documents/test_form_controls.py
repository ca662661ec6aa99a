"""Controls that a recipient fills in come through a paper as they are, drafts and final papers alike."""

import io
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.starter.build import build_template
from pesnet_desktop.documents.tags import is_form_tag
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.model.countries import member_states
from pesnet_desktop.model.papers.letterhead import PaperLetterhead
from pesnet_desktop.model.papers.nomination_form import NominationFormPaper, PaperForm
from pesnet_desktop.model.rich_text import Paragraph
from tests.documents.example_papers import concept_note_paper, cover

HEAD = PaperLetterhead("", "Secretariat", "Line", "Office", "", "", "", "", None, None)


def controls(language: str = "en", *, final: bool = True) -> dict[str, _Element]:
    """The controls left in a form, by tag."""
    event = concept_note_paper().event
    own = replace(cover("Nomination form", "Title", is_draft=not final), language=language)
    paper = NominationFormPaper(own, event, HEAD, PaperForm("3f2a91", Paragraph.of("Please return.")))
    template = compile_template(build_template("nomination-form", language), CATALOGUE)
    body = docx.Document(io.BytesIO(render(template, paper, final=final))).element.body
    found = {str(one.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))): one for one in body.iter(qn("w:sdt"))}
    return {tag: one for tag, one in found.items() if is_form_tag(tag)}


def words(control: _Element) -> str:
    return "".join(text.text or "" for text in control.iter(qn("w:t")))


@pytest.mark.parametrize("final", [True, False], ids=["final", "draft"])
def test_every_place_to_fill_in_is_left(final: bool) -> None:
    built = docx.Document(io.BytesIO(build_template("nomination-form", "en"))).element.body
    tags = [str(tag.get(qn("w:val"))) for tag in built.iter(qn("w:tag"))]

    assert list(controls(final=final)) == [tag for tag in tags if is_form_tag(tag)] != []


def test_the_form_says_which_event_it_is_for_where_nobody_changes_it() -> None:
    code = controls()["form:event.code"]

    lock = code.find(f"{qn('w:sdtPr')}/{qn('w:lock')}")
    assert (words(code), lock is not None and lock.get(qn("w:val"))) == ("3f2a91", "sdtContentLocked")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_countries_to_choose_from_are_all_states_in_the_forms_language(language: str) -> None:
    listed = controls(language)["form:nomination.country"].iter(qn("w:listItem"))

    choices = {str(one.get(qn("w:value"))): one.get(qn("w:displayText")) for one in listed}
    assert choices == {one.iso2: one.name(language) for one in member_states()}


def test_prompts_are_nobodys_text() -> None:
    prompted = [one for one in controls().values() if one.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None]

    assert {words(one) for one in prompted} == {"Click here to write", "Choose", "Choose a day"}


@pytest.mark.parametrize("tag", ["form:", "form:Country", "form:nomination", "each:form.country", "form:a.b|c"])
def test_only_a_whole_tag_is_one_of_a_form(tag: str) -> None:
    assert not is_form_tag(tag)
