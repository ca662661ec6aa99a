"""What an officer decided in a review is kept in the workspace while it lasts, so that a crash takes nothing."""

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.reads import Path, doubts, reads
from pesnet_desktop.model.papers.settling import Words, plain
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store.drafts import Draft as Kept
from pesnet_desktop.tasks.accepting import Decisions, Draft
from pesnet_desktop.ui.drafts import REVIEWED
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Desk

FIELD = "decided"


def keep(desk: Desk, one: QueuedFile) -> None:
    """Keeps the answers, the fields written anew or begun, and the rows left out of a file that was read."""
    if one.draft is not None:
        desk.drafts.note(REVIEWED, key_of(one.draft), FIELD, written(one.decisions))


def let_go(desk: Desk, one: QueuedFile) -> None:
    """The file was decided: what was kept of it is no longer needed."""
    if one.draft is not None:
        key = key_of(one.draft)
        desk.drafts.drop(REVIEWED, key, FIELD)
        desk.drafts.forget(Kept(REVIEWED, key, FIELD, ""))


def take_up(desk: Desk, files: Sequence[QueuedFile]) -> bool:
    """Gives files that read as they did what was decided about them before; whether there was anything."""
    kept = {one.row: one.text for one in desk.store.drafts() if one.table == REVIEWED}
    if not kept:
        return False
    known = [(one, kept.get(key_of(one.draft), "")) for one in files if one.draft is not None]
    for one, words in known:
        if words:
            read_into(one.decisions, words)
    return any(words for _one, words in known)


def key_of(draft: Draft) -> str:
    """Tells what was read: a file that reads otherwise now has another key, and nothing is decided about it."""
    return sha256("\n".join(_said(draft)).encode(errors="replace")).hexdigest()


def written(decisions: Decisions) -> str:
    corrected = [[path, *_kind_and_words(words)] for path, words in decisions.corrected.items()]
    taken = [[path, doubt, choice] for (path, doubt), choice in decisions.taken.items()]
    unfinished = [*decisions.unfinished.items()]
    kept = {"taken": taken, "corrected": corrected, "unfinished": unfinished, "skipped": [*decisions.skipped]}
    return json.dumps(kept, ensure_ascii=False)


def read_into(decisions: Decisions, words: str) -> None:
    """Puts what was kept into the decisions about a file."""
    kept = json.loads(words)
    decisions.taken.update({(_path(path), doubt): choice for path, doubt, choice in kept["taken"]})
    decisions.skipped.update(_path(path) for path in kept["skipped"])
    decisions.unfinished.update({_path(path): said for path, said in kept.get("unfinished", ())})
    for path, kind, said in kept["corrected"]:
        decisions.corrected[_path(path)] = RichText.from_json(said) if kind == "prose" else said


def _kind_and_words(words: Words) -> tuple[str, str]:
    return ("prose", words.to_json()) if isinstance(words, RichText) else ("line", words)


def _path(parts: Sequence[str | int]) -> Path:
    return tuple(parts)


def _said(draft: Draft) -> Iterator[str]:
    """Every field that can be decided about, with how many questions it raises."""
    if not isinstance(draft, WorkPlanDraft):
        yield from (f"{path} {plain(read.text)}" for path, read in reads(draft))
        yield from (f"{path} {doubt.kind}" for path, doubt in doubts(draft))
        return
    yield f"{draft.organisation}|{draft.title}|{draft.start_year}|{draft.end_year}"
    yield from (f"{one.label}|{one.content.text}|{len(one.doubts)}" for one in draft.headers)
    for area in draft.areas:
        yield f"{area.number}|{area.title}|{area.objectives.text}|{len(area.activities)}"
    for row in draft.activities:
        yield f"{row.number}|{row.title}|{row.timeline}|{row.venue}|{row.languages}|{row.providers}|{row.beneficiaries}"
        yield f"{row.description.text}|{len(row.apart)}|{[(one.kind, one.field) for one in row.doubts]}"
