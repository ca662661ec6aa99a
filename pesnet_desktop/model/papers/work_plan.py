"""The work plan as a paper: header rows, thematic areas and their activities, in one language."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.rich_text import Paragraph, RichText

LONG_DESCRIPTION = 1100
"""Characters of description above which a row may break over a page (PAPERS, breaking)."""
TALL_DESCRIPTION = 400
"""Characters of description above which a row stands well alone at the foot or the top of a page."""


@dataclass(frozen=True)
class PaperHeader:
    table: ClassVar[str] = "plan_header"
    id: str
    label: Line
    content: RichText


@dataclass(frozen=True)
class PaperActivity:
    """A row. ``timeline`` and ``venue`` print as typed in English; ``providers`` and ``languages`` mark their tbc."""

    table: ClassVar[str] = "activity"
    id: str
    number: str
    title: Line
    timeline: Line
    venue: Line
    languages: Paragraph
    providers: Paragraph
    beneficiaries: Line
    description: RichText

    @property
    def is_long(self) -> bool:
        return len(self.description.text) > LONG_DESCRIPTION

    @property
    def is_tall(self) -> bool:
        return len(self.description.text) > TALL_DESCRIPTION


@dataclass(frozen=True)
class PaperArea:
    """``heading`` is the printed one, ``Thematic Area 1: …``."""

    table: ClassVar[str] = "thematic_area"
    id: str
    number: str
    heading: Line
    title: Line
    objectives: RichText
    activities: tuple[PaperActivity, ...]


@dataclass(frozen=True)
class PaperPlan:
    table: ClassVar[str] = "work_plan"
    id: str
    title: Line
    headers: tuple[PaperHeader, ...]
    areas: tuple[PaperArea, ...]


@dataclass(frozen=True)
class WorkPlanPaper:
    """Roots of the template's tags: ``cover`` and ``plan``."""

    cover: Cover
    plan: PaperPlan
