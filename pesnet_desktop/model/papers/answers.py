"""What an officer decided about a work plan as read: answers to doubts, fields written anew, rows that are skipped."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.drafts import Doubt, DraftActivity, DraftArea, DraftHeader, WorkPlanDraft
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.model.papers.settling import Corrected, Taken, plain, prose
from pesnet_desktop.model.providers import (
    ProviderName,
    all_to_confirm,
    all_together,
    named_only,
    print_providers,
    read_providers,
)

Row = TypeVar("Row", DraftHeader, DraftActivity)
"""What can stand in the file in several pieces; its path is ``("activities", 3)``, a piece's ``(…, "apart", 0)``."""

ACTIVITY_FIELDS = (
    "number", "title", "timeline", "venue", "languages", "providers", "beneficiaries", "description",
)  # fmt: skip
OF_ROWS = ("joined-row", "repeated-row")
"""The kinds of doubts about a row as a whole: a field of it that was written anew does not answer them."""

_REREAD: dict[str, Callable[[Sequence[ProviderName]], tuple[ProviderName, ...]]] = {
    "tbc-binding": all_to_confirm,
    "alternatives": all_together,
    "open-call": named_only,
}


@dataclass(frozen=True)
class PlanAnswers:
    """What was decided: choices, fields written anew, and rows that are skipped, all by their paths."""

    taken: Taken = field(default_factory=dict)
    corrected: Corrected = field(default_factory=dict)
    skipped: AbstractSet[Path] = frozenset()


def settled(draft: WorkPlanDraft, answers: PlanAnswers) -> WorkPlanDraft:
    """The draft as decided. What was written anew wins over every answer; what nobody decided stays as read.

    Several answers about one cell of providers are all heeded.
    """
    written = answers.corrected
    areas: list[DraftArea] = []
    place = 0
    for number, area in enumerate(draft.areas):
        rows = tuple(
            settled_activity(activity, path, answers)
            for offset, whole in enumerate(area.activities)
            for path, activity in rows_at(("activities", place + offset), whole, answers)
            if not is_skipped(path, answers)
        )
        place += len(area.activities)
        areas.append(replace(settled_area(area, ("areas", number), written), activities=rows))
    headers = tuple(settled_header(header, path, written) for path, header in header_rows(draft, answers))
    return replace(_written_plan(draft, written), headers=headers, areas=tuple(areas))


def settled_activity(activity: DraftActivity, path: Path, answers: PlanAnswers) -> DraftActivity:
    """A row with the answers about its fields, and with the fields written anew."""
    for place, doubt in enumerate(activity.doubts):
        answer = answers.taken.get((path, place), 0)
        if doubt.kind not in OF_ROWS and 0 < answer < len(doubt.choices):
            activity = _answered(activity, doubt, answer)
    written = answers.corrected
    texts = {name: written[*path, name] for name in ACTIVITY_FIELDS if (*path, name) in written}
    description = texts.pop("description", activity.description)
    return replace(
        _with_texts(activity, {name: plain(words) for name, words in texts.items()}), description=prose(description)
    )


def header_rows(draft: WorkPlanDraft, answers: PlanAnswers) -> Iterator[tuple[Path, DraftHeader]]:
    """The header rows of the settled draft, each with its path in the draft as read."""
    for place, whole in enumerate(draft.headers):
        for path, header in rows_at(("headers", place), whole, answers):
            if not is_skipped(path, answers):
                yield path, header


def activity_paths(draft: WorkPlanDraft, answers: PlanAnswers) -> Iterator[Path]:
    """The path in the draft as read of each activity of the settled draft."""
    for place, whole in enumerate(draft.activities):
        for path, _activity in rows_at(("activities", place), whole, answers):
            if not is_skipped(path, answers):
                yield path


def rows_at(path: Path, row: Row, answers: PlanAnswers) -> tuple[tuple[Path, Row], ...]:
    """The row, or the pieces that it was joined from where an officer said that they are rows of their own."""
    pieces = row.apart if is_parted(path, row, answers) else (row,)
    return tuple(zip(row_paths(path, row, answers), pieces, strict=True))


def row_paths(path: Path, row: DraftHeader | DraftActivity, answers: PlanAnswers) -> tuple[Path, ...]:
    """The path of the row, or those of its pieces where they are rows of their own."""
    if not is_parted(path, row, answers):
        return (path,)
    return tuple((*path, "apart", place) for place in range(len(row.apart)))


def row_at(draft: WorkPlanDraft, path: Path) -> DraftHeader | DraftActivity:
    """The row of the draft as read at a path, or the piece of one."""
    rows: tuple[DraftHeader, ...] | tuple[DraftActivity, ...]
    rows = draft.headers if path[0] == "headers" else draft.activities
    row = rows[int(path[1])]
    return row.apart[int(path[3])] if len(path) > 3 else row


def is_parted(path: Path, row: DraftHeader | DraftActivity, answers: PlanAnswers) -> bool:
    """Whether an officer said that the row's pieces are rows of their own."""
    return bool(row.apart) and any(
        doubt.kind in OF_ROWS and 0 < answers.taken.get((path, place), 0) < len(doubt.choices)
        for place, doubt in enumerate(row.doubts)
    )


def is_skipped(path: Path, answers: PlanAnswers) -> bool:
    """Whether a row is not entered: itself, or the whole row that it is a piece of."""
    return path in answers.skipped or path[:2] in answers.skipped


def open_doubts(path: Path, row: DraftHeader | DraftActivity, answers: PlanAnswers) -> tuple[tuple[int, Doubt], ...]:
    """The questions of a row that are still asked, by their places: a field written anew is clear.

    Of a row that was parted only that is asked; of one that is skipped nothing.
    """
    if path in answers.skipped:
        return ()
    parted = is_parted(path, row, answers)
    return tuple(
        (place, doubt)
        for place, doubt in enumerate(row.doubts)
        if doubt.kind in OF_ROWS or not (parted or (*path, doubt.field) in answers.corrected)
    )


def plan_doubts(draft: WorkPlanDraft, answers: PlanAnswers) -> tuple[tuple[Path, tuple[tuple[int, Doubt], ...]], ...]:
    """The rows of the plan that still ask something, header rows before activities, with their questions."""
    rows: list[tuple[Path, DraftHeader | DraftActivity]] = [
        *((("headers", place), header) for place, header in enumerate(draft.headers)),
        *((("activities", place), activity) for place, activity in enumerate(draft.activities)),
    ]
    asked = ((path, open_doubts(path, row, answers)) for path, row in rows)
    return tuple((path, doubts) for path, doubts in asked if doubts)


def _answered(activity: DraftActivity, doubt: Doubt, answer: int) -> DraftActivity:
    """The activity with the chosen text in the field that was asked about."""
    value = doubt.choices[answer].value
    if doubt.field == "providers":
        reread = _REREAD.get(doubt.kind)
        text = print_providers(reread(read_providers(activity.providers))) if reread else value
        return replace(activity, providers=text)
    return _with_texts(activity, {doubt.field: value})


def _with_texts(activity: DraftActivity, texts: Mapping[str, str]) -> DraftActivity:
    return replace(
        activity,
        number=texts.get("number", activity.number),
        title=texts.get("title", activity.title),
        timeline=texts.get("timeline", activity.timeline),
        venue=texts.get("venue", activity.venue),
        languages=texts.get("languages", activity.languages),
        providers=texts.get("providers", activity.providers),
        beneficiaries=texts.get("beneficiaries", activity.beneficiaries),
    )


def _written_plan(draft: WorkPlanDraft, corrected: Corrected) -> WorkPlanDraft:
    start = plain(corrected.get(("start_year",), str(draft.start_year or ""))).strip()
    end = plain(corrected.get(("end_year",), str(draft.end_year or ""))).strip()
    return replace(
        draft,
        organisation=plain(corrected.get(("organisation",), draft.organisation)),
        title=plain(corrected.get(("title",), draft.title)),
        start_year=int(start) if start.isdecimal() else None,
        end_year=int(end) if end.isdecimal() else None,
    )


def settled_area(area: DraftArea, path: Path, corrected: Corrected) -> DraftArea:
    """An area with what was written anew."""
    return replace(
        area,
        number=plain(corrected.get((*path, "number"), area.number)),
        title=plain(corrected.get((*path, "title"), area.title)),
        objectives=prose(corrected.get((*path, "objectives"), area.objectives)),
    )


def settled_header(header: DraftHeader, path: Path, corrected: Corrected) -> DraftHeader:
    """A header row with what was written anew."""
    return replace(
        header,
        label=plain(corrected.get((*path, "label"), header.label)),
        content=prose(corrected.get((*path, "content"), header.content)),
    )
