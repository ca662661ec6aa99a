"""The changes of whole records in a returned paper: rows, sections and lines that were added, removed or moved."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.returned import NewRecord, Place, Remark, ReturnedPaper, Said, Standing
from pesnet_desktop.model.papers.returned_changes import Change
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.times import read_times
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_fields import Counts, same
from pesnet_desktop.tasks.returned_words import Names, record_label, reserve_sentence, words_of

_MOVABLE = frozenset({"section", "slot", "activity", "plan_header", "thematic_area", "speech"})
_OWNED = frozenset({"slot", "part", "speaker", "activity"})
_Exported = dict[Place, tuple[int, Place | None]]
"""Where each record stood in the paper as it was exported, and in which other one."""

_TOLD_BY = ("time", "heading", "title", "name", "label")
_SHOWN_OF = {"section": "body", "activity": "title", "part": "title", "speaker": "name", "plan_header": "content"}


def row_changes(store: Store, paper: ReturnedPaper, counts: Counts) -> Iterator[Change]:
    """Records added, removed, moved: in this order."""
    names = Names(paper)
    for new in paper.new:
        if _is_here(new, paper):
            counts.alike += 1
        else:
            yield _added(new, names)
    yield from _removed(store, paper, names)
    yield from _moved(store, paper, names)


def _is_here(new: NewRecord, paper: ReturnedPaper) -> bool:
    """Whether the same record was added here since, by its title and its time."""
    wanted = {field: fold(new.text(field)) for field in _TOLD_BY if new.text(field)}
    rows: dict[str, dict[str, str]] = {}
    for one in paper.added_here:
        if one.place.table == new.table:
            rows.setdefault(one.place.id, {})[one.place.field] = fold(words_of(one.present))
    times = read_times(wanted.pop("time", ""))
    return bool(wanted) and any(
        all(row.get(field) == words for field, words in wanted.items()) and read_times(row.get("time", "")) == times
        for row in rows.values()
    )


def _added(new: NewRecord, names: Names) -> Change:
    doubts = [reserve_sentence(one) for one in new.reserves]
    can_enter = bool(new.owner) or new.table not in _OWNED
    proposal = _typed_slot(new) if new.table == "slot" else dict(new.values).get(_SHOWN_OF.get(new.table, ""), "")
    if new.table == "slot" and not (read_times(new.text("time")) or ("",))[0]:
        doubts.append(_("“{words}” was not understood as a time. Type it as in 09:30.").format(words=new.text("time")))
    if not can_enter:
        doubts.append(_("Where it belongs was not found. Add it by hand."))
    called = new.text("heading") or new.text("title") or new.text("name") or new.text("label")
    return Change(
        0,
        "added",
        "theirs",
        Place(new.table, ""),
        record_label(new.table),
        called or names.of(new.after),
        "",
        proposal,
        "",
        proposal,
        doubts=tuple(doubts),
        can_enter=can_enter,
        new=new,
        owner=new.owner,
        after=new.after,
    )


def _typed_slot(new: NewRecord) -> str:
    """The slot as an officer would type it."""
    head = " ".join(word for word in (new.text("time").replace("\u00a0", " "), new.text("title")) if word)
    return f"{head}: {new.text('lines')}" if new.text("lines") else head


def _removed(store: Store, paper: ReturnedPaper, names: Names) -> Iterator[Change]:
    from pesnet_desktop.queries.returned import called, is_there

    owners = {one.record: one.owner for one in paper.exported_order}
    for record in paper.gone:
        if owners.get(record) in paper.gone or not is_there(store, record):
            continue
        own = [one for one in paper.gone_fields if _is_below(Place(one.place.table, one.place.id), record, owners)]
        edited = any(one.present is not None and not same(one.present, one.exported) for one in own)
        can_enter, reasons = _can_go(record, paper, owners)
        doubts = [_("It was removed there, and changed here since it was exported.")] if edited else []
        doubts += [reserve_sentence("guessed")] if paper.trust == "shape" else []
        author, day = _by_whom(record, paper.remarks)
        said = "\n".join(words_of(one.exported) for one in own if words_of(one.exported))
        now = "\n".join(words_of(one.present) for one in own if words_of(one.present))
        yield Change(
            0, "removed", "conflict" if edited else "theirs", record, record_label(record.table),
            names.of(record) or called(store, record, paper.language), said, "", now, "",
            doubts=(*doubts, *reasons), author=author, day=day, can_enter=can_enter,
        )  # fmt: skip


def _can_go(record: Place, paper: ReturnedPaper, owners: dict[Place, Place | None]) -> tuple[bool, tuple[str, ...]]:
    """Whether a record can be removed from here, and why it is to be looked at."""
    from pesnet_desktop.commands.returned import can_remove

    if not can_remove(record):
        return False, (_("This cannot be removed from here. Remove it where it is kept, if it is to go."),)
    if any(_is_below(owners.get(one.record), record, owners) for one in paper.order):
        sentence = _("Its own line is gone, but what stood below it is still there. Remove or join it by hand.")
        return False, (sentence,)
    return True, ()


def _is_below(record: Place | None, top: Place, owners: dict[Place, Place | None]) -> bool:
    while record is not None and record != top:
        record = owners.get(record)
    return record == top


def _by_whom(record: Place, remarks: tuple[Remark, ...]) -> tuple[str, str]:
    by = [one for one in remarks if one.kind == "deleted" and one.place == record]
    return (by[-1].author, by[-1].day) if by else ("", "")


def _moved(store: Store, paper: ReturnedPaper, names: Names) -> Iterator[Change]:
    from pesnet_desktop.queries.returned import is_there

    retimed = {one.place.id for one in paper.fields if one.place.field == "time" and not same(one.said, one.exported)}
    halved = {one.place.id for one in paper.fields if "place-gone" in one.reserves}
    exported = {one.record: (place, one.owner) for place, one in enumerate(paper.exported_order)}
    ours = [one for one in paper.present_order if one.record in exported]
    moved_here = {one.record for one in _out_of_order(ours, exported)}
    here = [_where_it_stood(one, exported, paper) for one in paper.order if one.record in exported]
    yield from _sorted_by_hand(store, [one for one in here if one.record.table not in _MOVABLE], exported, paper)
    here = [one for one in here if one.record.table in _MOVABLE]
    for standing in _out_of_order(here, exported):
        record = standing.record
        after = _before(standing, here)
        stands = any(one.record == record and one.owner == standing.owner for one in paper.present_order)
        if record.id in retimed | halved or not is_there(store, record):
            continue
        if stands and _before_in(record, ours) == after:
            continue
        was, now = names.of(_before_in(record, paper.exported_order)), names.of(after)
        is_ours, to_start = record in moved_here, _("at the beginning")
        yield Change(
            0,
            "moved",
            "conflict" if is_ours else "theirs",
            record,
            record_label(record.table),
            names.of(record),
            _("behind {record}").format(record=was) if was else to_start,
            _("behind {record}").format(record=now) if now else to_start,
            "",
            _("behind {record}").format(record=now) if now else to_start,
            doubts=tuple(_doubts_of_move(record, is_ours=is_ours, is_guessed=paper.trust == "shape")),
            owner=standing.owner,
            after=after,
        )


def _where_it_stood(standing: Standing, exported: _Exported, paper: ReturnedPaper) -> Standing:
    """A record whose day or area lost its line stands there still: only the line is gone."""
    owner = exported[standing.record][1]
    return replace(standing, owner=owner) if owner in paper.gone else standing


def _sorted_by_hand(
    store: Store, here: Sequence[Standing], exported: _Exported, paper: ReturnedPaper
) -> Iterator[Change]:
    """Rows whose order is made by the program: that they stand in another one is said once for each table."""
    from pesnet_desktop.queries.returned import called

    for table in dict.fromkeys(one.record.table for one in _out_of_order(here, exported)):
        rows = [one for one in here if one.record.table == table]
        was = sorted(rows, key=lambda one: exported[one.record][0])
        before, after = (
            "\n".join(filter(None, (called(store, one.record, paper.language) for one in order)))
            for order in (was, rows)
        )
        yield Change(
            0, "moved", "theirs", rows[0].record, record_label(table), "", before, after, "", after,
            doubts=(_("The rows stand in another order there. The program orders them by itself."),), can_enter=False,
        )  # fmt: skip


def _doubts_of_move(record: Place, *, is_ours: bool, is_guessed: bool) -> Iterator[str]:
    if is_ours:
        yield _("It was moved here, too.")
    if is_guessed:
        yield reserve_sentence("guessed")
    if record.table == "slot":
        yield _("The row stands elsewhere, but its time is the same.")


def _out_of_order(now: Sequence[Standing], exported: _Exported) -> Iterator[Standing]:
    """The fewest records whose moving explains the order: those outside the longest run that kept it."""
    for group in _groups(now).values():
        stayed = [one for one in group if exported[one.record][1] == one.owner]
        kept = _longest_rising([exported[one.record][0] for one in stayed])
        yield from (one for one in group if one not in stayed or exported[one.record][0] not in kept)


def _groups(standings: Sequence[Standing]) -> dict[tuple[str, Place | None], list[Standing]]:
    found: dict[tuple[str, Place | None], list[Standing]] = {}
    for one in standings:
        found.setdefault((one.record.table, one.owner), []).append(one)
    return found


def _longest_rising(places: Sequence[int]) -> set[int]:
    """The longest rising run of ``places``, which are all different."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place in places:
        step = bisect_left(ends, place)
        before[place] = ends[step - 1] if step else None
        ends[step : step + 1] = [place]
    kept: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept


def _before(standing: Standing, order: Sequence[Standing]) -> Place | None:
    """The record above it among those of the same owner."""
    own = _groups(order)[(standing.record.table, standing.owner)]
    place = own.index(standing)
    return own[place - 1].record if place else None


def _before_in(record: Place, order: Sequence[Standing]) -> Place | None:
    return next((_before(one, order) for one in order if one.record == record), None)


def values_with(new: NewRecord, said: Said) -> tuple[tuple[str, Said], ...]:
    """The values of a new record with the officer's own words in the place of what is shown of it."""
    if new.table == "slot":
        return (("line", words_of(said)),)
    shown = _SHOWN_OF.get(new.table, "")
    kept = {**dict(new.values), shown: said}
    if isinstance(kept.get("body"), str):
        kept["body"] = RichText.of(words_of(kept["body"]))
    return tuple(kept.items())
