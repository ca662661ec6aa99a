"""What was sent is kept to the byte, with when, to whom and of which facts, in one step that can be taken back."""

from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.work_plan import add_work_plan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.attachment import attachments
from pesnet_desktop.queries.event_papers import sent_papers
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.store.attachments import bytes_of
from pesnet_desktop.tasks.exporting import Order, WrittenPaper, export
from pesnet_desktop.tasks.made_papers import known_papers, remember_papers, remember_written
from pesnet_desktop.tasks.sending import PaperOf, keep_sent, newest_step, write_sent
from tests.documents.small_templates import with_parts

TODAY = date(2031, 3, 2)


@pytest.fixture
def store() -> Store:
    return create_store(None)


@pytest.fixture
def event(store: Store) -> str:
    return add_event(store, "Webinar on “Careers”", "8 July 2031", "Ankara, Türkiye")


def programme(store: Store, event: str, out: Path, language: str = "en", *, final: bool = True) -> Path:
    order = Order(["programme"], out, TODAY, language, event_ids=[event], final=final, mark_missing=True)
    return export(store, order)[0].path


@pytest.mark.parametrize(("language", "final"), [("en", True), ("fr", False), ("ar", True)])
def test_a_word_file_tells_its_own_language_and_status(
    store: Store, event: str, tmp_path: Path, language: str, final: bool
) -> None:
    path = programme(store, event, tmp_path, language, final=final)

    keep_sent(store, path, PaperOf("programme", event), "ministries", "2 March 2031")

    (sent,) = sent_papers(store, event)
    assert (sent.paper, sent.language, sent.state, sent.sent_on, sent.sent_to) == (
        "programme",
        language,
        "final" if final else "draft",
        "2031-03-02",
        "ministries",
    )


@pytest.mark.parametrize("suffix", [".pdf", ".eml"])
def test_what_a_word_file_was_sent_as_has_its_language_and_status(
    store: Store, event: str, tmp_path: Path, suffix: str
) -> None:
    word = programme(store, event, tmp_path, "fr", final=False)
    mail = EmailMessage()
    mail.add_attachment(word.read_bytes(), "application", "octet-stream", filename=word.name)
    word.with_suffix(suffix).write_bytes(mail.as_bytes() if suffix == ".eml" else b"%PDF-1.7")

    keep_sent(store, word.with_suffix(suffix), PaperOf("programme", event), "ministries", "2 March 2031")

    (sent,) = sent_papers(store, event)
    assert (sent.language, sent.state) == ("fr", "draft")
    assert attachments(store)[0].name.endswith(suffix)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_draft_that_carries_no_map_is_kept_as_a_draft(
    store: Store, event: str, tmp_path: Path, language: str
) -> None:
    add_invitation(store, event, "Oman", "Example Ministry")
    order = Order(["invitation"], tmp_path, TODAY, language, event_ids=[event], mark_missing=True)
    letter = export(store, order)[0].path

    keep_sent(store, letter, PaperOf("invitation", event), "", "2 March 2031")

    assert [(sent.language, sent.state) for sent in sent_papers(store, event)] == [(language, "draft")]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:400],
        lambda content: with_parts(content, {"docProps/core.xml": b"<dc:language>\xff\xfe</dc:language>"}),
        lambda content: content.replace(b"PK\x01\x02\x14\x00\x14\x00\x00\x00", b"PK\x01\x02\x14\x00\x14\x00\x01\x00"),
    ],
    ids=["cut off", "language of no letters", "locked"],
)
def test_a_word_file_that_is_damaged_is_kept_all_the_same(
    store: Store, event: str, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    path = programme(store, event, tmp_path)
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)

    keep_sent(store, path, PaperOf("programme", event), "", "2 March 2031")

    (sent,) = sent_papers(store, event)
    (kept,) = attachments(store)
    assert (sent.state, sent.language, bytes_of(store, kept.hash)) == ("final", "en", damaged)


def test_the_kept_file_comes_back_byte_for_byte(store: Store, event: str, tmp_path: Path) -> None:
    path = programme(store, event, tmp_path)
    keep_sent(store, path, PaperOf("programme", event), "", "2031-03-02")
    (sent,) = sent_papers(store, event)
    (tmp_path / "shown").mkdir()

    shown = write_sent(store, sent.attachment_id, tmp_path / "shown")

    assert (shown.name, shown.read_bytes()) == ("Programme - Webinar on “Careers”.docx", path.read_bytes())


def test_nobodys_name_gets_into_the_name_of_the_kept_file(store: Store, event: str, tmp_path: Path) -> None:
    path = programme(store, event, tmp_path)
    named = path.rename(tmp_path / "Letter to Ms Alma Verde.docx")

    keep_sent(store, named, PaperOf("programme", event), "Ms Alma Verde", "2031-03-02")

    assert [one.name for one in attachments(store)] == ["Programme - Webinar on “Careers”.docx"]


def test_taking_back_the_one_step_forgets_the_note_and_the_file(store: Store, event: str, tmp_path: Path) -> None:
    keep_sent(store, programme(store, event, tmp_path), PaperOf("programme", event), "", "2031-03-02")

    store.undo()

    assert (sent_papers(store), attachments(store)) == ((), ())


def test_the_facts_are_those_of_the_day_the_paper_was_made(store: Store, event: str, tmp_path: Path) -> None:
    path, made_at = programme(store, event, tmp_path), newest_step(store)
    add_event(store, "Webinar on “Surveys”")

    keep_sent(store, path, PaperOf("programme", event, step=made_at), "", "2031-03-02")

    assert [sent.step for sent in sent_papers(store, event)] == [made_at]


def test_a_scan_of_a_paper_is_kept_as_final(store: Store, event: str, tmp_path: Path) -> None:
    scan = tmp_path / "scan.PDF"
    scan.write_bytes(b"%PDF-1.7\n%")

    keep_sent(store, scan, PaperOf("programme", event), "", "2031-03-02")

    assert [(one.name, one.media_type) for one in attachments(store)] == [
        ("Programme - Webinar on “Careers”.pdf", "application/pdf")
    ]


@pytest.mark.parametrize(
    ("name", "paper", "day", "code"),
    [
        ("gone.docx", "programme", "2031-03-02", "file-missing"),
        ("empty.docx", "programme", "2031-03-02", "attachment-empty"),
        ("whole.docx", "poster", "2031-03-02", "paper-unknown"),
        ("whole.docx", "programme", "some day", "date-not-understood"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_written(
    store: Store, event: str, tmp_path: Path, name: str, paper: str, day: str, code: str
) -> None:
    (tmp_path / "empty.docx").write_bytes(b"")
    (tmp_path / "whole.docx").write_bytes(b"PK")

    with pytest.raises(Problem) as refused:
        keep_sent(store, tmp_path / name, PaperOf(paper, event), "", day)

    assert (refused.value.code, sent_papers(store), attachments(store)) == (code, (), ())


def test_another_layout_of_the_plan_is_kept_as_the_plan(store: Store, tmp_path: Path) -> None:
    plan = add_work_plan(store, "Work Plan 2030–2032", 2030, 2032)
    (written,) = export(store, Order(["work-plan-merged"], tmp_path, TODAY, plan_id=plan))

    keep_sent(store, written.path, PaperOf("work-plan-merged", plan_id=plan), "ministries", "2031-03-02")

    assert [sent.paper for sent in sent_papers(store, plan_id=plan)] == ["work-plan"]
    assert [one.name for one in attachments(store)] == ["Work plan - Work Plan 2030–2032.docx"]


def test_written_files_are_known_again_and_others_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PESNET_HOME", str(tmp_path / "home"))
    made, other = tmp_path / "made.docx", tmp_path / "other.docx"

    remember_papers([(made, PaperOf("programme", "e1", "", "s1"))])

    assert known_papers([made, other]) == {made: PaperOf("programme", "e1", "", "s1")}


def test_the_word_files_of_an_export_are_known_with_the_step_they_were_made_of(
    store: Store, event: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PESNET_HOME", str(tmp_path / "home"))
    page = WrittenPaper(tmp_path / "page.html", "programme", "en", is_draft=True, event_id=event)
    word = WrittenPaper(tmp_path / "word.docx", "programme", "fr", is_draft=False, event_id=event)

    remember_written(store, [page, word])

    assert known_papers([page.path, word.path]) == {word.path: PaperOf("programme", event, "", newest_step(store))}
