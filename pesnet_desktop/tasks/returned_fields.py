"""The changes of single fields in a returned paper: three ways compared, with a proposal and what was understood."""

from collections.abc import Iterable, Iterator

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.merging import merged_line, merged_text
from pesnet_desktop.model.papers.returned import Place, Remark, ReturnedField, ReturnedPaper, Said
from pesnet_desktop.model.papers.returned_changes import Change, ChangeState
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_emptied import asks_nothing, emptied_section, in_own_words, removal
from pesnet_desktop.tasks.returned_facts import Reading, read_fact, says_more
from pesnet_desktop.tasks.returned_holders import in_one_form, is_holders, read_holders
from pesnet_desktop.tasks.returned_words import Names, field_label, reserve_sentence, words_of

_NEEDED = frozenset({"title", "heading", "label", "name", "time"})
"""Fields without which no record can be."""


@dataclass
class Counts:
    """What needs nobody: changed here alone, changed alike on both sides, not changed at all."""

    ours: int = 0
    alike: int = 0
    unchanged: int = 0


def field_changes(store: Store, paper: ReturnedPaper, counts: Counts) -> Iterator[Change]:
    """The fields that they changed, in reading order."""
    names = Names(paper)
    for place, stands in _by_place(_facts_behind(store, _still_here(store, paper.fields), paper.language)).items():
        changed = [one for one in stands if not _says_same(one, one.exported, paper.language)]
        unlike = [one for one in changed if not _is_alike(store, one, paper.language)]
        section = emptied_section(store, changed[0]) if changed else None
        if section:
            yield removal(section, changed[0], names.of(section))
        elif unlike:
            others = [one for one in unlike if not same(one.said, unlike[0].said)]
            change = _change(store, unlike[0], names.of(Place(place.table, place.id)), others, paper)
            is_elsewhere = len(changed) < len(stands) and all(map(_is_gone, changed))
            many = tuple(_doubts_of_many(len(changed), len(stands)))
            yield _of_one_place(change) if is_elsewhere else replace(change, doubts=(*change.doubts, *many))
        elif changed:
            counts.alike += 1
        elif same(stands[0].present or "", stands[0].exported):
            counts.unchanged += 1
        else:
            counts.ours += 1


def _is_gone(field: ReturnedField) -> bool:
    return "place-gone" in field.reserves and not words_of(field.said)


def _of_one_place(change: Change) -> Change:
    """A line that was deleted in one place and stands in another one: nothing says that the record loses it."""
    sentence = _("It was deleted in one place; in another one the paper says it still.")
    return replace(change, proposal=change.present, doubts=(sentence,), can_enter=False)


def _doubts_of_many(changed: int, stands: int) -> Iterator[str]:
    """A text that all letters of a file share may have been changed for one recipient only."""
    if changed < stands > 2:
        yield _("It stands in {all} places of the paper and was changed in {n} of them.").format(all=stands, n=changed)


def _is_alike(store: Store, field: ReturnedField, language: str) -> bool:
    is_same = field.present is not None and _says_same(field, field.present, language)
    return is_same or asks_nothing(store, field, language)


def _says_same(field: ReturnedField, other: Said, language: str) -> bool:
    """Whether the field says now what ``other`` says; a fact that is only written in another way is the same."""
    if same(field.said, other):
        return True
    if is_holders(field.place):
        return in_one_form(words_of(field.said)) == in_one_form(words_of(other))
    (fact, doubts), (other_fact, _doubts) = (
        read_fact(field.place, words_of(said), language) for said in (field.said, other)
    )
    is_one_fact = bool(fact) and fact == other_fact and not doubts and field.place.table != "activity"
    return is_one_fact and not says_more(field.place, words_of(field.said), words_of(other))


def same(one: Said, other: Said) -> bool:
    """Whether a reader sees the same words; how lines are spaced does not count."""
    if isinstance(one, RichText) and isinstance(other, RichText):
        return one == other
    return words_of(one).split() == words_of(other).split()


def _by_place(fields: Iterable[ReturnedField]) -> dict[Place, list[ReturnedField]]:
    """A field may stand in several places of a paper."""
    found: dict[Place, list[ReturnedField]] = {}
    for field in fields:
        found.setdefault(field.place, []).append(field)
    return found


def _change(
    store: Store, field: ReturnedField, record: str, others: list[ReturnedField], paper: ReturnedPaper
) -> Change:
    from pesnet_desktop.commands.returned_fields import can_set
    from pesnet_desktop.queries.returned import is_there

    present = field.present if field.present is not None else ""
    state: ChangeState = "theirs" if same(present, field.exported) else "conflict"
    there = is_there(store, Place(field.place.table, field.place.id))
    proposal = _proposal(field, present, state)
    understood, fact_doubts = _understood(store, field, paper.language)
    doubts = [reserve_sentence(one) for one in field.reserves]
    if not there:
        doubts.insert(0, _("It was removed here in the meantime."))
    elif state == "conflict":
        doubts.insert(0, _conflict_sentence(proposal, field.said))
    doubts += [_("In another place the paper says: “{words}”.").format(words=words_of(one.said)) for one in others]
    is_needed = field.place.field in _NEEDED and not words_of(field.said).strip()
    can_enter = there and can_set(field.place) and not is_needed
    if says_more(field.place, words_of(field.said), words_of(field.exported)):
        sentence = _("Only “{words}” is entered from this line: the program writes the words around it.")
        doubts.append(sentence.format(words=understood))
    if is_needed:
        doubts.append(
            _("Nothing stands there any more, and it cannot be empty. Remove it here by hand if it is to go.")
        )
    elif there and not can_enter:
        doubts.append(_("This cannot be entered from here. Change it where it is kept."))
    author, day = _by_whom(field.place, paper.remarks)
    return Change(
        0,
        "field",
        state,
        field.place,
        field_label(field.place),
        record,
        field.exported,
        field.said,
        present,
        proposal,
        understood,
        (*doubts, *fact_doubts),
        author,
        day,
        can_enter,
    )


def _understood(store: Store, field: ReturnedField, language: str) -> Reading:
    if is_holders(field.place):
        return read_holders(store, field.place, words_of(field.said), language)
    if isinstance(field.said, RichText) and words_of(field.said) == words_of(field.exported):
        return _("The words are the same. Bold, italics, lists or links changed."), ()
    return read_fact(field.place, words_of(field.said), language)


def _conflict_sentence(proposal: Said, theirs: Said) -> str:
    if proposal == theirs:
        return _("It was changed here, too, in another way. Theirs is proposed: choose what is to stand.")
    return _("It was changed here, too. The proposal brings both together: please review it.")


def _proposal(field: ReturnedField, present: Said, state: ChangeState) -> Said:
    if state == "theirs":
        return field.said
    if isinstance(field.said, RichText):
        was = field.exported if isinstance(field.exported, RichText) else RichText.of(field.exported)
        ours = present if isinstance(present, RichText) else RichText.of(present)
        return merged_text(was, field.said, ours)
    merged = merged_line(words_of(field.exported), field.said, words_of(present))
    return field.said if merged is None else merged


def _by_whom(place: Place, remarks: tuple[Remark, ...]) -> tuple[str, str]:
    """Who changed it last with changes tracked, and when."""
    tracked = [one for one in remarks if one.kind != "comment" and one.place == place]
    return (tracked[-1].author, tracked[-1].day) if tracked else ("", "")


_LINES_OF = {
    "date_and_venue": ("dates", "venue"),
    "language": ("languages",),
    "partners": ("organisers", "partners"),
    "dates_and_place": ("dates", "venue"),
    "interpretation": ("languages",),
}


def _still_here(store: Store, fields: tuple[ReturnedField, ...]) -> tuple[ReturnedField, ...]:
    """A record that is there and is not printed, as a section without a text, says nothing by now."""
    from pesnet_desktop.queries.returned import is_there

    unprinted = {Place(one.place.table, one.place.id) for one in fields if one.present is None}
    here = {record for record in unprinted if is_there(store, record)}
    return tuple(
        replace(one, present=RichText() if isinstance(one.said, RichText) else "")
        if one.present is None and Place(one.place.table, one.place.id) in here
        else one
        for one in fields
    )


def _facts_behind(store: Store, fields: tuple[ReturnedField, ...], language: str) -> Iterator[ReturnedField]:
    """Where nothing was written in a section, its text is the event's facts: what changed in it are facts."""
    from pesnet_desktop.queries.returned import facts_behind

    event = next((one.place for one in fields if one.place.table == "event"), None)
    unsaid = {one.place.field for one in fields if one.place.table == "event" and not words_of(one.exported)}
    for field in fields:
        place = field.place
        is_prose = place.table == "section" and isinstance(field.said, RichText) and field.said != field.exported
        kind = facts_behind(store, place.id) if is_prose and event is not None else ""
        names = [name for name in _LINES_OF.get(kind, ()) if name not in unsaid]
        facts = list(_facts_of(field, event, names)) if event is not None else []
        yield from facts or (in_own_words(store, field, language),)


def _facts_of(field: ReturnedField, event: Place, names: list[str]) -> Iterator[ReturnedField]:
    lines = [words_of(one).split("\n") for one in (field.exported, field.said, field.present)]
    names = names[: len(lines[0])]
    if names and field.said and all(len(one) == len(names) for one in lines):
        for name, exported, said, present in zip(names, *lines, strict=True):
            yield replace(field, place=Place("event", event.id, name), exported=exported, said=said, present=present)
