"""Thousands of spoilt papers: each is read or refused in a sentence, soon, and in little memory."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from pesnet_desktop.documents.gate import kind_of_foreign, open_foreign, open_typed, open_workbook
from pesnet_desktop.documents.read.text import read_text
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import resources
from pesnet_desktop.tasks.reading_papers import PaperReading
from tests.documents.read.mutations import bomb, cut, flip, packed, spoilt
from tests.documents.read.random_papers import RandomPaper
from tests.documents.read.word_files import NAMESPACES, labels, paragraph, row, table, word_bytes

MOST_SECONDS = 3.0
MOST_GROWTH = 300_000
"""KiB by which the whole of the spoilt papers may make the process grow."""

STYLES = (
    f'<w:styles {NAMESPACES}><w:style w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="b"/></w:style>'
    '<w:style w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr>'
    '</w:pPr></w:style><w:style w:styleId="c"><w:basedOn w:val="d"/></w:style>'
    '<w:style w:styleId="d"><w:basedOn w:val="c"/></w:style></w:styles>'
)
NOTES = f"<w:footnotes {NAMESPACES}><w:footnote>{paragraph('a note')}</w:footnote></w:footnotes>"
PLAN = word_bytes(
    paragraph("Work Plan 2031")
    + table(
        labels(),
        row([["1"], ["Workshop on “Jobs”"], ["May 2031 / Doha"], ["English"], ["Qatar (tbc)"], ["All"], ["One."]]),
        row([[], ["and Skills"], [], [], [], [], ["• two;"]]),
    )
    + "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Annex</w:t></w:r></w:p>",
    {"word/styles.xml": STYLES, "word/footnotes.xml": NOTES},
)


def _most_memory() -> int:
    """The most that this process ever had, in KiB; not told on Windows."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


WORKBOOK = {
    "[Content_Types].xml": b"<Types/>",
    "xl/workbook.xml": b'<workbook><sheets><sheet name="Guests"/></sheets></workbook>',
    "xl/worksheets/sheet1.xml": b'<worksheet><mergeCells><mergeCell ref="A1:Z99"/></mergeCells></worksheet>',
}


TEXTS = tuple(("Ayşe; Çağrı; “été”\n" * 9).encode(encoding, "replace") for encoding in ("utf-8", "utf-16", "cp1254"))


@pytest.fixture(scope="module")
def papers() -> list[bytes]:
    shipped = (resources() / "templates" / name for name in ("en/concept-note.docx", "ar/programme.docx"))
    return [PLAN, *(path.read_bytes() for path in shipped), *(RandomPaper(seed).content for seed in range(8))]


def _wrong(papers: list[bytes], seeds: range, path: Path) -> Iterator[str]:
    """What went wrong with a spoilt paper: anything but its text or a problem whose sentence is whole, and slowness."""
    for seed in seeds:
        path.write_bytes(spoilt(papers, seed))
        began = time.perf_counter()
        try:
            text = read_text(open_foreign(path))
            if not all(isinstance(part, str) for part in text.margins):
                yield f"{seed}: margins"
            if seed % 20 == 0:
                PaperReading({})(path, lambda _done, _whole: None)
        except Problem as problem:
            if not str(problem).startswith(str(path)) or not str(problem).endswith("."):
                yield f"{seed}: {problem}"
        except Exception as bug:  # noqa: BLE001 - what is looked for is any of them
            yield f"{seed}: {type(bug).__name__} {bug}"
        if time.perf_counter() - began > MOST_SECONDS:
            yield f"{seed}: slow"


def test_two_thousand_spoilt_papers_are_read_or_refused(papers: list[bytes], tmp_path: Path) -> None:
    before = _most_memory()

    wrong = list(_wrong(papers, range(2000), tmp_path / "paper.docx"))

    assert wrong == []
    assert _most_memory() - before < MOST_GROWTH


def test_spoilt_workbooks_and_texts_are_opened_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "guests.xlsx"
    workbook = packed(WORKBOOK)
    wrong = []

    for seed in range(200):
        chance = Random(seed)
        members = WORKBOOK | {
            name: flip(content, chance) for name, content in WORKBOOK.items() if chance.random() < 0.5
        }
        spoil = chance.choice((flip, cut))
        path.write_bytes(spoil(chance.choice((workbook, packed(members), *TEXTS)), chance))
        for look in (kind_of_foreign, open_workbook, open_typed):
            try:
                look(path)
            except Problem as problem:
                if not str(problem).startswith(str(path)):
                    wrong.append(f"{seed}: {problem}")

    assert wrong == []


@pytest.mark.usefixtures("whole_table")
@pytest.mark.timeout(600)
def test_tens_of_thousands_of_spoilt_papers_are_read_or_refused(papers: list[bytes], tmp_path: Path) -> None:
    assert list(_wrong(papers, range(2000, 20_000), tmp_path / "paper.docx")) == []


@pytest.mark.parametrize("seed", range(4))
def test_what_grows_beyond_measure_is_refused(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(bomb(PLAN, Random(seed)))

    with pytest.raises(Problem) as refused:
        open_foreign(path)

    assert refused.value.code == "foreign-too-big"
