"""One paper as a docxtpl script makes it: reads the template and the facts from disk, renders, saves.

Words: the template, the facts as JSON, the file to write. Imports nothing of ours, or it would pay for that, too.
"""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import docxtpl


def main(template: str, facts: str, target: str) -> None:
    paper = docxtpl.DocxTemplate(template)
    paper.render(read_facts(Path(facts).read_text(encoding="utf-8")), autoescape=True)
    paper.save(target)


def read_facts(kept: str) -> dict[str, object]:
    """The facts as templates name them; words kept as ``{"runs": [[text, marks], …]}`` as docxtpl's own rich text."""
    return dict(vars(json.loads(kept, object_hook=_record)))


def _record(fact: dict[str, object]) -> object:
    runs = fact.get("runs")
    if not isinstance(runs, list):
        return SimpleNamespace(**fact)
    rich = docxtpl.RichText()
    for text, marks in runs:
        rich.add(text, **dict.fromkeys(marks, True))
    return rich


if __name__ == "__main__":
    main(*sys.argv[1:])
