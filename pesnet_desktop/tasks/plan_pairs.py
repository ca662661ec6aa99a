"""Pairs the rows of two versions of a plan, one to one: by printed number and title, by title, then by likeness."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from pesnet_desktop.model.text import fold
from pesnet_desktop.queries.known_names import named
from pesnet_desktop.queries.likely import KnownRecord, known
from pesnet_desktop.tasks.matching import Asked, likely
from pesnet_desktop.tasks.plan_facts import Facts, PlanFacts, agrees

Pairs = dict[str, str]
"""Key of the newer row → id of the row in the file."""

_ALIKE = 0.6
_FEW_ALIKE = 0.3
_WITNESSES = 3


def paired(kept: PlanFacts, drafted: PlanFacts) -> Pairs:
    """The pairs of all rows; what has no partner is new or missing."""
    pairs = _rows(kept.headers, drafted.headers, ("label",), ("content",))
    _pair_by_place(pairs, kept.headers, drafted.headers, "label")
    areas = _rows(kept.areas, drafted.areas, ("number", "title"), ("title",), ("objectives",), ("number",))
    _pair_by_place(areas, kept.areas, drafted.areas, "title")
    return pairs | areas | _activities(kept.activities, drafted.activities, areas)


def _rows(kept: Sequence[Facts], drafted: Sequence[Facts], *ways: tuple[str, ...]) -> Pairs:
    """Pairs by one way after the other: rows whose fields agree, in order; a field that says nothing is no sign."""
    pairs: Pairs = {}
    for fields in ways:
        _pair_by(pairs, kept, drafted, partial(_signs, fields, _nowhere))
    return pairs


def _pair_by_place(pairs: Pairs, kept: Sequence[Facts], drafted: Sequence[Facts], field: str) -> None:
    """Pairs what is left in order where it is as much in both: rows that have no words in the paper's language yet."""
    taken = set(pairs.values())
    left = [row for row in kept if row.key not in taken]
    new = [row for row in drafted if row.key not in pairs]
    if len(left) == len(new) and all(field in row.lacking for row in left):
        pairs.update((row.key, other.key) for row, other in zip(new, left, strict=True))


def _activities(kept: Sequence[Facts], drafted: Sequence[Facts], areas: Mapping[str, str]) -> Pairs:
    """The area counts where titles or numbers stand in several; an activity may have moved to another one."""

    def area_of(row: Facts) -> str:
        return areas.get(row.area, row.area)

    pairs: Pairs = {}
    for fields in (("number", "title", "description"), ("number", "title"), ("title",)):
        _pair_by(pairs, kept, drafted, partial(_signs, fields, area_of))
    for fields in (("number", "title"), ("title",)):
        _pair_by(pairs, kept, drafted, partial(_signs, fields, _nowhere))
    _pair_alike(pairs, kept, drafted, area_of)
    _pair_by_witnesses(pairs, kept, drafted, area_of)
    return pairs


def _pair_by(
    pairs: Pairs, kept: Sequence[Facts], drafted: Sequence[Facts], sign: Callable[[Facts], tuple[str, ...]]
) -> None:
    """Pairs the rows that have the same sign, the first with the first; those with an empty part have none."""
    taken = set(pairs.values())
    left: dict[tuple[str, ...], list[str]] = {}
    for row in kept:
        if row.key not in taken and all(sign(row)):
            left.setdefault(sign(row), []).append(row.key)
    for row in drafted:
        if row.key not in pairs and left.get(sign(row)):
            pairs[row.key] = left[sign(row)].pop(0)


def _pair_alike(pairs: Pairs, kept: Sequence[Facts], drafted: Sequence[Facts], area_of: Callable[[Facts], str]) -> None:
    """Pairs titles that are alike, the likeliest first; the same number in the same area needs less likeness."""
    taken = set(pairs.values())
    left = {row.key: row for row in kept if row.key not in taken and row.text("title")}
    among = known("activity", (KnownRecord(key, "", (named(row.text("title")),)) for key, row in left.items()))
    found: list[tuple[float, int, int, str, str]] = []
    order = {key: place for place, key in enumerate(left)}
    for place, row in enumerate(drafted):
        if row.key in pairs or not left:
            continue
        for one in likely(among, Asked(row.text("title")), most=5, least=_FEW_ALIKE):
            other = left[one.id]
            is_at_home = area_of(row) == other.area and row.text("number") == other.text("number") != ""
            score = one.score + (0.3 if is_at_home else 0.0)
            if score >= _ALIKE:
                found.append((-score, place, order[one.id], row.key, one.id))
    for _score, _place, _other, key, partner in sorted(found):
        if key not in pairs and partner not in taken:
            pairs[key] = partner
            taken.add(partner)


def _pair_by_witnesses(
    pairs: Pairs, kept: Sequence[Facts], drafted: Sequence[Facts], area_of: Callable[[Facts], str]
) -> None:
    """Pairs rows with the same number in the same area whose other facts agree: only the title is another one."""
    taken = set(pairs.values())
    left = {(row.area, row.text("number")): row for row in kept if row.key not in taken and row.text("number")}
    for row in drafted:
        other = left.get((area_of(row), row.text("number")))
        if row.key in pairs or other is None or other.key in taken:
            continue
        agreed = [field for field in other.values if field not in ("number", "title") and agrees(field, other, row)]
        if len(agreed) >= _WITNESSES or "description" in agreed:
            pairs[row.key] = other.key
            taken.add(other.key)


def _signs(fields: tuple[str, ...], area_of: Callable[[Facts], str], row: Facts) -> tuple[str, ...]:
    return (area_of(row), *(fold(row.text(field)) for field in fields))


def _nowhere(_row: Facts) -> str:
    """Stands for an area where it does not matter which."""
    return "anywhere"
