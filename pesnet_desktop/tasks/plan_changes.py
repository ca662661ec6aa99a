"""What a newer version of a plan changes in the plan that is in the file: read only, nothing is written here."""

from collections.abc import Iterator, Mapping, Sequence

from pesnet_desktop.commands.rows import one_line, short
from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, WorkPlanDraft
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, NewRow, PlanChanges
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.work_plan import Plan, plan
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.paper_words import field_name
from pesnet_desktop.tasks.plan_facts import (
    Facts,
    PlanFacts,
    drafted_facts,
    is_same,
    kept_facts,
    language_of,
    shown,
)
from pesnet_desktop.tasks.plan_pairs import Pairs, paired


def plan_changes(store: Store, plan_id: str, draft: WorkPlanDraft, language: Language | None = None) -> PlanChanges:
    """What ``draft`` says otherwise than the plan, with what is new and what is missing.

    Without ``language`` the one in which the titles agree. A plan read again as it is gives no change. Raises Problem
    when the plan is gone.
    """
    present = plan(store, plan_id)
    if present is None:
        raise Problem("record-gone")
    spoken = language or language_of(store, plan_id, draft)
    kept, drafted = kept_facts(store, plan_id, spoken), drafted_facts(draft)
    pairs = paired(kept, drafted)
    order = [facts.key for facts in drafted.activities]
    return PlanChanges(
        plan_id,
        present.title.in_language(spoken),
        draft.file_name,
        spoken,
        present.is_adopted,
        (*_of_plan(store, present, draft, spoken), *_of_rows(kept, drafted, pairs, spoken)),
        tuple(_new(drafted, pairs)),
        tuple(_missing(kept, pairs)),
        tuple((place, pairs[key]) for place, key in enumerate(order) if key in pairs),
    )


def change_lines(changes: PlanChanges) -> list[str]:
    """What changed, a line each, as the command line prints it."""
    if changes.is_empty:
        return [_("{file} says the same as the plan {title}.").format(file=changes.file_name, title=changes.title)]
    lines = [
        _("{record}, {field}: {old} → {new}").format(
            record=one.label, field=field_name((one.field,)), old=_in_line(one.old), new=_in_line(one.new)
        )
        for one in changes.changes
    ]
    lines += [_("New: {record}").format(record=one.label) for one in changes.added]
    return lines + [_("No longer there: {record}").format(record=one.label) for one in changes.missing]


def _in_line(text: str) -> str:
    return short(one_line(text)) or "–"


def _of_plan(store: Store, present: Plan, draft: WorkPlanDraft, language: Language) -> Iterator[FieldChange]:
    """The plan's own facts; what the newer version does not say stays."""
    names = network(store).name
    title = one_line(draft.title)
    old = present.title.in_language(language)
    said = {
        "title": (old, title),
        "organisation": (present.organisation, one_line(draft.organisation)),
        "start_year": (str(present.start_year or ""), str(draft.start_year or "")),
        "end_year": (str(present.end_year or ""), str(draft.end_year or "")),
    }
    for field, (before, after) in said.items():
        is_name = field == "organisation" and (
            after.startswith(tuple(filter(None, (names.en, names.fr, names.ar)))) or (language != "en" and before)
        )
        if after and after != before and not is_name:
            yield FieldChange("work_plan", present.id, field, old, before, after)


def _of_rows(kept: PlanFacts, drafted: PlanFacts, pairs: Pairs, language: Language) -> Iterator[FieldChange]:
    """The rows that both versions have, in the order of the newer one."""
    areas = {facts.key: facts for facts in kept.areas}
    new_areas = {facts.key: facts for facts in drafted.areas}
    numbers = {facts.key: facts.text("number") for facts in kept.areas}
    for table, old_rows, new_rows in _tables(kept, drafted):
        known = {facts.key: facts for facts in old_rows}
        for facts in new_rows:
            if facts.key not in pairs:
                continue
            old = known[pairs[facts.key]]
            label = _label(table, old, numbers.get(old.area, ""))
            if table == "activity" and pairs.get(facts.area, facts.area) != old.area:
                target = pairs.get(facts.area, facts.area)
                title = _label("thematic_area", new_areas[facts.area])
                before = _label("thematic_area", areas[old.area])
                yield FieldChange(table, old.key, "area", label, before, title, target=target, key=facts.key)
            for field, value in facts.values.items():
                if not is_same(field, old, facts, language):
                    rich = value if isinstance(value, RichText) else None
                    yield FieldChange(
                        table, old.key, field, label, shown(old.values[field]), shown(value), rich, key=facts.key
                    )


def _new(drafted: PlanFacts, pairs: Pairs) -> Iterator[NewRow]:
    numbers = {facts.key: facts.text("number") for facts in drafted.areas}
    for table, rows in (("plan_header", drafted.headers), ("thematic_area", drafted.areas)):
        after = ""
        for facts in rows:
            if facts.key not in pairs:
                yield NewRow(table, facts.key, _label(table, facts), _row(facts), "", after)
            after = pairs.get(facts.key, facts.key)
    behind: dict[str, str] = {}
    for facts in drafted.activities:
        into = pairs.get(facts.area, facts.area)
        if facts.key not in pairs:
            label = _label("activity", facts, numbers[facts.area])
            yield NewRow("activity", facts.key, label, _row(facts), into, behind.get(into, ""))
        behind[into] = pairs.get(facts.key, facts.key)


def _missing(kept: PlanFacts, pairs: Pairs) -> Iterator[MissingRow]:
    taken = set(pairs.values())
    numbers: Mapping[str, str] = {facts.key: facts.text("number") for facts in kept.areas}
    rows = (("plan_header", kept.headers), ("thematic_area", kept.areas), ("activity", kept.activities))
    for table, every in rows:
        for facts in every:
            if facts.key not in taken:
                yield MissingRow(table, facts.key, _label(table, facts, numbers.get(facts.area, "")))


def _tables(kept: PlanFacts, drafted: PlanFacts) -> Sequence[tuple[str, tuple[Facts, ...], tuple[Facts, ...]]]:
    return (
        ("plan_header", kept.headers, drafted.headers),
        ("thematic_area", kept.areas, drafted.areas),
        ("activity", kept.activities, drafted.activities),
    )


def _label(table: str, facts: Facts, area: str = "") -> str:
    """What a row is called: ``1.3 Workshop on “…”``, an area by number and title, a header row by its label."""
    if table == "plan_header":
        return facts.text("label")
    number = ".".join(part for part in (area, facts.text("number")) if part) if facts.text("number") else ""
    return " ".join(part for part in (number, facts.text("title")) if part)


def _row(facts: Facts) -> DraftHeader | DraftArea | DraftActivity:
    if facts.row is None:
        raise TypeError("only rows of a draft can be new")
    return facts.row
