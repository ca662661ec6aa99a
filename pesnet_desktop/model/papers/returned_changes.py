"""The changes that a returned paper asks for: what stood, what they wrote, what stands now, and what is proposed."""

from typing import Literal

from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.returned import NewRecord, Place, Remark, Said, Trust

ChangeKind = Literal["field", "added", "removed", "moved"]
ChangeState = Literal["theirs", "conflict"]
"""Only they changed it, or both did, each in another way."""


@dataclass(frozen=True)
class Change:
    """One change to look at. ``label`` names the field and ``record`` the record, both in the officer's words.

    ``understood`` says how a fact was read; ``doubts`` are sentences; author and day are those of a tracked change.
    ``can_enter`` is false for what has to be changed by hand. Of an added record ``new`` says what it is; of a moved
    one ``owner`` and ``after`` say where to.
    """

    number: int
    kind: ChangeKind
    state: ChangeState
    place: Place
    label: str
    record: str
    exported: Said
    returned: Said
    present: Said
    proposal: Said
    understood: str = ""
    doubts: tuple[str, ...] = ()
    author: str = ""
    day: str = ""
    can_enter: bool = True
    new: NewRecord | None = None
    owner: Place | None = None
    after: Place | None = None

    @property
    def is_clear(self) -> bool:
        """Whether it can be accepted without looking at it."""
        return self.state == "theirs" and self.can_enter and not self.doubts


@dataclass(frozen=True)
class ReadBack:
    """A returned paper compared with the file: ``only_ours`` and ``alike`` count what needs nobody, ``decided`` the
    changes about which something was decided when they came before.

    ``unread`` are words that found no place, ``missing`` words of the template that were taken out.
    """

    file_name: str
    paper: str
    event_id: str
    plan_id: str
    language: Language
    program: str
    trust: Trust
    changes: tuple[Change, ...]
    remarks: tuple[Remark, ...] = ()
    unread: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    only_ours: int = 0
    alike: int = 0
    unchanged: int = 0
    decided: int = 0

    @property
    def is_clear(self) -> bool:
        """Whether there is nothing at all to look at."""
        return not (self.changes or self.unread or self.missing or self.comments)

    @property
    def comments(self) -> tuple[Remark, ...]:
        return tuple(one for one in self.remarks if one.kind == "comment")


@dataclass(frozen=True)
class Accepted:
    """A change as an officer accepts it: ``said`` is what is entered, the proposal or the officer's own words."""

    kind: ChangeKind
    place: Place
    said: Said = ""
    owner: Place | None = None
    after: Place | None = None
    values: tuple[tuple[str, Said], ...] = ()
