"""The run of show: the programme with what only the organisers need beside each slot."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.programme import PaperDay, PaperEvent, PaperSlot


@dataclass(frozen=True)
class PaperShowSlot(PaperSlot):
    """A slot with its room, interpreters, responsible officer and notes, each as typed."""

    room: str = ""
    interpreters: str = ""
    officer: str = ""
    notes: str = ""


@dataclass(frozen=True)
class PaperShowDay(PaperDay):
    slots: tuple[PaperShowSlot, ...]


@dataclass(frozen=True)
class PaperShow:
    days: tuple[PaperShowDay, ...]


@dataclass(frozen=True)
class RunOfShowPaper:
    """Roots of the template's tags: ``cover``, ``event`` and ``programme``."""

    cover: Cover
    event: PaperEvent
    programme: PaperShow
