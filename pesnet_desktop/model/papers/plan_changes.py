"""What a newer version of a plan changes: field by field, what it adds, and what it no longer says."""

from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader
from pesnet_desktop.model.rich_text import RichText


@dataclass(frozen=True)
class FieldChange:
    """A field of a record that the newer version says otherwise.

    ``label`` calls the record as the office does (“1.3 Workshop on …”), ``old`` and ``new`` are the field's text as it
    is shown; ``rich`` is the new text where the field is prose. For an activity that moved (field ``area``) ``target``
    is the id of the area it went to, or the ``key`` of an area that is new. ``key`` names the row of the newer version
    that says so, and nothing where the plan itself does.
    """

    table: str
    id: str
    field: str
    label: str
    old: str
    new: str
    rich: RichText | None = None
    target: str = ""
    key: str = ""


@dataclass(frozen=True)
class NewRow:
    """A row that the plan does not have: a header row, an area, or an activity.

    ``key`` names it among the new ones, ``into`` is the area of an activity (an id, or the key of a new area), and
    ``after`` the id or key of the row it stands behind, empty at the front.
    """

    table: str
    key: str
    label: str
    row: DraftHeader | DraftArea | DraftActivity
    into: str = ""
    after: str = ""


@dataclass(frozen=True)
class MissingRow:
    """A row of the plan that the newer version does not have; it stays until an officer has it removed."""

    table: str
    id: str
    label: str


@dataclass(frozen=True)
class PlanChanges:
    """Everything that differs, in the order of the newer version; ``pairs`` are (place in the draft, activity's id)."""

    plan_id: str
    title: str
    file_name: str
    language: Language
    is_adopted: bool
    changes: tuple[FieldChange, ...] = ()
    added: tuple[NewRow, ...] = ()
    missing: tuple[MissingRow, ...] = ()
    pairs: tuple[tuple[int, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether both versions say the same."""
        return not (self.changes or self.added or self.missing)
