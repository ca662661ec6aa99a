"""The names by which records are known, in the form in which they are compared: folded, and without what says nothing.

A meeting is known without its kind, a person without honorifics, an institution without the country behind it.
"""

import re

from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.series import ordinal_number
from pesnet_desktop.model.text import fold

_WORD = re.compile(r"\w+")
_SMALL = frozenset(
    ("of", "the", "and", "in", "on", "for", "to", "a", "an", "de", "la", "le", "les", "et", "des", "du", "en", "sur",
     "au", "aux", "l", "d", "في", "من", "علي", "و", "عن", "ve", "ile")
)  # fmt: skip
_KIND = re.compile(
    r"(?:the )?(?P<number>\d+ )?(?:online |joint )?(?:training )?(?:workshop|webinar|course|seminar|study visit"
    r"|conference|forum|atelier|webinaire|seminaire|cours de formation)s?(?: (?:on|about|sur|for))? "
)
_EDITION = re.compile(r"(?<!\d)(?:(?:19|20)\d\d|\d+(?=\.))(?!\d)")
_BRACKETED = re.compile(r"\(([^()]{2,40})\)")
_ARTICLE = re.compile(r"(?:و?ال)(?=\w{3})|(?:و?لل)(?=\w{3})")
_NO_ORDINALS = ("un",)
_OF_SONS = {"bin": "ban", "ibn": "ban", "al": "", "el": "", "ul": ""}
_SOUNDS = str.maketrans("oeyq", "uaik")
_LETTERS = (("ou", "u"), ("oo", "u"), ("ee", "i"), ("ch", "sh"), ("dj", "j"), ("kh", "k"), ("gh", "g"))


def words_of(name: str) -> list[str]:
    """The words of a folded name that say something; of one that has none, all."""
    every = _WORD.findall(name)
    return [word for word in every if word not in _SMALL] or every


def named(title: str) -> str:
    """A title folded, without the kind of meeting and the quotes around it; its number, its year stay with it."""
    parsed = PrintedTitle.parse(title)
    plain = _WORD.sub(_bare, fold(" ".join((parsed.title, *parsed.others))))
    if parsed.title == " ".join(title.split()):
        return _KIND.sub(lambda kind: kind["number"] or "", plain, count=1) if _KIND.match(plain) else plain
    head = fold(title.partition(parsed.title)[0])
    editions = [bare for word in _WORD.finditer(head) if (bare := _bare(word)).isdigit() and bare != word[0]]
    return " ".join((*editions, *_EDITION.findall(head), plain))


def _bare(word: re.Match[str]) -> str:
    """An ordinal as its number, an Arabic word without article: الاجتماع الرابع and اجتماع 4 are one."""
    plain = _ARTICLE.sub("", word[0]) if _ARTICLE.match(word[0]) else word[0]
    number = re.fullmatch(r"(\d+)(?:st|nd|rd|th|er|re|e|eme)", plain)
    if number:
        return number[1]
    ordinal = ordinal_number(word[0]) if word[0] not in _NO_ORDINALS else None
    return str(ordinal) if ordinal else plain


def person_named(name: str) -> str:
    """A person's name folded, without honorifics and dots; a surname may stand first, before a comma."""
    parsed = PersonName.parse(name)
    own, behind = parsed.name, parsed.post
    if behind and own and (own.isupper() or " " not in own) and not PersonName.parse(behind).post:
        own = f"{behind} {own}"
    return " ".join(_WORD.findall(fold(own or name)))


def sound_of(word: str) -> str:
    """A folded part of a name as it sounds, however it was written in Latin letters: Mohamed and Muhammad are one."""
    word = _OF_SONS.get(word, word)
    if not word.isascii():
        return _ARTICLE.sub("", word)
    for written, heard in _LETTERS:
        word = word.replace(written, heard)
    word = re.sub(r"^(?:al|el)(?=\w{4})", "", word)
    word = re.sub(r"(?<=\w{3}[^aeiou])e$|(?<=\w{3}a)h$", "", word).translate(_SOUNDS)
    return re.sub(r"(\w)\1", r"\1", word)


def institution_names(name: str, *others: str) -> tuple[str, ...]:
    """The names of an institution folded; an acronym in brackets is a name of its own, a country is none."""
    said = [
        part
        for one in map(_placeless, (name, *others))
        for part in (_BRACKETED.sub(" ", one), *_BRACKETED.findall(one))
    ]
    folded = (
        " ".join(_ARTICLE.sub("", word) if _ARTICLE.match(word) else word for word in _WORD.findall(fold(one)))
        for one in said
    )
    return tuple(dict.fromkeys(one for one in folded if one))


def country_of(name: str) -> str:
    """The country, as written, behind an institution's name, in brackets or after a comma."""
    return next((part for part in _behind(name) if find_country(part)), "")


def _placeless(name: str) -> str:
    """An institution's name without the country behind it."""
    country = country_of(name)
    return re.sub(rf"\s*(?:[,،]\s*{re.escape(country)}|\(\s*{re.escape(country)}\s*\))", " ", name) if country else name


def _behind(name: str) -> list[str]:
    after = re.split("[,،]", name)[1:]
    return [part.strip() for part in (*_BRACKETED.findall(name), *after[-1:])]


def place_named(city: str) -> str:
    """A city folded, by one name in whatever language it was typed."""
    return fold(city_name(city, "fr"))
