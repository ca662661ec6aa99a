"""Proposes for a tag that no field has the one that was probably meant."""

import re

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.i18n import current_language

_LIKE_ALL, _LIKE_ATTRIBUTE = 0.8, 0.6
_VERB = re.compile(r"\W*(each|if|ifnot)\s*:\s*", re.IGNORECASE)


def nearest_tag(text: str, catalogue: Catalogue) -> dict[str, str]:
    """The whole tag (``near``) and its field's name in the officer's language (``label``); empty where none is near."""
    from difflib import get_close_matches  # wanted only for a template with a fault

    verb = _VERB.match(text)
    plain = (text[verb.end() :] if verb else text).strip("{}[]<>«»“”\"' ").lower().replace(" ", "_")[:80]
    noun, _dot, attribute = plain.partition("|")[0].partition(".")
    lists = "list" if verb and verb[1].lower() == "each" else ""
    fitting = [one for one in catalogue.fields if one.kind == lists] if lists else list(catalogue.fields)
    within = {one.attribute: one.tag for one in fitting if one.noun == noun}
    found = [within[one] for one in get_close_matches(attribute, within, 1, _LIKE_ATTRIBUTE)]
    found = found or get_close_matches(plain, [one.tag for one in fitting], 1, _LIKE_ALL)
    found = found or [one.tag for one in fitting if attribute and one.attribute == attribute][:1]
    if not found:
        return {}
    near = f"{verb[1].lower()}:{found[0]}" if verb else found[0]
    return {"near": near, "label": catalogue.by_tag[found[0]].label(current_language())}
