"""Automatic numbers are what Word shows: levels, restarts, starts, styles, and the numbers of other scripts."""

from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.number_formats import numbered_as
from pesnet_desktop.documents.read.text import Block, read_text
from tests.documents.read.word_files import NAMESPACES, numbered, word_file


def _level(depth: int, text: str, more: str = "", style: str = "decimal", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def _pattern(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def _list(number: int, pattern: int, more: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{pattern}"/>{more}</w:num>'


def _shown(tmp_path: Path, body: str, numbering: str, styles: str = "") -> list[str]:
    parts = {
        "word/numbering.xml": f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>",
        "word/styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>",
    }
    text = read_text(open_foreign(word_file(tmp_path, body, parts)))
    return [part.text for part in text.body if isinstance(part, Block)]


def _lines(*depths: int, number: int = 1) -> str:
    return "".join(numbered("x", number, depth) for depth in depths)


@pytest.mark.parametrize(
    ("levels", "depths", "seen"),
    [
        ((_level(0, "%1."), _level(1, "%1.%2")), (0, 1, 1, 0, 1), ["1. x", "1.1 x", "1.2 x", "2. x", "2.1 x"]),
        ((_level(0, "%1."), _level(1, "%2", '<w:lvlRestart w:val="0"/>')),
         (0, 1, 0, 1), ["1. x", "1 x", "2. x", "2 x"]),
        ((_level(0, "%1"), _level(1, "%2"), _level(2, "%3", '<w:lvlRestart w:val="1"/>')),
         (0, 1, 2, 1, 2, 0, 1, 2), ["1 x", "1 x", "1 x", "2 x", "2 x", "2 x", "1 x", "1 x"]),
        ((_level(0, "%1", style="upperRoman"), _level(1, "%1.%2", "<w:isLgl/>")), (0, 0, 1), ["I x", "II x", "2.1 x"]),
        ((_level(0, "%1", style="upperRoman"), _level(1, "%1.%2")), (0, 0, 1), ["I x", "II x", "II.1 x"]),
        ((_level(0, "Article %1:", start=4),), (0, 0), ["Article 4: x", "Article 5: x"]),
        ((_level(0, "%1."), _level(1, "%1.%2")), (1, 1, 0), ["1.1 x", "1.2 x", "2. x"]),
        ((_level(0, "%1.", start=3), _level(1, "%1.%2", start=7)), (1, 0, 1), ["3.7 x", "4. x", "4.7 x"]),
        ((_level(0, "%1", style="upperRoman"), _level(1, "%1.%2", "<w:isLgl/>", "decimalZero")), (0, 1),
         ["I x", "1.01 x"]),
        ((_level(0, "–"), _level(1, "%2")), (0, 1), ["x", "1 x"]),
        ((_level(0, "§", style="none"),), (0,), ["§ x"]),
        ((_level(0, "", style="none"),), (0,), ["x"]),
        ((_level(0, "", style="bullet"), _level(1, "%1%2.")), (0, 1), ["x", "1. x"]),
        ((_level(0, "%1-", style="arabicAlpha"),), (0, 0), ["أ- x", "ب- x"]),
    ],
)  # fmt: skip
def test_levels_are_counted_and_restarted_as_word_does(
    tmp_path: Path, levels: tuple[str, ...], depths: tuple[int, ...], seen: list[str]
) -> None:
    numbering = _pattern(1, *levels) + _list(1, 1)

    assert _shown(tmp_path, _lines(*depths), numbering) == seen


def test_lists_of_one_pattern_go_on_unless_one_starts_anew(tmp_path: Path) -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = _pattern(1, _level(0, "%1.")) + _list(1, 1) + _list(2, 1) + _list(3, 1, anew)
    body = _lines(0, 0) + _lines(0, number=2) + _lines(0, 0, number=3) + _lines(0, number=1)

    assert _shown(tmp_path, body, numbering) == ["1. x", "2. x", "3. x", "1. x", "2. x", "3. x"]


def test_a_list_may_have_a_level_of_its_own(tmp_path: Path) -> None:
    own = f'<w:lvlOverride w:ilvl="0">{_level(0, "(%1)", style="lowerRoman", start=3)}</w:lvlOverride>'

    shown = _shown(tmp_path, _lines(0, 0), _pattern(1, _level(0, "%1.")) + _list(1, 1, own))

    assert shown == ["(iii) x", "(iv) x"]


def test_a_pattern_that_is_kept_by_a_style_is_found(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Outline"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Outline"/>{_level(0, "%1)")}</w:abstractNum>'
    )

    assert _shown(tmp_path, _lines(0), numbering + _list(1, 1)) == ["1) x"]


def test_a_pattern_that_is_kept_by_a_style_is_found_by_the_list_of_the_style_too(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Outline"/></w:abstractNum>'
        f"{_pattern(2, _level(0, '%1)'))}{_list(1, 1)}{_list(5, 2)}"
    )
    styles = '<w:style w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>'

    assert _shown(tmp_path, _lines(0), numbering, styles) == ["1) x"]


def test_a_style_may_change_the_level_alone_of_the_list_it_inherits(tmp_path: Path) -> None:
    styles = (
        '<w:style w:styleId="Top"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Sub"><w:basedOn w:val="Top"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>' for name in ("Top", "Sub")
    )

    assert _shown(tmp_path, body, _pattern(1, _level(0, "%1"), _level(1, "%1.%2")) + _list(1, 1), styles) == [
        "1 x",
        "1.1 x",
    ]


def test_a_paragraph_that_word_hides_takes_no_number(tmp_path: Path) -> None:
    hidden = numbered("y", 1).replace("</w:pPr>", "<w:rPr><w:vanish/></w:rPr></w:pPr>")
    hidden = hidden.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")

    assert _shown(tmp_path, _lines(0) + hidden + _lines(0), _pattern(1, _level(0, "%1.")) + _list(1, 1)) == [
        "1. x",
        "2. x",
    ]


@pytest.mark.parametrize(
    ("language", "style", "shown"),
    [
        ("fr-FR", "ordinal", ["1er x", "2e x"]),
        ("fr-FR", "ordinalText", ["Premier x", "Deuxième x"]),
        ("ar-SA", "ordinalText", ["الأول x", "الثاني x"]),
        ("tr-TR", "ordinal", ["1. x", "2. x"]),
        ("ar-SA", "ordinal", ["1 x", "2 x"]),
        ("en-GB", "ordinal", ["1st x", "2nd x"]),
        ("fr-FR", "lowerLetter", ["a x", "b x"]),
    ],
)
def test_ordinals_and_words_are_those_of_the_language_of_the_file(
    tmp_path: Path, language: str, style: str, shown: list[str]
) -> None:
    styles = f'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>'

    assert _shown(tmp_path, _lines(0, 0), _pattern(1, _level(0, "%1", style=style)) + _list(1, 1), styles) == shown


def test_a_custom_format_keeps_its_zeros(tmp_path: Path) -> None:
    custom = (
        '<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>'
        '<w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>'
    )

    assert _shown(tmp_path, _lines(0, 0), _pattern(1, custom) + _list(1, 1)) == ["001 x", "002 x"]


def test_a_style_brings_its_list_and_the_list_says_the_level(tmp_path: Path) -> None:
    levels = (_level(0, "%1."), _level(1, "%1.%2", '<w:pStyle w:val="Sub"/>'))
    in_list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:styleId="Top"><w:name w:val="Top"/>{in_list}</w:style>'
        f'<w:style w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Top"/>{in_list}</w:style>'
    )
    styled = "<w:p><w:pPr><w:pStyle w:val='{}'/>{}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
    body = styled.format("Top", "") + styled.format("Sub", "")
    body += styled.format("Sub", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled.format("Sub", "")

    assert _shown(tmp_path, body, _pattern(1, *levels) + _list(1, 1), styles) == ["1. x", "1.1 x", "x", "1.2 x"]


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("decimal", "1 2 3 28 29"),
        ("decimalZero", "01 02 03 28 29"),
        ("lowerLetter", "a b c bb cc"),
        ("upperLetter", "A B C BB CC"),
        ("upperRoman", "I II III XXVIII XXIX"),
        ("lowerRoman", "i ii iii xxviii xxix"),
        ("ordinal", "1st 2nd 3rd 28th 29th"),
        ("cardinalText", "One Two Three Twenty-eight Twenty-nine"),
        ("ordinalText", "First Second Third Twenty-eighth Twenty-ninth"),
        ("arabicAlpha", "أ ب ت ي أأ"),
        ("arabicAbjad", "أ ب ج غ أأ"),
        ("hindiNumbers", "१ २ ३ २८ २९"),
        ("decimalEnclosedCircle", "① ② ③ 28 29"),
        ("ideographTraditional", "1 2 3 28 29"),
    ],
)
def test_numbers_are_written_in_their_format(style: str, shown: str) -> None:
    assert " ".join(numbered_as(number, style) for number in (1, 2, 3, 28, 29)) == shown


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (5, "Fifth"),
        (8, "Eighth"),
        (9, "Ninth"),
        (12, "Twelfth"),
        (20, "Twentieth"),
        (21, "Twenty-first"),
        (112, "112th"),
    ],
)
def test_ordinals_are_spelt_as_in_english(number: int, words: str) -> None:
    assert numbered_as(number, "ordinalText") == words
