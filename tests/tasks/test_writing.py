"""Of which files it is remembered how they were written, so that they may be replaced."""

import json
from pathlib import Path

from pesnet_desktop.paths import settings_folder
from pesnet_desktop.tasks.writing import REMEMBERED, Made, write_all


def test_files_written_long_ago_are_forgotten_before_those_of_today(tmp_path: Path) -> None:
    write_all(tmp_path, [Made("often", b"1"), Made("once", b"1")])
    memory = settings_folder() / "exported.json"
    kept = json.loads(memory.read_text(encoding="utf-8"))
    memory.write_text(json.dumps(kept | {f"/elsewhere/{number}": "0" for number in range(REMEMBERED - 1)}), "utf-8")
    write_all(tmp_path, [Made("often", b"2")])

    written = write_all(tmp_path, [Made("often", b"3"), Made("once", b"3")])

    assert [path.name for path in written] == ["often.docx", "once 2.docx"]
