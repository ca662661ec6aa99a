"""Plans of other offices put together by hand: rows by their texts, cells merged downwards, quarters as columns."""

from pathlib import Path

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import read_text
from pesnet_desktop.documents.read.work_plan import plan_in
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from tests.documents.read.word_files import cell, paragraph, row, table, word_file

TITLE = paragraph("Network of Samples") + paragraph("Work Plan 2025-2026")
AREA = paragraph("Thematic Area 1: Digital Skills")


def read_work_plan(path: Path) -> WorkPlanDraft:
    return plan_in(read_text(open_foreign(path)), path.name)


def read_plan(folder: Path, body: str) -> WorkPlanDraft:
    return read_work_plan(word_file(folder, body))


def cells(*texts: str) -> str:
    return row([text.split("|") if text else () for text in texts])


def row_of(*pieces: str) -> str:
    return f"<w:tr>{''.join(pieces)}</w:tr>"


def merged_down(text: str, *, starts: bool) -> str:
    properties = f"<w:tcPr><w:vMerge{' w:val=' + chr(34) + 'restart' + chr(34) if starts else ''}/></w:tcPr>"
    return f"<w:tc>{properties}{paragraph(text) if text else '<w:p/>'}</w:tc>"


QUARTERS = table(
    row_of(
        *(merged_down(text, starts=True) for text in ("No", "Activity")),
        cell(["2025"], 4),
        merged_down("Language", starts=True),
    ),
    row_of(
        *(merged_down("", starts=False),) * 2, *(cell([f"Q{n}"]) for n in (1, 2, 3, 4)), merged_down("", starts=False)
    ),
    cells("1", "Webinar on “One”", "", "x", "", "", "English"),
    cells("2", "Webinar on “Two”", "✓", "", "✓", "", "French"),
    cells("3", "Webinar on “Three”", "", "", "Completed", "-", "French"),
    cells("4", "Webinar on “Four”", "", "", "", "9 December", "Arabic"),
    cells("5", "Webinar on “Five”", "", "", "", "", "Arabic"),
    cells("6", "Webinar on “Six”", "", "x", "x", "", "Arabic"),
)
