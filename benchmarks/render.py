"""Compares rendering a paper with docxtpl making the same text: ``python -m benchmarks.render``, ratios of one run."""

import gc
import io
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from types import SimpleNamespace

import docx
import docxtpl
from lxml.etree import _Element

from benchmarks.jinja_template import jinja_template
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import Paper, render
from pesnet_desktop.documents.starter.build import build_template
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.documents.wordml import w
from pesnet_desktop.model.papers.work_plan import WorkPlanPaper
from pesnet_desktop.model.rich_text import Paragraph, RichText
from tests.documents.example_papers import concept_note_paper, work_plan_paper

_ROUNDS = 7


@dataclass(frozen=True)
class Case:
    """A paper to compare; ``wanted`` is how many times faster than the peer a final paper and a draft shall be."""

    title: str
    name: str
    paper: Paper
    wanted: tuple[int, int]
    times: int = 10
    rounds: int = _ROUNDS


def main() -> int:
    note = concept_note_paper(is_draft=False)
    for case in (
        Case("concept note", "concept-note", note, (60, 30)),
        Case("work plan of 160 activities", "work-plan", _long_plan(160), (25, 10)),
        Case("work plan of 10,000 activities", "work-plan", _long_plan(10_000), (15, 10), times=1, rounds=1),
    ):
        print(_line(case), flush=True)
    print(_cold_line("concept note", "concept-note", note))
    return 0


def _line(case: Case) -> str:
    content = build_template(case.name, "en")
    peer = docxtpl.DocxTemplate(io.BytesIO(jinja_template(content)))
    nouns = nouns_of(case.name, case.paper)
    ours = render(compile_template(content, CATALOGUE), case.paper, final=True)
    theirs = peer_paper(peer, case.paper, nouns)
    assert list(texts_of(ours)) == list(texts_of(theirs)), f"{case.title}: the two papers do not say the same"
    final, draft, other = bests(
        case,
        lambda: render(compile_template(content, CATALOGUE), case.paper, final=True),
        lambda: render(compile_template(content, CATALOGUE), case.paper, final=False),
        lambda: peer_paper(peer, case.paper, nouns),
    )
    return (
        f"{case.title}: final {final:.2f} ms, draft with anchors {draft:.2f} ms, docxtpl {other:.1f} ms: "
        f"{other / final:.0f} x and {other / draft:.0f} x faster (wanted {case.wanted[0]} x and {case.wanted[1]} x), "
        f"size {len(ours) / len(theirs):.2f} x (wanted at most 1.1 x)"
    )


def _cold_line(title: str, name: str, paper: Paper) -> str:
    """The first paper after a start, with its template compiled; both programs' own modules are loaded."""
    content, nouns = build_template(name, "en"), nouns_of(name, paper)
    tagged = jinja_template(content)
    ours, theirs = bests(
        Case(title, name, paper, (0, 0), times=1),
        lambda: render(compile_template.__wrapped__(content, CATALOGUE), paper, final=True),
        lambda: peer_paper(docxtpl.DocxTemplate(io.BytesIO(tagged)), paper, nouns),
    )
    return f"{title}, template compiled anew: {ours:.1f} ms, docxtpl {theirs:.1f} ms: {theirs / ours:.1f} x faster"


def nouns_of(name: str, paper: Paper) -> list[str]:
    return [noun for noun in CATALOGUE.papers[name] if hasattr(paper, noun)]


def peer_paper(template: docxtpl.DocxTemplate, paper: Paper, nouns: list[str]) -> bytes:
    template.render({noun: _plain(getattr(paper, noun)) for noun in nouns}, autoescape=True)
    file = io.BytesIO()
    template.save(file)
    return file.getvalue()


def bests(case: Case, *makers: Callable[[], bytes]) -> list[float]:
    """Milliseconds of processor time, warm: the best of several turns, each without the rubbish of the one before."""
    taken: list[list[float]] = [[] for _ in makers]
    for _ in range(case.rounds):
        for maker, times in zip(makers, taken, strict=True):
            gc.collect()
            maker()
            start = time.process_time()
            for _ in range(case.times):
                maker()
            times.append((time.process_time() - start) * 1000 / case.times)
    return [min(times) for times in taken]


def texts_of(content: bytes) -> Iterator[str]:
    """Every paragraph of the text that says something, as it is read."""
    body = docx.Document(io.BytesIO(content)).element.body
    for paragraph in body.iter(w("p")):
        words = "".join(_words(one) for one in paragraph.iter(w("t"), w("br"), w("tab")))
        if words:
            yield words


def _words(element: _Element) -> str:
    return element.text or "" if element.tag == w("t") else "\n"


def _plain(value: object) -> object:
    """A paper's record as the peer wants it: its own rich text for marked runs."""
    if isinstance(value, Paragraph):
        return _rich(value)
    if isinstance(value, RichText):
        return [SimpleNamespace(kind=block.kind, text=_rich(block)) for block in value.blocks]
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        names = [one.name for one in fields(value)]
        names += [name for name, one in vars(type(value)).items() if isinstance(one, property)]
        return SimpleNamespace(**{name: _plain(getattr(value, name)) for name in names})
    return value


def _rich(words: Paragraph) -> docxtpl.RichText | str:
    rich = docxtpl.RichText()
    for run in words.runs:
        marks = run.marks
        rich.add(run.text, bold="bold" in marks, italic="italic" in marks, superscript="superscript" in marks)
    return rich if words.runs else ""


def _long_plan(activities: int) -> WorkPlanPaper:
    paper = work_plan_paper(is_draft=False)
    areas = paper.plan.areas
    times = activities // len(areas)
    longer = tuple(
        replace(area, activities=tuple(
            replace(area.activities[place % len(area.activities)], id=f"{area.id}{place}") for place in range(times)
        ))
        for area in areas
    )  # fmt: skip
    return replace(paper, plan=replace(paper.plan, areas=longer))


if __name__ == "__main__":
    sys.exit(main())
