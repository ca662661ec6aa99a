"""The list of open points as a paper: for each event and for the plan, what is still to be settled."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line


@dataclass(frozen=True)
class PaperPoint:
    """One fact that is open: its ``kind`` (Venue, Speaker), how it stands, where on the papers, and its ``state``.

    ``is_critical`` where no final paper can be made before it is settled.
    """

    kind: str
    words: Line
    where: Line
    state: str
    is_critical: bool = False


@dataclass(frozen=True)
class PaperPointGroup:
    """The open points of one event or of the plan, the critical ones first. ``heading`` is its title, with its date."""

    heading: Line
    points: tuple[PaperPoint, ...]


@dataclass(frozen=True)
class PaperOpenPoints:
    """``summary`` says how many there are, in words."""

    summary: str
    groups: tuple[PaperPointGroup, ...]


@dataclass(frozen=True)
class OpenPointsPaper:
    """Roots of the template's tags: ``cover`` and ``open``."""

    cover: Cover
    open: PaperOpenPoints
