"""Whatever a Word file is made of, every word that a reader finds is read, once and in its order."""

import re
from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Table, read_text
from tests.documents.read.random_papers import RandomPaper
from tests.documents.read.whole_words import lost_words, words, words_of, words_of_file
from tests.documents.read.word_files import NAMESPACES, paragraph, row, table, word_file


def _read_words(path: Path) -> list[str]:
    found: list[str] = []
    for part in read_text(open_foreign(path)).body:
        cells = [cell.words for each in part.rows for cell in each.cells] if isinstance(part, Table) else [part.text]
        found += re.findall(r"\w+", "\n".join(cells))
    return found


def _wrongly_read(seeds: range, path: Path) -> list[int]:
    wrong = []
    for seed in seeds:
        paper = RandomPaper(seed)
        path.write_bytes(paper.content)
        if _read_words(path) != paper.words or words_of_file(path) != words(" ".join(paper.words)):
            wrong.append(seed)
    return wrong


def test_papers_made_at_random_are_read_whole_and_in_order(tmp_path: Path) -> None:
    assert _wrongly_read(range(100), tmp_path / "paper.docx") == []


@pytest.mark.usefixtures("whole_table")
def test_thousands_of_papers_made_at_random_are_read_whole_and_in_order(tmp_path: Path) -> None:
    assert _wrongly_read(range(100, 4_000), tmp_path / "paper.docx") == []


def test_a_word_that_a_draft_lacks_is_named(tmp_path: Path) -> None:
    notes = f"<w:footnotes {NAMESPACES}><w:footnote>{paragraph('and a note')}</w:footnote></w:footnotes>"
    path = word_file(tmp_path, paragraph("one two two") + table(row([["three"]])), {"word/footnotes.xml": notes})

    text = read_text(open_foreign(path))

    assert lost_words(path, text) == {}
    assert lost_words(path, text.body[0], "three") == {"and": 1, "a": 1, "note": 1}
    assert isinstance(text.body[0], Block)
    assert words_of(text.body[0]) == {"one": 1, "two": 2}


@pytest.mark.parametrize(("name", "content"), [("a.txt", "one two"), ("a.html", "<html><p>one</p><p>two</p></html>")])
def test_words_of_plain_files_are_counted_too(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")

    assert sum(words_of_file(path).values()) == 2
