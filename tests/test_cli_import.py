"""A folder of papers is imported as in the window: a step for each, refusals named, nothing entered twice."""

import json
from pathlib import Path

import pytest

from pesnet_desktop.cli import main
from pesnet_desktop.store import create_store, open_store
from tests.documents.read.word_files import labels, paragraph, row, table, word_bytes

PLAN = word_bytes(
    paragraph("Work Plan 2030-2032")
    + table(labels(), row([["1"], ["Workshop on “Skills”"], ["May 2031 / Online"], ["English"], ["Oman"], ["All"], []]))
)
LIST = "Event;Date;Venue\nWebinar on “Guidance”;2 June 2031;Online\nWorkshop on “Data”;4 May 2031;Rabat, Morocco\n"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    path = tmp_path / "office.pesnet"
    create_store(path).close()
    return path


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "plan.docx").write_bytes(PLAN)
    (folder / "events.csv").write_text(LIST, "utf-8")
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    return folder


def _counts(office: Path) -> tuple[int, int, int]:
    store = open_store(office)
    found = [store.rows(f"SELECT count(*) FROM {name}")[0][0] for name in ("activity", "event", "attachment")]
    steps = len(store.history()) - 1  # the first made the file
    store.close()
    return int(str(found[0])), int(str(found[1])), steps


def test_each_file_of_a_folder_is_a_step_and_the_refused_one_is_named(
    office: Path, papers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["import", str(office), str(papers), "--accept"])

    error = capsys.readouterr().err
    assert (code, error.startswith(f"{papers / 'scan.pdf'} is a PDF.")) == (1, True)
    assert _counts(office) == (1, 2, 2)


def test_without_accept_nothing_is_written(office: Path, papers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["import", str(office), str(papers), "--json"])

    found = json.loads(capsys.readouterr().out)
    assert (code, _counts(office)) == (1, (0, 0, 0))
    assert [(one["file"], one.get("refused", one.get("kind", ""))) for one in found] == [
        ("events.csv", "events-list"),
        ("plan.docx", ""),
        ("scan.pdf", "foreign-pdf"),
    ]
    assert found[0]["fields"][0] | {"place": None} == {
        "path": ["events", 0, "event", "title"],
        "text": "Webinar on “Guidance”",
        "sure": "said",
        "place": None,
        "doubts": [],
    }


def test_what_is_here_already_is_not_entered_a_second_time(
    office: Path, papers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(office), str(papers), "--accept"])
    capsys.readouterr()

    code = main(["import", str(office), str(papers / "plan.docx"), str(papers / "events.csv"), "--accept"])
    error = capsys.readouterr().err
    other = main(["import", str(office), str(papers / "plan.docx"), "--accept", "--plan", "new"])

    assert (code, error.startswith("plan.docx is likely a newer version of “Work Plan 2030-2032”")) == (1, True)
    assert (other, _counts(office)[:2]) == (1, (2, 2))


def test_the_paper_is_said_on_the_command_line_and_a_guess_is_told(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.csv").write_bytes("Country;Name\nTürkiye;Ms A SAMPLE\n".encode("cp1254"))

    code = main(["import", str(office), str(tmp_path / "a.csv"), "--kind", "programme", "--json"])

    told = json.loads(capsys.readouterr().out)
    assert (code, told["kind"]) == (1, "programme")
    assert [question[:17] for question in told["asked"]] == ["Check the letters"]


def test_a_row_that_is_only_likely_an_event_that_is_here_is_not_entered_unless_told(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, other = tmp_path / "first.csv", tmp_path / "other.csv"
    first.write_text(LIST, "utf-8")
    other.write_text(LIST.replace("Guidance", "Guidances"), "utf-8")
    main(["import", str(office), str(first), "--accept"])
    capsys.readouterr()

    codes = [main(["import", str(office), *words, "--accept"]) for words in ((str(first),), (str(other),))]
    counts = [_counts(office)[1]]
    codes.append(main(["import", str(office), str(other), "--event", "new", "--accept"]))

    assert (codes, [*counts, _counts(office)[1]]) == ([0, 2, 0], [2, 4])
    assert capsys.readouterr().err.startswith("A row of other.csv is likely about “Webinar on “Guidance””,")
