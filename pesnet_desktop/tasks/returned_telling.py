"""Tells on the command line what a returned paper asks to be changed: in lines, or for other programs."""

from collections.abc import Iterator

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.returned import Remark, Said
from pesnet_desktop.model.papers.returned_changes import Change, ReadBack
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.interchange.shapes import Document, Json, blocks, known
from pesnet_desktop.tasks.returned_words import decided_sentence, trust_sentence, words_of


def read_back_lines(found: ReadBack) -> Iterator[str]:
    """The changes with what stood and what they wrote, doubts first, then comments and what was left over."""
    changes = ngettext("{n} change", "{n} changes", len(found.changes)).format(n=len(found.changes))
    yield f"{found.file_name}: {changes}. {trust_sentence(found.trust, found.program)}"
    if found.decided:
        yield decided_sentence(found.decided)
    for change in found.changes:
        yield from _change_lines(change)
    for remark in found.comments:
        yield _("Comment by {author}, {day}: {words}").format(
            author=remark.author or "–", day=remark.day or "–", words=_in_line(remark.words)
        )
    for words in found.unread:
        yield _("Not understood: {words}").format(words=_in_line(words))
    for words in found.missing:
        yield _("No longer in the paper: {words}").format(words=_in_line(words))


def _change_lines(change: Change) -> Iterator[str]:
    mark = "  " if change.is_clear else "? "
    kinds = {"field": "", "added": _("added"), "removed": _("removed"), "moved": _("moved")}
    head = " · ".join(word for word in (kinds[change.kind], change.label, change.record) if word)
    by = " · ".join(word for word in (change.author, change.day) if word)
    yield f"{mark}{head}  [{by}]" if by else f"{mark}{head}"
    was, now = (words_of(said).split("\n") for said in (change.exported, change.returned))
    yield from (f"      - {line}" for line in was if line.strip() and line not in now)
    yield from (f"      + {line}" for line in now if line.strip() and line not in was)
    if change.state == "conflict":
        here = words_of(change.present).split("\n")
        yield from (f"      = {line}" for line in here if line.strip() and line not in was)
    if change.understood:
        yield f"      {_('Understood: {words}').format(words=change.understood)}"
    yield from (f"      {doubt}" for doubt in change.doubts)


def _in_line(words: str) -> str:
    return " ¶ ".join(line for line in words.split("\n") if line.strip())


def read_back_document(found: ReadBack) -> Document:
    """The same for other programs; see docs/json.md."""
    return {
        "format": "read-back/1",
        "file": found.file_name,
        "paper": found.paper,
        "language": found.language,
        "program": known(found.program),
        "trust": found.trust,
        "changes": [_change(change) for change in found.changes],
        "remarks": [_remark(remark) for remark in found.remarks],
        "unread": list(found.unread),
        "missing": list(found.missing),
        "only_here": found.only_ours,
        "alike": found.alike,
        "unchanged": found.unchanged,
        "decided_before": found.decided,
    }


def _change(change: Change) -> Document:
    return {
        "kind": change.kind,
        "state": change.state,
        "table": change.place.table,
        "id": known(change.place.id),
        "field": known(change.place.field),
        "label": change.label,
        "record": known(change.record),
        "exported": _said(change.exported),
        "returned": _said(change.returned),
        "present": _said(change.present),
        "proposal": _said(change.proposal),
        "understood": known(change.understood),
        "doubts": list(change.doubts),
        "author": known(change.author),
        "date": known(change.day),
    }


def _said(said: Said) -> Json:
    return blocks(said) if isinstance(said, RichText) else known(said)


def _remark(remark: Remark) -> Document:
    place = remark.place
    return {
        "kind": remark.kind,
        "author": known(remark.author),
        "date": known(remark.day),
        "words": remark.words,
        "table": place.table if place else None,
        "id": place.id if place else None,
        "field": known(place.field) if place else None,
    }
