"""Lists every sentence that is shipped in French, Arabic and Turkish, and whether a native speaker has checked it.

``python -m pesnet_desktop.tasks.translations_page`` writes ``docs/translations.md``. Who has checked a sentence adds it
to ``translations/checked.txt``, a line each: the language, a tabulator, the sentence.
"""

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from importlib import import_module
from itertools import chain
from pathlib import Path

from pesnet_desktop import paths

LANGUAGES = ("fr", "ar", "tr")
TO_CHECK = "to be checked by a native speaker"
_NAMES = {"fr": "French", "ar": "Arabic", "tr": "Turkish"}
_WORDED = (
    "model.beneficiaries",
    "model.capacities",
    "model.dates",
    "model.language_regime",
    "model.papers.line",
    "model.place",
    "model.series",
    "model.tbc",
    "model.timeline_words",
    "model.usual_slots",
    "queries.papers.booklet",
    "queries.papers.event_report_words",
    "queries.papers.guest_words",
    "queries.papers.events_list",
    "queries.papers.open_point_words",
    "queries.papers.report_chart",
    "queries.papers.report_words",
    "queries.papers.words",
)
"""Modules whose constants hold words by language."""

_STARTERS = {
    "about": "WORDS",
    "events_list": "WORDS",
    "open_points": "WORDS",
    "report_words": "REPORT_WORDS",
}
"""Modules of templates with words of their own, and what these are called there."""

_HEAD = """# Translations

Every sentence that the program ships in French, Arabic and Turkish. The English was written first; all others are
drafts until a native speaker has checked them. This page is made by `python -m pesnet_desktop.tasks.translations_page`.
Add what you have checked to `translations/checked.txt`, a line each: `fr`, a tabulator, the sentence.
"""


@dataclass(frozen=True)
class Sentence:
    """A sentence in English (or the name it has in the code), and what it became in other languages."""

    english: str
    texts: Mapping[str, str]


def translations_page(checked: frozenset[tuple[str, str]] = frozenset()) -> str:
    """The page as Markdown; ``checked`` are language and sentence."""
    sections = (
        ("The window and the command line", _catalogues()),
        ("Templates", chain(_template_words(), _words_of_papers())),
        ("Fields of templates", _field_labels()),
        ("The field palette", _palette_words()),
        ("What papers say", _paper_words()),
        ("Names of states, institutions and cities", _names()),
        ("Sections of papers and usual slots", _sections()),
        ("The sample", _sample()),
    )
    return _HEAD + "".join(_section(title, tuple(sentences), checked) for title, sentences in sections)


def checked_sentences(file: Path) -> frozenset[tuple[str, str]]:
    """What native speakers have checked, from their list; nothing where there is none."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    parted = (line.partition("\t") for line in lines)
    return frozenset((language, sentence) for language, tab, sentence in parted if tab)


def _section(title: str, sentences: Sequence[Sentence], checked: frozenset[tuple[str, str]]) -> str:
    head = f"\n## {title}\n\n| English | {' | '.join(_NAMES.values())} | State |\n|---|---|---|---|---|\n"
    rows = dict.fromkeys(_row(sentence, checked) for sentence in sentences if any(sentence.texts.values()))
    return head + "".join(rows)


def _row(sentence: Sentence, checked: frozenset[tuple[str, str]]) -> str:
    own = {language: sentence.texts.get(language, "") for language in LANGUAGES}
    left = [language for language, text in own.items() if text and (language, text) not in checked]
    state = f"{TO_CHECK} ({', '.join(left)})" if left else "checked"
    return f"| {' | '.join(_cell(text) for text in (sentence.english, *own.values()))} | {state} |\n"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").strip().replace("\n", "<br>").split(" "))


def _catalogues() -> Iterator[Sentence]:
    from babel.messages.pofile import read_po

    found: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        with (paths.program_folder() / "translations" / language / "LC_MESSAGES" / "pesnet.po").open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    texts = found.setdefault(_forms(message.id), {})
                    texts[language] = _forms(message.string)
    yield from (Sentence(english, texts) for english, texts in sorted(found.items()))


def _forms(words: object) -> str:
    """A sentence, or its plural forms."""
    return " / ".join(map(str, words)) if isinstance(words, list | tuple) else str(words)


def _template_words() -> Iterator[Sentence]:
    from pesnet_desktop.documents.starter.build import LANGUAGES as WORDS

    for field in fields(WORDS["en"]):
        texts = {code: getattr(words, field.name) for code, words in WORDS.items()}
        if field.name != "language" and isinstance(texts["en"], str | tuple):
            yield from _told(field.name, texts)


def _words_of_papers() -> Iterator[Sentence]:
    """The fixed words that papers keep in modules of their own, a record of them for each language."""
    for module, name in _STARTERS.items():
        words = getattr(import_module(f"pesnet_desktop.documents.starter.{module}"), name)
        for field in fields(words["en"]):
            texts = {code: getattr(own, field.name) for code, own in words.items()}
            if isinstance(texts["en"], str | tuple):
                yield from _told(field.name, texts)


def _palette_words() -> Iterator[Sentence]:
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.starter.palette_examples import example_in
    from pesnet_desktop.documents.starter.palette_words import PALETTE_WORDS

    for field in fields(PALETTE_WORDS["en"]):
        yield from _told(field.name, {code: getattr(words, field.name) for code, words in PALETTE_WORDS.items()})
    for one in CATALOGUE.fields:
        texts = {language: example_in(language, one.example) for language in ("fr", "ar")}
        if any(text != one.example for text in texts.values()):
            yield Sentence(one.example, texts)


def _field_labels() -> Iterator[Sentence]:
    from pesnet_desktop.documents.fields import CATALOGUE

    for field in CATALOGUE.fields:
        yield Sentence(field.label("en"), {language: field.label(language) for language in LANGUAGES})


def _paper_words() -> Iterator[Sentence]:
    for name in _WORDED:
        module = import_module(f"pesnet_desktop.{name}")
        for constant, value in vars(module).items():
            if isinstance(value, Mapping) and constant.strip("_").isupper():
                yield from _told("", value)


def _told(english: str, value: object) -> Iterator[Sentence]:
    """The sentences in a constant: words by language, words by key by language, or such by key."""
    if not isinstance(value, Mapping):
        return
    one = value.get("fr")
    if isinstance(one, str):
        texts = {str(code): str(words) for code, words in value.items()}
        yield Sentence(texts.get("en", english), texts)
    elif isinstance(one, tuple | list):
        for place in range(len(one)):
            held = {code: words[place] for code, words in value.items() if place < len(words)}
            yield from _told(english, held)
    elif isinstance(one, Mapping):
        for key in one:
            yield from _told(str(key), {code: words[key] for code, words in value.items() if key in words})
    else:
        for key, inner in value.items():
            yield from _told(str(key), inner)


def _names() -> Iterator[Sentence]:
    from pesnet_desktop.model.cities import city_table
    from pesnet_desktop.model.shipped import shipped_rows

    for _table, row in shipped_rows():
        if "name_fr" in row:
            yield Sentence(
                str(row["name_en"]), {language: str(row.get(f"name_{language}") or "") for language in LANGUAGES}
            )
    yield from (Sentence(en, {"fr": fr, "ar": ar}) for en, fr, ar, _others in city_table())


def _sections() -> Iterator[Sentence]:
    from pesnet_desktop.model.sections import SECTIONED, usual_sections
    from pesnet_desktop.model.usual_slots import usual_table

    for section in (section for paper in SECTIONED for section in usual_sections(paper)):
        yield Sentence(section.heading.en, {"fr": section.heading.fr, "ar": section.heading.ar})
    yield from (Sentence(en, {"fr": fr, "ar": ar}) for en, fr, ar, _others in usual_table())


def _sample() -> Iterator[Sentence]:
    written = tomllib.loads(_sample_text("translations"))
    for name, entry in written.items():
        for one in entry if isinstance(entry, list) else (entry,):
            yield from _told(name, one)
    for title, topic in written["topics"].items():
        yield Sentence(title, {code: topic.get(f"subtopics_{code}", "") for code in LANGUAGES})
    for name in ("network", "kuala-lumpur-papers"):
        yield from _written_with_english(tomllib.loads(_sample_text(name)))


def _sample_text(name: str) -> str:
    return (paths.resources() / "samples" / f"{name}.toml").read_text(encoding="utf-8")


def _written_with_english(entry: object) -> Iterator[Sentence]:
    """The texts of a sample that stand beside their English, however deep."""
    if isinstance(entry, Mapping) and isinstance(entry.get("en"), str):
        yield Sentence(entry["en"].strip(), {code: str(entry.get(code, "")).strip() for code in LANGUAGES})
    elif isinstance(entry, Mapping | list):
        for inner in entry.values() if isinstance(entry, Mapping) else entry:
            yield from _written_with_english(inner)


if __name__ == "__main__":
    source = paths.program_folder() / "translations" / "checked.txt"
    page = translations_page(checked_sentences(source))
    paths.write_whole(paths.program_folder() / "docs" / "translations.md", page.encode())
    sys.stdout.write("docs/translations.md\n")
