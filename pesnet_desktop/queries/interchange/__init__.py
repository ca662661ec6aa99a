"""The JSON that other programs get of the file, in the stable shape that docs/json.md describes."""

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import EventDraft
from pesnet_desktop.queries.interchange.everything import KINDS, document
from pesnet_desktop.queries.interchange.paper import paper_proposal
from pesnet_desktop.queries.interchange.shapes import Document
from pesnet_desktop.queries.interchange.work_plan import plan_proposal

__all__ = ["KINDS", "document", "proposal"]


def proposal(draft: WorkPlanDraft | EventDraft) -> Document:
    """What a file was read as, before anything of it is entered."""
    said = plan_proposal(draft) if isinstance(draft, WorkPlanDraft) else paper_proposal(draft)
    return {**said, "asked": [doubt.question for doubt in draft.asked]} if draft.asked else said
