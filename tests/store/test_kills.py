"""A program killed at any moment inside an edit: what it had acknowledged is there, and the file is whole."""

import os
import subprocess
import sys
from pathlib import Path

KILLS = 50


def test_fifty_kills_lose_nothing_that_was_acknowledged(path: Path) -> None:
    script = Path(__file__).with_name("killed_editors.py")
    repository = script.parents[2]

    found = subprocess.run(
        [sys.executable, script, path, str(KILLS)],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        check=True,
    )

    rounds = [line.split(maxsplit=2) for line in found.stdout.splitlines()]
    assert len(rounds) == KILLS
    for acknowledged, kept, *findings in rounds:
        assert int(kept) - int(acknowledged) in (0, 1)
        assert findings == []
    assert int(rounds[-1][1]) >= KILLS // 2
