"""What a paper says outside its fields: the template's own words, told by the same paper as it would be made today."""

from collections import Counter
from collections.abc import Iterable, Mapping

from pesnet_desktop.documents.anchor_map import AnchorMap
from pesnet_desktop.documents.read.held import HeldLine, held_lines
from pesnet_desktop.documents.read.signed import Signed
from pesnet_desktop.model.light_dataclasses import dataclass, field

FieldKey = tuple[str, str]
"""A kind of field: table and field of the map."""

Frame = tuple[str, ...]
"""The words of a line around its fields: before the first, between, behind the last."""


@dataclass
class TemplateWords:
    """``lines`` are whole lines outside fields, how often each stands; ``frames`` the words around fields of a kind;
    ``columns`` the cell of a row in which a kind of field stands; ``styles`` the styles and headings of their lines.
    ``passing`` are those of the lines that a returned paper may do without.
    """

    lines: Counter[str] = field(default_factory=Counter)
    passing: Counter[str] = field(default_factory=Counter)
    frames: dict[tuple[FieldKey, ...], set[Frame]] = field(default_factory=dict)
    columns: dict[FieldKey, int] = field(default_factory=dict)
    styles: dict[FieldKey, str] = field(default_factory=dict)
    headings: dict[FieldKey, int] = field(default_factory=dict)

    def of_style(self, style: str, among: Iterable[FieldKey]) -> FieldKey | None:
        """The kind of field, of those ``among``, whose lines have this style."""
        return next((key for key in among if style and self.styles.get(key) == style), None)


def learn_today(words: TemplateWords, signed: Signed, names: AnchorMap, returned: AnchorMap) -> None:
    """Adds what the same paper shows as it would be made now.

    An older program gave fewer fields their places: in its paper the words of the others are the template's own.
    """
    records = {(one.table, one.row) for one in returned.fields} | {(one.table, one.row) for one in returned.records}
    places = {(one.table, one.row, one.field) for one in returned.fields}
    known = tuple(
        one for one in names.fields if (one.table, one.row, one.field) in places or (one.table, one.row) not in records
    )
    then = AnchorMap(names.language, known, names.records)
    lines = held_lines(signed, then, "bookmarks")
    learn(words, lines, {one.name: (one.table, one.field) for one in known}, has_lines=True)
    if len(known) < len(names.fields):
        now = held_lines(signed, names, "bookmarks")
        words.passing.update(
            held.text.strip() for held, full in zip(lines, now, strict=True) if full.fields and not held.fields
        )


def learn(words: TemplateWords, lines: Iterable[HeldLine], kinds: Mapping[str, FieldKey], *, has_lines: bool) -> None:
    """Adds what ``lines`` show; of a returned paper only where its fields stand (not ``has_lines``)."""
    for held in lines:
        keys = tuple(kinds[name] for name in held.fields if name in kinds)
        if has_lines and not keys and held.text.strip():
            words.lines[held.text.strip()] += 1
        if has_lines and keys:
            words.frames.setdefault(keys, set()).add(frame_of(held))
        for key in keys:
            if held.line.cell >= 0:
                words.columns.setdefault(key, held.line.cell)
            if held.style:
                words.styles.setdefault(key, held.style)
            if held.line.heading:
                words.headings.setdefault(key, held.line.heading)


def frame_of(held: HeldLine) -> Frame:
    """The words outside fields, one for each place around the line's fields in their order."""
    places = {name: place for place, name in enumerate(held.fields)}
    frame = [""] * (len(held.fields) + 1)
    place = 0
    for span in held.spans:
        if span.name in places:
            place = places[span.name] + 1
        elif not span.name:
            frame[place] += span.run.text
    return tuple(frame)
