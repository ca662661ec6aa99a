"""What LibreOffice saved again is read back as well: it drops the controls' tags and keeps bookmarks and the map."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from tests.documents.read.word_edits import edited
from tests.documents.validators import page_maker
from tests.tasks.returned_notes import EDITS, TODAY, event_of, kinds

PAPERS = ("concept-note", "programme", "work-plan", "booklet", "invitation", "event-report", "about")


def test_every_edit_is_found_in_what_libreoffice_saved(
    whole_table: None, pages_of: Callable[[list[bytes]], object], made_office: Store, note: bytes, tmp_path: Path
) -> None:
    names = {edit: f"edit{number}.docx" for number, edit in enumerate(EDITS)}
    for edit, name in names.items():
        (tmp_path / name).write_bytes(edited(note, *EDITS[edit][0]))

    _saved_again([tmp_path / name for name in names.values()], tmp_path / "saved")

    found = {edit: read_back(made_office, tmp_path / "saved" / name, TODAY) for edit, name in names.items()}
    assert {edit: (kinds(one), one.unread, one.missing, one.trust) for edit, one in found.items()} == {
        edit: (EDITS[edit][1], (), (), "bookmarks") for edit in names
    }


def test_papers_that_libreoffice_only_saved_ask_for_nothing(
    whole_table: None, pages_of: Callable[[list[bytes]], object], made_office: Store, tmp_path: Path
) -> None:
    plan = str(made_office.rows("SELECT id FROM work_plan")[0][0])
    papers = [(kind, language) for kind in PAPERS for language in LANGUAGES]
    names = {paper: f"{'-'.join(paper)}.docx" for paper in papers}
    for (kind, language), name in names.items():
        subject = Subject(kind, event_of(made_office), plan)
        (tmp_path / name).write_bytes(paper_of_today(made_office, kind, subject, language, TODAY))

    _saved_again([tmp_path / name for name in names.values()], tmp_path / "saved")

    found = {paper: read_back(made_office, tmp_path / "saved" / name, TODAY) for paper, name in names.items()}
    assert [paper for paper, one in found.items() if not one.is_clear] == []


def _saved_again(files: list[Path], folder: Path) -> None:
    program = page_maker()
    assert program is not None
    home = folder.with_name("profile").as_uri()
    words = [program, "--headless", f"-env:UserInstallation={home}", "--convert-to", "docx", "--outdir", str(folder)]
    subprocess.run([*words, *map(str, files)], check=True, capture_output=True, timeout=300)
