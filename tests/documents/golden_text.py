"""What each paper of the sample says, kept to be read: ``python -m tests.documents.golden_text`` writes it anew."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Table, read_text
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.tasks.papers import KINDS
from tests.documents.sample_papers import Office, Offices, file_of

CODE = 6
"""Letters of the event's id that a form shows; each sample has its own."""

FOLDER = Path(__file__).parent / "golden"


def golden_file(name: str, language: str) -> Path:
    return FOLDER / f"{name}.{language}.txt"


def golden_text(office: Office, name: str, language: str) -> str:
    """The words of the first file of the final paper as a reader finds them; last headers, footers and prompts."""
    return "\n".join(words_of(office, name, language))


def words_of(office: Office, name: str, language: str) -> tuple[str, str]:
    """The text of the final paper, and the words of its headers and footers and of what waits to be filled in."""
    paper = office.papers(name, language, True)[0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.docx"
        path.write_bytes(file_of(name, paper, final=True))
        text = read_text(open_foreign(path))
    body = [line.replace(office.event_id[:CODE], "0" * CODE) for part in text.body for line in _lines(part)]
    beside = dict.fromkeys([*text.margins, *(one.words for one in text.unread)])
    return "\n".join([*body, ""]), "\n".join([*beside, ""])


def _lines(part: Block | Table) -> Iterator[str]:
    if isinstance(part, Table):
        for row in part.rows:
            yield "| " + " | ".join(cell.text.replace("\n", " / ") for cell in row.cells if not cell.is_merged_down)
    else:
        yield f"{'#' * part.heading} {_mark(part)}{part.text}".strip().replace("\n", " / ")


def _mark(block: Block) -> str:
    return "- " if block.is_listed and not block.label else ""


def main() -> int:
    office = Offices().sample
    FOLDER.mkdir(exist_ok=True)
    for name in KINDS:
        for language in LANGUAGES:
            golden_file(name, language).write_text(golden_text(office, name, language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
