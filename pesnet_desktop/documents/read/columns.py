"""Which column of a plan's table is which, told by its header row in any order and in the papers' languages."""

import re
from dataclasses import dataclass

from pesnet_desktop.documents.read.text import Cell, Row
from pesnet_desktop.model.text import fold

_LEAST = 3
_LONGEST_LABEL = 60
_LABELS = tuple(
    (name, re.compile(words))
    for name, words in (
        ("number", r"(?:no|n°|nº|nr|num|number|numero|sr|s/n|#|sira|الرقم|رقم|م|ت)\.?(?: no\.?)?"),
        ("description", r".*(?:descri|remark|details|objectives?\b|content|aciklama|الوصف|وصف|شرح).*"),
        ("beneficiaries", r".*(?:benefici|target|participant|yararlanici|المستفيد|مستفيد).*"),
        ("providers", r".*(?:provider|lead|prestataire|fournisseur|responsib|organi[sz]er|saglayici|مقدم|المنظم).*"),
        ("languages", r".*(?:langu|اللغ|\bdil).*"),
        ("timeline", r".*(?:time|date|period|calendrier|echeance|when|takvim|tarih|zaman|الزمن|التاريخ|الموعد).*"),
        ("venue", r".*(?:venue|place|location|lieu|where|modality|\byer\b|المكان|مكان).*"),
        ("title", r".*(?:activit|title|titre|intitule|event|faaliyet|النشاط|عنوان|الفعاليه).*"),
    )
)  # fmt: skip


@dataclass(frozen=True)
class Columns:
    """The fields of a header row by where their columns begin and end in the grid, and the row's number of cells."""

    spans: tuple[tuple[int, int, str], ...]
    width: int
    cells: int

    def field_of(self, cell: Cell) -> str:
        """The field that a cell of a later row belongs to; empty for a column that is none of a plan's."""
        return next((name for start, end, name in self.spans if start <= cell.column < end), "")

    def fits(self, row: Row) -> bool:
        """Whether a row without labels of its own may stand below these."""
        return row.width == self.width or len(row.cells) == self.cells

    @property
    def has_numbers(self) -> bool:
        return any(name == "number" for _start, _end, name in self.spans)


def read_columns(row: Row) -> Columns | None:
    """The columns when ``row`` is a header row: three fields or more, each once, title or description among them."""
    if any(len(cell.words) > _LONGEST_LABEL for cell in row.cells):
        return None
    spans: list[tuple[int, int, str]] = []
    for cell in row.cells:
        name = _field_named(cell.words)
        if name and any(name == other for _s, _e, other in spans):
            return None
        spans.append((cell.column, cell.column + cell.span, name))
    names = {name for _start, _end, name in spans if name}
    if len(names) < _LEAST or not names & {"title", "description"}:
        return None
    return Columns(tuple(spans), row.width, len(row.cells))


def _field_named(label: str) -> str:
    folded = fold(label).strip(" .:")
    return next((name for name, words in _LABELS if folded and words.fullmatch(folded)), "")
