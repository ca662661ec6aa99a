"""Reads whatever paper a foreign file is: its kind by its bytes, the paper by its words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.model.papers.drafts import Doubt, WorkPlanDraft
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.tasks.reading_worker import Told

if TYPE_CHECKING:
    from pesnet_desktop.documents.read.text import WordText
    from pesnet_desktop.model.papers.paper_kinds import PaperKind
    from pesnet_desktop.model.papers.reads import Unread

Remembered = Mapping[tuple[str, ...], tuple[str, ...]]
"""The columns that an officer gave before to a table with just these headers."""


@dataclass(frozen=True)
class PaperReading:
    """Reads a paper at a path. It goes to the reading process whole: what is remembered travels with it.

    ``kind`` is what an officer said that the paper is.
    """

    remembered: Remembered
    kind: "PaperKind | None" = None

    def __call__(self, path: Path, told: Told) -> Draft:
        """The draft of the paper at ``path``. Raises Problem for a file that is refused."""
        from pesnet_desktop.documents.gate import kind_of_foreign

        match kind_of_foreign(path):
            case "workbook":
                from pesnet_desktop.documents.read.spreadsheet import read_workbook

                sheet = read_workbook(path)
                return _with_unread(self._paper(sheet.text, path.name), sheet.unread)
            case "csv":
                from pesnet_desktop.documents.read.spreadsheet import read_separated

                sheet = read_separated(path)
                draft = _with_unread(self._paper(sheet.text, path.name), sheet.unread)
                separator = sheet.separated.separator if sheet.separated and sheet.separated.is_guessed else ""
                return replace(draft, asked=(*draft.asked, *guesses(sheet.encoding, separator)))
            case "html" | "text" if path.suffix.lower() not in (".docx", ".doc", ".xlsx"):
                from pesnet_desktop.documents.gate import open_typed
                from pesnet_desktop.documents.read.typed_text import typed_in

                found = open_typed(path)
                draft = self._paper(typed_in(found.text), path.name)
                return replace(draft, asked=(*draft.asked, *guesses(found.encoding if found.is_guessed else "")))
            case _:
                from pesnet_desktop.documents.read.recognise import read_paper

                return read_paper(path, told, self.kind)

    def _paper(self, text: "WordText", file_name: str) -> Draft:
        """The paper that a text or sheet is; of a table of no known kind the columns, those remembered first."""
        from pesnet_desktop.documents.read.column_fields import kind_of_columns, read_columns
        from pesnet_desktop.documents.read.recognise import draft_of, recognised
        from pesnet_desktop.model.papers.paper_kinds import READABLE

        if self.kind is not None:
            return draft_of(text, file_name, self.kind)
        columns = read_columns(text, file_name, self.remembered)
        is_remembered = tuple(header.text for header in columns.headers) in self.remembered
        told = recognised(text)
        by_columns = kind_of_columns(columns.columns) if columns.rows else ""
        kind = next((one for one in READABLE if one == by_columns), told.kind)
        if is_remembered or (kind == "other" and columns.rows):
            return columns
        return replace(draft_of(text, file_name, kind), asked=told.doubts if kind == told.kind else ())


def came_from_here(path: Path, _told: Told) -> bool:
    """Whether a file carries the map of a draft of this program, of whichever office's file. Raises Problem."""
    from pesnet_desktop.documents.read.returned import open_returned

    return open_returned(path).names is not None


def guesses(encoding: str, separator: str = "") -> tuple[Doubt, ...]:
    """What to check where a text file does not say how its letters are written, or which sign parts its cells."""
    asked = []
    if encoding:
        words = Phrase("Check the letters with accents: the file does not say its encoding and was read as {encoding}.")
        asked.append(Doubt("encoding", "", words.format(encoding=encoding), ()))
    if separator:
        words = Phrase(
            "Check the columns: the file does not say what parts its cells and was read as parted by {sign}."
        )
        sign = Phrase("tabs") if separator == "\t" else f"“{separator}”"
        asked.append(Doubt("separator", "", words.format(sign=sign), ()))
    return tuple(asked)


def _with_unread(draft: Draft, unread: "tuple[Unread, ...]") -> Draft:
    """What the sheet's reader would not see comes with what the draft has no place for."""
    if isinstance(draft, WorkPlanDraft):
        words = tuple(f"{part.place}: {part.words}" if part.place else part.words for part in unread)
        return replace(draft, unread=(*draft.unread, *words))
    return replace(draft, unread=(*draft.unread, *unread))
