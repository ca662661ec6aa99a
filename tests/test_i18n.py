import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from pesnet_desktop.i18n import _, current_language, is_rtl, ngettext, use_language

SOURCES = Path(__file__).resolve().parents[1] / "translations"
LANGUAGES = ("ar", "fr", "tr")


@pytest.fixture
def speaking(catalogues: Path) -> Iterator[None]:
    yield
    use_language("en")


def _sentences(language: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Each message with what it is said as."""
    with (SOURCES / language / "LC_MESSAGES" / "pesnet.po").open("rb") as source:
        catalogue = read_po(source, locale=language)
    pairs = []
    for message in catalogue:
        if message.id:
            ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
            said = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            pairs.append((ids, said))
    return pairs


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize(
    ("language", "said"), [("en", "Cancel"), ("fr", "Annuler"), ("ar", "إلغاء"), ("tr", "İptal"), ("xx", "Cancel")]
)
def test_a_sentence_is_said_in_the_chosen_language_or_in_english(language: str, said: str) -> None:
    use_language(language)

    assert (_("Cancel"), current_language()) == (said, language)


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ar", ["لا أسئلة", "سؤال واحد", "سؤالان", "3 أسئلة", "11 سؤالا", "100 سؤال"]),
        ("fr", ["0 question", "1 question", "2 questions", "3 questions", "11 questions", "100 questions"]),
        ("tr", ["0 soru", "1 soru", "2 soru", "3 soru", "11 soru", "100 soru"]),
        ("en", ["0 questions", "1 question", "2 questions", "3 questions", "11 questions", "100 questions"]),
    ],
)
def test_numbers_take_the_form_their_language_wants(language: str, said: list[str]) -> None:
    use_language(language)

    assert [ngettext("{n} question", "{n} questions", n).format(n=n) for n in (0, 1, 2, 3, 11, 100)] == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_the_same_places_as_the_sentence(language: str) -> None:
    wrong = [
        ids[-1]
        for ids, said in _sentences(language)
        if said[-1] and set(re.findall(r"{\w+}", said[-1])) != set(re.findall(r"{\w+}", ids[-1]))
    ]

    assert wrong == []


def test_every_sentence_of_the_program_is_translated() -> None:
    keywords: dict[str, tuple[int, ...]] = {
        **dict.fromkeys(("_", "edit", "one_step", "undone_together", "Phrase"), (1,)),
        **dict.fromkeys(("ngettext", "CountedPhrase"), (1, 2)),
    }
    found = extract_from_dir(SOURCES.parent / "pesnet_desktop", keywords=keywords)
    wanted = {ids if isinstance(ids, str) else ids[0] for _file, _line, ids, _comments, _context in found}

    said = {language: {ids[0] for ids, words in _sentences(language) if all(words)} for language in LANGUAGES}

    assert wanted != set()
    assert {language: sorted(wanted - known) for language, known in said.items()} == {one: [] for one in LANGUAGES}


def test_only_arabic_runs_from_right_to_left() -> None:
    assert [is_rtl(language) for language in ("en", "fr", "ar", "tr")] == [False, False, True, False]
