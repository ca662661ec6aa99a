"""A page may break a row at any place: how often the reading is exactly right, and that it says where it may not be."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText, read_text
from pesnet_desktop.documents.read.work_plan import plan_in
from pesnet_desktop.model.papers.drafts import DraftActivity
from pesnet_desktop.model.rich_text import Paragraph
from tests.documents.read.word_files import labels, paragraph, row, table, word_file

GROUP = (
    "National Public Employment Services (PES) Authorities and Other Relevant Institutions in OIC Member Countries",
)
PLAN = (
    paragraph("Network of Samples (NOS)")
    + paragraph("Draft Work Plan 2024-2026")
    + paragraph("Thematic Area 1: Digital Skills and the Labour Market")
    + paragraph("• Raising awareness of employment services and of labour market information.")
    + table(
        labels(),
        row(
            [
                ("1",),
                ("Training Course on “Digital Technologies for Employment Services: Skills of Young Workers”",),
                ("September 2024 / Online",),
                ("French",),
                ("Morocco (tbc)",),
                GROUP,
                (
                    " ".join(
                        (
                            "The objective of this training course is to share technologies with employment services.",
                            "Participants will learn how technologies match workers with the labour market.",
                            "The training will also present well-functioning information systems of countries.",
                        )
                    ),
                ),
            ]
        ),
        row(
            [
                ("2",),
                ("Workshop on “Sharing Practices: Information on the Labour Market in the Member Countries”",),
                ("Q2 2025 / On-site (Azerbaijan)",),
                ("EN with simultaneous translation into AR and FR",),
                ("Mauritania, Benin, Senegal (tbc)",),
                GROUP,
                (
                    "The workshop aims to share practices of labour market information systems (LMIS).",
                    "It will cover the following topics:",
                    "• practices of public employment services, institutions and young workers;",
                    "• well-functioning information systems; and",
                    "• skills of workers and matching technologies.",
                    "Participants will present the projects of their institutions. The workshop trains workers.",
                ),
            ]
        ),
    )
)
LEAST_SHARE = 0.98


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> WordText:
    return read_text(open_foreign(word_file(tmp_path_factory.mktemp("breaks"), PLAN)))


def _halves(block: Block, at: int) -> tuple[Block, Block]:
    """A paragraph cut before character ``at``; the space at a line's end is lost, the rest of a list line is plain."""
    words = block.paragraph.text
    return (
        replace(block, paragraph=Paragraph.of(words[:at].rstrip(), kind=block.paragraph.kind)),
        Block(Paragraph.of(words[at:])),
    )


def _broken_cells(cell: Cell) -> Iterator[tuple[Cell, Cell]]:
    """The cell broken before each character of each paragraph, and between any two paragraphs."""
    for place, block in enumerate(cell.blocks):
        above, below = cell.blocks[:place], cell.blocks[place + 1 :]
        if place:
            yield replace(cell, blocks=above), replace(cell, blocks=cell.blocks[place:])
        words = block.paragraph.text
        for at in range(1, len(words)):
            if not words[at].isspace():
                top, rest = _halves(block, at)
                yield replace(cell, blocks=(*above, top)), replace(cell, blocks=(rest, *below))


def _broken_plans(text: WordText) -> Iterator[tuple[int, WordText]]:
    """The plan with one cell of one activity broken, at every place; with the activity's place in the plan."""
    where, whole = next((place, part) for place, part in enumerate(text.body) if isinstance(part, Table))
    for number, one in enumerate(whole.rows[1:], start=1):
        for column, cell in enumerate(one.cells[1:], start=1):
            for top, rest in _broken_cells(cell):
                first = Row((*one.cells[:column], top, *one.cells[column + 1 :]))
                empty = tuple(replace(each, blocks=()) for each in one.cells)
                second = Row((*empty[:column], rest, *empty[column + 1 :]))
                rows = (*whole.rows[:number], first, second, *whole.rows[number + 1 :])
                yield number - 1, replace(text, body=(*text.body[:where], Table(rows), *text.body[where + 1 :]))


def _facts(activity: DraftActivity) -> tuple[object, ...]:
    return (
        activity.title,
        activity.timeline,
        activity.venue,
        activity.languages,
        activity.providers,
        activity.beneficiaries,
        activity.description,
    )


def test_a_cell_broken_at_any_place_is_nearly_always_as_if_whole_and_always_asked_about(text: WordText) -> None:
    whole = [_facts(activity) for activity in plan_in(text, "paper.docx").activities]
    counted: Counter[bool] = Counter()

    for place, broken in _broken_plans(text):
        activities = plan_in(broken, "paper.docx").activities
        counted[[_facts(activity) for activity in activities] == whole] += 1
        assert "joined-row" in [doubt.kind for doubt in activities[place].doubts]

    assert counted.total() == 1005
    assert counted[True] / counted.total() >= LEAST_SHARE
