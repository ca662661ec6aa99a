"""Times reading a returned paper back, warm: ``python -m benchmarks.read_back``, the best of several turns.

A concept note with its programme: at most 0.3 s is asked for. A plan of 16 activities is timed beside it, one letter
of 100 recipients, and the file with all 100 letters.
"""

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.papers import KINDS, Asked
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from pesnet_desktop.tasks.sample import make_sample
from pesnet_desktop.tasks.templates import usable_template

_MOST = 0.3
_TURNS = 7
_RECIPIENTS = 100
_DAY = date(2025, 5, 1)


def main() -> int:
    store = make_sample(None)
    event = str(store.rows("SELECT event_id FROM section WHERE paper = 'concept-note' AND body_en <> '' LIMIT 1")[0][0])
    plan = str(store.rows("SELECT id FROM work_plan")[0][0])
    note = _taken(store, Subject("concept-note", event_id=event))
    table = _taken(store, Subject("work-plan", plan_id=plan))
    print(f"concept note {note * 1000:.0f} ms (at most {_MOST * 1000:.0f}), work plan {table * 1000:.0f} ms")
    for number in range(_RECIPIENTS - len(_letters(store, event))):
        add_invitation(store, event, "Senegal", "National Agency", f"Ms. Sample {number}", language="en")
    one, all_of_them = (_read_in(store, _letters(store, event, together=wanted)[-1]) for wanted in (False, True))
    print(f"one letter of {_RECIPIENTS}: {one * 1000:.0f} ms, all in one file: {all_of_them * 1000:.0f} ms")
    return 0 if note <= _MOST else 1


def _taken(store: Store, subject: Subject) -> float:
    return _read_in(store, paper_of_today(store, subject.paper, subject, "en", _DAY))


def _letters(store: Store, event: str, *, together: bool = False) -> list[bytes]:
    template = compile_template(usable_template("invitation", "en"), CATALOGUE)
    papers = KINDS["invitation"].make(store, Asked("en", _DAY, event_id=event, together=together))
    return [render(template, one, final=False, day=_DAY) for one in papers]


def _read_in(store: Store, content: bytes) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "returned.docx"
        path.write_bytes(content)
        times = []
        for _turn in range(_TURNS):
            start = time.perf_counter()
            read_back(store, path, _DAY)
            times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
