"""What an event's papers need beside its facts: letters' facts, run of show, speeches, photos, and what was sent."""

from collections.abc import Mapping

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.queries.reading import Fields, rich_wording, texts, typed, typed_columns, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class PaperFacts:
    """``nomination_deadline`` is as typed, ``nominations_until`` ``YYYY-MM-DD`` where it was understood."""

    web_page: str = ""
    reference: str = ""
    nomination_deadline: str = ""
    nominations_until: str = ""
    count_note: Wording = Wording()


@dataclass(frozen=True)
class SlotNotes:
    """What the run of show says of a slot; nothing of it stands on another paper."""

    room: str
    interpreters: str
    officer: str
    notes: str

    @property
    def is_empty(self) -> bool:
        return not (self.room or self.interpreters or self.officer or self.notes)


@dataclass(frozen=True)
class SpeechRow:
    id: str
    speaker: Wording
    post: Wording
    summary: RichWording


@dataclass(frozen=True)
class PictureRow:
    """A photo; ``attachment_id`` is empty when the file was removed."""

    id: str
    attachment_id: str
    name: str
    media_type: str
    hash: str
    caption: Wording


@dataclass(frozen=True)
class SentPaperRow:
    """A paper that was sent; ``step`` is the newest step when it was made."""

    id: str
    paper: str
    language: str
    plan_id: str
    event_id: str
    state: str
    sent_on: str
    sent_to: str
    attachment_id: str
    step: str


def paper_facts(store: Store, event_id: str) -> PaperFacts:
    """The facts of an event that only some of its papers print."""
    rows = texts(store, _FACTS, event_id)
    return _facts(rows[0]) if rows else PaperFacts()


def run_of_show(store: Store, event_id: str) -> Mapping[str, SlotNotes]:
    """The internal notes by slot, for slots that have some."""
    notes = {row[0]: SlotNotes(*row[1:]) for row in texts(store, _NOTES, event_id)}
    return {slot: kept for slot, kept in notes.items() if not kept.is_empty}


def speeches(store: Store, event_id: str) -> tuple[SpeechRow, ...]:
    """The opening speeches that the report tells of, in order."""
    return tuple(_speech(row) for row in texts(store, f"{_SPEECH} WHERE event_id = ? ORDER BY position, id", event_id))


def speech(store: Store, speech_id: str) -> SpeechRow:
    """One speech. Raises Problem when it is gone."""
    rows = texts(store, f"{_SPEECH} WHERE id = ?", speech_id)
    if not rows:
        raise Problem("record-gone")
    return _speech(rows[0])


def pictures(store: Store, event_id: str) -> tuple[PictureRow, ...]:
    """The photos of the report, in order."""
    return tuple(
        PictureRow(row[0], row[1], row[2], row[3], row[4], wording(row[5:]))
        for row in texts(store, _PICTURES, event_id)
    )


def sent_papers(store: Store, event_id: str = "", plan_id: str = "") -> tuple[SentPaperRow, ...]:
    """What was sent of an event or a plan, or all, the last sent first."""
    return tuple(SentPaperRow(*row) for row in texts(store, _SENT, event_id, event_id, plan_id, plan_id))


def _speech(row: Fields) -> SpeechRow:
    return SpeechRow(row[0], typed(row[1:4]), typed(row[4:7]), rich_wording(row[7:]))


def _facts(row: Fields) -> PaperFacts:
    web_page, reference, deadline, until = row[:4]
    return PaperFacts(web_page, reference, deadline, until, wording(row[4:]))


_FACTS = f"""SELECT web_page, reference, nomination_deadline, nominations_until, {columns("count_note")}
    FROM event WHERE id = ?"""
_NOTES = """SELECT s.id, s.room, s.interpreters, s.officer, s.notes FROM slot s JOIN day d ON d.id = s.day_id
    WHERE d.event_id = ? ORDER BY d.position, d.id, s.position, s.id"""
_SPEECH = f"SELECT id, {typed_columns('speaker')}, {typed_columns('post')}, {columns('summary')} FROM speech"
_PICTURES = f"""SELECT x.id, x.attachment_id, a.name, a.media_type, a.hash, {columns("caption")} FROM picture x
    LEFT JOIN attachment a ON a.id = x.attachment_id WHERE x.event_id = ? ORDER BY x.position, x.id"""
_SENT = """SELECT x.id, x.paper, x.language, x.plan_id, x.event_id, x.state, x.sent_on, x.sent_to, x.attachment_id,
    x.step FROM sent_paper x LEFT JOIN step s ON s.id = x.step
    WHERE (? = '' OR x.event_id = ?) AND (? = '' OR x.plan_id = ?)
    ORDER BY x.sent_on DESC, s.stamp DESC, x.id"""
