"""Papers by typed word: final ones wait for what is critical, PDF files lie beside them, what was sent is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pesnet_desktop.cli import main
from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.organiser import add_organiser, set_organiser_status
from pesnet_desktop.commands.programme import add_day, add_slot
from pesnet_desktop.queries.event import events
from pesnet_desktop.store import create_store, open_store
from tests.tasks.test_pdf import CONVERTS, install

Say = Callable[..., tuple[int, list[str], list[str]]]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A file with one event whose speaker is open."""
    path = tmp_path / "office.pesnet"
    store = create_store(path)
    event = add_event(store, "Webinar on “Careers”", "8 July 2031", "Ankara, Türkiye")
    add_slot(store, add_day(store, event, "8 July 2031"), "0900-0930 Remarks: Ms. Alma Verde, DG of Example (tbc)")
    add_organiser(store, event, "Example Agency", "host")
    store.close()
    return path


@pytest.fixture
def open_host(office: Path) -> None:
    """The host is to be confirmed."""
    store = open_store(office)
    event = events(store)[0].id
    set_organiser_status(store, add_organiser(store, event, "Example Ministry", "host"), "to_confirm")
    store.close()


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The only folder that programs are looked for in; empty at first."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def say(office: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Types a task on the office's file: the exit code, and the lines said on both streams."""

    def typed(task: str, *words: str) -> tuple[int, list[str], list[str]]:
        capsys.readouterr()
        code = main([task, str(office), *words])
        spoken = capsys.readouterr()
        return code, spoken.out.splitlines(), spoken.err.splitlines()

    return typed


@pytest.mark.usefixtures("open_host")
def test_a_final_paper_with_an_open_organiser_is_a_finding_and_nothing_is_written(say: Say, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    said = say("export", "concept-note", "programme", "--event", "all", "--final", "--out", str(tmp_path / "out"))

    assert said == (
        1,
        ["Webinar on “Careers”: Example Ministry"],
        ["Nothing was written. Settle these facts first, or leave --final out."],
    )
    assert list((tmp_path / "out").iterdir()) == []


def test_what_is_not_critical_is_said_before_a_final_paper_is_written(say: Say, tmp_path: Path) -> None:
    code, written, warned = say("export", "programme", "--event", "all", "--final", "--out", str(tmp_path))

    assert (code, [Path(line).name for line in written], warned) == (
        0,
        ["Programme - Webinar on Careers.docx"],
        ["These facts are still open:", "  Webinar on “Careers”: 1 speaker to be confirmed"],
    )


def test_a_pdf_file_lies_beside_each_word_file(say: Say, tmp_path: Path, programs: Path) -> None:
    install(programs, CONVERTS)

    code, written, _warned = say("export", "programme", "--event", "all", "--pdf", "--out", str(tmp_path))

    assert (code, [Path(line).name for line in written]) == (
        0,
        ["Programme - Webinar on Careers (draft).docx", "Programme - Webinar on Careers (draft).pdf"],
    )


@pytest.mark.usefixtures("programs")
def test_without_a_program_for_pdf_nothing_is_written(say: Say, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    code, _written, said = say("export", "programme", "--event", "all", "--pdf", "--out", str(tmp_path / "out"))

    assert (code, len(said), list((tmp_path / "out").iterdir())) == (2, 1, [])


def test_pages_for_the_web_have_no_pdf(say: Say, tmp_path: Path) -> None:
    said = say("export", "programme", "--event", "all", "--pdf", "--html", "--out", str(tmp_path))

    assert said == (2, [], ["PDF files are made of Word files: leave out either --html or --pdf."])


def test_a_paper_that_was_sent_is_kept_and_shown(say: Say, tmp_path: Path) -> None:
    paper = say("export", "programme", "--event", "all", "--out", str(tmp_path))[1][0]

    code, (kept,), _warned = say("sent", paper, "--paper", "programme", "--to", "ministries", "--on", "2 March 2031")

    shown = say("show")[1]
    assert (code, shown[shown.index("Sent:") + 1 :]) == (
        0,
        [f"{kept[:6]}  2031-03-02  Programme · English · draft  ministries"],
    )


def test_one_undo_forgets_what_was_sent(say: Say, tmp_path: Path) -> None:
    paper = say("export", "programme", "--event", "all", "--out", str(tmp_path))[1][0]
    say("sent", paper, "--paper", "programme", "--to", "ministries")

    taken_back = say("undo")[1]

    assert (taken_back, "Sent:" in say("show")[1]) == (["Taken back: Note that the programme was sent"], False)
