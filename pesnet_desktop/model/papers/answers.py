"""An officer's answers to the doubts about a Word file, put into what was read of it."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace

from pesnet_desktop.model.papers.drafts import Doubt, DraftActivity, WorkPlanDraft
from pesnet_desktop.model.providers import (
    ProviderName,
    all_to_confirm,
    all_together,
    named_only,
    print_providers,
    read_providers,
)

_REREAD: dict[str, Callable[[Sequence[ProviderName]], tuple[ProviderName, ...]]] = {
    "tbc-binding": all_to_confirm,
    "alternatives": all_together,
    "open-call": named_only,
}


def settled(draft: WorkPlanDraft, taken: Mapping[tuple[int, int], int]) -> WorkPlanDraft:
    """The draft as answered: ``taken`` maps (place of the activity in the draft, place of its doubt) to the choice.

    What is not in ``taken`` stays as read. Several answers about one cell of providers are all heeded.
    """
    place = 0
    areas = []
    for area in draft.areas:
        activities: list[DraftActivity] = []
        for activity in area.activities:
            answers = [taken.get((place, doubt), 0) for doubt in range(len(activity.doubts))]
            activities.extend(_settled_activity(activity, answers))
            place += 1
        areas.append(replace(area, activities=tuple(activities)))
    return replace(draft, areas=tuple(areas))


def parted_headers(draft: WorkPlanDraft, places: Container[int]) -> WorkPlanDraft:
    """The draft with the header rows at ``places`` as the rows that they were joined from."""
    rows = [
        piece
        for place, header in enumerate(draft.headers)
        for piece in (header.apart if place in places and header.apart else (header,))
    ]
    return replace(draft, headers=tuple(rows))


def _settled_activity(activity: DraftActivity, answers: Sequence[int]) -> tuple[DraftActivity, ...]:
    settled_one = activity
    for doubt, answer in zip(activity.doubts, answers, strict=True):
        if answer == 0 or answer >= len(doubt.choices):
            continue
        if doubt.kind in ("joined-row", "repeated-row"):
            return activity.apart
        settled_one = _answered(settled_one, doubt, answer)
    return (settled_one,)


def _answered(activity: DraftActivity, doubt: Doubt, answer: int) -> DraftActivity:
    """The activity with the chosen text in the field that was asked about."""
    value = doubt.choices[answer].value
    if doubt.field == "providers":
        reread = _REREAD.get(doubt.kind)
        text = print_providers(reread(read_providers(activity.providers))) if reread else value
        return replace(activity, providers=text)
    texts = {
        name: value if name == doubt.field else str(getattr(activity, name))
        for name in ("number", "title", "timeline", "venue", "languages", "beneficiaries")
    }
    return replace(
        activity,
        number=texts["number"],
        title=texts["title"],
        timeline=texts["timeline"],
        venue=texts["venue"],
        languages=texts["languages"],
        beneficiaries=texts["beneficiaries"],
    )
