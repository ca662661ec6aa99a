"""Tells in plain lines what a proposal or a file says, for the command line."""

from collections.abc import Iterator, Sequence

from pesnet_desktop.i18n import _, current_language, ngettext
from pesnet_desktop.model.papers.drafts import Choice, WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import EventDraft, OtherDraft
from pesnet_desktop.model.papers.reads import Unread, reads
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.tasks.paper_words import field_name, paper_name


def proposal_lines(draft: Draft) -> Iterator[str]:
    """What was read, each doubt as a question with its answer in use first, and what found no place."""
    for doubt in draft.asked:
        yield f"? {doubt.question}"
        yield from (f"  {'*' if first else '-'} {label}" for first, label in _choices(doubt.choices))
    if not isinstance(draft, WorkPlanDraft):
        yield from _paper_lines(draft)
        return
    if not draft.activities:
        yield _("No work plan was found in {file}.").format(file=draft.file_name)
        yield from (f"  {words}" for words in draft.unread)
        return
    yield _("{file}: {title}").format(file=draft.file_name, title=draft.title)
    yield ngettext("{n} activity was read.", "{n} activities were read.", len(draft.activities)).format(
        n=len(draft.activities)
    )
    for area in draft.areas:
        for activity in area.activities:
            yield f"  {area.number}.{activity.number}  {activity.title}"
            for doubt in activity.doubts:
                yield f"      ? {doubt.question}"
                yield from (f"        {'*' if first else '-'} {label}" for first, label in _choices(doubt.choices))
    yield from _left_over(draft.unread)


def _paper_lines(draft: EventDraft) -> Iterator[str]:
    if isinstance(draft, OtherDraft):
        yield _("{file} is none of the papers that are read here. All of it is left over.").format(file=draft.file_name)
        yield from (f"  {part.words}" for part in draft.unread)
        return
    yield _("{file}: {paper}").format(file=draft.file_name, paper=paper_name(draft.kind))
    for path, read in reads(draft):
        words = read.text if isinstance(read.text, str) else read.text.text
        beginning, *more = words.split("\n") or [""]
        line = _("{field}: {words}").format(field=field_name(path), words=f"{beginning} …" if more else beginning)
        yield f"  {line}"
        for doubt in read.doubts:
            yield f"      ? {doubt.question}"
            yield from (f"        {'*' if first else '-'} {label}" for first, label in _choices(doubt.choices))
    yield from _left_over([_part_line(part) for part in draft.unread])


def _part_line(part: Unread) -> str:
    return _("{field}: {words}").format(field=part.place, words=part.words) if part.place else part.words


def _left_over(parts: Sequence[str]) -> Iterator[str]:
    if parts:
        yield _("These words of the file found no place:")
        yield from (f"  {words}" for words in parts)
    else:
        yield _("No word of the file is left over.")


def overview_lines(store: Store, plan: str, event: str = "") -> Iterator[str]:
    """The plans with their activities, and the events, each with the beginning of its id; or one event alone."""
    if event:
        yield from _event_lines(store, event)
        yield from _guest_lines(store, event)
        yield from _sent_lines(store, event)
        return
    yield from _plan_lines(store, plan)
    yield _("Events:")
    yield from _event_lines(store)
    yield from _sent_lines(store)


def _plan_lines(store: Store, plan: str) -> Iterator[str]:
    from pesnet_desktop.queries.activity import activities
    from pesnet_desktop.queries.records import find_plan
    from pesnet_desktop.queries.work_plan import areas, plans

    only = find_plan(store, plan) if plan else ""
    for row in plans(store):
        if only and row.id != only:
            continue
        yield f"{row.id[:6]}  {row.title.in_language('en')}"
        inside = activities(store, row.id)
        for area in areas(store, row.id):
            yield f"        {area.number}  {area.title.in_language('en')}"
            for activity in inside.get(area.id, ()):
                where = " / ".join(part for part in (activity.timeline, activity.venue) if part)
                title = activity.title.in_language(current_language())
                yield f"{activity.id[:6]}    {area.number}.{activity.number}  {title}  [{where}]"


def _event_lines(store: Store, named: str = "") -> Iterator[str]:
    from pesnet_desktop.queries.event import events
    from pesnet_desktop.queries.records import find_event

    only = find_event(store, named) if named else ""
    for event in events(store):
        if not only or event.id == only:
            yield f"{event.id[:6]}  {event.dates}  {event.title}"


def _guest_lines(store: Store, named: str) -> Iterator[str]:
    """Who is asked to an event and who comes, each with the beginning of an id that fields can be set by."""
    from pesnet_desktop.queries.guests import invitations, nominations, participants
    from pesnet_desktop.queries.records import find_event

    event_id = find_event(store, named)
    yield from _listed(
        _("Letters:"),
        [
            (row.id, row.state, row.country.in_language(current_language()), row.institution)
            for row in invitations(store, event_id)
        ],
    )
    yield from _listed(
        _("Nominations:"),
        [
            (row.id, row.state, row.country.in_language(current_language()), row.institution)
            for row in nominations(store, event_id)
        ],
    )
    yield from _listed(
        _("Participants:"),
        [
            (
                row.id,
                row.status,
                f"{row.honorific} {row.name}".strip(),
                row.institution,
                row.country.in_language(current_language()),
            )
            for row in participants(store, event_id)
        ],
    )


def _sent_lines(store: Store, named: str = "") -> Iterator[str]:
    """What was sent of an event, or of everything: when, which paper, to whom."""
    from pesnet_desktop.queries.event_papers import sent_papers
    from pesnet_desktop.queries.records import find_event
    from pesnet_desktop.tasks.sending import sent_line

    rows = sent_papers(store, find_event(store, named) if named else "")
    if rows:
        yield _("Sent:")
    for row in rows:
        words = (row.sent_on, sent_line(row.paper, row.language, row.state), row.sent_to)
        yield f"{row.id[:6]}  {'  '.join(filter(None, words))}"


def _listed(heading: str, rows: list[tuple[str, ...]]) -> Iterator[str]:
    """The id's beginning, the words and the state of each row; nothing of a list that is empty."""
    if rows:
        yield heading
    for key, state, *words in rows:
        yield f"{key[:6]}  {', '.join(filter(None, words))}  [{state}]"


def _choices(choices: tuple[Choice, ...]) -> Iterator[tuple[bool, str]]:
    return ((place == 0, choice.label) for place, choice in enumerate(choices))
