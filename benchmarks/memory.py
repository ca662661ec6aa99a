"""Compares the most memory a rendering takes with docxtpl's: ``python -m benchmarks.memory``, each in a fresh process.

Counted is what the system gave beyond the programs themselves and the facts, from the template's bytes to the paper's:
from a shipped template, which lies ready, and from an office's own, which is compiled; and of the rendering alone,
since a template is made ready once for all papers made from it.
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
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.ready import ready_form
    from pesnet_desktop.documents.starter.build import build_template
    from pesnet_desktop.documents.template import compile_template

    content = build_template(case.name, "en")
    with tempfile.TemporaryDirectory() as name:
        template, tagged, facts = (Path(name) / one for one in ("template.docx", "tagged.docx", "facts.json"))
        template.write_bytes(content)
        template.with_suffix(".ready").write_bytes(ready_form(compile_template(content, CATALOGUE), content))
        tagged.write_bytes(jinja_template(content))
        facts.write_text(kept_facts(case.name, case.make()), encoding="utf-8")
        ready, compiled = (_peaks(engine, template, str(place)) for engine in ("ready", "compiled"))
        theirs = _peaks("docxtpl", tagged, str(facts))
    return (
        f"{case.title}: at most {ready[0]:.1f} MiB, docxtpl {theirs[0]:.1f} MiB: "
        f"{ready[0] / theirs[0]:.2f} x (wanted at most {_WANTED} x); "
        f"with an own template compiled {compiled[0]:.1f} MiB: {compiled[0] / theirs[0]:.2f} x; "
        f"rendering alone {ready[1]:.1f} and {theirs[1]:.1f} MiB: {ready[1] / theirs[1]:.2f} x"
    )


def _peaks(engine: str, template: Path, facts: str) -> tuple[float, float]:
    """MiB of the first paper, and of its rendering alone: the middle of several processes."""
    command = [sys.executable, "-m", "benchmarks.peak", engine, str(template), facts]
    said = [subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.split() for _ in range(_ROUNDS)]
    first, alone = (statistics.median(int(one) for one in peaks) / 1024 for peaks in zip(*said, strict=True))
    return first, alone


if __name__ == "__main__":
    sys.exit(main())
