"""What an officer does with papers that went out: notes when, to whom, and from which facts each was made."""

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, one_line, required
from pesnet_desktop.commands.typed_fields import Readers, as_day, one_of, read_field
from pesnet_desktop.model.entities import Attachment, Event, SentPaper, WorkPlan
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.store import Store

PAPER_STATES = ("draft", "final")
SENT_PAPER_FIELDS: Readers = {"sent_on": as_day, "sent_to": one_line}


def add_sent_paper(
    store: Store,
    paper: str,
    language: str = "en",
    state: str = "final",
    sent_on: str = "",
    sent_to: str = "",
    plan_id: str | None = None,
    event_id: str | None = None,
    attachment_id: str | None = None,
    step: str = "",
) -> str:
    """Notes that a paper of a plan or an event went out, with what was sent; without ``step`` its facts are today's."""
    line, day = required(paper), as_day(sent_on)
    known, reached = one_of(LANGUAGES)(language), one_of(PAPER_STATES)(state)
    newest = store.rows("SELECT id FROM step ORDER BY stamp DESC, id DESC LIMIT 1")
    with store.edit("Note that the {paper} was sent", paper=paper_word(line)) as session:
        sent = SentPaper(id=new_id(), paper=line, language=known, state=reached, sent_on=day, sent_to=one_line(sent_to))
        sent.step = step or (str(newest[0][0]) if newest else "")
        sent.plan_id = found(session, WorkPlan, plan_id).id if plan_id else None
        sent.event_id = found(session, Event, event_id).id if event_id else None
        sent.attachment_id = found(session, Attachment, attachment_id).id if attachment_id else None
        session.add(sent)
        return sent.id


def set_sent_paper_field(store: Store, sent_paper_id: str, field: str, text: str) -> None:
    """One of SENT_PAPER_FIELDS as typed."""
    kept = read_field(SENT_PAPER_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of the {paper} that was sent", field=(field,), paper=_word_of(store, sent_paper_id)
    ) as session:
        setattr(found(session, SentPaper, sent_paper_id), field, kept)


def remove_sent_paper(store: Store, sent_paper_id: str) -> None:
    with store.edit("Forget that the {paper} was sent", paper=_word_of(store, sent_paper_id)) as session:
        session.delete(found(session, SentPaper, sent_paper_id))


def paper_word(paper: str) -> tuple[str, ...]:
    """The word for a kind of paper in the name of a step; “participants” alone is the word for their number."""
    return ("participants_list" if paper == "participants" else paper.replace("-", "_"),)


def _word_of(store: Store, sent_paper_id: str) -> tuple[str, ...]:
    return paper_word(named(store, "sent_paper", sent_paper_id)["paper"])
