"""Which column of a programme's table is which: by its labels in the papers' languages, or by what stands in it."""

import re
from collections import Counter
from collections.abc import Sequence

from pesnet_desktop.documents.read.day_headings import DayHeading, read_day
from pesnet_desktop.documents.read.text import Cell, Row
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold, pattern
from pesnet_desktop.model.times import TimeSpan, read_span

TIME, LENGTH, SESSION, SPEAKER, DAY, LINE, NUMBER = "time", "length", "session", "speaker", "day", "line", "number"
"""``LENGTH`` is how long a session lasts; ``LINE`` a column whose cells hold hours and title in one."""

_LONGEST_LABEL = 60
_ZONE = r"\b(?:gmt|utc)\b"
_NEAR = 24  # letters within which hours begin
_LABELS = (
    (
        "time",
        (
            r"(?:start(?:ing)?|end(?:ing)?|from|to|begin(?:ning)?)?\s*(?:times?|hours?)?(?: \(.{1,20}\))?|schedule"
            "|timing|time ?slot|heures?(?: .{1,20})?|horaires?|debut|fin|(?:ال)?(?:وقت|توقيت|زمن"
            "|ساعه)|من|الي|saat"
        ),
    ),
    ("length", r"(?:duration|length|duree|(?:ال)?مده|sure)(?: \(.{1,20}\))?"),
    (
        "speaker",
        (
            "(?:speakers?|presenters?|moderators?|facilitators?|resource persons?|panell?ists?|lecturers?|chairs?"
            "|delivered by|presented by|by|intervenants?|orateurs?|moderateurs?|animateurs?|presentateurs?|charge"
            r"|(?:ال)?(?:متحدث|متكلم|محاضر|ميسر|مقدم)\w*|konusmacilar?)(?:\s*(?:[/,&-]|and|et|و)\s*.{2,40})?"
        ),
    ),
    ("room", "rooms?|venue|hall|location|place|salles?|lieu|(?:ال)?قاعه|(?:ال)?مكان|salon"),
    ("interpreters", r"interpreters?|interpretation|interpretes?|(?:ال)?مترجم\w*(?: \w+)?"),
    (
        "responsible",
        (r"responsible(?: .{2,30})?|person in charge|focal point|responsables?|(?:ال)?مسوول\w*|sorumlu"),
    ),
    ("notes", "notes?|remarks?|comments?|remarques?|observations?|(?:ال)?ملاحظات|notlar"),
    ("day", "days?|dates?|jours?|journee|(?:ال)?يوم|(?:ال)?تاريخ|gun|tarih"),
    ("number", r"no\.?|n°|#|s/?n|item(?: no\.?)?|(?:ال)?رقم|م"),
    (
        "session",
        (
            "(?:agenda |programme |program )?(?:sessions?|activit(?:y|ies)|programme?|agenda|topics?|subjects?"
            r"|titles?|events?|descriptions?|contents?|details|items?|themes?|modules?)(?:\s*(?:[/,&-]"
            r"|and)\s*.{2,40})?|seances?|activites?|sujets?|contenus?|intitules?(?: .{2,30})?|points? .{2,30}"
            "|(?:ال)?(?:جلسه|نشاط|موضوع|برنامج|فعاليه|بند|انشطه|جلسات|فعاليات)(?: .{2,30})?|oturum|konu|faaliyet"
        ),
    ),
)
_SIDES = frozenset({"room", "interpreters", "responsible", "notes"})


@dataclass(frozen=True)
class SlotColumns:
    """The fields of a table's columns by where they begin in the grid, with their labels; a grid has days instead.

    ``today`` is the place of a label that is the day; ``is_parallel`` says that each column of sessions has its own.
    """

    fields: tuple[tuple[int, int, str, str], ...]
    days: tuple[tuple[int, int, DayHeading], ...] = ()
    today: int | None = None
    is_parallel: bool = False

    def field_of(self, cell: Cell) -> str:
        return next((name for start, end, name, _label in self.fields if start <= cell.column < end), "")

    def label_of(self, name: str) -> str:
        return next((label for _start, _end, field, label in self.fields if field == name), "")

    def heading_of(self, cell: Cell) -> str:
        """The label over a cell as it stands; empty where the cell stands below several."""
        labels = [
            label for start, end, _name, label in self.fields if start < cell.column + cell.span and cell.column < end
        ]
        return labels[0] if len(labels) == 1 else ""

    def own_label_of(self, cell: Cell) -> str:
        """The label of a column that is none of the usual ones, which belongs to its notes."""
        label = next((label for start, end, _name, label in self.fields if start <= cell.column < end), "")
        return "" if _field_named(label) else label

    def days_of(self, cell: Cell) -> tuple[int, ...]:
        """The places of the days over which a cell of a grid stands."""
        end = cell.column + cell.span
        return tuple(place for place, (first, last, _day) in enumerate(self.days) if first < end and cell.column < last)

    @property
    def is_grid(self) -> bool:
        return bool(self.days)


def labelled_columns(row: Row) -> SlotColumns | None:
    """The columns when ``row`` is a header row: hours and a session, or the days of a grid; None for another row."""
    if not row.cells or any(len(cell.words) > _LONGEST_LABEL for cell in row.cells):
        return None
    grid = _grid_of(row)
    if grid:
        return grid
    names = _with_zones(row, [_field_named(cell.words) for cell in row.cells])
    if LENGTH in names and TIME not in names:
        names[names.index(LENGTH)] = TIME
    today = next((place for place, cell in enumerate(row.cells) if read_day(cell.line)), None)
    if today is not None and TIME not in names and SESSION in names:
        names[today] = TIME  # the day stands where the hours are called
        return SlotColumns(_spans(row, [name or "notes" for name in names]), today=today)
    if TIME not in names and not {SESSION, DAY} <= set(names):
        return None
    if _are_alike([cell.words for cell, name in zip(row.cells, names, strict=True) if name == "" or name == "room"]):
        names = [name if name and name != "room" else SESSION for name in names]
        return SlotColumns(_spans(row, names), is_parallel=True)
    if SESSION not in names and "" in names:
        names[names.index("")] = SESSION
    if SESSION not in names and NUMBER in names[1:]:
        names[names.index(NUMBER, 1)] = SESSION  # “Item” beside the hours is what is on the agenda
    if SESSION not in names:
        return None
    names = [name or "notes" for name in names]
    return SlotColumns(_spans(row, names))


def told_columns(rows: Sequence[Row]) -> SlotColumns | None:
    """The columns of a table without labels, told by its hours; None where hours stand in no column."""
    hours: Counter[tuple[int, int]] = Counter()
    lines: Counter[tuple[int, int]] = Counter()
    for row in rows:
        for cell in row.cells:
            span = span_in(cell)
            if span and not span.rest.strip():
                hours[cell.column, cell.span] += 1
            elif span and not span.is_bare:
                lines[cell.column, cell.span] += 1
    if hours and hours.most_common(1)[0][1] >= max(lines.values(), default=0):
        return _beside_hours(rows, hours.most_common(1)[0][0][0])
    if lines:
        column, _span = lines.most_common(1)[0][0]
        return _beside_lines(rows, column)
    return None


def span_in(cell: Cell) -> TimeSpan | None:
    """What a cell says of its time; a lone number of four digits only where nothing stands behind it."""
    words = cell.words.strip()
    span = read_span(words, is_alone=True) if any(map(str.isdigit, words[:_NEAR])) else None
    return None if span and span.is_bare and span.rest.strip() else span


def is_side(name: str) -> bool:
    return name in _SIDES


def _beside_hours(rows: Sequence[Row], column: int) -> SlotColumns:
    """Hours stand in ``column``; the next column is the session, or the one before where the table runs backwards."""
    width = max(row.width for row in rows)
    sizes = Counter({place: 0 for place in range(width) if place != column})
    for row in rows:
        for cell in row.cells:
            if cell.column != column and cell.column in sizes and not cell.is_merged_down:
                sizes[cell.column] += len(cell.words)
    others = [place for place in range(width) if place != column and sizes[place]]
    days = [place for place in others if _is_day_column(rows, place)]
    plain = [place for place in others if place not in days]
    behind = [place for place in plain if place > column] or plain[::-1]
    names = {column: TIME} | dict.fromkeys(days, DAY)
    for place, name in zip(behind, (SESSION, SPEAKER, "notes"), strict=False):
        names[place] = name
    return SlotColumns(tuple((place, place + 1, names[place], "") for place in sorted(names)))


def _beside_lines(rows: Sequence[Row], column: int) -> SlotColumns:
    width = max(row.width for row in rows)
    fields = [(column, column + 1, LINE, "")]
    fields += [(place, place + 1, SPEAKER, "") for place in range(column + 1, width)]
    return SlotColumns(tuple(fields))


def _is_day_column(rows: Sequence[Row], column: int) -> bool:
    words = [
        cell.words for row in rows for cell in row.cells if cell.column == column and cell.span == 1 and cell.words
    ]
    return bool(words) and all(read_day(" ".join(each.split("\n"))) for each in words)


def _grid_of(row: Row) -> SlotColumns | None:
    """A row of at least two different days, whose first cell may name the column of hours."""
    days, fields = [], []
    for cell in row.cells:
        day = read_day(cell.line) if cell.words else None
        if day:
            days.append((cell.column, cell.column + cell.span, day))
        elif not cell.words or _field_named(cell.words) in (TIME, DAY):
            fields.append((cell.column, cell.column + cell.span, TIME, cell.words))
        else:
            return None
    if len({day.words for _first, _last, day in days}) < 2:
        return None
    return SlotColumns(tuple(fields), tuple(days))


def _with_zones(row: Row, names: list[str]) -> list[str]:
    """Hours in several zones, ``Ankara (GMT+3)`` beside ``Rabat (GMT+1)``: the first are the hours, others notes."""
    zones = [place for place, cell in enumerate(row.cells) if re.search(_ZONE, fold(cell.words))]
    if len(zones) < 2 and not (zones and TIME not in names):
        return names
    return [TIME if place == zones[0] else "notes" if place in zones else name for place, name in enumerate(names)]


def _are_alike(labels: Sequence[str]) -> bool:
    """Whether labels only count: ``Room A`` and ``Room B``, ``Group 1`` and ``Group 2``."""
    stems = {re.sub(r"(?:\b[a-z]|\d{1,2}|[ivx]{1,4})$", "", fold(label).strip()) for label in labels}
    return len(labels) > 1 and len(set(labels)) == len(labels) and len(stems) == 1 and "" not in stems


def _spans(row: Row, names: list[str]) -> tuple[tuple[int, int, str, str], ...]:
    return tuple(
        (cell.column, cell.column + cell.span, name, cell.line) for cell, name in zip(row.cells, names, strict=True)
    )


def _field_named(label: str) -> str:
    folded = fold(label).strip(" .:*")
    return next((name for name, words in _LABELS if folded and pattern(words).fullmatch(folded)), "")
