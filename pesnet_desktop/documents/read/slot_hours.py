"""Looks over the hours of a day's sessions: overlaps, gaps and hours that run back become questions."""

from pesnet_desktop.documents.read.slots import OpenSlot
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.reads import GUESSED, Read
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.times import TimeSpan, minutes_of, time_of

_NOON = 12 * 60
_LATEST_HALVED = 8 * 60
"""Before eight in the morning an hour that comes after later ones is one of the afternoon, typed without PM."""


@dataclass(frozen=True)
class _Hours:
    """Where the session above stands, as printed."""

    starts: int
    ends: int | None

    @property
    def text(self) -> str:
        return _printed(self.starts, self.ends)


def looked_over(slots: list[OpenSlot]) -> None:
    """Settles the hours of each session in the light of the one above, and asks where they are not plain."""
    above: _Hours | None = None
    for slot in slots:
        span = slot.span
        if span is None:
            _ask_without_hours(slot)
            continue
        if not span.starts:
            hours = _from_above(slot, span, above)
        else:
            hours = _own_hours(slot, span, above)
        above = hours or above


def _own_hours(slot: OpenSlot, span: TimeSpan, above: _Hours | None) -> _Hours:
    starts, ends = minutes_of(span.starts), minutes_of(span.ends) if span.ends else None
    if above is not None and starts < above.starts and starts < _LATEST_HALVED and starts + _NOON >= above.starts:
        starts, ends = starts + _NOON, ends + _NOON if ends is not None and ends < _NOON else ends
        _settle(
            slot,
            _printed(starts, ends),
            Phrase("“{words}” follows later hours, so it was read as {times}, in the afternoon.").format(
                words=slot.times.text, times=_printed(starts, ends)
            ),
        )
    if ends is not None and ends < starts:
        if starts < ends + _NOON and ends < _LATEST_HALVED:
            ends += _NOON
            _settle(
                slot,
                _printed(starts, ends),
                Phrase("“{words}” ends before it begins, so it was read as {times}.").format(
                    words=slot.times.text, times=_printed(starts, ends)
                ),
            )
        else:
            _ask(slot, Phrase("“{words}” ends before it begins. It was kept as written.").format(words=slot.times.text))
    if span.minutes and ends is not None and ends - starts != span.minutes:
        _ask(
            slot,
            Phrase("“{words}”: the hours and the length do not agree. The hours were taken.").format(
                words=slot.times.text
            ),
        )
    if above is not None:
        _compare(slot, starts, above)
    return _Hours(starts, ends)


def _compare(slot: OpenSlot, starts: int, above: _Hours) -> None:
    words = slot.times.text
    if starts < above.starts:
        _ask(
            slot,
            Phrase("“{words}” begins before the session above it ({above}). It was kept as written.").format(
                words=words, above=above.text
            ),
        )
    elif above.ends is not None and starts < above.ends:
        _ask(
            slot,
            Phrase("“{words}” begins before the session above it ends ({above}). It was kept as written.").format(
                words=words, above=above.text
            ),
        )
    elif above.ends is not None and starts > above.ends >= above.starts:
        _ask(
            slot,
            Phrase("Nothing stands between {ends} and {starts}. The time was left open.").format(
                ends=time_of(above.ends), starts=time_of(starts)
            ),
            is_sure=True,
        )


def _from_above(slot: OpenSlot, span: TimeSpan, above: _Hours | None) -> _Hours | None:
    """A length or an end alone: the session is set behind the one above."""
    begins = above.ends if above else None
    if begins is None:
        _ask(
            slot,
            Phrase("“{words}” does not say when the session begins. It was kept as written.").format(
                words=slot.times.text
            ),
        )
        return None
    ends = minutes_of(span.ends) if span.ends else begins + span.minutes
    times = _printed(begins, ends)
    _settle(
        slot,
        times,
        Phrase("“{words}” does not say when the session begins. It was set behind the one above: {times}.").format(
            words=slot.times.text, times=times
        ),
    )
    return _Hours(begins, ends)


def _ask_without_hours(slot: OpenSlot) -> None:
    if slot.times.text:
        _ask(
            slot,
            Phrase("“{words}” was not understood as hours. It was kept as written.").format(words=slot.times.text),
        )
        return
    named = next((line.text for line in (*slot.lines, *slot.speakers)), "")
    _ask(slot, Phrase("No hours stand beside “{title}”. It was taken as a session of its own.").format(title=named))


def _settle(slot: OpenSlot, times: str, question: Phrase) -> None:
    """Takes ``times`` in the place of what was typed, which stays a choice."""
    typed = slot.times.text
    choices = (Choice(times, times), Choice(Phrase("Keep it as written"), typed))
    slot.times = replace(
        slot.times,
        text=times,
        confidence=GUESSED,
        doubts=(*slot.times.doubts, Doubt("times", "times", question, choices, typed)),
    )


def _ask(slot: OpenSlot, question: Phrase, *, is_sure: bool = False) -> None:
    times: Read = slot.times
    label = Phrase("Leave the time open") if is_sure else Phrase("Keep it as written")
    doubt = Doubt("times", "times", question, (Choice(label, times.text),), times.source.words)
    confidence = times.confidence if is_sure else min(times.confidence, GUESSED)
    slot.times = replace(times, confidence=confidence, doubts=(*times.doubts, doubt))


def _printed(starts: int, ends: int | None) -> str:
    return time_of(starts) if ends is None else f"{time_of(starts)} – {time_of(ends)}"
