"""The order of names in a list: French accents and Arabic letter forms stand where a reader looks for them."""

import re

from pesnet_desktop.model.text import fold

_ARABIC_ARTICLE = re.compile(r"(?<!\w)ال(?=\w\w)")
_UNHEARD = re.compile(r"['’.()\[\]]")
_PARTING = re.compile(r"[^\w]+")


def collation_key(name: str) -> tuple[str, str]:
    """By letters first, accents and case set aside, an apostrophe unheard and a hyphen as a space; then as typed.

    Arabic names are looked for without their article: الأردن stands under the letter alef with hamza, not under lam.

    >>> sorted(["Égypte", "Djibouti", "Gabon", "Côte d’Ivoire"], key=collation_key)
    ['Côte d’Ivoire', 'Djibouti', 'Égypte', 'Gabon']
    """
    letters = _UNHEARD.sub("", _ARABIC_ARTICLE.sub("", fold(name)))
    return _PARTING.sub(" ", letters).strip(), name
