"""What a paper of an event was read as, for other programs: every field with its words, how sure, and the questions."""

from pesnet_desktop.model.papers.drafts import Source
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft, EventDraft
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOWHERE, SURE, reads
from pesnet_desktop.queries.interchange.shapes import Document, Json

FORMAT = "paper/1"
_SURENESS = {SURE: "said", LIKELY: "told by its shape", GUESSED: "guessed"}


def paper_proposal(draft: EventDraft) -> Document:
    """The fields in reading order, then what found no place; of a table with unknown columns its rows, too."""
    table: Document = {}
    if isinstance(draft, ColumnsDraft):
        table = {"columns": [column or None for column in draft.columns], "rows": [list(row) for row in draft.rows]}
    return {
        "format": FORMAT,
        "kind": draft.kind,
        "file": draft.file_name,
        "fields": [
            {
                "path": list(path),
                "text": read.text if isinstance(read.text, str) else read.text.text,
                "sure": _SURENESS.get(read.confidence, "guessed"),
                "place": _place(read.source),
                "doubts": [
                    {"question": one.question, "choices": [choice.label for choice in one.choices]}
                    for one in read.doubts
                ],
            }
            for path, read in reads(draft)
        ],
        **table,
        "unread": [{"place": part.place or None, "words": part.words} for part in draft.unread],
    }


def _place(source: Source) -> Json:
    """Where the words stand, counted from 0; nothing where the reader did not note it."""
    if source == NOWHERE:
        return None
    return {"table": None if source.table < 0 else source.table, "rows": list(source.rows), "column": source.column}
