"""Tells which paper a Word file is, with the reason, and reads it as that: a plan, a note, a list, a report."""

from collections.abc import Callable
from pathlib import Path

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.evidence import Evidence, evidence_in
from pesnet_desktop.documents.read.places import left_over, placed
from pesnet_desktop.documents.read.progress import Told
from pesnet_desktop.documents.read.standing import tables_of
from pesnet_desktop.documents.read.text import WordText, read_text
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt, WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import EventDraft, OtherDraft
from pesnet_desktop.model.papers.paper_kinds import READABLE, PaperKind
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, SURE, Unread
from pesnet_desktop.model.papers.recognised import Recognised
from pesnet_desktop.model.phrase import Phrase

Draft = WorkPlanDraft | EventDraft

_ORDER: tuple[PaperKind, ...] = (*READABLE, "other")
_LEAST = 0.3
_PLAIN_LEAD, _CLEAR_LEAD = 0.2, 0.5


def read_paper(path: Path, told: Told | None = None, kind: PaperKind | None = None) -> Draft:
    """The paper in the Word file at ``path``, as a proposal. Raises Problem for a file that does not pass the gate."""
    return draft_of(read_text(open_foreign(path), told), path.name, kind)


def draft_of(text: WordText, file_name: str, kind: PaperKind | None = None) -> Draft:
    """The draft of the paper that a text is; of ``kind`` where an officer said which it is, and nothing is asked."""
    if kind is not None:
        return _whole(_readers()[kind](text, file_name), text.unread)
    found = recognised(text)
    return replace(_whole(_readers()[found.kind](text, file_name), text.unread), asked=found.doubts)


def _whole(draft: Draft, unread: tuple[Unread, ...]) -> Draft:
    """What is in the file and is none of its text comes with what the draft has no place for."""
    if isinstance(draft, WorkPlanDraft):
        return replace(draft, unread=(*draft.unread, *(f"{part.place}: {part.words}" for part in unread)))
    return replace(draft, unread=(*draft.unread, *unread))


def recognised(text: WordText) -> Recognised:
    """Which paper a text is. Between two that are nearly as likely it asks."""
    by_kind: dict[PaperKind, list[Evidence]] = {}
    for one in evidence_in(text):
        by_kind.setdefault(one.kind, []).append(one)
    weights = {kind: _weight(kind, by_kind) for kind in by_kind}
    ranked = sorted(weights, key=lambda kind: (-weights[kind], _ORDER.index(kind)))
    if ranked and ranked[0] == "other":
        return Recognised("other", by_kind["other"][0].reason, SURE)
    if not ranked or weights[ranked[0]] < _LEAST:
        return Recognised("other", Phrase("Nothing in it is like the papers that are read here."), LIKELY)
    first = ranked[0]
    reason = by_kind[first][0].reason
    lead = weights[first] - (weights[ranked[1]] if len(ranked) > 1 else 0)
    if lead < _PLAIN_LEAD:
        return Recognised(first, reason, GUESSED, (_which(first, ranked[1], by_kind),))
    return Recognised(first, reason, SURE if lead >= _CLEAR_LEAD else LIKELY)


def _weight(kind: PaperKind, by_kind: dict[PaperKind, list[Evidence]]) -> float:
    """All that speaks for a kind. Hours speak against none, but a note holds its programme: there they count less."""
    whole = sum(one.weight for one in _each_once(by_kind[kind]))
    sections = sum(one.weight for one in by_kind.get("concept-note", ()))
    if kind == "programme" and sections >= 2 * _LEAST:
        return whole - sections
    if kind == "event-report" and by_kind.get("programme"):
        return whole - sum(one.weight for one in by_kind["programme"])
    if kind == "event-report" and any(other in by_kind for other in ("work-plan", "events-list", "participants")):
        return whole / 2
    return whole


def _each_once(pieces: list[Evidence]) -> list[Evidence]:
    """Several tables of one kind speak once."""
    found: dict[float, Evidence] = {}
    for one in pieces:
        found.setdefault(one.weight, one)
    return list(found.values())


def _which(first: PaperKind, second: PaperKind, by_kind: dict[PaperKind, list[Evidence]]) -> Doubt:
    reasons = [by_kind[kind][0].reason for kind in (first, second)]
    question = Phrase("Which paper is this? {one} {other}").format(one=reasons[0], other=reasons[1])
    return Doubt("paper", "kind", question, tuple(Choice(kind_words(kind), kind) for kind in (first, second)))


def kind_words(kind: PaperKind) -> Phrase:
    """What an officer calls a kind of paper."""
    return {
        "work-plan": Phrase("Work plan"),
        "concept-note": Phrase("Concept note"),
        "programme": Phrase("Programme"),
        "events-list": Phrase("Events list"),
        "event-report": Phrase("Event report"),
        "participants": Phrase("List of participants"),
    }.get(kind, Phrase("Another paper"))


def _other(text: WordText, file_name: str) -> OtherDraft:
    """A paper of no known kind: all of it unread."""
    place = Phrase("Text")
    unread = [piece for one in placed(text) for piece in left_over(one, place)]
    margins = [Unread(Phrase("Header, footer, note or comment"), words) for words in text.margins]
    return OtherDraft(file_name, (*unread, *margins), tables_of(text))


def _readers() -> dict[str, Callable[[WordText, str], Draft]]:
    """The reader of each kind, imported when a file is there to be read."""
    from pesnet_desktop.documents.read.concept_note import read_concept_note
    from pesnet_desktop.documents.read.event_report import read_event_report
    from pesnet_desktop.documents.read.events_list import read_events_list
    from pesnet_desktop.documents.read.participants import read_guests
    from pesnet_desktop.documents.read.programme import read_programme
    from pesnet_desktop.documents.read.work_plan import plan_in

    return {
        "work-plan": plan_in,
        "concept-note": read_concept_note,
        "programme": read_programme,
        "events-list": read_events_list,
        "event-report": read_event_report,
        "participants": read_guests,
        "other": _other,
    }
