"""Tells which paper a returned file is, in which language, and of which event or plan."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.store import Store

if TYPE_CHECKING:
    from pesnet_desktop.documents.read.opened import Opened
    from pesnet_desktop.queries.returned import Subject


def kind_named(opened: "Opened") -> tuple[str, tuple[str, ...]]:
    """The kind of paper that a line of its own names first, empty where none does, and in which languages it may be."""
    from pesnet_desktop.documents.read.opened import lines_in
    from pesnet_desktop.model.text import fold
    from pesnet_desktop.queries.papers.words import KINDS

    languages: tuple[str, ...] = (opened.names.language,) if opened.names else LANGUAGES
    kinds: dict[str, tuple[str, list[str]]] = {}
    for kind, words in KINDS.items():
        for language in languages:
            kinds.setdefault(fold(words[language]), (kind, []))[1].append(language)
    lines = lines_in(opened)
    named = (kinds[line] for line in map(fold, lines) if line in kinds)
    kind, said = next(named, ("", []))
    return kind, _likeliest(lines, tuple(said) or languages)


def _likeliest(lines: Sequence[str], languages: tuple[str, ...]) -> tuple[str, ...]:
    """The language of most words first: “Programme” is English and French."""
    if len(languages) == 1:
        return languages
    from pesnet_desktop.model.papers.paper_language import words_language

    told = words_language("\n".join(lines), "en")
    return tuple(sorted(languages, key=lambda language: language != told))


def subject_named(store: Store, opened: "Opened", kind: str) -> "Subject":
    """Which paper it is: of ``kind``, where that is known, and of the event or plan that anchors or title name."""
    from pesnet_desktop.documents.read.opened import lines_in, names_in, stems_in
    from pesnet_desktop.queries.returned import Subject, entitled_so, is_there, named_so, subject_of
    from pesnet_desktop.tasks.papers import KINDS

    of = KINDS[kind].subject if kind else ""
    if of == "network":
        if opened.names is not None and not any(is_there(store, one) for one in names_in(opened)):
            raise opened.file.refused("returned-not-ours")
        return Subject(kind)
    known = names_in(opened) or named_so(store, stems_in(opened))
    found = subject_of(store, known, of) if known else entitled_so(store, lines_in(opened), of)
    if found is None and any(one.table == "network_text" for one in known):
        return Subject("about")
    if found is None:
        raise opened.file.refused("returned-not-ours")
    is_of_kind = bool(found.plan_id if of == "plan" else found.event_id) and bool(kind)
    return replace(found, paper=kind) if is_of_kind else found
