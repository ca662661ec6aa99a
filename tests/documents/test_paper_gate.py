"""The gate that every paper passes before an officer sees it; a paper that joins the table is looked at by itself."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from pesnet_desktop.documents.anchors import NAMESPACE
from pesnet_desktop.documents.wordml import value, w
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.tasks.papers import KINDS, Paper
from tests.documents.golden_text import golden_file, golden_text, words_of
from tests.documents.own_rules import broken_rules
from tests.documents.sample_papers import TABLE, Offices, enormous, file_of
from tests.documents.validators import openxml_audit_findings

Judges = Callable[[bytes], list[str]]
ONE_OF_EACH = [(name, "ar", False) for name in KINDS]
"""The paper with the most in it, anchors and both directions, before the slower judge; the others with ``--full``."""

OF_ONE_SIZE = ("nomination-form",)
"""A form asks the same of everybody, however much is known."""


@pytest.fixture(scope="session")
def offices() -> Offices:
    return Offices()


def files(offices: Offices, name: str, language: str, final: bool) -> list[bytes]:
    """The first and the last file of a kind of paper: one is enough to judge others by."""
    papers = offices.sample.papers(name, language, final)
    return [file_of(name, paper, final=final) for paper in {id(one): one for one in (papers[0], papers[-1])}.values()]


def audit(content: bytes, folder: Path) -> list[str]:
    path = folder / "judged.docx"
    path.write_bytes(content)
    return openxml_audit_findings(path)


@pytest.mark.parametrize(("name", "language", "final"), TABLE)
def test_a_paper_keeps_the_rules(offices: Offices, tmp_path: Path, name: str, language: str, final: bool) -> None:
    found = files(offices, name, language, final)

    assert [broken_rules(content) + audit(content, tmp_path) for content in found] == [[] for _ in found]


@pytest.mark.parametrize(("name", "language", "final"), ONE_OF_EACH)
def test_both_judges_find_a_paper_sound(
    offices: Offices, word_findings: Judges, name: str, language: str, final: bool
) -> None:
    assert word_findings(files(offices, name, language, final)[0]) == []


@pytest.mark.usefixtures("whole_table")
@pytest.mark.parametrize(("name", "language", "final"), [row for row in TABLE if row not in ONE_OF_EACH])
def test_both_judges_find_every_paper_sound(
    offices: Offices, word_findings: Judges, name: str, language: str, final: bool
) -> None:
    assert word_findings(files(offices, name, language, final)[0]) == []


@pytest.mark.parametrize("name", KINDS)
def test_a_draft_s_map_and_its_bookmarks_name_the_same_places(offices: Offices, name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(files(offices, name, "en", False)[0])) as file:
        maps = [
            etree.fromstring(file.read(one)) for one in file.namelist() if re.fullmatch(r"customXml/item\d+.xml", one)
        ]
        text = etree.fromstring(file.read("word/document.xml"))

    mapped = [line.get("name") for one in maps if NAMESPACE in str(one.tag) for line in one]
    marked = [value(one, "name") for one in text.iter(w("bookmarkStart"))]
    assert sorted(mark for mark in marked if mark.startswith("_p")) == sorted(str(one) for one in mapped)


@pytest.mark.parametrize("final", [False, True], ids=["draft", "final"])
@pytest.mark.parametrize("name", KINDS)
def test_a_final_paper_alone_has_no_control_of_ours_and_no_map(offices: Offices, name: str, final: bool) -> None:
    with zipfile.ZipFile(io.BytesIO(files(offices, name, "fr", final)[0])) as file:
        parts = {one: file.read(one) for one in file.namelist()}

    marks = b'w15:val="hidden"' in parts["word/document.xml"] or any(b'w:name="_p' in one for one in parts.values())
    has_map = any(NAMESPACE.encode() in part for one, part in parts.items() if one.startswith("customXml/"))
    assert (marks and final, has_map and final) == (False, False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", KINDS)
def test_a_paper_says_what_was_read_and_kept(offices: Offices, name: str, language: str) -> None:
    """After a wanted change: ``python -m tests.documents.golden_text``, then read what git shows."""
    kept = golden_file(name, language)

    assert kept.is_file(), "Write what the paper says with python -m tests.documents.golden_text, and read it."
    assert golden_text(offices.sample, name, language) == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", KINDS)
def test_a_paper_of_an_office_without_facts_is_sound(offices: Offices, word_findings: Judges, name: str) -> None:
    found = [file_of(name, paper, final=False) for paper in offices.empty.papers(name, "en", False)[:1]]

    assert [broken_rules(content) + word_findings(content) for content in found] == [[] for _ in found]


@pytest.mark.parametrize("name", KINDS)
def test_an_enormous_paper_keeps_the_rules(offices: Offices, name: str) -> None:
    usual: Paper = offices.sample.papers(name, "en", False)[0]

    content = file_of(name, enormous(usual), final=False)

    is_larger = len(content) > len(file_of(name, usual, final=False))
    assert (is_larger or name in OF_ONE_SIZE, broken_rules(content)) == (True, [])


@pytest.mark.usefixtures("whole_table")
@pytest.mark.parametrize("name", KINDS)
def test_both_judges_find_an_enormous_paper_sound(offices: Offices, word_findings: Judges, name: str) -> None:
    assert word_findings(file_of(name, enormous(offices.sample.papers(name, "en", False)[0]), final=False)) == []


@pytest.mark.usefixtures("whole_table")
@pytest.mark.parametrize("name", KINDS)
def test_no_page_of_a_paper_is_blank_and_none_of_its_words_is_lost(
    offices: Offices, pages_of: Callable[[list[bytes]], list[list[str]]], name: str
) -> None:
    laid_out = pages_of([files(offices, name, language, True)[0] for language in LANGUAGES])

    for language, pages in zip(LANGUAGES, laid_out, strict=True):
        wanted, seen = letters(words_of(offices.sample, name, language)[0]), "".join(letters(" ".join(pages)))
        assert (bool(pages), all(page.strip() for page in pages)) == (True, True)
        assert [word for word in wanted if word not in seen] == []


def letters(text: str) -> list[str]:
    """The words of Latin letters in a text: Arabic words come out of a PDF as they are drawn.

    To look for them in a PDF its words are joined: a hyphen at the end of a line is lost there.
    """
    return re.findall(r"[a-zà-ÿ]+", unicodedata.normalize("NFKC", text).replace("\u00ad", "").casefold())
