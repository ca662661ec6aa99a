"""Sentences of an event report that state facts: who organised it and in which capacity, who paid, where to read on."""

import re
from collections.abc import Iterator, Sequence

from pesnet_desktop.documents.read.prose_facts import ADDRESS
from pesnet_desktop.model.holders import Holder, holders_in
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import pattern

_ORGANISED = (
    r"The event was organised by (?P<en>.+)\.|La manifestation a été organisée par (?P<fr>.+)\."
    r"|نظم الفعالية (?P<ar>.+)\."
)
_FUNDED = r"It was funded by (?P<en>.+)\.|Elle a été financée par (?P<fr>.+)\.|ومولها (?P<ar>.+)\."
_PARTS = {"en": r",?\s+and by\s+|,\s+by\s+", "fr": r",?\s+et par\s+|,\s+par\s+", "ar": r"،?\s+و\u00a0|،\s+و(?=\S)"}
_PAGE = (
    r"(?P<label>More about this event|For more (?:details|information)[^:]{0,80}|Pour en savoir plus"
    r"|للمزيد عن هذه الفعالية|للمزيد من المعلومات)\s*:\s*(?P<page>(?:https?://|www\.)\S+?)\.?"
)
_NAME = r"(?:the |The )?[A-ZÀ-ÞİŞĞÇÖÜ][^.;,]{1,140}?"
_PROSE_HOLDER = (
    rf"(?:^|[,;.:]\s+)(?P<one>{_NAME})"
    r"(?:,? in (?:its|their) capacity as (?:the )?(?P<as>[^.;,]{3,120}))?"
    r"(?:,? in (?:collaboration|cooperation|partnership) with (?:the )?"
    r"(?:(?:project |implementing )?partners,? namely,? )?(?P<partners>[^.;]{3,300}?))?"
    r",? (?:has |jointly |successfully )*organi[sz]ed (?:a|an|the|its)\b"
)
_PROSE_BY = (
    rf"\borgani[sz]ed(?: jointly)? by (?:the )?(?P<one>{_NAME})"
    r"(?:,? in (?:its|their) capacity as (?:the )?(?P<as>[^.;,]{3,120}))?(?=[,.;]|\s+(?:on|in|at|from|within|and)\s)"
)
_PROSE_FUNDED = (
    r"\b(?:is |was |are )?funded by (?:the )?(?P<one>[A-ZÀ-Þİ][^.;]{2,220}?)(?=\s+(?:under|within|through)\s|[,.;])"
)
_GENERIC = r"(?:the |this )?(?:centre|center|network|secretariat|organisation|organization|event|workshop|it)"


@dataclass(frozen=True)
class Stated:
    """The facts of a sentence; ``is_whole`` where the sentence says nothing else, as those of our own papers."""

    organisers: tuple[Holder, ...] = ()
    partners: tuple[str, ...] = ()
    funders: tuple[str, ...] = ()
    page: str = ""
    label: str = ""
    is_whole: bool = False


def stated_in(text: str) -> Stated:
    """What a paragraph states of those who held the event and of its page on the web."""
    words = " ".join(text.split(" "))
    page = pattern(_PAGE).fullmatch(words.strip())
    if page:
        return Stated(page=page["page"], label=page["label"], is_whole=True)
    own = pattern(_ORGANISED).fullmatch(words.strip())
    if own:
        return Stated(organisers=tuple(_own_holders(own)), label=_label(own), is_whole=True)
    paid = pattern(_FUNDED).fullmatch(words.strip())
    if paid:
        names = tuple(holder.name for holder in _own_holders(paid))
        return Stated(funders=names, label=_label(paid), is_whole=True)
    return _in_prose(words)


def addresses_in(text: str) -> list[str]:
    """The addresses on the web that a text shows."""
    return pattern(ADDRESS).findall(text)


def is_generic(name: str) -> bool:
    """Whether words name an institution only to who knows it already: “the Centre”."""
    return re.fullmatch(_GENERIC, name.strip(), re.IGNORECASE) is not None


def _in_prose(words: str) -> Stated:
    found = pattern(_PROSE_HOLDER).search(words) or pattern(_PROSE_BY).search(words)
    paid = pattern(_PROSE_FUNDED).search(words)
    holders: tuple[Holder, ...] = ()
    partners: Sequence[str] = ()
    if found:
        named = found.groupdict()
        name = re.sub(r"^[Tt]he ", "", named["one"]) if not is_generic(named["one"]) else named["one"]
        holders = (Holder(name.strip(), (named.get("as") or "").strip()),)
        partners = [
            one.strip() for one in re.split(r",\s+(?:and\s+)?|\s+and\s+(?=[A-ZİÖÜ])", named.get("partners") or "")
        ]
    return Stated(holders, tuple(one for one in partners if one), (paid["one"].strip(),) if paid else ())


def _own_holders(match: re.Match[str]) -> Iterator[Holder]:
    language = next(name for name, words in match.groupdict().items() if words)
    for piece in pattern(_PARTS[language]).split(match[language]):
        yield from holders_in(piece)


def _label(match: re.Match[str]) -> str:
    """The sentence without those whom it names."""
    language = next(name for name, words in match.groupdict().items() if words)
    joints = pattern(_PARTS[language]).findall(match[language])
    return " ".join((match[0].replace(match[language], " "), *joints)).strip(" .")
