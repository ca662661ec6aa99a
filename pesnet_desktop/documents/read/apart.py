"""What a Word file holds that is no fact of its text: hidden and struck words, prompts, objects of other programs."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import R, is_on, local, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from lxml.etree import _Element

    from pesnet_desktop.documents.foreign_relations import Relation

_FIRST_SIGN = 0xF0000
"""Characters from here on mark places while a returned paper is read; they are no words."""


OF_OTHERS = Phrase("Put into the file by another program, which alone can show it")


@dataclass
class Apart:
    """By the piece: words that Word hides, struck words, prompts of controls, codes of fields, and objects.

    ``hiding`` are the styles whose words Word hides.
    """

    hiding: frozenset[str] = frozenset()
    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    prompts: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    objects: list["_Element"] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def listed(self, relations: "Mapping[str, Relation]") -> Iterator[Unread]:
        """All of it with where it stands, but for what is hidden; a prompt that comes often is said once."""
        yield from (Unread(Phrase("Struck out"), words) for words in self.struck)
        yield from (Unread(Phrase("Prompt of a field that is not filled in"), words) for words in self.prompts)
        place = Phrase("Field whose words only Word works out")
        yield from (Unread(place, words) for words in self.codes)
        yield from (Unread(OF_OTHERS, _name_of(one, relations)) for one in self.objects)
        yield from self.unread


def take_prompts(root: "_Element") -> list[str]:
    """Takes the prompts out of controls that nobody has filled in, as “Click here to enter a date”; each once."""
    found: dict[str, None] = {}
    for control in root.iter(w("sdt")):
        if not is_on(control.find(f"{w('sdtPr')}/{w('showingPlcHdr')}")):
            continue
        words = ""
        for text in control.iter(w("t")):
            said = text.text or ""
            text.text = "".join(letter for letter in said if ord(letter) >= _FIRST_SIGN)
            words += "".join(letter for letter in said if ord(letter) < _FIRST_SIGN)
        if words.strip():
            found[clean_text(words).strip()] = None
    return list(found)


def _name_of(one: "_Element", relations: "Mapping[str, Relation]") -> str:
    """The program's name for an object and the file that it is in, as far as these are said."""
    relation = relations.get(one.get(f"{{{R}}}id", ""))
    target = relation.target.rpartition("/")[2] if relation is not None else ""
    name = one.get("ProgID", "") or value(one, "name") or local(one)
    return clean_text(" ".join(part for part in (name, target) if part))
