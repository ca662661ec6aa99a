"""A program killed at any moment of an export: every Word file in the folder is whole, and nothing is left behind."""

import os
import subprocess
import sys
from pathlib import Path

KILLS = 50


def test_fifty_kills_leave_every_paper_whole(tmp_path: Path) -> None:
    script = Path(__file__).with_name("killed_exports.py")
    repository = script.parents[2]

    found = subprocess.run(
        [sys.executable, script, tmp_path, str(KILLS)],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        check=True,
    )

    written = found.stdout.split()[-1]
    assert found.stdout.splitlines() == [*[""] * KILLS, "left:", f"papers: {written} of {written}"]
