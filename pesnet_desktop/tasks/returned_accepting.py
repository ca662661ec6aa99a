"""Takes over changes of a returned paper: as proposed, in the officer's own words, or beside what stands here."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from pesnet_desktop.documents.gate import content_of_foreign
from pesnet_desktop.model.merging import both, stretches
from pesnet_desktop.model.papers.returned import Said
from pesnet_desktop.model.papers.returned_changes import Accepted, Change, ReadBack
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_decisions import decision
from pesnet_desktop.tasks.returned_rows import values_with
from pesnet_desktop.tasks.returned_words import words_of

ADDED_FIRST = {"removed": 0, "added": 2, "moved": 3, "field": 1}


def accept_changes(store: Store, found: ReadBack, path: Path, chosen: Mapping[int, Said | None]) -> str:
    """Enters the changes of the numbers in ``chosen``, each with the words given there, and keeps the file beside them.

    One with None is left as it is; that is remembered. One step. Gives the id of the kept file, which is kept once.
    Raises Problem, and changes nothing, where one cannot be entered.
    """
    from pesnet_desktop.commands.accepting import unread_words
    from pesnet_desktop.commands.returned import accept_returned
    from pesnet_desktop.queries.returned_decisions import kept_as, listed_words

    decided = [(change, chosen[change.number]) for change in found.changes if change.number in chosen]
    decided.sort(key=lambda one: ADDED_FIRST[one[0].kind])
    content = content_of_foreign(path)
    kept = kept_as(store, sha256(content).hexdigest())
    listed = listed_words(store, found.file_name, dismissed_only=False)
    return (
        accept_returned(
            store,
            tuple(accepted(change, said) for change, said in decided if said is not None),
            found.file_name,
            b"" if kept else content,
            found.event_id,
            found.plan_id,
            found.language,
            unread_words(words for words in found.unread if words not in listed),
            tuple(one for change, said in decided if (one := decision(change, said)) is not None),
        )
        or kept
    )


def accepted(change: Change, said: Said) -> Accepted:
    """A change with the words that are to be entered."""
    values = values_with(change.new, said) if change.new is not None else ()
    return Accepted(change.kind, change.place, said, change.owner, change.after, values)


def proposals(changes: Iterable[Change]) -> dict[int, Said]:
    """What is proposed for each, for :func:`accept_changes`."""
    return {change.number: change.proposal for change in changes}


def can_keep_both(change: Change) -> bool:
    """Not of a day or a time: there is one of it."""
    is_one = (change.place.table, change.place.field) in (("day", "heading"), ("slot", "time"))
    return change.kind == "field" and change.can_enter and not is_one


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
