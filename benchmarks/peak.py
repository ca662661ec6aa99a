"""The most memory that one rendering takes beyond what was there before it, in a process of its own; on Linux only.

Words: the engine (``ours`` or ``docxtpl``), its template, and our case's place or the peer's facts as JSON. Prints KiB.
"""

import gc
import io
import re
import sys
from collections.abc import Callable
from pathlib import Path

_STATUS, _FORGET_PEAK = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def main(engine: str, template: str, facts: str) -> None:
    render = {"ours": _ours, "docxtpl": _docxtpl}[engine](template, facts)
    gc.collect()
    _FORGET_PEAK.write_text("5", encoding="ascii")
    before = _kibibytes("VmRSS")
    render()
    print(_kibibytes("VmHWM") - before)


def _ours(template: str, place: str) -> Callable[[], bytes]:
    from benchmarks.memory import CASES
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.render import render
    from pesnet_desktop.documents.template import compile_template

    paper, content = CASES[int(place)].make(), Path(template).read_bytes()
    return lambda: render(compile_template(content, CATALOGUE), paper, final=True)


def _docxtpl(template: str, facts: str) -> Callable[[], bytes]:
    import docxtpl

    from benchmarks.docxtpl_script import read_facts

    known, content = read_facts(Path(facts).read_text(encoding="utf-8")), Path(template).read_bytes()

    def render() -> bytes:
        paper, file = docxtpl.DocxTemplate(io.BytesIO(content)), io.BytesIO()
        paper.render(known, autoescape=True)
        paper.save(file)
        return file.getvalue()

    return render


def _kibibytes(name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB$", _STATUS.read_text(encoding="ascii"), re.MULTILINE)
    assert found is not None
    return int(found[1])


if __name__ == "__main__":
    main(*sys.argv[1:])
