"""The field palette holds every control of the catalogue, sound and ready to copy."""

import io
from collections.abc import Callable
from functools import cache

import docx
import pytest
from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.formats import FORMATS
from pesnet_desktop.documents.starter.build import LANGUAGES
from pesnet_desktop.documents.starter.palette import build_palette
from pesnet_desktop.documents.starter.palette_examples import example_in
from pesnet_desktop.documents.starter.palette_words import PALETTE_WORDS
from pesnet_desktop.documents.template import template_problems
from tests.documents.own_rules import broken_rules


@cache
def palette(language: str) -> bytes:
    return build_palette(language)


def body(language: str) -> _Element:
    found: _Element = docx.Document(io.BytesIO(palette(language))).element.body
    return found


def tags(language: str) -> set[str]:
    return {str(one.get(qn("w:val"))) for one in body(language).iter(qn("w:tag"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_that_a_template_may_have_is_in_the_palette(language: str) -> None:
    wanted = {f"{verb}:{field.tag}" for field in CATALOGUE.fields for verb in ("if", "ifnot")}
    wanted |= {f"each:{field.tag}" for field in CATALOGUE.fields if field.kind == "list"}
    wanted |= {field.tag for field in CATALOGUE.fields if field.kind in ("inline", "block", "picture", "chart")}
    wanted |= {f"{field.tag}|{name}" for field in CATALOGUE.fields for name in field.formats}

    assert tags(language) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_there_around_paragraphs_and_around_a_row(language: str) -> None:
    with_rows = {field.tag for field in CATALOGUE.fields if field.item and _has_words(field.item)}

    around_rows = {
        str(tag.get(qn("w:val"))).removeprefix("each:")
        for one in body(language).iter(qn("w:sdt"))
        if one.find(f"{qn('w:sdtContent')}/{qn('w:tr')}") is not None
        for tag in one.iterfind(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    }

    assert around_rows == with_rows


def _has_words(item: str) -> bool:
    return any(field.noun == item and field.kind == "inline" for field in CATALOGUE.fields)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_could_fill_every_control_of_the_palette(language: str) -> None:
    fields_of_all_papers = Catalogue(CATALOGUE.fields, {"palette": frozenset(one.noun for one in CATALOGUE.fields)})

    assert template_problems(palette(language), fields_of_all_papers) == []


def test_both_judges_of_word_files_find_the_palette_sound(word_findings: Callable[[bytes], list[str]]) -> None:
    assert word_findings(palette("ar")) == []


@pytest.mark.usefixtures("whole_table")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_both_judges_find_the_palette_sound_in_other_languages(
    language: str, word_findings: Callable[[bytes], list[str]]
) -> None:
    assert word_findings(palette(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_loses_nothing_of_the_palette(language: str) -> None:
    broken = [rule for rule in broken_rules(palette(language)) if not rule.endswith("is left")]

    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subject_and_format_has_a_name(language: str) -> None:
    own = PALETTE_WORDS[language]

    assert (set(own.formats), len(own.steps)) == (set(FORMATS), 5)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_examples_are_in_the_language_of_the_palette(language: str) -> None:
    alike = {
        field.example
        for field in CATALOGUE.fields
        if field.kind != "flag" and example_in(language, field.example) == field.example
    }
    shown = ["".join(text.text or "" for text in one.iter(qn("w:t"))) for one in body(language).iter(qn("w:tc"))]

    words = {one for one in alike if any(letter.islower() for letter in one) and "." not in one}
    others = {"fr": {"Total", "SESRIC, Ankara, Türkiye"}, "ar": set[str]()}
    assert words - {"3f2a91"} == others[language]
    assert (example_in(language, "Legal basis") in shown, "Legal basis" in shown) == (True, False)


def test_the_palette_is_the_same_file_each_time() -> None:
    assert build_palette("en") == build_palette("en")


def test_an_example_in_latin_letters_keeps_its_direction_in_arabic() -> None:
    turned = {
        "".join(text.text or "" for text in one.iter(qn("w:t"))): mark.get(qn("w:val"))
        for one in body("ar").iterfind(f".//{qn('w:tc')}/{qn('w:p')}")
        for mark in one.iterfind(f"{qn('w:pPr')}/{qn('w:bidi')}")
    }

    assert (turned["OIC-PESNET"], turned["أين يجوز أن يوضع"]) == ("0", None)
