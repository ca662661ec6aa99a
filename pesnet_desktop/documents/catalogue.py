"""Says what a template may name: each field with its tag, its kind, its words in four languages and an example."""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from pesnet_desktop.documents.keeping import USUAL_KEEP, Keep
from pesnet_desktop.i18n import current_language
from pesnet_desktop.model.light_dataclasses import dataclass, field

Kind = Literal["inline", "block", "list", "flag", "picture", "chart"]


@dataclass(frozen=True)
class Field:
    """One place a template may have. ``tag`` is ``noun.attribute``: the record in scope and the paper's attribute.

    ``inline`` is words within a paragraph, ``block`` rich text, ``list`` is for ``each:`` and binds the noun ``item``
    inside it, ``flag`` is for ``if:`` only, ``picture`` is drawn in the frame of its control. ``editable`` places keep
    their anchor in drafts; a block always does. ``formats`` are the house formats (``documents.formats``) that may
    stand behind a ``|``. A template may not do without what is ``required``: its control is locked in the templates we
    ship. ``keep`` is for lists in tables.
    """

    tag: str
    kind: Kind
    labels: Mapping[str, str]
    example: str = ""
    item: str = ""
    editable: bool = False
    formats: tuple[str, ...] = ()
    required: bool = False
    keep: Keep = USUAL_KEEP

    @property
    def noun(self) -> str:
        return self.tag.partition(".")[0]

    @property
    def attribute(self) -> str:
        return self.tag.partition(".")[2]

    @property
    def is_anchored(self) -> bool:
        """Whether what stands in the place can be read back from a draft."""
        return self.kind == "block" or (self.kind == "inline" and self.editable)

    def label(self, language: str) -> str:
        return self.labels.get(language) or self.labels.get("en", self.tag)


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All fields, and for each paper by name the nouns that its tags may begin with outside of any ``each:``."""

    fields: tuple[Field, ...]
    papers: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def by_tag(self) -> dict[str, Field]:
        return {one.tag: one for one in self.fields}

    @cached_property
    def roots(self) -> frozenset[str]:
        return frozenset[str]().union(*self.papers.values())

    def lists_of(self, noun: str) -> str:
        """The controls inside which a tag may begin with ``noun``, as an officer looks for them."""
        binding = [one for one in self.fields if one.item == noun]
        return ", ".join(f"“{one.label(current_language())}” (each:{one.tag})" for one in binding) or f"each:… {noun}"

    def is_one_paper(self, nouns: frozenset[str]) -> bool:
        """Whether one and the same paper has all of these root nouns."""
        return any(nouns <= roots for roots in self.papers.values())
