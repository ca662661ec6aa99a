"""Which paper a file was taken for, why, and how sure that is."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Doubt
from pesnet_desktop.model.papers.paper_kinds import PaperKind
from pesnet_desktop.model.phrase import Said


@dataclass(frozen=True)
class Recognised:
    """``reason`` is a sentence for the officer; a doubt's choices are the kinds that it may be, the taken one first."""

    kind: PaperKind
    reason: Said
    confidence: float
    doubts: tuple[Doubt, ...] = ()
