"""What is saved in older formats is read by way of LibreOffice; the full check asks it, for it takes seconds."""

import subprocess
from pathlib import Path

import docx
import pytest

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.importing import propose
from pesnet_desktop.tasks.older_formats import as_newer
from pesnet_desktop.tasks.pdf import libre_office
from pesnet_desktop.tasks.reading_worker import Cancelled
from tests.documents.read.word_files import LABELS

WORDS = ("1", "Workshop", "May 2031", "English", "Türkiye", "الدول الأعضاء", "One. Two.")


@pytest.mark.usefixtures("whole_table", "pages_of")
@pytest.mark.parametrize("ending", ["doc", "odt", "rtf"])
@pytest.mark.timeout(300)
def test_a_plan_in_an_older_format_is_read_and_the_file_stays_as_it_was(tmp_path: Path, ending: str) -> None:
    paper = docx.Document()
    paper.add_paragraph("Work Plan 2031")
    table = paper.add_table(2, len(LABELS))
    for place, label in enumerate(LABELS):
        table.cell(0, place).text, table.cell(1, place).text = label, WORDS[place]
    paper.add_paragraph("End")
    paper.save(str(tmp_path / "plan.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(libre_office()), profile, "--headless", "--convert-to", ending, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "plan.docx")], capture_output=True, check=True)
    older = tmp_path / f"plan.{ending}"
    content = older.read_bytes()

    draft = propose(older)

    assert isinstance(draft, WorkPlanDraft)
    assert (draft.file_name, draft.title, [one.title for one in draft.activities]) == (
        older.name,
        "Work Plan 2031",
        ["Workshop"],
    )
    assert older.read_bytes() == content
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["plan.docx", older.name, "profile"])


@pytest.mark.usefixtures("whole_table", "pages_of")
def test_what_libre_office_cannot_read_is_said_of_the_file_that_was_meant(tmp_path: Path) -> None:
    path = tmp_path / "plan.doc"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + "WordDocument".encode("utf-16-le"))

    with pytest.raises(Problem) as refused:
        propose(path)

    assert (refused.value.code, refused.value.values) == ("foreign-not-converted", {"path": str(path)})


@pytest.mark.usefixtures("whole_table", "pages_of")
def test_cancel_ends_libre_office(tmp_path: Path) -> None:
    path = tmp_path / "letter.rtf"
    path.write_bytes(b"{\\rtf1 Dear colleague}")

    with pytest.raises(Cancelled), as_newer(path, ".rtf", lambda: True):
        pass
