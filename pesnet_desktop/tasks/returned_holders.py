"""Says what a returned paper's line changes of those who hold an event, and which institutions are likely meant."""

from collections.abc import Iterator

from pesnet_desktop.i18n import _
from pesnet_desktop.model.holders import Holder, PrintedHolder, holders_of, laid_beside
from pesnet_desktop.model.languages import language_named
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_facts import Reading

_SURE = 0.995


def is_holders(place: Place) -> bool:
    return place.table == "event" and place.field in ("organisers", "partners")


def read_holders(store: Store, place: Place, words: str, language: str) -> Reading:
    """What becomes of whom, in sentences, and what is to be asked about the institutions named."""
    from pesnet_desktop.commands.organiser import HELPING, HOLDING
    from pesnet_desktop.commands.returned_holders import holders_here

    roles = HOLDING if place.field == "organisers" else HELPING
    here = holders_here(store, place.id, roles, language_named(language))
    beside = laid_beside(words.replace("\u00a0", " "), here)
    sentences = [sentence for one, kept in beside.named for sentence in _changes(one, kept)]
    sentences += [_("{name} is taken off.").format(name=one.name) for one in beside.gone]
    doubts = [doubt for one, kept in beside.named for doubt in _doubts(store, one, kept, language)]
    return " ".join(sentences), tuple(doubts)


def in_one_form(words: str) -> str:
    """The line with its institutions parted in one way, for telling whether two lines say the same."""
    return "; ".join(
        ", ".join(word for word in (one.name, one.capacity, "(tbc)" if one.is_open else "") if word)
        for one in holders_of(words.replace("\u00a0", " "))
    )


def _changes(one: Holder, kept: PrintedHolder | None) -> Iterator[str]:
    if kept is None:
        yield _("{name} is added.").format(name=one.name)
    elif one.name != kept.name:
        yield _("{name} takes the place of {old}.").format(name=one.name, old=kept.name)
    capacity, is_open = (kept.capacity, kept.is_open) if kept else ("", False)
    if one.capacity != capacity and one.capacity:
        yield _("{name} acts as {capacity}.").format(name=one.name, capacity=one.capacity)
    elif one.capacity != capacity:
        yield _("The capacity of {name} is taken out.").format(name=one.name)
    if one.is_open and not is_open:
        yield _("{name} is to be confirmed.").format(name=one.name)
    elif is_open and not one.is_open:
        yield _("{name} is confirmed.").format(name=one.name)


def _doubts(store: Store, one: Holder, kept: PrintedHolder | None, language: str) -> Iterator[str]:
    from pesnet_desktop.model.countries import find_country
    from pesnet_desktop.tasks.matching import Asked, likely_institutions

    if kept is not None and one.capacity and one.capacity != kept.capacity and language != "en":
        yield _("The capacity of {name} is kept as written and printed so in every language.").format(name=one.name)
    if (kept is not None and one.name == kept.name) or find_country(one.name) is not None:
        return
    meant = likely_institutions(store, Asked(one.name))
    if meant and meant[0].score < _SURE:
        yield _(
            "“{name}” is perhaps {institution} of the directory ({reason}). Type its name as there if it is."
        ).format(name=one.name, institution=meant[0].label, reason=meant[0].reason)
    was = likely_institutions(store, Asked(kept.name)) if kept is not None else ()
    if kept is not None and not meant and was and was[0].score >= _SURE:
        yield _(
            "{old} keeps its name in the directory. If the institution itself is called {name} now, rename it there."
        ).format(old=kept.name, name=one.name)
