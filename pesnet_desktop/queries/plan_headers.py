"""The header rows of a plan, and the bullets of its areas, as the preamble shows them."""

from dataclasses import dataclass

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class HeaderRow:
    """A header row: its label and what stands beside it."""

    id: str
    label: str
    content: RichText


@dataclass(frozen=True)
class AreaRow:
    """An area: printed number, title and bullets."""

    id: str
    number: str
    title: str
    objectives: RichText


def plan_headers(store: Store, plan_id: str) -> tuple[HeaderRow, ...]:
    rows = store.rows(
        "SELECT id, label_en, content_en FROM plan_header WHERE plan_id = ? ORDER BY position, id", (plan_id,)
    )
    return tuple(HeaderRow(str(key), str(label), RichText.from_json(str(kept))) for key, label, kept in rows)


def plan_areas(store: Store, plan_id: str) -> tuple[AreaRow, ...]:
    rows = store.rows(
        "SELECT id, number, title_en, objectives_en FROM thematic_area WHERE plan_id = ? ORDER BY position, id",
        (plan_id,),
    )
    return tuple(
        AreaRow(str(key), str(number), str(title), RichText.from_json(str(kept))) for key, number, title, kept in rows
    )
