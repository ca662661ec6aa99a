import io
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.starter.build import LANGUAGES, build_all, build_template, paper_title
from pesnet_desktop.documents.template import template_problems
from pesnet_desktop.paths import resources

WITHOUT_TABLES = ("invitation",)
ALL = [(paper, language) for language in LANGUAGES for paper in CATALOGUE.papers]


@cache
def built(paper: str, language: str) -> bytes:
    return build_template(paper, language)


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def roots(content: bytes) -> list[_Element]:
    """The parts a reader sees: text, headers, footers."""
    seen = ("word/document.xml", "word/header", "word/footer")
    return [etree.fromstring(part) for name, part in members(content).items() if name.startswith(seen)]


def values(content: bytes, path: str) -> list[str]:
    return [str(one.get(qn("w:val"))) for root in roots(content) for one in root.iterfind(f".//{path}")]


@pytest.mark.parametrize(("paper", "language"), ALL)
def test_the_shipped_template_is_what_the_program_builds(paper: str, language: str) -> None:
    shipped = (resources() / "templates" / language / f"{paper}.docx").read_bytes()

    assert members(shipped) == members(built(paper, language))


def test_building_writes_a_file_and_its_ready_form_for_each_paper_and_language(tmp_path: Path) -> None:
    written = build_all(tmp_path)

    assert sorted(path.relative_to(tmp_path).as_posix() for path in written) == sorted(
        f"{language}/{paper}{ending}" for paper, language in ALL for ending in (".docx", ".ready")
    )


@pytest.mark.parametrize("paper", CATALOGUE.papers)
def test_both_judges_of_word_files_find_an_arabic_template_sound(
    paper: str, word_findings: Callable[[bytes], list[str]]
) -> None:
    assert word_findings(built(paper, "ar")) == []


@pytest.mark.usefixtures("whole_table")
@pytest.mark.parametrize(("paper", "language"), ALL)
def test_both_judges_of_word_files_find_each_template_sound(
    paper: str, language: str, word_findings: Callable[[bytes], list[str]]
) -> None:
    assert word_findings(built(paper, language)) == []


@pytest.mark.parametrize(("paper", "language"), ALL)
def test_the_program_takes_its_own_templates(paper: str, language: str) -> None:
    assert template_problems(built(paper, language), CATALOGUE) == []


@pytest.mark.parametrize("paper", CATALOGUE.papers)
def test_languages_agree_in_tags_and_styles(paper: str) -> None:
    def shape(language: str) -> tuple[list[str], list[str]]:
        content = built(paper, language)
        return values(content, qn("w:tag")), values(content, qn("w:pStyle"))

    assert {language: shape(language) == shape("en") for language in LANGUAGES} == dict.fromkeys(LANGUAGES, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_papers_of_a_language_share_one_part_of_styles(language: str) -> None:
    parts = {members(built(paper, language))["word/styles.xml"] for paper in CATALOGUE.papers}

    assert len(parts) == 1


@pytest.mark.parametrize(("paper", "language"), ALL)
def test_every_style_that_a_template_uses_is_there(paper: str, language: str) -> None:
    content = built(paper, language)
    known = {style.style_id for style in docx.Document(io.BytesIO(content)).styles}

    used = {name for kind in ("pStyle", "rStyle", "tblStyle") for name in values(content, qn(f"w:{kind}"))}

    assert used - known == set()


@pytest.mark.parametrize(("paper", "language"), ALL)
def test_every_control_has_a_number_of_its_own_and_a_title_that_word_takes(paper: str, language: str) -> None:
    content = built(paper, language)

    numbers = values(content, f"{qn('w:sdtPr')}/{qn('w:id')}")
    titles = values(content, f"{qn('w:sdtPr')}/{qn('w:alias')}")

    assert len(set(numbers)) == len(numbers) == len(titles)
    assert [title for title in titles if not 0 < len(title) < 64] == []


@pytest.mark.parametrize(("paper", "language"), ALL)
def test_what_a_paper_cannot_do_without_is_locked(paper: str, language: str) -> None:
    content = built(paper, language)

    locked = set(values(content, f"{qn('w:sdtPr')}[{qn('w:lock')}]/{qn('w:tag')}"))
    unlocked = {tag.removeprefix("each:") for tag in values(content, qn("w:tag")) if tag not in locked}

    assert {field.tag for field in CATALOGUE.fields if field.required} & unlocked == set()


@pytest.mark.parametrize(("paper", "language"), ALL)
def test_a_template_names_its_paper_and_its_language(paper: str, language: str) -> None:
    properties = docx.Document(io.BytesIO(built(paper, language))).core_properties

    assert properties.title == paper_title(paper, language)
    assert properties.language == LANGUAGES[language].language


@pytest.mark.parametrize(("paper", "language"), ALL)
def test_tables_are_as_wide_as_the_text_and_say_what_they_show(paper: str, language: str) -> None:
    document = docx.Document(io.BytesIO(built(paper, language)))
    widths = [
        (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        for section in document.sections
    ]

    tables = list(document.element.body.iter(qn("w:tbl")))
    wrong = [
        one
        for one in tables
        if all(
            abs(int(one.find(f"{qn('w:tblPr')}/{qn('w:tblW')}").get(qn("w:w"))) * 635 - width) > 5 * 635
            for width in widths
        )
        or one.find(f"{qn('w:tblPr')}/{qn('w:tblDescription')}") is None
    ]

    assert (tables == []) is (paper in WITHOUT_TABLES)
    assert wrong == []
