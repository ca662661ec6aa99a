"""Reads a paper that was sent out and came back: what each anchored field says now, what is new, what is gone.

It is read beside the same paper as the program would make it today: what that one says outside its fields are the
template's own words, and where its fields stand tells where words belong that lost their place.
"""

from collections.abc import Iterator
from itertools import groupby

from pesnet_desktop.documents.anchor_map import AnchorMap, FieldAnchor
from pesnet_desktop.documents.direction import without_marks
from pesnet_desktop.documents.read.by_shape import with_places
from pesnet_desktop.documents.read.entries import body_in, is_entry, joined, looking_like, pieces_of, with_lost_looks
from pesnet_desktop.documents.read.held import HeldLine, held_lines, trust_in
from pesnet_desktop.documents.read.opened import Opened, opened_own, records_of
from pesnet_desktop.documents.read.remarks import program_of, remarks_in
from pesnet_desktop.documents.read.retyped import part_retyped
from pesnet_desktop.documents.read.sorting_out import Sorted, sort_out
from pesnet_desktop.documents.read.template_words import TemplateWords, learn, learn_today
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.returned import (
    NewRecord,
    Place,
    Remark,
    Reserve,
    ReturnedField,
    ReturnedPaper,
    Said,
    Standing,
    Trust,
)
from pesnet_desktop.model.rich_text import Mark, Paragraph, RichText, Run
from pesnet_desktop.model.text import fold

OWNERS = {"slot": "day", "part": "slot", "speaker": "part", "activity": "thematic_area"}
"""In which record another one stands, by their tables."""

_SHOWN: frozenset[Mark] = frozenset({"bold", "italic", "underline", "superscript"})


def read_returned(opened: Opened, today: bytes) -> ReturnedPaper:
    """What a returned file says, read beside ``today``, the same paper as a draft of now.

    Raises Problem for a paper that has no places.
    """
    own = opened_own(today)
    if own.names is None:
        raise opened.file.refused("returned-not-ours")
    known = opened.names or own.names
    trust = trust_in(opened.signed, known, program_of(opened.file))
    if trust == "shape":
        prose = [field.name for field in own.names.fields if isinstance(field.said, RichText)]
        opened = replace(opened, signed=with_places(opened.signed, own.signed, prose))
    words = TemplateWords()
    learn_today(words, own.signed, own.names, known)
    return _Reading(opened, known, own.names, trust, words).paper(own.signed.margins)


def _kinds(names: AnchorMap) -> dict[str, tuple[str, str]]:
    return {field.name: (field.table, field.field) for field in names.fields}


class _Reading:
    """One returned paper while it is read."""

    def __init__(self, opened: Opened, names: AnchorMap, today: AnchorMap, trust: Trust, words: TemplateWords) -> None:
        self._opened = opened
        self._today = today
        self._present = {Place(one.table, one.row, one.field): _plain(one.said) for one in today.fields}
        self._present |= {place: shown(joined(pieces)) for place, pieces in pieces_of(today.fields).items()}
        self._pieces = pieces_of(names.fields)
        self._names = names
        self._trust = trust
        self._lines = held_lines(opened.signed, names, trust)
        self._places = {field.name: Place(field.table, field.row, field.field) for field in names.fields}
        self._places |= {record.name: Place(record.table, record.row) for record in names.records}
        self._loses_looks = "LibreOffice" in program_of(opened.file)
        learn(words, self._lines, _kinds(names), has_lines=False)
        self._words = words

    def paper(self, margins: tuple[str, ...]) -> ReturnedPaper:
        """``margins`` are the headers and footers of the paper as it would be made now."""
        standing = {name for line in self._lines for name in (*line.records, *line.fields)}
        here = {self._record(name) for name in standing if name in self._places}
        lost = [
            self._places[f.name] for f in self._names.fields if f.name not in standing and self._record(f.name) in here
        ]
        outcome = sort_out(self._lines, self._places, self._words, dict.fromkeys(lost))
        part_retyped(outcome)
        exported_order = tuple(_ordered(records_of(self._names)))
        remarks = remarks_in(self._opened.file, self._opened.signed, self._lines, self._places)
        gone = [one.record for one in exported_order if one.record not in here]
        return ReturnedPaper(
            self._opened.file.path.name,
            program_of(self._opened.file),
            self._trust,
            self._names.language,
            tuple(self._fields(standing, here, outcome)),
            exported_order,
            tuple(_ordered([self._record(n) for line in self._lines for n in (*line.records, *line.fields)])),
            tuple(_ordered(records_of(self._today))),
            tuple(self._new(outcome)),
            tuple(gone),
            tuple(self._fields_of(gone)),
            tuple(self._added_here()),
            remarks,
            (*outcome.unread, *_new_margins(self._opened.signed.margins, margins, remarks)),
            () if gone else tuple(outcome.missing),
        )

    def _new(self, outcome: Sorted) -> Iterator[NewRecord]:
        """New records; where only shapes tell the old ones they may be old ones too."""
        for one in outcome.new:
            is_guessed = self._trust == "shape" and "guessed" not in one.reserves
            yield replace(one, reserves=(*one.reserves, "guessed")) if is_guessed else one

    def _record(self, name: str) -> Place:
        place = self._places[name]
        return Place(place.table, place.id)

    def _fields(self, standing: set[str], here: set[Place], outcome: Sorted) -> Iterator[ReturnedField]:
        held = self._held()
        for field in self._names.fields:
            place = self._places[field.name]
            if self._record(field.name) not in here:
                continue
            if not is_entry(field):
                yield self._field(field, place, held.get(field.name, []), field.name in standing, outcome)
            elif field == self._pieces[place][0]:
                yield self._body(place, standing, outcome)

    def _body(self, place: Place, standing: set[str], outcome: Sorted) -> ReturnedField:
        """A text whose paragraphs have anchors of their own. Of what it was only the words are known."""
        names = {piece.name for piece in self._pieces[place]}
        added = outcome.paragraphs.get(place, [])
        said = shown(body_in(self._lines, names, added))
        exported = looking_like(shown(joined(self._pieces[place])), said)
        present = self._present.get(place)
        reserves = (*self._reserves(stands=bool(names & standing)), *(("typed-outside",) if added else ()))
        if isinstance(present, RichText):
            present = looking_like(present, said)
        return ReturnedField(place, exported, said, present, reserves)

    def _reserves(self, *, stands: bool) -> tuple[Reserve, ...]:
        no_map: tuple[Reserve, ...] = () if self._opened.names else ("no-map",)
        guessed: tuple[Reserve, ...] = ("guessed",) if self._trust == "shape" else ()
        overlapping: tuple[Reserve, ...] = ("overlapping",) if self._opened.is_balanced else ()
        return (*no_map, *guessed, *overlapping, *(() if stands else ("place-gone",)))

    def _field(
        self,
        field: FieldAnchor,
        place: Place,
        lines: list[tuple[HeldLine, tuple[Run, ...]]],
        stands: bool,
        outcome: Sorted,
    ) -> ReturnedField:
        reserves = list(self._reserves(stands=stands))
        said: Said
        if isinstance(field.said, RichText):
            own = tuple(Paragraph(runs, held.line.kind, held.line.level) for held, runs in lines)
            added = outcome.paragraphs.get(place, []) if self._is_last(field) else []
            reserves += ["typed-outside"] if added else []
            said = shown(RichText((*own, *added)))
            said = with_lost_looks(said, shown(field.said)) if self._loses_looks else said
        else:
            pieces = ["".join(run.text for run in runs) for _held, runs in lines]
            filled = [piece.strip() if len(pieces) > 1 else piece for piece in pieces if piece.strip()]
            before, behind = (outcome.before.get(place, ""), outcome.behind.get(place, ""))
            beside = bool(before or behind) and self._is_last(field)
            reserves += ["several-lines"] if len(filled) > 1 else []
            reserves += ["typed-outside"] if beside else []
            said = " ".join(filled) or outcome.retyped.get(place, "")
            said = f"{before}{said}{behind}".strip() if beside else said
        return ReturnedField(place, _plain(field.said), said, self._present.get(place), tuple(reserves))

    def _fields_of(self, gone: list[Place]) -> Iterator[ReturnedField]:
        """What deleted records said."""
        for field in self._names.fields:
            if self._record(field.name) in gone:
                place, said = self._places[field.name], _plain(field.said)
                yield ReturnedField(place, said, "", self._present.get(place))

    def _is_last(self, field: FieldAnchor) -> bool:
        """A field that stands twice takes what was typed beside it once."""
        same = [one.name for one in self._names.fields if (one.row, one.field) == (field.row, field.field)]
        return same[0] == field.name

    def _held(self) -> dict[str, list[tuple[HeldLine, tuple[Run, ...]]]]:
        """For each field the lines that it holds, with their words."""
        found: dict[str, list[tuple[HeldLine, tuple[Run, ...]]]] = {}
        for held in self._lines:
            for name in held.fields:
                runs = tuple(span.run for span in held.spans if span.name == name)
                if runs:
                    found.setdefault(name, []).append((held, runs))
        return found

    def _added_here(self) -> Iterator[ReturnedField]:
        """What records say that the paper had not when it was exported."""
        known = set(records_of(self._names))
        for place, said in self._present.items():
            if Place(place.table, place.id) not in known:
                yield ReturnedField(place, "", "", said)


def _new_margins(margins: tuple[str, ...], usual: tuple[str, ...], remarks: tuple[Remark, ...]) -> Iterator[str]:
    """Headers, footers and notes that the paper has not by itself. The draft's date changes: most words tell."""
    comments = {line for one in remarks for line in one.words.split("\n")}
    known = [set(fold(one).split()) for one in usual]
    for margin in margins:
        words = set(fold(margin).split())
        if margin not in comments and not any(len(words & own) * 2 >= len(words) for own in known):
            yield margin


def _plain(said: Said) -> Said:
    return shown(said) if isinstance(said, RichText) else without_marks(said)


def _ordered(records: list[Place]) -> Iterator[Standing]:
    """Each record once, where it stands first, in the record that was met last."""
    seen: set[Place] = set()
    last: dict[str, Place] = {}
    for record in records:
        last[record.table] = record
        if record not in seen:
            seen.add(record)
            yield Standing(record, last.get(OWNERS.get(record.table, "")))


def shown(text: RichText) -> RichText:
    """A text as Word shows it and gives it back: without empty paragraphs, marks that stand for facts, split runs."""
    return RichText(tuple(block for block in map(_shown_block, text.blocks) if block.text.strip()))


def _shown_block(block: Paragraph) -> Paragraph:
    runs: list[Run] = []
    for (marks, link), group in groupby(block.runs, key=lambda run: (run.marks & _SHOWN, run.link)):
        words = without_marks("".join(run.text for run in group))
        if words:
            runs.append(Run(words, marks, link))
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return Paragraph(tuple(run for run in runs if run.text), block.kind, block.level)
