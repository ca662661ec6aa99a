"""Finds the place of every word of a returned paper that no anchor holds: retyped, typed beside, a new line or row."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from pesnet_desktop.documents.read.held import HeldLine
from pesnet_desktop.documents.read.template_words import TemplateWords, frame_of
from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.model.papers.returned import NewRecord, Place, Reserve, Said
from pesnet_desktop.model.rich_text import Paragraph, RichText

PROSE = {
    "section": "body",
    "thematic_area": "objectives",
    "plan_header": "content",
    "speech": "summary",
    "network_text": "body",
    "activity": "description",
}
"""The field that takes paragraphs which are typed behind a record."""

ROWS = {"slot": ("time", "title"), "activity": ("title",), "plan_header": ("label",)}
"""Records that are rows of a table, and the fields that a row can hardly be without."""

_LINES = (("part", "title"), ("speaker", "name"))
_HEADED = ("section", "heading")


@dataclass
class Sorted:
    """What was sorted out: words to be added to fields, whole retyped fields, new records, and the rest."""

    before: dict[Place, str] = field(default_factory=dict)
    behind: dict[Place, str] = field(default_factory=dict)
    paragraphs: dict[Place, list[Paragraph]] = field(default_factory=dict)
    retyped: dict[Place, str] = field(default_factory=dict)
    new: list[NewRecord] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def sort_out(
    lines: Iterable[HeldLine], places: Mapping[str, Place], words: TemplateWords, lost: Iterable[Place]
) -> Sorted:
    """Sorts out the words of ``lines`` outside anchors. ``places`` are what the names of anchors stand for, ``lost``
    the fields of records that are still there whose own anchors are gone.
    """
    lines = list(lines)
    sorting = _Sorting(places, words, list(lost), _rows_by_table(lines, places))
    for (_table, row), group in groupby(lines, key=lambda held: (held.line.table, held.line.row)):
        if row < 0:
            for held in group:
                sorting.line(held)
        else:
            sorting.row(list(group))
    sorting.sorted.missing = list((words.lines - words.passing).elements())
    _list_homeless(sorting.sorted, frozenset(places.values()))
    return sorting.sorted


def _list_homeless(found: Sorted, known: frozenset[Place]) -> None:
    """Words of a field that this paper does not have are of no field: they are listed."""
    for said in (found.before, found.behind, found.retyped):
        for place in [place for place in said if place not in known]:
            found.unread.append(said.pop(place).strip())
    for place in [place for place in found.paragraphs if place not in known]:
        found.unread.extend(block.text for block in found.paragraphs.pop(place))


def _rows_by_table(lines: Iterable[HeldLine], places: Mapping[str, Place]) -> dict[int, str]:
    """Which records the rows of each table are; tables of no such rows are left out."""
    kinds: dict[int, str] = {}
    for held in lines:
        for name in (*held.records, *held.fields):
            if held.line.table >= 0 and name in places and places[name].table in ROWS:
                kinds.setdefault(held.line.table, places[name].table)
    return kinds


class _Sorting:
    """Where in the paper the sorting has come to: the last record, and the prose that a stray paragraph belongs to."""

    def __init__(
        self, places: Mapping[str, Place], words: TemplateWords, lost: list[Place], rows: Mapping[int, str]
    ) -> None:
        self.sorted = Sorted()
        self._places = places
        self._known = frozenset(places.values())
        self._words = words
        self._lost = lost
        self._prose: Place | None = None
        self._last: dict[str, Place] = {}
        self._section: list[Paragraph] | None = None
        self._rows = rows

    def line(self, held: HeldLine) -> None:
        """A paragraph outside tables."""
        here = self._here(held)
        if here:
            self._reach(here)
            self._around(held)
            if held.is_loose and held.text.strip() and not self._is_template(held):
                self._retype(held, here)
        elif held.text.strip() and not self._is_template(held):
            self._stray(held)
        elif held.text.strip():
            self._prose, self._section = None, None

    def row(self, lines: list[HeldLine]) -> None:
        """A row of a table: one of a known record, a new one, or the template's own."""
        known = [place for held in lines for place in self._here(held)]
        loose = [held for held in lines if held.text.strip()]
        if known:
            self._known_row(lines, known)
        elif lines[0].line.row == 0 and 2 * sum(map(self._is_known_line, loose)) >= len(loose):
            self.sorted.unread.extend(held.text.strip() for held in loose if not self._is_of_head(held))
        elif all(map(self._is_known_line, loose)):
            self.sorted.unread.extend(held.text.strip() for held in loose if not self._is_template(held))
        else:
            self._new_row(lines)
        self._section = None

    def _is_known_line(self, held: HeldLine) -> bool:
        """Whether the template says it, however often."""
        return held.text.strip() in self._words.lines

    def _is_of_head(self, held: HeldLine) -> bool:
        """A table's head says what it says once for each table, and one more is no new row."""
        return self._is_template(held) or self._is_known_line(held)

    def _known_row(self, lines: list[HeldLine], known: list[Place]) -> None:
        rows = [place for place in known if place.table in ROWS]
        self._prose = None
        for held in lines:
            here = self._here(held)
            self._reach(here)
            self._around(held)
            if held.is_loose and held.text.strip() and not self._is_template(held):
                self._loose_in_row(held, rows or known)

    def _loose_in_row(self, held: HeldLine, rows: list[Place]) -> None:
        """Words in the cell of a known row: of a field that lost its place, of a line that was added, or beside one."""
        words, cell = held.text.strip(), held.line.cell
        record = rows[0]
        for place in self._lost:
            is_here = self._words.columns.get((place.table, place.field), cell) == cell
            if (place.table, place.id) == (record.table, record.id) and is_here:
                self.sorted.retyped[place] = f"{self.sorted.retyped.get(place, '')} {words}".strip()
                return
        if record.table == "slot" and cell == self._words.columns.get(("part", "title"), 1):
            self._new_line(held, record)
            return
        inside = [key for key, column in self._words.columns.items() if column == cell and key[0] == record.table]
        if inside:
            place = Place(record.table, record.id, inside[-1][1])
            if inside[-1][1] == PROSE.get(record.table):
                self._add_paragraph(place, held)
            else:
                self.sorted.behind[place] = f"{self.sorted.behind.get(place, '')} {words}"
        else:
            self.sorted.unread.append(words)

    def _new_line(self, held: HeldLine, slot: Place) -> None:
        """A part of a slot, or a speaker of the part above, told by the paragraph's style."""
        part = self._last.get("part")
        kind = self._words.of_style(held.style, _LINES)
        words = (held.text.strip(),)
        if kind == ("speaker", "name") and part is not None:
            self._add("speaker", part, self._last.get("speaker"), (("name", *words),), ())
        else:
            reserves: tuple[Reserve, ...] = () if kind else ("guessed",)
            self._add("part", slot, part, (("title", *words),), reserves)

    def _new_row(self, lines: list[HeldLine]) -> None:
        kind = self._rows.get(lines[0].line.table, "")
        filled = [held for held in lines if held.text.strip()]
        if not kind:
            self.sorted.unread.extend(held.text.strip() for held in filled if not self._is_template(held))
            return
        values, rest = self._values(kind, filled)
        self.sorted.unread.extend(rest)
        is_whole = all(dict(values).get(one) for one in ROWS[kind])
        is_sure = is_whole and 2 * sum(map(self._is_known_line, filled)) < len(filled)
        reserves: tuple[Reserve, ...] = () if is_sure else ("guessed",)
        owner = self._last.get({"slot": "day", "activity": "thematic_area"}.get(kind, ""))
        self._add(kind, owner, self._last.get(kind), values, reserves)

    def _values(self, kind: str, lines: list[HeldLine]) -> tuple[tuple[tuple[str, Said], ...], list[str]]:
        """The fields of a new row by their columns, and words in columns that have none."""
        values: dict[str, Said] = {}
        rest: list[str] = []
        for cell, group in groupby(lines, key=lambda held: held.line.cell):
            held = list(group)
            fields = [f for (table, f), column in self._words.columns.items() if table == kind and column == cell]
            if not fields:
                rest.extend(one.text.strip() for one in held)
            elif kind == "slot" and "title" in fields:
                values["title"], values["lines"] = held[0].text.strip(), _lines_below(held[1:], self._words)
            elif PROSE.get(kind) in fields:
                values[PROSE[kind]] = RichText(tuple(paragraph_of(one) for one in held))
            else:
                said = "\n".join(one.text.strip() for one in held)
                values["timeline_venue" if fields == ["timeline", "venue"] else fields[0]] = said
        return tuple(values.items()), rest

    def _here(self, held: HeldLine) -> list[Place]:
        return [self._places[name] for name in (*held.records, *held.fields) if name in self._places]

    def _reach(self, here: Iterable[Place]) -> None:
        for place in here:
            record = Place(place.table, place.id)
            if self._last.get(place.table) != record:
                self._last[place.table] = record
                for below in {"day": ("slot", "part", "speaker"), "slot": ("part", "speaker"), "part": ("speaker",),
                              "thematic_area": ("activity",)}.get(place.table, ()):  # fmt: skip
                    self._last.pop(below, None)
            prose = Place(place.table, place.id, PROSE[place.table]) if place.table in PROSE else None
            self._prose = prose if prose in self._known else None
            self._section = None

    def _around(self, held: HeldLine) -> None:
        """Words in a line outside its fields that the template does not say belong to the field beside them."""
        fields = [self._places[name] for name in held.fields if name in self._places]
        if not fields:
            return
        keys = tuple((place.table, place.field) for place in fields)
        frame, usual = frame_of(held), self._words.frames.get(keys, set())
        if frame in usual:
            return
        nearest = min(
            usual, key=lambda one: sum(a != b for a, b in zip(one, frame, strict=True)), default=("",) * len(frame)
        )
        for place, (said, own) in enumerate(zip(frame, nearest, strict=True)):
            extra = said.replace(own, "", 1) if own.strip() else said
            if said == own or not any(letter.isalnum() for letter in extra):
                continue
            to, target = (self.sorted.behind, fields[place - 1]) if place else (self.sorted.before, fields[0])
            if target.field == PROSE.get(target.table):
                self.sorted.paragraphs.setdefault(target, []).append(Paragraph.of(extra.strip()))
            else:
                to[target] = to.get(target, "") + extra

    def _retype(self, held: HeldLine, here: list[Place]) -> None:
        """A record's own line whose field lost its place: the words are the field's."""
        records = [(place.table, place.id) for place in here]
        place = next(
            (one for one in self._lost if (one.table, one.id) in records and one.field != PROSE.get(one.table)), None
        )
        if place is not None:
            self.sorted.retyped[place] = f"{self.sorted.retyped.get(place, '')} {held.text.strip()}".strip()
        else:
            self._stray(held)

    def _stray(self, held: HeldLine) -> None:
        """A paragraph outside all places: a new section's heading, its text, or more of the section before."""
        heading = self._words.headings.get(_HEADED, 0)
        is_heading = held.line.heading and held.line.heading == heading and "section" in self._last
        if is_heading or self._words.of_style(held.style, (_HEADED,)):
            self._section = []
            values: tuple[tuple[str, Said], ...] = (("heading", held.text.strip()),)
            self._add("section", None, self._last.get("section"), values, ())
        elif self._section is not None:
            self._section.append(paragraph_of(held))
            last = self.sorted.new[-1]
            values = (last.values[0], ("body", RichText(tuple(self._section))))
            self.sorted.new[-1] = NewRecord(last.table, last.owner, last.after, values, last.reserves)
        elif self._prose is not None:
            self._add_paragraph(self._prose, held)
        else:
            self.sorted.unread.append(held.text.strip())

    def _add(
        self,
        table: str,
        owner: Place | None,
        after: Place | None,
        values: tuple[tuple[str, Said], ...],
        reserves: tuple[Reserve, ...],
    ) -> None:
        self.sorted.new.append(NewRecord(table, owner, after, values, reserves))

    def _add_paragraph(self, place: Place, held: HeldLine) -> None:
        self.sorted.paragraphs.setdefault(place, []).append(paragraph_of(held))

    def _is_template(self, held: HeldLine) -> bool:
        """Whether the template says this line, as often as it was not met yet."""
        words = held.text.strip()
        if not self._words.lines[words]:
            return False
        self._words.lines[words] -= 1
        return True


def paragraph_of(held: HeldLine) -> Paragraph:
    """The whole line as a paragraph."""
    line = held.line
    return Paragraph(tuple(span.run for span in held.spans if span.run.text), line.kind, line.level)


def _lines_below(lines: list[HeldLine], words: TemplateWords) -> str:
    """The parts of a new slot as they are typed: ``Recitation; Remarks: DG of SESRIC + DG of PERKESO``."""
    parts: list[list[str]] = []
    for held in lines:
        is_speaker = words.of_style(held.style, _LINES) == ("speaker", "name")
        if is_speaker and parts:
            parts[-1].append(held.text.strip())
        else:
            parts.append([held.text.strip()])
    return "; ".join(_part(*part) for part in parts)


def _part(title: str, *speakers: str) -> str:
    return f"{title}: {' + '.join(speakers)}" if speakers else title
