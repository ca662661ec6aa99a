"""People as reports name them: honorifics, a name as typed, the post behind a comma."""

import re
from collections.abc import Iterator

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.text import fold, pattern

_HONORIFICS = (
    r"(?<![\w.])(?:(?:(?:His|Her) Excellency|Son Excellence)(?:\s+(?:Mrs?|Ms|Mme|Dr|Prof|M)\b\.?)*|"
    r"H\.?\s?E\.?|S\.?\s?E\.?|Hon\.|Mr\.?|Mrs\.?|Ms\.?|Mdm\.?|Madame?|Mme|Mlle|M\.|Dr\.?|Prof\.?|Professor"
    r"|Dato['’]?|Datuk|Datin|Tan Sri|Tun|Eng\.|Ambassador|Sheikh|Sayın|معالي|سعادة|السيدة|السيد|الدكتورة|الدكتور"
    r"|الأستاذة|الأستاذ)(?=\s)"
)
_PARTICLES = frozenset({"al", "el", "bin", "bint", "ben", "ould", "de", "del", "da", "van", "von", "ibn", "abu", "dos"})
_MOST_NAMES, _ARABIC_NAMES = 6, 2
_POST_ENDS = (
    r",\s+(?=(?:who|which|whose|in (?:his|her)|on behalf|qui|a|ont|lors|dans son|و?الذي|و?التي)\b"
    r"|[a-zà-ÿ]+(?:ed|s|t)\b)"
    r"|،\s|\.(?=\s+[^\W\d_a-z]|\s*$)|;|\)\s|\s+(?=(?:thanked|stressed|highlighted|stated|welcomed|delivered|underlined|said"
    r"|pointed|noted|expressed|opened|briefed|presented|emphasi[sz]ed|a souligné|a remercié|a ouvert|a présenté)\b)"
)
_LONGEST_POST = 260
_POST_BEFORE = (
    r"(?:^|[.;]\s+|,\s+)(?:[Tt]he |L[ea] |L[’'])?"
    r"(?P<post>(?:[A-Z][a-z]+ )?(?:Director|Minister|Head|Chief|President|Chair|Secretary"
    r"|Deputy|Under|Ambassador|Manager|Governor|Vice|Assistant|Representative|Coordinator|Direct(?:eur|rice)|Ministre"
    r"|Président|Secrétaire|Chef)[^.;,]{0,160}),\s*$"
)
_NO_POST = r"(?:and|who|et|qui|[a-z]+(?:ed|t)|a|ont)\b"


@dataclass(frozen=True)
class Person:
    """``name`` has the honorific, as typed; ``names`` are folded; ``is_sure`` where capitals say where it ends."""

    name: str
    post: str
    names: tuple[str, ...]
    start: int
    is_sure: bool = True

    def is_same_as(self, other: "Person") -> bool:
        """Whether this is the other person, named again in full or by the last name alone."""
        return self.names == other.names or (len(self.names) == 1 and self.names[0] == other.names[-1])


def people_in(text: str) -> Iterator[Person]:
    """Everybody whom a text names behind an honorific, in reading order."""
    end = 0
    for match in pattern(_HONORIFICS).finditer(text):
        if match.start() < end:
            continue
        honorific = PersonName.parse(text[match.start() :]).honorific or match[0]
        begin = match.start() + len(honorific)
        names = list(_names(text, begin))
        if not names:
            continue
        end = names[-1].end()
        whole = text[match.start() : end].rstrip(" ,.;:،")
        is_latin = names[0][0][0] < "\u0600"
        post = _post(text, match.start() + len(whole)) or _post_before(text[: match.start()])
        yield Person(whole, post, tuple(fold(one[0].strip(",.;:’'")) for one in names), match.start(), is_latin)


def _names(text: str, begin: int) -> Iterator[re.Match[str]]:
    """The words of a name: in Latin letters those with capitals, in Arabic the first two."""
    for count, match in enumerate(pattern(r"[^\s,،;:()]+[,،;:]?").finditer(text, begin)):
        word = match[0].rstrip(",،;:.")
        is_arabic = word[:1] >= "\u0600"
        if count >= (_ARABIC_NAMES if is_arabic else _MOST_NAMES) or not word:
            return
        if not is_arabic and not word[0].isupper() and not (count and word in _PARTICLES):
            return
        if text[begin : match.start()].strip(" \u00a0"):
            between = text[begin : match.start()]
            if "(" in between or "\n" in between:
                return
        yield match
        if match[0] != word and not pattern(r"[^\W\d_]\.").fullmatch(match[0]):
            return


def _post(text: str, begin: int) -> str:
    """What stands behind the comma that follows a name, or in brackets; empty where something else follows."""
    bracket = pattern(r"\s*\((?P<post>[A-ZÀ-Þ][^()]*[a-zà-ÿ][^()]*)\)").match(text, begin)
    if bracket and len(bracket["post"]) <= _LONGEST_POST:
        return bracket["post"].strip()
    comma = pattern(r"\s*[,،]\s*").match(text, begin)
    if comma is None:
        return ""
    end = pattern(_POST_ENDS).search(text, comma.end())
    post = text[comma.end() : end.start() if end else len(text)].strip(" ,،")
    return post if 1 < len(post) <= _LONGEST_POST and not pattern(_NO_POST).match(post) else ""


def _post_before(text: str) -> str:
    """The post that stands before a name: ``The Director General of SESRIC, Mr. A``."""
    match = pattern(_POST_BEFORE).search(text)
    return match["post"].strip() if match else ""
