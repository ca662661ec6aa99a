"""Enters who holds an event as a line of a returned paper says it: each by the command that an officer would use."""

import re
from collections.abc import Sequence
from itertools import pairwise

from sqlalchemy import select

from pesnet_desktop.commands import organiser
from pesnet_desktop.model.capacities import capacity_in
from pesnet_desktop.model.countries import country_name, find_country
from pesnet_desktop.model.entities import Organiser
from pesnet_desktop.model.holders import Holder, PrintedHolder, laid_beside
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

_ARTICLE = r"(?i:the|le|la)\s+"


def holders_here(store: Store, event_id: str, roles: Sequence[str], language: Language) -> tuple[PrintedHolder, ...]:
    """Those who hold the event in one of ``roles``, as a paper in ``language`` prints them."""
    with store.read() as session:
        rows = session.scalars(
            select(Organiser).where(Organiser.event_id == event_id).order_by(Organiser.position, Organiser.id)
        )
        return tuple(
            PrintedHolder(
                row.id,
                row.name if language == "en" else country_name(row.name, language),
                re.sub(f"^{_ARTICLE}", "", capacity_in(row.capacity, language)),
                row.status in OPEN,
            )
            for row in rows
            if row.role in roles and row.status not in ("declined", "replaced")
        )


def enter_holders(store: Store, event_id: str, words: str, language: Language, roles: Sequence[str]) -> None:
    """Who stands in the line stays, is renamed or added, in the first of ``roles``; who does not is taken off."""
    here = holders_here(store, event_id, roles, language)
    beside = laid_beside(words.replace("\u00a0", " "), here)
    for one in beside.gone:
        organiser.remove_organiser(store, one.id)
    keys = [
        _add(store, event_id, one, language, roles[0]) if kept is None else _change(store, one, kept, language)
        for one, kept in beside.named
    ]
    if keys != [one.id for one in holders_here(store, event_id, roles, language)]:
        for before, key in pairwise(keys):
            organiser.move_organiser(store, key, before)


def kept_name(name: str, language: Language) -> str:
    """The name as the file keeps it: of a country the English one."""
    country = find_country(re.sub(f"^{_ARTICLE}", "", name)) if language != "en" else None
    return country.en if country is not None else name


def _add(store: Store, event_id: str, one: Holder, language: Language, role: str) -> str:
    name = kept_name(one.name, language)
    return organiser.add_organiser(store, event_id, name, role, one.capacity, _status(is_open=one.is_open))


def _change(store: Store, one: Holder, kept: PrintedHolder, language: Language) -> str:
    if one.name != kept.name:
        organiser.rename_organiser(store, kept.id, kept_name(one.name, language))
    if one.capacity != kept.capacity:
        organiser.set_organiser_capacity(store, kept.id, one.capacity)
    if one.is_open != kept.is_open:
        organiser.set_organiser_status(store, kept.id, _status(is_open=one.is_open))
    return kept.id


def _status(*, is_open: bool) -> str:
    return "to_confirm" if is_open else "confirmed"
