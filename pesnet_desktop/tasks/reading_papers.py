"""Reads whatever paper a foreign file is: its kind by its bytes, the paper by its words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.tasks.reading_worker import Told

if TYPE_CHECKING:
    from pesnet_desktop.documents.read.text import WordText
    from pesnet_desktop.model.papers.reads import Unread

Remembered = Mapping[tuple[str, ...], tuple[str, ...]]
"""The columns that an officer gave before to a table with just these headers."""


@dataclass(frozen=True)
class PaperReading:
    """Reads a paper at a path. It goes to the reading process whole: what is remembered travels with it."""

    remembered: Remembered

    def __call__(self, path: Path, told: Told) -> Draft:
        """The draft of the paper at ``path``. Raises Problem for a file that is refused."""
        from pesnet_desktop.documents.gate import kind_of_foreign

        match kind_of_foreign(path):
            case "workbook":
                from pesnet_desktop.documents.read.spreadsheet import read_workbook

                sheet = read_workbook(path)
                return _with_unread(_paper(sheet.text, path.name, self.remembered), sheet.unread)
            case "csv":
                from pesnet_desktop.documents.read.spreadsheet import read_separated

                sheet = read_separated(path)
                return _with_unread(_paper(sheet.text, path.name, self.remembered), sheet.unread)
            case "html" | "text" if path.suffix.lower() not in (".docx", ".doc", ".xlsx"):
                from pesnet_desktop.documents.read.typed_text import read_typed

                return _paper(read_typed(path), path.name, self.remembered)
            case _:
                from pesnet_desktop.documents.read.recognise import read_paper

                return read_paper(path, told)


def _paper(text: "WordText", file_name: str, remembered: Remembered) -> Draft:
    """The paper that a text or sheet is; of a table of no known kind the columns, those remembered first."""
    from pesnet_desktop.documents.read.column_fields import kind_of_columns, read_columns
    from pesnet_desktop.documents.read.recognise import draft_of, recognised
    from pesnet_desktop.model.papers.recognised import READABLE

    columns = read_columns(text, file_name, remembered)
    is_remembered = tuple(header.text for header in columns.headers) in remembered
    told = recognised(text).kind
    kind = next((one for one in READABLE if one == kind_of_columns(columns.columns)), told) if columns.rows else told
    if is_remembered or (kind == "other" and columns.rows):
        return columns
    return draft_of(text, file_name, kind)


def _with_unread(draft: Draft, unread: "tuple[Unread, ...]") -> Draft:
    """What the sheet's reader would not see comes with what the draft has no place for."""
    from pesnet_desktop.model.papers.drafts import WorkPlanDraft

    if isinstance(draft, WorkPlanDraft):
        words = tuple(f"{part.place}: {part.words}" if part.place else part.words for part in unread)
        return replace(draft, unread=(*draft.unread, *words))
    return replace(draft, unread=(*draft.unread, *unread))
