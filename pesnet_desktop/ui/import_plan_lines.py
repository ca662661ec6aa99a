"""The list of a plan under review: the plan, its areas with their activities as they would be entered, the rest."""

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.answers import is_skipped, open_doubts, settled_activity
from pesnet_desktop.model.papers.drafts import DraftActivity, WorkPlanDraft
from pesnet_desktop.model.papers.settling import plain
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.ui.import_list import LEFT_OVER, PLAN, Line
from pesnet_desktop.ui.import_questions import area_name, short_title


def lines_of(draft: WorkPlanDraft, decisions: Decisions) -> list[Line]:
    """The plan, its areas with their activities, and what found no place."""
    headers = sum(
        len(open_doubts(("headers", place), header, decisions.plan)) for place, header in enumerate(draft.headers)
    )
    lines = [Line("", _("Plan and header rows"), headers, PLAN)]
    place = 0
    for number, area in enumerate(draft.areas):
        printed = _printed(draft, number, decisions)
        lines.append(Line("", area_name(printed), is_heading=True))
        for activity in area.activities:
            lines.append(line_of(activity, place, printed, decisions))
            place += 1
    if draft.unread:
        lines.append(Line("", _("Left over"), is_heading=True))
        lines.append(Line("", _("What found no place"), len(draft.unread), LEFT_OVER))
    return lines


def area_of(draft: WorkPlanDraft, place: int, decisions: Decisions) -> str:
    """The number of the area of an activity."""
    number = 0
    while place >= len(draft.areas[number].activities):
        place -= len(draft.areas[number].activities)
        number += 1
    return _printed(draft, number, decisions)


def line_of(activity: DraftActivity, place: int, area: str, decisions: Decisions) -> Line:
    """An activity by its number as it is cited, with its area's before it: ``2.4``."""
    path = ("activities", place)
    now = settled_activity(activity, path, decisions.plan)
    number = now.number if "." in now.number or not area or not now.number else f"{area}.{now.number}"
    doubts = open_doubts(path, activity, decisions.plan)
    return Line(number, short_title(now.title), len(doubts), place, is_left_out=is_skipped(path, decisions.plan))


def _printed(draft: WorkPlanDraft, area: int, decisions: Decisions) -> str:
    return plain(decisions.corrected.get(("areas", area, "number"), draft.areas[area].number))
