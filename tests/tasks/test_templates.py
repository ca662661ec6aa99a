"""An office's own templates win, are looked through before anything is written, and are never lost."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import data_folder, resources
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import PAPERS, Order, export
from pesnet_desktop.tasks.sample import make_sample
from pesnet_desktop.tasks.templates import (
    faults_of,
    office_template,
    office_templates,
    own_path,
    reset,
    shipped_path,
    state_words,
    take_back_reset,
    take_own_copy,
    template_path,
    usable_template,
)
from tests.documents.small_templates import part, with_parts

LANGUAGES = ("en", "fr", "ar")
SHIPPED = [(path.stem, path.parent.name) for path in sorted((resources() / "templates").glob("*/*.docx"))]
TODAY = date(2025, 5, 12)
DDE = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO x</w:instrText></w:r></w:p>'


@pytest.fixture
def no_copies() -> Iterator[None]:
    """The office's folder of templates, empty before and after."""
    yield
    for path in (data_folder() / "templates").rglob("*.*"):
        path.unlink()


pytestmark = pytest.mark.usefixtures("no_copies")


@pytest.fixture(scope="module")
def store() -> Store:
    return make_sample(None)


def changed(path: Path, old: str, new: str) -> None:
    """Changes the text's markup as an officer would in Word."""
    content = path.read_bytes()
    text = part(content).decode()
    assert old in text
    path.write_bytes(with_parts(content, {"word/document.xml": text.replace(old, new, 1).encode()}))


def order(store: Store, out: Path, *papers: str) -> Order:
    return Order(papers, out, TODAY, plan_id=plans(store)[0].id, event_ids=(events(store)[0].id,), mark_missing=True)


def test_every_paper_has_a_shipped_template_without_faults_in_three_languages() -> None:
    found = list(office_templates())

    assert [(one.paper, one.language) for one in found] == [
        (paper, language) for paper in PAPERS for language in LANGUAGES if shipped_path(paper, language).is_file()
    ]
    assert {(state_words(one), one.faults) for one in found} == {("shipped", ())}


@pytest.mark.parametrize(("paper", "language"), SHIPPED)
def test_a_shipped_template_passes_the_check_an_own_copy_has_to_pass(paper: str, language: str) -> None:
    assert faults_of(shipped_path(paper, language), paper, language) == []


def test_an_own_copy_wins_and_says_whether_it_was_changed() -> None:
    own = take_own_copy("programme", "en")
    as_shipped = state_words(office_template("programme", "en"))

    changed(own, "Programme", "Our programme")

    assert template_path("programme", "en") == own
    assert (as_shipped, state_words(office_template("programme", "en"))) == (
        "own copy, as shipped",
        "own copy, changed",
    )


def test_a_copy_of_an_earlier_shipped_template_says_so() -> None:
    own = take_own_copy("programme", "en")
    origins = data_folder() / "templates" / "copied-from.json"
    origins.write_text(f'{{"en/programme": "{"0" * 64}"}}', encoding="utf-8")

    assert (own.is_file(), state_words(office_template("programme", "en"))) == (
        True,
        "own copy of an earlier shipped one",
    )


def test_a_second_copy_does_not_overwrite_the_first() -> None:
    own = take_own_copy("programme", "en")
    own.write_bytes(b"mine")

    with pytest.raises(Problem) as refused:
        take_own_copy("programme", "en")

    assert (refused.value.code, own.read_bytes()) == ("template-own-already", b"mine")


def test_a_reset_keeps_each_copy_aside_and_can_be_taken_back() -> None:
    for mark in (b"first", b"second"):
        take_own_copy("programme", "en").write_bytes(mark)
        kept = reset("programme", "en")

    assert (kept.name, kept.read_bytes()) == ("programme (kept 2).docx", b"second")
    assert template_path("programme", "en") == shipped_path("programme", "en")

    take_back_reset(kept, "programme", "en")

    assert (own_path("programme", "en").read_bytes(), kept.exists()) == (b"second", False)
    assert (kept.parent / "programme (kept 1).docx").read_bytes() == b"first"


def test_there_is_nothing_to_reset_without_an_own_copy() -> None:
    with pytest.raises(Problem) as refused:
        reset("programme", "en")

    assert refused.value.code == "template-not-own"


def test_an_export_with_a_hostile_or_broken_copy_names_every_reason_and_writes_nothing(
    store: Store, tmp_path: Path
) -> None:
    own = take_own_copy("programme", "en")
    changed(own, '<w:tag w:val="event.venue"/>', '<w:tag w:val="event.venu"/>')
    changed(own, "<w:sectPr", f"{DDE}<w:sectPr")
    own.write_bytes(with_parts(own.read_bytes(), {"word/vbaProject.bin": b"\xd0\xcf"}))

    with pytest.raises(Problem) as refused:
        export(store, order(store, tmp_path, "work-plan", "programme"))

    reasons = refused.value.values["said"].splitlines()
    assert [next(word for word in ("macro", "DDEAUTO", "event.venue") if word in reason) for reason in reasons] == [
        "macro",
        "DDEAUTO",
        "event.venue",
    ]
    assert list(tmp_path.iterdir()) == []


def test_a_copy_with_a_field_that_is_no_more_says_where_it_stands_and_what_to_do() -> None:
    own = take_own_copy("programme", "en")
    changed(own, '<w:tag w:val="event.venue"/>', '<w:tag w:val="event.weather"/>')
    with pytest.raises(Problem) as first:
        usable_template("programme", "en")
    (data_folder() / "templates" / "copied-from.json").write_text('{"en/programme": "earlier"}', encoding="utf-8")

    with pytest.raises(Problem) as refused:
        usable_template("programme", "en")

    assert (first.value.code, refused.value.code) == ("own-template", "own-template-outdated")
    assert str(refused.value) == (
        f"The template {own} cannot be used. It was made of an earlier shipped one, and the paper has changed since. "
        "Change it in Word, or go back to the shipped one on the page Templates. "
        "In the template, the control “Venue” (event.weather) in row 2, column 2 of the first table, near "
        "“event Dates Dates of the event Venue” names a field that the program does not know, or no longer. "
        "Take one from the field palette, or remove this control."
    )
    assert office_template("programme", "en").faults == tuple(refused.value.values["said"].splitlines())


def test_an_own_copy_is_looked_through_once_for_many_papers_and_again_when_it_changed() -> None:
    own = take_own_copy("programme", "en")
    first, second = (usable_template("programme", "en") for _ in range(2))

    changed(own, '<w:tag w:val="event.venue"/>', '<w:tag w:val="event.venu"/>')

    assert first is second
    with pytest.raises(Problem):
        usable_template("programme", "en")


def test_a_copy_that_lost_a_field_is_refused_with_the_field_s_name() -> None:
    own = take_own_copy("programme", "en")
    changed(own, '<w:tag w:val="slot.time"/>', '<w:tag w:val="slot.title"/>')

    (said,) = faults_of(own, "programme", "en")

    assert said == (
        "The template lacks “Time of the slot” (slot.time), which this paper cannot do without. "
        "Take its control from the palette."
    )


def test_a_template_of_another_paper_is_refused() -> None:
    said = faults_of(shipped_path("work-plan", "en"), "programme", "en")

    assert said[-1].startswith("The template is made for another paper: this one has no plan.")


def test_the_paper_is_known_by_the_fields_where_the_name_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "Ours.docx"
    path.write_bytes(shipped_path("progress-report", "en").read_bytes())
    changed(path, '<w:tag w:val="facts.forum"/>', '<w:tag w:val="facts.session"/>')

    assert [said.partition(",")[0] for said in faults_of(path)] == ["The template lacks “Forum” (facts.forum)"]


def test_a_document_without_any_field_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    docx.Document().save(str(path))

    assert [said.partition(":")[0] for said in faults_of(path)] == ["The template has no field"]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1", "RTF"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), ".doc"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"words", "not a Word file"),
    ],
)
def test_what_is_no_word_file_is_told_apart(content: bytes, word: str, tmp_path: Path) -> None:
    path = tmp_path / "template.docx"
    path.write_bytes(content)

    (said,) = faults_of(path)

    assert word in said


def test_a_file_that_swells_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "template.docx"
    path.write_bytes(with_parts(shipped_path("programme", "en").read_bytes(), {"word/document.xml": bytes(60_000_000)}))

    (said,) = faults_of(path)

    assert "holds far more than a paper does" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_final", [False, True], ids=["draft", "final"])
def test_no_exported_part_leads_anywhere_or_runs_anything(
    language: str, is_final: bool, store: Store, tmp_path: Path
) -> None:
    papers = [paper for paper, code in SHIPPED if code == language]
    made = order(store, tmp_path, *papers)
    written = export(store, replace(made, language=language, final=is_final))

    loud = [
        (one.path.name, name, word)
        for one in written
        for name, content in _parts(one.path)
        for word in (
            b"External",
            b"attachedTemplate",
            b"altChunk",
            b"instrText",
            b"vbaProject",
            b"oleObject",
            b"activeX",
        )
        if word in content
    ]
    fields = {code for one in written for _name, content in _parts(one.path) for code in _simple_fields(content)}

    assert (len(written) >= len(papers), loud) == (True, [])
    assert fields <= {"PAGE", "NUMPAGES"}


def _parts(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as file:
        yield from ((name, file.read(name)) for name in file.namelist())


def _simple_fields(content: bytes) -> list[str]:
    return [piece.split(b'"')[1].decode().split()[0] for piece in content.split(b"<w:fldSimple")[1:]]
