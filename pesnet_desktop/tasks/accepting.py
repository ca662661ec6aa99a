"""Accepts what was read of a file, with what the officer decided about it: one step for the file, or nothing of it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.answers import PlanAnswers, is_skipped, plan_doubts, settled
from pesnet_desktop.model.papers.columns_as import Records, as_draft, records_of
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import (
    ColumnsDraft,
    ConceptNoteDraft,
    EventDraft,
    EventReportDraft,
    EventsListDraft,
    GuestsDraft,
    ListedEvent,
    OtherDraft,
    ProgrammeDraft,
)
from pesnet_desktop.model.papers.paper_language import PaperLanguage, column_of, language_of
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, NewRow, PlanChanges
from pesnet_desktop.model.papers.reads import Path as FieldPath
from pesnet_desktop.model.papers.reads import Read, doubts, reads
from pesnet_desktop.model.papers.settling import DIFFERS, Words, settled_reads, without
from pesnet_desktop.model.phrase import Said
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

Draft = WorkPlanDraft | EventDraft
"""Whatever a file was read as."""


@dataclass
class Decisions:
    """What an officer decided about one file.

    ``taken`` answers doubts, those of a plan's row by its path: ``("activities", 3)``. ``corrected`` are fields that
    were written anew, ``unfinished`` words typed for a field that cannot take them and have still to be mended,
    ``skipped`` the rows that are not entered. ``event_id`` is the event that the paper is
    about, empty for a new one; ``same`` says it for the rows of a list of events. ``plan_id`` is the plan that a work
    plan is a newer version of, and ``left_out`` are the places of the changes that are not made in it. ``columns`` and
    ``records`` say how a table is read, ``language`` in which language the file is written where an officer said so.
    """

    taken: dict[tuple[FieldPath, int], int] = field(default_factory=dict)
    corrected: dict[FieldPath, Words] = field(default_factory=dict)
    unfinished: dict[FieldPath, str] = field(default_factory=dict)
    skipped: set[FieldPath] = field(default_factory=set)
    event_id: str = ""
    is_new: bool = False
    reason: Said = ""
    same: dict[int, str] = field(default_factory=dict)
    plan_id: str = ""
    is_new_plan: bool = False
    left_out: set[int] | None = None
    columns: tuple[str, ...] = ()
    records: Records | None = None
    language: PaperLanguage | None = None

    @property
    def is_proposed(self) -> bool:
        """Whether somebody has to look: the file may be about what is here already, or is a newer version of it."""
        return bool(self.plan_id or (self.event_id and not self.is_new))

    @property
    def plan(self) -> PlanAnswers:
        """What of it is about the rows of a plan."""
        return PlanAnswers(self.taken, self.corrected, self.skipped)


@dataclass(frozen=True)
class Entered:
    """Where what was entered can be looked at: a page of the window and the record on it."""

    page: str
    record: str = ""


def accept(
    store: Store, draft: Draft, decisions: Decisions, content: bytes = b"", today: date | None = None
) -> Entered:
    """Enters the file's facts in one step, keeps the file and lists its unread parts. Raises Problem for a refusal.

    A report or a list of events marks those as held that ended before ``today``.
    """
    if isinstance(draft, WorkPlanDraft):
        from pesnet_desktop.commands.accepting_columns import accept_plan

        if decisions.plan_id:
            return _accept_newer(store, draft, decisions, content)
        settled_one, language = settled_plan(draft, decisions), spoken_in(draft, decisions)
        return Entered("work-plan", accept_plan(store, settled_one, attached=content, language=language))
    return _accept_typed(store, draft, decisions, content, today)


def settled_plan(draft: WorkPlanDraft, decisions: Decisions) -> WorkPlanDraft:
    """The plan as it is entered."""
    return settled(draft, decisions.plan)


def doubt_count(draft: Draft, decisions: Decisions | None = None) -> int:
    """How many questions the file raises; a field that was written anew is clear."""
    decided = decisions or Decisions()
    if isinstance(draft, WorkPlanDraft):
        asked = plan_doubts(draft, decided.plan)
        return len(draft.asked) + sum(len(questions) for _row, questions in asked)
    asked_of = (path for path, _doubt in doubts(draft) if path[:2] not in decided.skipped)
    return len(draft.asked) + sum(1 for path in asked_of if path not in decided.corrected)


def spoken_in(draft: Draft, decisions: Decisions) -> Language:
    """The language as whose words the file's texts are kept."""
    return column_of(decisions.language) if decisions.language else language_of(draft)


def content_of(path: Path) -> bytes:
    """The file's bytes, to be kept; nothing where it is gone meanwhile."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def newer_version(store: Store, draft: WorkPlanDraft, decisions: Decisions) -> PlanChanges:
    """What the answered draft changes in the plan that it is a newer version of; rows that are skipped stay there."""
    from pesnet_desktop.tasks.plan_changes import plan_changes
    from pesnet_desktop.tasks.plan_facts import paths_by_key

    said = spoken_in(draft, decisions) if decisions.language else None
    whole = replace(decisions.plan, skipped=frozenset())
    changes = plan_changes(store, decisions.plan_id, settled(draft, whole), said)
    paths = paths_by_key(draft, whole)
    skipped = {key for key, path in paths.items() if is_skipped(path, decisions.plan)}
    return replace(
        changes,
        changes=tuple(one for one in changes.changes if one.key not in skipped),
        added=tuple(one for one in changes.added if one.key not in skipped),
    )


def propose_plan(store: Store, draft: WorkPlanDraft, decisions: Decisions) -> None:
    """Proposes the plan that the draft is likely a newer version of, where nobody chose one yet."""
    from pesnet_desktop.tasks.matching import likely_plan

    if decisions.plan_id or decisions.is_new_plan:
        return
    found = likely_plan(store, draft)
    if found is not None:
        decisions.plan_id, decisions.reason = found.id, found.reason


def parts_of_changes(changes: PlanChanges) -> tuple[FieldChange | NewRow | MissingRow, ...]:
    """Every change by its place: fields, new rows, rows that are missing."""
    return (*changes.changes, *changes.added, *changes.missing)


def left_out_of(changes: PlanChanges, decisions: Decisions) -> set[int]:
    """The places of the changes that are not made: where nobody decided, the rows that are missing stay."""
    if decisions.left_out is None:
        parts = parts_of_changes(changes)
        decisions.left_out = {place for place, one in enumerate(parts) if isinstance(one, MissingRow)}
    return decisions.left_out


def keep_left_out(before: PlanChanges, after: PlanChanges, decisions: Decisions) -> None:
    """What was decided about changes holds for the same ones after a question was answered and others may follow."""
    was_left = left_out_of(before, decisions)
    decided = {_place_of(one): place in was_left for place, one in enumerate(parts_of_changes(before))}
    decisions.left_out = {
        place
        for place, one in enumerate(parts_of_changes(after))
        if decided.get(_place_of(one), isinstance(one, MissingRow))
    }


def _place_of(part: FieldChange | NewRow | MissingRow) -> tuple[str, ...]:
    """Which field or row of the plan a change is about, whatever it says of it."""
    if isinstance(part, FieldChange):
        return (part.table, part.id, part.field)
    return ("new", part.table, part.label) if isinstance(part, NewRow) else ("missing", part.table, part.id)


def _accept_newer(store: Store, draft: WorkPlanDraft, decisions: Decisions, content: bytes) -> Entered:
    """Makes the changes that were not left out; a row that is missing stays unless it was said to go."""
    from pesnet_desktop.commands.accepting import keep_paper, unread_words
    from pesnet_desktop.commands.plan_changes import accept_plan_changes

    changes = newer_version(store, draft, decisions)
    left_out = left_out_of(changes, decisions)
    taken = [one for place, one in enumerate(parts_of_changes(changes)) if place not in left_out]
    wanted = replace(
        changes,
        changes=tuple(one for one in taken if isinstance(one, FieldChange)),
        added=tuple(one for one in taken if isinstance(one, NewRow)),
    )
    removed = [one for one in taken if isinstance(one, MissingRow)]
    with store.one_step("Take over {file} into {plan}", file=changes.file_name[:40], plan=changes.title[:40] or "–"):
        accept_plan_changes(store, wanted, removed)
        keep_paper(store, draft.file_name, content, unread_words(draft.unread))
    return Entered("work-plan", decisions.plan_id)


def _accept_typed(store: Store, draft: EventDraft, decisions: Decisions, content: bytes, today: date | None) -> Entered:
    from pesnet_desktop.commands.accepting_columns import accept_columns
    from pesnet_desktop.commands.accepting_event import (
        accept_concept_note,
        accept_event_report,
        accept_events_list,
        accept_programme,
    )
    from pesnet_desktop.commands.accepting_guests import accept_guests

    event_id, language = decisions.event_id, spoken_in(draft, decisions)
    if isinstance(draft, ColumnsDraft):
        columns = decisions.columns or draft.columns
        records = decisions.records or records_of(columns)
        _refuse_known_rows(store, as_draft(draft, columns, records), decisions)
        accept_columns(store, draft, columns, records, event_id, decisions.same, content, language)
        return Entered("work-plan") if records == "activities" else Entered("events", event_id)
    if isinstance(draft, OtherDraft):
        raise Problem("nothing-to-accept")
    same = {} if not isinstance(draft, EventsListDraft) else _same(draft, decisions)
    if isinstance(draft, EventsListDraft):
        draft = _without_differences(draft, same)
        kept = [place for place in range(len(draft.events)) if ("events", place) not in decisions.skipped]
        same = {place: same[row] for place, row in enumerate(kept) if row in same}
    draft = settled_reads(_kept_programme(draft, decisions.taken), decisions.taken, decisions.corrected)
    draft = without(draft, frozenset(decisions.skipped))
    if isinstance(draft, ConceptNoteDraft):
        return Entered("events", accept_concept_note(store, draft, event_id, content, language))
    if isinstance(draft, ProgrammeDraft):
        return Entered("events", accept_programme(store, draft, event_id, content, language))
    if isinstance(draft, EventReportDraft):
        return Entered("events", accept_event_report(store, draft, event_id, content, language, today))
    if isinstance(draft, GuestsDraft):
        return Entered("events", accept_guests(store, draft, event_id, content))
    accept_events_list(store, draft, same, content, language, today)
    return Entered("events")


def _refuse_known_rows(store: Store, rows: GuestsDraft | EventsListDraft | WorkPlanDraft, decisions: Decisions) -> None:
    """A table by itself asks nothing of its rows: where they are likely here already, it is to be read as the paper
    that it is, which does. Raises Problem.
    """
    from pesnet_desktop.tasks.beside_event import only_likely
    from pesnet_desktop.tasks.matching import likely_plan

    if isinstance(rows, EventsListDraft) and not decisions.is_new:
        event = only_likely(store, rows, spoken_in(rows, decisions), is_certain_too=True)
        if event is not None:
            raise Problem("row-here-already", path=rows.file_name, title=event.label)
    if isinstance(rows, WorkPlanDraft) and not decisions.is_new_plan:
        plan = likely_plan(store, rows)
        if plan is not None:
            raise Problem("plan-here-already", path=rows.file_name, title=plan.label, id=plan.id[:6])


def _same(draft: EventsListDraft, decisions: Decisions) -> dict[int, str]:
    """The events that rows are about, but those that the officer said are others."""
    others = {
        path[1]
        for path, read in reads(draft)
        for number, doubt in enumerate(read.doubts)
        if doubt.kind == "same" and decisions.taken.get((path, number), 0)
    }
    return {place: key for place, key in decisions.same.items() if place not in others}


def _without_differences(draft: EventsListDraft, same: Mapping[int, str]) -> EventsListDraft:
    """A row that makes an event of its own says all that it says, whatever another event says."""
    rows = tuple(row if place in same else _undoubted(row) for place, row in enumerate(draft.events))
    return replace(draft, events=rows)


def _undoubted(row: ListedEvent) -> ListedEvent:
    def said(read: Read) -> Read:
        return replace(read, doubts=tuple(doubt for doubt in read.doubts if doubt.kind != DIFFERS))

    facts = row.event
    plain = replace(
        facts,
        title=said(facts.title),
        dates=said(facts.dates),
        venue=said(facts.venue),
        languages=said(facts.languages),
        participants=said(facts.participants),
    )
    return replace(row, event=plain)


TypedDraft = ConceptNoteDraft | ProgrammeDraft | EventReportDraft | GuestsDraft | EventsListDraft


def _kept_programme(draft: TypedDraft, taken: Mapping[tuple[FieldPath, int], int]) -> TypedDraft:
    """The paper without its programme where that of the event is to be kept."""
    if not isinstance(draft, ConceptNoteDraft | ProgrammeDraft) or not draft.days:
        return draft
    place: FieldPath = ("days", 0, "heading")
    is_kept = any(
        doubt.kind == DIFFERS and not taken.get((place, number), 0)
        for number, doubt in enumerate(draft.days[0].heading.doubts)
    )
    return replace(draft, days=()) if is_kept else draft
