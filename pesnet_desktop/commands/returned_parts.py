"""Enters the line of a part within a part as a returned programme says it: its title, and who speaks in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from sqlalchemy import select

from pesnet_desktop.commands import programme
from pesnet_desktop.commands.rows import found, one_line
from pesnet_desktop.model.capacities import capacity_in
from pesnet_desktop.model.entities import Part, Speaker
from pesnet_desktop.model.honorific import person_in
from pesnet_desktop.model.languages import field_in
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import take_tbc
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.usual_slots import parties_in
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

BETWEEN = r"\s*[:：]\s*"
_ABSENT = ("declined", "replaced")
_SPEAKERS = r"\s*[;؛]\s*"


def enter_part_line(store: Store, part_id: str, words: str, language: Language) -> None:
    """``Second signing: PERKESO; APEA``: the words before the colon are the title, the others speak or sign."""
    with store.read() as session:
        own = found(session, Part, part_id).title.in_language(language)
        rows = session.scalars(select(Speaker).where(Speaker.part_id == part_id).order_by(Speaker.position, Speaker.id))
        here = {row.id: _printed(row, language) for row in rows if row.status not in _ABSENT}
    title, speakers = _halves(one_line(words.replace("\u00a0", " ")), own)
    if fold(title) != fold(own):
        programme.rename_part(store, part_id, title, language)
    for key, said in _paired(here, [one for one in re.split(_SPEAKERS, speakers) if one]):
        name, is_open = take_tbc(said)
        if key and not said:
            programme.remove_speaker(store, key)
        elif not key:
            programme.add_speaker(store, part_id, name, "to_confirm" if is_open else "confirmed")
        elif name != here[key]:
            enter_speaker(store, key, said, language)
        else:
            _confirm(store, key, is_open=is_open)


def _paired(here: Mapping[str, str], line: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Speakers with what the line says of them: those of the same name, then the others in order; empty for nobody."""
    left, new = dict(here), []
    for said in line:
        key = next((key for key, name in left.items() if fold(name) == fold(take_tbc(said)[0])), "")
        if key:
            del left[key]
            yield key, said
        else:
            new.append(said)
    yield from zip_longest(left, new, fillvalue="")


def _printed(speaker: Speaker, language: Language) -> str:
    """The name as a paper prints it."""
    own = str(getattr(speaker, field_in("name", language)))
    return own or person_in(parties_in(capacity_in(speaker.name, language), language), language)


def enter_speaker(store: Store, speaker_id: str, words: str, language: Language) -> None:
    """“(tbc)” behind a name is the speaker's status."""
    name, is_open = take_tbc(words)
    with store.read() as session:
        kept = getattr(found(session, Speaker, speaker_id), field_in("name", language))
    if name != kept:
        programme.rename_speaker(store, speaker_id, name, language)
    _confirm(store, speaker_id, is_open=is_open)


def _confirm(store: Store, speaker_id: str, *, is_open: bool) -> None:
    with store.read() as session:
        was_open = found(session, Speaker, speaker_id).status in OPEN
    if is_open != was_open:
        programme.set_speaker_status(store, speaker_id, "to_confirm" if is_open else "confirmed")


def _halves(line: str, own: str) -> tuple[str, str]:
    """Title and speakers, told by the title that stayed, else by the first colon."""
    if own and fold(line).startswith(fold(own)):
        rest = line[len(own) :]
        if not rest or re.match(BETWEEN, rest):
            return own, re.sub(f"^{BETWEEN}", "", rest)
    title, *speakers = re.split(BETWEEN, line, maxsplit=1)
    return title, "".join(speakers)
