"""What the Work plan page shows, put together from what the queries say."""

from datetime import date
from functools import cached_property

from pesnet_desktop.i18n import _, current_language, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.tbc import tbc
from pesnet_desktop.queries.plan_table import PAST, PlanTable, TableActivity
from pesnet_desktop.ui.chip import word_of
from pesnet_desktop.ui.plan_cell import Passage, Piece

LISTED = 500
"""How many of the activities a filter found are listed."""


IN_COLUMNS = {1: "title", 5: "beneficiaries", 6: "description"}
"""The columns whose texts are kept in each language of the network."""


@dataclass(frozen=True)
class AreaLine:
    """An area's row: printed number, title, how many activities it holds and how many are past their time."""

    id: str
    number: str
    title: str
    activities: int
    past: int

    @property
    def heading(self) -> str:
        return _("Thematic area {number}").format(number=self.number)

    @property
    def count(self) -> str:
        """“4 activities · 2 past their time”."""
        said = ngettext("{n} activity", "{n} activities", self.activities).format(n=self.activities)
        if not self.past:
            return said
        return said + " · " + ngettext("{n} past its time", "{n} past their time", self.past).format(n=self.past)


@dataclass(frozen=True)
class ActivityLine:
    """An activity's row: what each of the seven cells shows, and its whole text."""

    id: str
    row: TableActivity

    @cached_property
    def texts(self) -> tuple[str, ...]:
        row = self.row
        when = " / ".join(part for part in (row.timeline, row.venue) if part)
        words = (row.number, row.title, when, row.languages, row.provider_text, row.beneficiaries)
        return (*words, row.description.text)

    @cached_property
    def cells(self) -> tuple[tuple[Passage, ...], ...]:
        row = self.row
        return (
            (Passage.of(row.number),),
            (self._wording("title", row.title),),
            (Passage.of(row.timeline), Passage.of(row.venue, "third")),
            (Passage.of(row.languages),),
            (Passage(provider_pieces(row)),),
            (self._wording("beneficiaries", row.beneficiaries),),
            (self._wording("description", " ".join(row.description.text.split("\n")), "second"),),
        )

    def begins_with(self, column: int) -> str:
        """The text that editing a cell begins with: nothing where what is shown stands in for a missing text."""
        return "" if IN_COLUMNS.get(column) in self.row.lacking else self.texts[column]

    def _wording(self, name: str, text: str, role: str = "ink") -> Passage:
        """A text of the language shown; the English that stands in for it is quiet, and says so."""
        if name in self.row.lacking:
            return Passage.of(_("{text} (English)").format(text=text), "third")
        return Passage.of(text, role)


PlanLine = AreaLine | ActivityLine


@dataclass(frozen=True)
class PlanShown:
    """The table as it stands under the filter: all lines, or the first LISTED of those found, and the numbers."""

    table: PlanTable
    lines: tuple[PlanLine, ...]
    hits: int
    is_filtered: bool

    @property
    def listed(self) -> int:
        return min(self.hits, LISTED) if self.is_filtered else self.hits

    @property
    def total(self) -> int:
        return len(self.table.activities)


def shown_of(table: PlanTable, words: str) -> PlanShown:
    """The lines of ``table`` that a filter by ``words`` leaves."""
    is_filtered = bool(words.strip())
    found = table.matching(words)
    by_area: dict[str, list[TableActivity]] = {}
    for activity in found[:LISTED] if is_filtered else found:
        by_area.setdefault(activity.area_id, []).append(activity)
    lines: list[PlanLine] = []
    for area in table.areas:
        own = by_area.get(area.id, [])
        if own or not is_filtered:
            past = sum(1 for activity in own if activity.state == PAST)
            lines.append(AreaLine(area.id, area.number, area.shown, len(own), past))
            lines.extend(ActivityLine(activity.id, activity) for activity in own)
    return PlanShown(table, tuple(lines), len(found), is_filtered)


def provider_pieces(row: TableActivity) -> tuple[Piece, ...]:
    """The providers' names, each with the chip of its status behind it unless it is confirmed."""
    pieces: list[Piece] = []
    for provider in row.providers:
        if provider.joiner:
            pieces.append(Piece(provider.joiner))
        chip = "" if provider.status == "confirmed" else status_word(provider.status)
        pieces.append(Piece(provider.name, chip, provider.status if chip else ""))
    return tuple(pieces)


def status_word(status: str) -> str:
    """A status as a table says it: the paper's own word for what is to be confirmed."""
    return tbc(current_language()).strip("()") if status == "to_confirm" else word_of(status)


def today() -> date:
    """The day by which an activity counts as past its time."""
    return date.today()  # noqa: DTZ011 - the officer's own calendar day
