"""Where a field of an import stands in the file, in words: its page where the file tells one, its table, its row."""

from collections.abc import Sequence

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.drafts import DraftActivity, Source, SourceTable, WorkPlanDraft


def place_of_source(draft: WorkPlanDraft, source: Source | None) -> str:
    """“Page 3, table 2, row 4”; empty for what stands in no table."""
    return place_in_tables(draft.tables, source)


def place_in_tables(tables: Sequence[SourceTable], source: Source | None) -> str:
    """The same in the tables of any draft."""
    if source is None or not source.rows or not 0 <= source.table < len(tables):
        return ""
    pages = _pages(tables[source.table], source.rows)
    table = source.table + 1
    if not pages:
        return _("Table {table}, {rows}").format(table=table, rows=_rows(source.rows))
    return _("{pages}, table {table}, {rows}").format(pages=pages, table=table, rows=_rows(source.rows))


def place_of_activity(draft: WorkPlanDraft, activity: DraftActivity) -> str:
    """Where the row of an activity stands, with the rows that were joined to it."""
    return place_of_source(draft, next(iter(activity.sources.values()), None))


def _pages(table: SourceTable, rows: tuple[int, ...]) -> str:
    known = [table.pages[row] for row in rows if row < len(table.pages) and table.pages[row][0]]
    if not known:
        return ""
    first, last = min(begin for begin, _end in known), max(end for _begin, end in known)
    if not table.are_pages_exact:
        return _("Page {n} or later").format(n=first)
    return _("Page {n}").format(n=first) if first == last else _("Pages {first}–{last}").format(first=first, last=last)


def _rows(rows: tuple[int, ...]) -> str:
    first, last = min(rows) + 1, max(rows) + 1
    return _("row {n}").format(n=first) if first == last else _("rows {first}–{last}").format(first=first, last=last)
