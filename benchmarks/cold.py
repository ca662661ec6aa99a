"""A paper from a cold start, beside docxtpl scripts making the same: ``python -m benchmarks.cold``, medians of a run.

Each paper is a whole process in real time: ours is typed ``export`` on a workspace that is there. Of the scripts one
asks the same workspace for its facts, as a colleague would with SQLAlchemy Core; the other finds them ready as JSON.
All have their byte code. At most half of a script's time is asked for.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from benchmarks.docxtpl_peer import kept_facts
from benchmarks.jinja_template import jinja_template
from benchmarks.measuring import texts_of
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.papers.concept_note import concept_note_paper
from pesnet_desktop.tasks.sample import make_sample
from pesnet_desktop.tasks.templates import usable_template

_ROUNDS = 15
_WANTED = 0.5
_TODAY = date(2025, 5, 14)
_PAPER = "concept-note"


def main() -> int:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(prefix="pesnet-bench-") as name:
        folder = Path(name)
        os.environ["PESNET_HOME"] = name
        commands = _prepared(folder)
        for words in commands:
            _run(words)  # each writes its byte code, and ours remembers its export
        (written,) = (folder / "out").glob("*.docx")
        papers = [written, folder / "asked.docx", folder / "read.docx"]
        ours, *theirs = [list(texts_of(path.read_bytes())) for path in papers]
        assert theirs == [ours, ours], "the papers do not say the same"
        rounds = [[_run_anew(words, papers) for words in commands] for _ in range(_ROUNDS)]
    export, asking, reading = (statistics.median(times) * 1000 for times in zip(*rounds, strict=True))
    print(f"cold export of a concept note from the workspace: {export:.0f} ms")
    print(f"  docxtpl, its facts from the same workspace: {asking:.0f} ms: {_ratio(export, asking)}")
    print(f"  docxtpl, its facts ready as JSON: {reading:.0f} ms: {_ratio(export, reading)}")
    return 0 if export <= _WANTED * reading else 1


def _ratio(export: float, script: float) -> str:
    return f"{export / script:.2f} x (wanted at most {_WANTED} x)"


def _prepared(folder: Path) -> tuple[Sequence[str], ...]:
    """The commands, with the files that they read: ours, the script that asks the workspace, the one with JSON."""
    workspace, template, facts, out = (folder / name for name in ("s.pesnet", "peer-template.docx", "f.json", "out"))
    store = make_sample(workspace)
    event = next(line.id for line in events(store) if line.activities == ("1.3",))
    paper = concept_note_paper(store, event, "en", _TODAY)
    store.close()
    template.write_bytes(jinja_template(usable_template(_PAPER, "en")))
    facts.write_text(kept_facts(_PAPER, paper), encoding="utf-8")
    out.mkdir()
    export = ("export", str(workspace), _PAPER, "--event", event, "--out", str(out))
    asking = (str(template), str(workspace), event, str(folder / "asked.docx"))
    reading = (str(template), str(facts), str(folder / "read.docx"))
    return (
        ("-m", "pesnet_desktop.start", *export),
        ("-m", "benchmarks.docxtpl_workspace", *asking),
        ("-m", "benchmarks.docxtpl_script", *reading),
    )


def _run_anew(words: Sequence[str], papers: Sequence[Path]) -> float:
    """A run that finds none of the papers: ours would leave one that lies there as it is to be."""
    for path in papers:
        path.unlink(missing_ok=True)
    return _run(words)


def _run(words: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
