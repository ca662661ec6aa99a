"""The run of show as a paper in one language, for the organisers only."""

from datetime import date

from pesnet_desktop.model.papers.programme import PaperSlot
from pesnet_desktop.model.papers.run_of_show import PaperShow, PaperShowDay, PaperShowSlot, RunOfShowPaper
from pesnet_desktop.queries.event_papers import SlotNotes, run_of_show
from pesnet_desktop.queries.papers.concept_note import issued_facts, paper_event, paper_programme, title_text
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.store import Store

_NOTHING = SlotNotes("", "", "", "")


def run_of_show_paper(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False
) -> RunOfShowPaper:
    """The programme with its internal notes. Raises Problem as the concept note does."""
    facts = issued_facts(store, event_id, final=final)
    cover = cover_of(store, "run-of-show", title_text(facts, language), Issue(language, today, not final))
    notes = run_of_show(store, event_id)
    days = (
        PaperShowDay(day.id, day.heading, tuple(_slot(slot, notes.get(slot.id, _NOTHING)) for slot in day.slots))
        for day in paper_programme(store, event_id, language).days
    )
    return typeset(RunOfShowPaper(cover, paper_event(facts, language), PaperShow(tuple(days))), language)


def _slot(slot: PaperSlot, notes: SlotNotes) -> PaperShowSlot:
    return PaperShowSlot(
        slot.id,
        slot.time,
        slot.title,
        slot.subtopics,
        slot.is_pause,
        slot.parts,
        notes.room,
        notes.interpreters,
        notes.officer,
        notes.notes,
    )
