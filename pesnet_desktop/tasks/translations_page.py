"""Lists every sentence that is shipped in French, Arabic and Turkish, and whether a native speaker has checked it.

``python -m pesnet_desktop.tasks.translations_page`` writes ``docs/translations.md``. Who has checked a sentence adds it
to ``translations/checked.txt``, a line each: the language, a tabulator, the sentence.
"""

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from pesnet_desktop import paths

LANGUAGES = ("fr", "ar", "tr")
TO_CHECK = "to be checked by a native speaker"
_NAMES = {"fr": "French", "ar": "Arabic", "tr": "Turkish"}
_TEMPLATES, _PALETTE, _FACTS = "documents.starter", "documents.starter.palette_words", ("queries.papers", "model")

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
        ("Templates", _template_words()),
        ("Fields of templates", _field_labels()),
        ("The field palette", _palette_words()),
        ("What papers say", _paper_words()),
        ("Names of states, institutions, cities and kinds of events", _names()),
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
    rows = dict.fromkeys(_row(sentence, checked) for sentence in sentences if _is_worded(sentence))
    return head + "".join(rows)


def _is_worded(sentence: Sentence) -> bool:
    """Whether there is anything to check: what is alike in every language is a sign or a name."""
    own = {text for language, text in sentence.texts.items() if text and language in LANGUAGES}
    return bool(own - {sentence.english})


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
    """The fixed words of all papers, wherever a module of the templates keeps them."""
    yield from (one for name in _modules(_TEMPLATES) if name != _PALETTE for one in _words_in(name))


def _palette_words() -> Iterator[Sentence]:
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.starter.palette_examples import example_in

    yield from _words_in(_PALETTE)
    for one in CATALOGUE.fields:
        texts = {language: example_in(language, one.example) for language in ("fr", "ar")}
        if any(text != one.example for text in texts.values()):
            yield Sentence(one.example, texts)


def _field_labels() -> Iterator[Sentence]:
    from pesnet_desktop.documents.fields import CATALOGUE

    for field in CATALOGUE.fields:
        yield Sentence(field.label("en"), {language: field.label(language) for language in LANGUAGES})


def _paper_words() -> Iterator[Sentence]:
    yield from (one for package in _FACTS for name in _modules(package) for one in _words_in(name))
    yield from _words_in("tasks.mailing")


def _modules(package: str) -> Iterator[str]:
    """The modules of a package, those of packages inside of it too, without what stands before all their names."""
    folder = import_module(f"pesnet_desktop.{package}").__path__
    for found in walk_packages(folder, f"{package}."):
        if not found.ispkg and not found.name.startswith("model.entities."):
            yield found.name


def _words_in(module: str) -> Iterator[Sentence]:
    """What the constants of a module hold by language."""
    for constant, value in vars(import_module(f"pesnet_desktop.{module}")).items():
        if isinstance(value, Mapping) and constant.strip("_").isupper():
            yield from _told("", value)


def _told(english: str, value: object) -> Iterator[Sentence]:
    """The sentences in a constant: words, records or words by key, by language; or such by key."""
    if not isinstance(value, Mapping):
        return
    one = value.get("fr", value.get("ar"))
    if isinstance(one, str):
        texts = {str(code): str(words) for code, words in value.items()}
        yield Sentence(texts.get("en", english), texts)
    elif is_dataclass(one):
        for field in fields(one):
            yield from _told(field.name, {code: getattr(words, field.name) for code, words in value.items()})
    elif isinstance(one, tuple | list) and len({len(words) for words in value.values()}) > 1:
        yield from _told(english, {code: _forms(words) for code, words in value.items()})
    elif isinstance(one, tuple | list):
        for place in range(len(one)):
            held = {code: words[place] for code, words in value.items() if place < len(words)}
            yield from _told(english, held)
    elif isinstance(one, Mapping):
        for key in dict.fromkeys(key for words in value.values() for key in words):
            yield from _told(str(key), {code: words[key] for code, words in value.items() if key in words})
    else:
        for key, inner in value.items():
            yield from _told(str(key), inner)


def _names() -> Iterator[Sentence]:
    from pesnet_desktop.model.cities import city_table
    from pesnet_desktop.model.event_title import kind_name, kinds
    from pesnet_desktop.model.shipped import shipped_rows

    for _table, row in shipped_rows():
        if "name_fr" in row:
            yield Sentence(
                str(row["name_en"]), {language: str(row.get(f"name_{language}") or "") for language in LANGUAGES}
            )
    yield from (Sentence(en, {"fr": fr, "ar": ar}) for en, fr, ar, _others in city_table())
    for kind in kinds():
        yield Sentence(kind_name(kind, "en"), {language: kind_name(kind, language) for language in LANGUAGES})


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
