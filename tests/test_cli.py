"""What is typed does what the window does; what cannot be done is one sentence, exit code 2, and nothing changed."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from pesnet_desktop.cli import exit_code_of, main
from pesnet_desktop.store import open_store
from pesnet_desktop.store.copies import copies_of
from tests.documents.read.word_files import labels, paragraph, row, table, word_bytes


@pytest.fixture
def office(sample_file: Path, tmp_path: Path) -> Path:
    """A file with the sample, in the test's own folder."""
    return sample_file.rename(tmp_path / sample_file.name)


def _said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(words)
    spoken = capsys.readouterr()
    return code, spoken.out, spoken.err


def _plan(capsys: pytest.CaptureFixture[str], office: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(_said(capsys, "show", str(office), "--json", "workplan")[1])
    return found


def _activity(plan: object, area: int, activity: int) -> dict[str, object]:
    found = plan["thematic_areas"][area]["activities"][activity]  # type: ignore[index]
    assert isinstance(found, dict)
    return found


def test_setting_a_timeline_shows_in_the_plan_and_undo_takes_it_back(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _plan(capsys, office)

    _said(capsys, "set", str(office), "1.3", "timeline=Q3 2025", "state=rescheduled")
    changed = _activity(_plan(capsys, office), 0, 2)
    _said(capsys, "undo", str(office))

    assert changed["timeline"] == {"raw": "Q3 2025", "start": "2025-07-01", "end": "2025-09-30", "precision": "quarter"}
    assert _plan(capsys, office) == before


def test_a_refused_field_leaves_the_others_as_they_were(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = _plan(capsys, office)

    code, _out, error = _said(capsys, "set", str(office), "1.3", "timeline=Q4 2025", "state=nonsense")

    assert code == 2
    assert error.count("\n") == 1
    assert _plan(capsys, office) == before


def test_an_activity_becomes_an_event_with_a_typed_programme(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "programme.txt"
    text.write_text("Day 1: 3 November 2025\n0900-0930 Opening: Recitation; Remarks: DG of SESRIC (tbc)\n", "utf-8")

    event = _said(capsys, "event", str(office), "--from", "4.3")[1].strip()
    _said(capsys, "programme", str(office), "--event", event, str(text))
    programme = json.loads(_said(capsys, "show", str(office), "--json", "programme", "--event", event[:8])[1])

    assert programme["days"] == [
        {
            "number": 1,
            "date": "2025-11-03",
            "slots": [{"start": "09:00", "end": "09:30", "title": "Opening", "who": "DG of SESRIC (tbc)"}],
        }
    ]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (("--on", "1–2 March 2024"), ("adopted", "2024-03-02")),
        (("--on", "2024-03-02"), ("adopted", "2024-03-02")),
        (("--draft",), ("draft", "")),
    ],
)
def test_a_plan_is_adopted_on_the_last_day_of_the_meeting_or_made_a_draft_again(
    words: tuple[str, ...], kept: tuple[str, str], office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, error = _said(capsys, "adopt", str(office), *words)

    said_open = "activities of the plan have facts to be confirmed" in error
    store = open_store(office)
    (found,) = store.rows("SELECT state, adopted_on FROM work_plan")
    store.close()
    assert (code, out, said_open, tuple(found)) == (0, "", "--on" in words, kept)


def test_the_history_names_each_step_newest_first(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _said(capsys, "set", str(office), "1.1", "timeline=October 2024")

    lines = _said(capsys, "history", str(office))[1].splitlines()

    assert [line.split("  ", 1)[1] for line in lines] == [
        "Change the timeline of activity 1.1: October 2024",
        "Enter the sample",
    ]


def test_the_four_papers_are_written_whole_and_listed(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    event = _said(capsys, "event", str(office), "--from", "1.4")[1].strip()

    papers = ["work-plan", "progress-report", "concept-note", "programme"]
    code, out, _error = _said(capsys, "export", str(office), *papers, "--event", event, "--out", str(tmp_path))

    assert code == 0
    assert [Path(line).suffix for line in out.splitlines()] == [".docx"] * 4
    assert all(Path(line).read_bytes().startswith(b"PK") for line in out.splitlines())


def test_a_sound_file_has_no_findings(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _said(capsys, "check", str(office)) == (0, "No findings.\n", "")


@pytest.mark.parametrize(
    "words",
    [
        ["show", "{missing}"],
        ["show", "{office}", "--json", "nonsense"],
        ["set", "{office}", "9.9", "timeline=Q1 2025"],
        ["set", "{office}", "1.3", "colour=red"],
        ["set", "{office}", "1.3", "timeline"],
        ["adopt", "{office}", "--on", "some day"],
        ["event", "{office}", "--from", "9.9"],
        ["programme", "{office}", "--event", "zzzz", "{missing}"],
        ["import", "{office}", "{missing}"],
        ["import", "{office}", "{scan}"],
        ["export", "{office}", "booklet", "--out", "{folder}"],
        ["export", "{office}", "nonsense", "--out", "{folder}"],
        ["export", "{office}", "concept-note", "--out", "{folder}"],
        ["export", "{office}", "work-plan", "--out", "{missing}"],
        ["template", "check", "{missing}"],
        ["new", "{office}"],
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(
    words: list[str], office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7")
    places = {"office": office, "missing": tmp_path / "missing", "scan": scan, "folder": tmp_path}
    before = office.read_bytes()

    code, out, error = _said(capsys, *(word.format(**places) for word in words))

    assert (code, out) == (2, "")
    assert error.strip()
    assert "Traceback" not in error
    assert office.read_bytes() == before


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """A folder with a paper in it that nobody without an administrator's powers may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "closed"
        folder.mkdir()
        (folder / "plan.docx").write_bytes(b"PK")
        folder.chmod(0)
        yield folder
        folder.chmod(0o755)


def _said_without_powers(words: Sequence[str]) -> tuple[int, str]:
    """Exit code and errors of a start that even an administrator makes without an administrator's powers."""
    script = "import sys; from pesnet_desktop import cli; raise SystemExit(cli.main(sys.argv[1:]))"
    powers = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    found = subprocess.run(
        [*powers, sys.executable, "-c", script, *words], capture_output=True, text=True, check=False, timeout=60
    )
    return found.returncode, found.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["show", "{closed}/office.pesnet"],
        ["new", "{closed}/office.pesnet"],
        ["import", "{office}", "{closed}"],
        ["import", "{office}", "{closed}/plan.docx"],
        ["export", "{office}", "work-plan", "--out", "{closed}"],
    ],
)
def test_a_folder_that_may_not_be_entered_is_one_sentence(words: list[str], office: Path, closed_folder: Path) -> None:
    code, error = _said_without_powers([word.format(closed=closed_folder, office=office) for word in words])

    assert code == 2
    assert error.startswith(str(closed_folder))
    assert error.count("\n") == 1


def test_a_folder_without_papers_is_said(office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letters").mkdir()

    code, _out, error = _said(capsys, "import", str(office), str(tmp_path / "letters"))

    assert code == 2
    assert error.startswith(f"There is no paper in the folder {tmp_path / 'letters'}.")


def test_a_word_file_of_no_known_kind_is_said_to_be_none(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.docx").write_bytes(word_bytes(paragraph("Good morning")))

    proposed = _said(capsys, "import", str(office), str(tmp_path / "letter.docx"))
    accepted = _said(capsys, "import", str(office), str(tmp_path / "letter.docx"), "--accept")[0]

    said = "letter.docx is none of the papers that are read here. All of it is left over.\n  Good morning\n"
    assert proposed == (1, said, "")
    assert accepted == 2


def test_the_proposals_of_several_files_are_one_document(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_bytes(word_bytes(paragraph("Good morning")))

    out = _said(capsys, "import", str(office), str(letter), str(letter), "--json")[1]

    assert [one["file"] for one in json.loads(out)] == ["letter.docx", "letter.docx"]


def test_one_event_is_shown_alone(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = _said(capsys, "event", str(office), "--from", "4.3")[1].strip()

    lines = _said(capsys, "show", str(office), "--event", "4.3")[1].splitlines()

    assert [line[:6] for line in lines] == [event[:6]]


def test_a_change_stands_though_no_copy_can_be_kept_and_that_is_said(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(copies_of(office), ignore_errors=True)
    copies_of(office).write_text("in the way")

    code, _out, error = _said(capsys, "set", str(office), "1.3", "timeline=Q3 2025")

    assert (code, error.startswith(f"{office} is safe, but no copy of it could be kept.")) == (0, True)
    assert _activity(_plan(capsys, office), 0, 2)["timeline"]["raw"] == "Q3 2025"  # type: ignore[index]


def test_output_is_utf_8_and_ends_quietly_when_its_reader_has_seen_enough(office: Path) -> None:
    script = "import sys; from pesnet_desktop import cli; raise SystemExit(cli.main(sys.argv[1:]))"
    settings = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    with subprocess.Popen(
        [sys.executable, "-c", script, "show", str(office), "--json"],
        env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as started:  # fmt: skip
        assert started.stdout is not None
        assert started.stderr is not None
        begin = started.stdout.read(20_000)
        started.stdout.close()
        error = started.stderr.read()

    assert "“Fostering" in begin.decode(errors="ignore")
    assert (error, started.returncode) == (b"", 0)


def test_names_and_words_that_are_no_unicode_do_no_harm(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/old \xff disk"))
    folder.mkdir()
    source = folder / "letter.docx"
    activity = table(labels(), row([["7"], ["Webinar on “Jobs”"], ["2027 / Online"], ["English"], [], [], []]))
    source.write_bytes(word_bytes(paragraph("Work Plan 2027") + paragraph("Thematic Area 1: Jobs") + activity))
    own = folder / office.name
    shutil.copy(office, own)
    broken = os.fsdecode(b"Jobs \xff first")

    proposed = _said(capsys, "import", str(own), str(source), "--accept")[0]
    codes = [
        _said(capsys, "set", str(own), "1.3", f"title={broken}", f"description={broken}", f"timeline={broken}")[0],
        _said(capsys, "export", str(own), "concept-note", "--event", "1.3", "--out", str(folder))[0],
        _said(capsys, "check", str(own))[0],
    ]

    assert (proposed, codes) == (0, [0, 0, 0])
    assert [path.suffix for path in sorted(folder.glob("Concept*"))] == [".docx"]


def test_a_task_that_is_stopped_says_so_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    def stopped() -> int:
        raise KeyboardInterrupt

    code = exit_code_of(stopped)

    said = "It was stopped. What was finished before stays; the rest was not done.\n"
    assert (code, capsys.readouterr().err) == (2, said)


def test_a_bug_of_the_program_is_a_sentence_and_a_report_without_the_officers_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = exit_code_of(lambda: int("Dana SAMPLE"))

    said = capsys.readouterr().err
    report = Path(said.split(" lies in ")[1].strip().removesuffix("."))
    assert code == 2
    assert said.startswith("Something in the program went wrong.")
    assert "ValueError" in report.read_text("utf-8")
    assert "SAMPLE" not in report.read_text("utf-8")
