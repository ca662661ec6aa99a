"""Takes over changes of a returned paper: as proposed, in the officer's own words, or beside what stands here."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from pesnet_desktop.documents.gate import content_of_foreign
from pesnet_desktop.model.merging import both, stretches
from pesnet_desktop.model.papers.returned import Said
from pesnet_desktop.model.papers.returned_changes import Accepted, Change, ReadBack
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_rows import values_with
from pesnet_desktop.tasks.returned_words import words_of

ADDED_FIRST = {"removed": 0, "added": 2, "moved": 3, "field": 1}


def accept_changes(store: Store, found: ReadBack, path: Path, chosen: Mapping[int, Said]) -> str:
    """Enters the changes of the numbers in ``chosen``, each with the words given there, and keeps the file beside them.

    One step. Gives the id of the kept file. Raises Problem, and changes nothing, where one cannot be entered.
    """
    from pesnet_desktop.commands.accepting import unread_words
    from pesnet_desktop.commands.returned import accept_returned

    wanted = [change for change in found.changes if change.number in chosen]
    wanted.sort(key=lambda change: ADDED_FIRST[change.kind])
    return accept_returned(
        store,
        tuple(accepted(change, chosen[change.number]) for change in wanted),
        found.file_name,
        content_of_foreign(path),
        found.event_id,
        found.plan_id,
        found.language,
        unread_words(found.unread),
    )


def accepted(change: Change, said: Said) -> Accepted:
    """A change with the words that are to be entered."""
    values = values_with(change.new, said) if change.new is not None else ()
    return Accepted(change.kind, change.place, said, change.owner, change.after, values)


def proposals(changes: Iterable[Change]) -> dict[int, Said]:
    """What is proposed for each, for :func:`accept_changes`."""
    return {change.number: change.proposal for change in changes}


def kept_both(change: Change) -> Said:
    """What stands here and, behind it, what they wrote: of prose by paragraphs, of a line in one line."""
    if isinstance(change.returned, RichText):
        was, ours = (_rich(said) for said in (change.exported, change.present))
        blocks: list[Paragraph] = []
        for stretch in stretches(was.blocks, change.returned.blocks, ours.blocks):
            blocks += both(stretch) if stretch.theirs != stretch.was else stretch.ours
        return RichText(tuple(blocks))
    return " / ".join(dict.fromkeys(word for word in (words_of(change.present), change.returned) if word))


def _rich(said: Said) -> RichText:
    return said if isinstance(said, RichText) else RichText.of(said)
