"""Reads whatever paper a foreign file is: its kind by its bytes, the paper by its words."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.tasks.read_as import AS_TOLD, ReadAs, guesses
from pesnet_desktop.tasks.reading_worker import Told

if TYPE_CHECKING:
    from pesnet_desktop.documents.read.text import WordText

Remembered = Mapping[tuple[str, ...], tuple[str, ...]]
"""The columns that an officer gave before to a table with just these headers."""


_NEVER_TYPED = (".docx", ".xlsx")
"""A plain text with such an ending is no paper that somebody saved; web pages and texts do get saved as ``.doc``."""


@dataclass(frozen=True)
class PaperReading:
    """Reads a paper at a path. It goes to the reading process whole: what is remembered travels with it.

    ``said`` is what an officer said of the file.
    """

    remembered: Remembered
    said: ReadAs = AS_TOLD

    def __call__(self, path: Path, told: Told) -> Draft:
        """The draft of the paper at ``path``. Raises Problem for a file that is refused."""
        from pesnet_desktop.documents.gate import kind_of_foreign

        match kind_of_foreign(path):
            case "workbook":
                from pesnet_desktop.documents.read.spreadsheet import read_workbook

                return self._paper(read_workbook(path).text, path.name)
            case "csv":
                from pesnet_desktop.documents.read.spreadsheet import read_separated

                sheet = read_separated(path, self.said.encoding, self.said.separator)
                draft = self._paper(sheet.text, path.name)
                separator = sheet.separated.separator if sheet.separated and sheet.separated.is_guessed else ""
                return replace(draft, asked=(*draft.asked, *guesses(sheet.encoding, separator)))
            case "html" | "text" as kind if kind == "html" or path.suffix.lower() not in _NEVER_TYPED:
                from pesnet_desktop.documents.gate import open_typed
                from pesnet_desktop.documents.read.typed_text import typed_in

                found = open_typed(path, self.said.encoding)
                draft = self._paper(typed_in(found.text), path.name)
                return replace(draft, asked=(*draft.asked, *guesses(found.encoding if found.is_guessed else "")))
            case _:
                from pesnet_desktop.documents.read.recognise import read_paper

                return read_paper(path, told, self.said.kind)

    def _paper(self, text: "WordText", file_name: str) -> Draft:
        """The paper that a text or sheet is; of a table of no known kind the columns, those remembered first."""
        from pesnet_desktop.documents.read.column_fields import kind_of_columns, read_columns
        from pesnet_desktop.documents.read.recognise import draft_of, recognised
        from pesnet_desktop.model.papers.paper_kinds import READABLE

        if self.said.kind is not None:
            return draft_of(text, file_name, self.said.kind)
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
    from pesnet_desktop.documents.read.opened import open_returned

    return open_returned(path).names is not None
