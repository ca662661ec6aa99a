"""The most memory that a first paper takes beyond what was there before it, in a process of its own; on Linux only.

Words: the engine (``ready`` with the form beside a shipped template, ``compiled`` as an office's own copy is, or
``docxtpl``), its template, and our case's place or the peer's facts as JSON. Prints the KiB from the template's bytes
to the paper's, and those of the rendering alone, with the template at hand.
"""

import gc
import io
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

Render = Callable[[], bytes]

_STATUS, _FORGET_PEAK = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def main(engine: str, template: str, facts: str) -> None:
    open_template = {"ready": _ready, "compiled": _compiled, "docxtpl": _docxtpl}[engine](template, facts)
    gc.collect()
    before = _marked()
    render = open_template()
    opened = _kibibytes("VmHWM")
    between = _marked()
    render()
    made = _kibibytes("VmHWM")
    print(max(opened, made) - before, made - between)


def _ready(template: str, place: str) -> Callable[[], Render]:
    import pesnet_desktop.documents.joined  # noqa: F401  (loaded before, as the peer's modules are)
    from benchmarks.memory import CASES
    from pesnet_desktop.documents.ready import ready_template
    from pesnet_desktop.documents.render import render

    paper, content = CASES[int(place)].make(), Path(template).read_bytes()
    form = Path(template).with_suffix(".ready").read_bytes()

    def open_template() -> Render:
        ready = ready_template(content, form)
        assert ready is not None
        return partial(render, ready, paper, final=True)

    return open_template


def _compiled(template: str, place: str) -> Callable[[], Render]:
    import pesnet_desktop.documents.joined  # noqa: F401  (loaded before, as the peer's modules are)
    from benchmarks.memory import CASES
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.render import render
    from pesnet_desktop.documents.template import compile_template

    paper, content = CASES[int(place)].make(), Path(template).read_bytes()

    def open_template() -> Render:
        return partial(render, compile_template(content, CATALOGUE), paper, final=True)

    return open_template


def _docxtpl(template: str, facts: str) -> Callable[[], Render]:
    import docxtpl

    from benchmarks.docxtpl_script import read_facts

    known, content = read_facts(Path(facts).read_text(encoding="utf-8")), Path(template).read_bytes()

    def open_template() -> Render:
        paper = docxtpl.DocxTemplate(io.BytesIO(content))
        paper.init_docx()

        def render() -> bytes:
            file = io.BytesIO()
            paper.render(known, autoescape=True)
            paper.save(file)
            return file.getvalue()

        return render

    return open_template


def _marked() -> int:
    """The memory in use now, from which the most is looked for anew."""
    _FORGET_PEAK.write_text("5", encoding="ascii")
    return _kibibytes("VmRSS")


def _kibibytes(name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB$", _STATUS.read_text(encoding="ascii"), re.MULTILINE)
    assert found is not None
    return int(found[1])


if __name__ == "__main__":
    main(*sys.argv[1:])
