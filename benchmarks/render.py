"""Compares rendering a paper with docxtpl making the same text: ``python -m benchmarks.render``, ratios of one run.

Where node is present, with the JavaScript engines too.
"""

import io
import sys

import docxtpl

from benchmarks.docxtpl_peer import peer_facts, peer_paper
from benchmarks.javascript_peers import javascript_line
from benchmarks.jinja_template import jinja_template
from benchmarks.long_papers import long_plan, long_report
from benchmarks.measuring import Case, bests, texts_of
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.starter.build import build_template
from pesnet_desktop.documents.template import compile_template
from tests.documents.example_papers import concept_note_paper

_GROWING = (1_000, 10_000, 20_000)
_WANTED_GROWTH = 1.2


def main() -> int:
    note = Case("concept note", "concept-note", concept_note_paper(is_draft=False), (60, 30), 15)
    for case in (
        note,
        Case("progress report of 160 activities", "progress-report", long_report(160), (25, 10), 12),
        Case("work plan of 160 activities", "work-plan", long_plan(160), (25, 10), 12),
        Case("work plan of 10,000 activities", "work-plan", long_plan(10_000), (15, 10), times=1, rounds=1),
    ):
        print(*_lines(case), sep="\n", flush=True)
    print(_growth_line())
    print(_cold_line(note))
    return 0


def _lines(case: Case) -> list[str]:
    content = build_template(case.name, "en")
    peer = docxtpl.DocxTemplate(io.BytesIO(jinja_template(content)))
    facts = peer_facts(case.name, case.paper)
    ours = render(compile_template(content, CATALOGUE), case.paper, final=True)
    theirs = peer_paper(peer, facts)
    assert list(texts_of(ours)) == list(texts_of(theirs)), f"{case.title}: the two papers do not say the same"
    final, draft, other = bests(
        case,
        lambda: render(compile_template(content, CATALOGUE), case.paper, final=True),
        lambda: render(compile_template(content, CATALOGUE), case.paper, final=False),
        lambda: peer_paper(peer, facts),
    )
    of_docxtpl = (
        f"{case.title}: final {final:.2f} ms, draft with anchors {draft:.2f} ms, docxtpl {other:.1f} ms: "
        f"{other / final:.0f} x and {other / draft:.0f} x faster (wanted {case.wanted[0]} x and {case.wanted[1]} x), "
        f"size {len(ours) / len(theirs):.2f} x (wanted at most 1.1 x)"
    )
    return [of_docxtpl, javascript_line(case, content, ours, final)] if case.wanted_of_javascript else [of_docxtpl]


def _growth_line() -> str:
    """What a row takes in a short, a long and a very long plan: the same, if rendering grows with the rows alone."""
    taken = {rows: _milliseconds_of_rows(rows) / rows for rows in _GROWING}
    said = ", ".join(f"{rows:,} rows {each * 1000:.1f} µs a row" for rows, each in taken.items())
    growth = taken[_GROWING[-1]] / taken[_GROWING[0]]
    return f"growth of a final work plan: {said}: {growth:.2f} x (wanted at most {_WANTED_GROWTH} x)"


def _milliseconds_of_rows(rows: int) -> float:
    content, paper = build_template("work-plan", "en"), long_plan(rows)
    case = Case("growth", "work-plan", paper, (0, 0), times=1, rounds=3)
    return bests(case, lambda: render(compile_template(content, CATALOGUE), paper, final=True))[0]


def _cold_line(case: Case) -> str:
    """The first paper after a start, with its template compiled; both programs' own modules are loaded."""
    content, facts = build_template(case.name, "en"), peer_facts(case.name, case.paper)
    tagged = jinja_template(content)
    ours, theirs = bests(
        Case(case.title, case.name, case.paper, (0, 0), times=1),
        lambda: render(compile_template.__wrapped__(content, CATALOGUE), case.paper, final=True),
        lambda: peer_paper(docxtpl.DocxTemplate(io.BytesIO(tagged)), facts),
    )
    return f"{case.title}, template compiled anew: {ours:.1f} ms, docxtpl {theirs:.1f} ms: {theirs / ours:.1f} x faster"


if __name__ == "__main__":
    sys.exit(main())
