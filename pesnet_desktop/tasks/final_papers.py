"""Says what keeps papers from being final, and what else is still open, before any of them is written."""

from collections.abc import Iterator, Sequence

from pesnet_desktop.i18n import _, current_language, ngettext
from pesnet_desktop.model.languages import language_named
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import has_tbc
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import EVENT_PAPERS, PLAN_PAPERS, Order

_SHOWN = 4
_NAMING_SPEAKERS = frozenset({"concept-note", "programme", "run-of-show"})
_NAMING_PARTICIPANTS = frozenset({"participants", "attendance", "certificates"})


def refuse_open(store: Store, orders: Sequence[Order]) -> None:
    """Raises Problem ``final-with-open-facts`` where a final paper would print dates, a venue or organisers still open.

    ``facts`` of the problem names the first of them, ``lines`` all, a line each with the event before it.
    """
    found = list(dict.fromkeys(line for order in orders if order.final for line in _critical(store, order)))
    if found:
        raise Problem("final-with-open-facts", facts=_short(found), lines="\n".join(found))


def warn_of_open(store: Store, orders: Sequence[Order]) -> None:
    """Raises Problem ``final-all-the-same`` where final papers are possible, but other facts of theirs are open.

    The problem has the values of :func:`refuse_open`; whoever was warned goes on without asking this again.
    """
    found = open_lines(store, orders)
    if found:
        raise Problem("final-all-the-same", facts=_short(found), lines="\n".join(found))


def open_lines(store: Store, orders: Sequence[Order]) -> list[str]:
    """What is open of final papers without keeping them from being final, a line each; nobody is named in it."""
    return list(dict.fromkeys(line for order in orders if order.final for line in _other(store, order)))


def _short(lines: Sequence[str]) -> str:
    shown = "; ".join(lines[:_SHOWN])
    if len(lines) <= _SHOWN:
        return shown
    return _("{texts}; and {n} more").format(texts=shown, n=len(lines) - _SHOWN)


def _critical(store: Store, order: Order) -> Iterator[str]:
    from pesnet_desktop.queries.event import critical_points

    for event_id in order.event_ids if any(name in EVENT_PAPERS for name in order.papers) else ():
        for point in critical_points(store, event_id):
            yield _("{event}: {fact}").format(event=_title(store, event_id), fact=point.words)
    if "events-list" in order.papers:
        from pesnet_desktop.queries.papers.events_list import open_listed_facts

        for fact in open_listed_facts(store, language_named(current_language())):
            yield _("{event}: {fact}").format(event=_title(store, fact.event_id), fact=fact.words)


def _other(store: Store, order: Order) -> Iterator[str]:
    for event_id in order.event_ids if any(name in EVENT_PAPERS for name in order.papers) else ():
        for words in _of_event(store, event_id, order.papers):
            yield _("{event}: {fact}").format(event=_title(store, event_id), fact=words)
    if order.plan_id and any(name in PLAN_PAPERS for name in order.papers):
        yield from open_of_plan(store, order.plan_id)


def _of_event(store: Store, event_id: str, papers: Sequence[str]) -> Iterator[str]:
    """What is open of the facts that ``papers`` print."""
    from pesnet_desktop.queries.event import event, open_points
    from pesnet_desktop.queries.guests import participants

    facts = event(store, event_id)
    if facts is not None and has_tbc(facts.languages):
        yield _("languages to be confirmed")
    speakers = sum(point.table == "speaker" for point in open_points(store, event_id))
    if speakers and _NAMING_SPEAKERS.intersection(papers):
        yield ngettext("{n} speaker to be confirmed", "{n} speakers to be confirmed", speakers).format(n=speakers)
    people = sum(one.status in OPEN for one in participants(store, event_id))
    if people and _NAMING_PARTICIPANTS.intersection(papers):
        yield ngettext("{n} participant to be confirmed", "{n} participants to be confirmed", people).format(n=people)


def open_of_plan(store: Store, plan_id: str) -> Iterator[str]:
    """What an adopted plan may print as to be confirmed, in a sentence: nothing of it is refused."""
    from pesnet_desktop.queries.activity import activities

    count = sum(
        any(has_tbc(words) for words in (row.timeline, row.venue, row.languages))
        or any(one.status in OPEN for one in row.providers)
        for rows in activities(store, plan_id).values()
        for row in rows
    )
    if count:
        yield ngettext(
            "{n} activity of the plan has facts to be confirmed",
            "{n} activities of the plan have facts to be confirmed",
            count,
        ).format(n=count)


def _title(store: Store, event_id: str) -> str:
    from pesnet_desktop.queries.event import event

    facts = event(store, event_id)
    return facts.title_in(language_named(current_language())) if facts is not None else ""
