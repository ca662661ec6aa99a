"""Compares the most memory a rendering takes with docxtpl's: ``python -m benchmarks.memory``, each in a fresh process.

Counted is what the system gave beyond the programs themselves and the facts, from the template's bytes to the paper's.
"""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.long_papers import long_plan, long_report
from pesnet_desktop.documents.render import Paper
from tests.documents.example_papers import concept_note_paper

_ROUNDS = 3
_WANTED = 0.4


@dataclass(frozen=True)
class Memory:
    """A paper to compare; it is made where it is measured."""

    title: str
    name: str
    make: Callable[[], Paper]


CASES = (
    Memory("concept note", "concept-note", lambda: concept_note_paper(is_draft=False)),
    Memory("progress report of 160 activities", "progress-report", lambda: long_report(160)),
    Memory("work plan of 160 activities", "work-plan", lambda: long_plan(160)),
    Memory("work plan of 10,000 activities", "work-plan", lambda: long_plan(10_000)),
)


def main() -> int:
    for place, case in enumerate(CASES):
        print(_line(place, case), flush=True)
    return 0


def _line(place: int, case: Memory) -> str:
    from benchmarks.docxtpl_peer import kept_facts
    from benchmarks.jinja_template import jinja_template
    from pesnet_desktop.documents.starter.build import build_template

    content = build_template(case.name, "en")
    with tempfile.TemporaryDirectory() as name:
        template, tagged, facts = (Path(name) / one for one in ("template.docx", "tagged.docx", "facts.json"))
        template.write_bytes(content)
        tagged.write_bytes(jinja_template(content))
        facts.write_text(kept_facts(case.name, case.make()), encoding="utf-8")
        ours, theirs = _peak("ours", template, str(place)), _peak("docxtpl", tagged, str(facts))
    return (
        f"{case.title}: at most {ours:.1f} MiB, docxtpl {theirs:.1f} MiB: "
        f"{ours / theirs:.2f} x (wanted at most {_WANTED} x)"
    )


def _peak(engine: str, template: Path, facts: str) -> float:
    """MiB: the middle of several processes."""
    command = [sys.executable, "-m", "benchmarks.peak", engine, str(template), facts]
    said = [subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout for _ in range(_ROUNDS)]
    return statistics.median(int(one) for one in said) / 1024


if __name__ == "__main__":
    sys.exit(main())
