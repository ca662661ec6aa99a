"""Any plan, written as our own Word file, reads back as it is: every field, in each language, layout and status."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.compiled import Template
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.model.papers.line import filled, plain
from pesnet_desktop.model.papers.work_plan import PaperActivity, PaperArea, PaperHeader, PaperPlan, WorkPlanPaper
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.paths import resources
from pesnet_desktop.queries.papers.words import THEMATIC_AREA
from tests.documents.example_papers import cover
from tests.documents.read.plan_files import read_work_plan

LAYOUTS = [(language, name) for language in ("en", "fr", "ar") for name in ("work-plan", "work-plan-merged")]
TITLES = {"en": "Work Plan 2031–2032", "fr": "Plan de travail 2031-2032", "ar": "خطة العمل 2031-2032"}

WORDS = (
    "Skills", "and", "ateliers", "d’été", "İŞKUR", "“Matching”", "«", "données", "»", "<b>", "&", "labour-market",
    "التوظيف",
    "(tbc)", "2031:", "سوق", "Activities", "the", "Page", "No.", "…", "of", "1.", "Türkiye,", "I)", "Q2", "x", "date",
)  # fmt: skip
WORD = st.sampled_from(WORDS)
LINE = st.lists(WORD, min_size=1, max_size=6).map(" ".join)
TIMES = st.sampled_from(
    [
        "Q2 2025",
        "September 2024",
        "Jan/Feb 2026",
        "8–9 July 2025",
        "T3 2031",
        "مايو 2031",
        "Q1–Q2 2031 (tbc)",
        "2031",
        "",
    ]
)
VENUES = st.sampled_from(["Online", "On-site (Azerbaijan)", "En ligne", "حضوري (ماليزيا)", "Hybrid (Oman) (tbc)", ""])
PROVIDERS = st.sampled_from(
    [
        "Malaysia (tbc), Azerbaijan (tbc), Türkiye (tbc)",
        "Qatar (tbc) / Oman (tbc) / Iraq (tbc)",
        "Niger, Senegal (tbc), and Other Interested OIC French-Speaking Member Countries",
        "Sample Agency of Labour and Social Security",
        "قطر (يؤكد لاحقاً) / عمان",
        "",
    ]
)
LANGUAGES = st.sampled_from(
    ["English only", "EN with simultaneous translation into AR and FR (tbc)", "Arabe", "العربية", ""]
)
MARKS = st.sampled_from([frozenset(), frozenset({"bold"}), frozenset({"italic"})])
BLOCKS = st.builds(
    lambda runs, kind: Paragraph(tuple(Run(text, marks) for text, marks in runs), kind),
    st.lists(st.tuples(LINE, MARKS), min_size=1, max_size=1),
    st.sampled_from(["paragraph", "bullet", "number"]),
)
PROSE = st.lists(BLOCKS, max_size=4).map(lambda blocks: RichText(tuple(blocks)))
ACTIVITIES = st.builds(
    lambda number, title, time, venue, languages, providers, beneficiaries, prose: PaperActivity(
        "x", str(number), title, time, venue, Paragraph.of(languages), Paragraph.of(providers), beneficiaries, prose
    ),
    st.integers(1, 40), LINE, TIMES, VENUES, LANGUAGES, PROVIDERS, LINE, PROSE,
)  # fmt: skip
HEADERS = st.builds(
    lambda label, prose: PaperHeader("h", label, prose),
    LINE,
    st.lists(BLOCKS, min_size=1, max_size=3).map(lambda blocks: RichText(tuple(blocks))),
)


@cache
def _template(language: str, name: str) -> Template:
    return compile_template((resources() / "templates" / language / f"{name}.docx").read_bytes(), CATALOGUE)


def _plan(language: str, headers: list[PaperHeader], areas: list[tuple[str, list[PaperActivity]]]) -> PaperPlan:
    return PaperPlan(
        "p",
        TITLES[language],
        tuple(headers),
        tuple(
            PaperArea(
                "a",
                str(place),
                filled(THEMATIC_AREA[language], number=str(place), title=title),
                title,
                RichText.of("• Aims"),
                tuple(rows),
            )
            for place, (title, rows) in enumerate(areas, 1)
        ),
    )


def _prose(text: RichText) -> list[tuple[str, str, list[tuple[str, frozenset[str]]]]]:
    return [(one.kind, one.text, [(run.text, frozenset(run.marks)) for run in one.runs]) for one in text.blocks]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("plans") / "plan.docx"


@pytest.mark.parametrize(("language", "name"), LAYOUTS)
@settings(max_examples=6)
@given(
    final=st.booleans(),
    headers=st.lists(HEADERS, min_size=1, max_size=3),
    areas=st.lists(
        st.tuples(LINE, st.lists(ACTIVITIES, min_size=1, max_size=3, unique_by=lambda one: one.number)),
        min_size=1,
        max_size=2,
    ),
)
def test_any_plan_reads_back_from_our_own_paper_as_it_is(
    path: Path,
    language: str,
    name: str,
    final: bool,
    headers: list[PaperHeader],
    areas: list[tuple[str, list[PaperActivity]]],
) -> None:
    plan = _plan(language, headers, areas)
    paper = WorkPlanPaper(cover("Work plan", TITLES[language], is_draft=not final), plan)
    path.write_bytes(render(_template(language, name), paper, final=final))

    draft = read_work_plan(path)

    assert (draft.title, draft.start_year, draft.end_year) == (TITLES[language], 2031, 2032)
    assert [(one.label, _prose(one.content)) for one in draft.headers] == [
        (plain(one.label), _prose(one.content)) for one in headers
    ]
    assert [(one.number, one.title, one.objectives.text) for one in draft.areas] == [
        (one.number, plain(one.title), "Aims") for one in plan.areas
    ]
    for read, written in zip(draft.activities, [row for _title, rows in areas for row in rows], strict=True):
        facts = (read.number, read.title, read.timeline, read.venue, read.languages, read.providers, read.beneficiaries)
        assert facts == tuple(
            plain(line)
            for line in (written.number, written.title, written.timeline, written.venue, written.languages,
                         written.providers, written.beneficiaries)
        )  # fmt: skip
        assert _prose(read.description) == _prose(written.description)
