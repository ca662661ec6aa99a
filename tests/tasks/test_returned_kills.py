"""A program killed while it takes a paper over: afterwards the file has all of the changes, or none."""

import os
import subprocess
import sys
from pathlib import Path


def test_kills_leave_all_of_a_paper_or_none_of_it(whole_table: None, made_sample: Path, tmp_path: Path) -> None:
    script = Path(__file__).with_name("killed_accepting.py")
    repository = script.parents[2]

    found = subprocess.run(
        [sys.executable, script, made_sample, tmp_path, "30"],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        check=True,
    )

    first, *after = found.stdout.split()
    assert (first, {*after} <= {"0", "3"}) == ("3", True)
