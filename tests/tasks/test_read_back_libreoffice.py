"""What LibreOffice saved again is read back as well: it drops the controls' tags and keeps bookmarks and the map."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import read_back
from tests.documents.read.word_edits import edited
from tests.documents.validators import page_maker
from tests.tasks.returned_notes import EDITS, EMPTIED, TODAY, kinds


def test_every_edit_is_found_in_what_libreoffice_saved(
    whole_table: None, pages_of: Callable[[list[bytes]], object], made_office: Store, note: bytes, tmp_path: Path
) -> None:
    names = {edit: f"edit{number}.docx" for number, edit in enumerate(EDITS) if edit != EMPTIED}
    for edit, name in names.items():
        (tmp_path / name).write_bytes(edited(note, *EDITS[edit][0]))

    _saved_again([tmp_path / name for name in names.values()], tmp_path / "saved")

    found = {edit: read_back(made_office, tmp_path / "saved" / name, TODAY) for edit, name in names.items()}
    assert {edit: (kinds(one), one.unread, one.missing, one.trust) for edit, one in found.items()} == {
        edit: (EDITS[edit][1], (), (), "bookmarks") for edit in names
    }


def _saved_again(files: list[Path], folder: Path) -> None:
    program = page_maker()
    assert program is not None
    home = folder.with_name("profile").as_uri()
    words = [program, "--headless", f"-env:UserInstallation={home}", "--convert-to", "docx", "--outdir", str(folder)]
    subprocess.run([*words, *map(str, files)], check=True, capture_output=True, timeout=300)
