"""Accepts a table by the columns that an officer chose, and remembers them for the next table with the same headers."""

import json
from collections.abc import Mapping, Sequence

from pesnet_desktop.commands.accepting import keep_paper, unread_words
from pesnet_desktop.commands.accepting_event import accept_events_list
from pesnet_desktop.commands.accepting_guests import accept_guests
from pesnet_desktop.commands.column_mapping import add_column_mapping, set_column_mapping
from pesnet_desktop.commands.proposal import Told, accept_work_plan
from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.papers.columns_as import Records, as_draft
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft, GuestsDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store


def accept_columns(
    store: Store,
    sheet: ColumnsDraft,
    columns: Sequence[str],
    records: Records,
    event_id: str = "",
    same: Mapping[int, str] | None = None,
    attached: bytes = b"",
    language: Language | None = None,
) -> None:
    """Enters the rows as participants of an event, as events, or as the activities of a new plan.

    Raises Problem where no column has a field, or participants have no event.
    """
    if not any(columns) or not sheet.rows:
        raise Problem("nothing-to-accept")
    draft = as_draft(sheet, columns, records)
    with store.one_step("Import a table"):
        _remember(store, sheet, columns)
        if isinstance(draft, GuestsDraft):
            accept_guests(store, draft, event_id, attached)
        elif isinstance(draft, WorkPlanDraft):
            accept_plan(store, draft, attached=attached, language=language)
        else:
            accept_events_list(store, draft, same, attached, language)


def accept_plan(
    store: Store,
    draft: WorkPlanDraft,
    told: Told | None = None,
    attached: bytes = b"",
    language: Language | None = None,
) -> str:
    """A work plan as :func:`accept_work_plan`, with the paper kept and its unread parts listed; the plan's id."""
    title = draft.title.strip() or draft.file_name
    with store.one_step("Import {title}", title=title[:40].strip() or "–"):
        plan = accept_work_plan(store, draft, told, language)
        keep_paper(store, draft.file_name, attached, unread_words(draft.unread))
    return plan


def _remember(store: Store, sheet: ColumnsDraft, columns: Sequence[str]) -> None:
    headers = [header.text for header in sheet.headers]
    fields = [*columns, *[""] * len(headers)][: len(headers)]
    if not any(headers):
        return
    rows = store.rows("SELECT id, headers FROM column_mapping ORDER BY id")
    known = next((str(key) for key, kept in rows if json.loads(str(kept)) == headers), "")
    if known:
        set_column_mapping(store, known, headers, fields)
    else:
        add_column_mapping(store, sheet.file_name, headers, fields)
