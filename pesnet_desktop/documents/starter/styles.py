"""Writes the styles part that all papers of a language share, byte for byte."""

from lxml.etree import _Element

from pesnet_desktop.documents.starter.style_table import (
    ARABIC_FACE,
    BUILT_IN,
    CHARACTER_LOOKS,
    INK,
    LOOKS,
    CharacterLook,
    Look,
    Rule,
)
from pesnet_desktop.documents.starter.table_styles import table_styles
from pesnet_desktop.documents.starter.wordml import on, twips, w

ARABIC, GUEST = "ar-SA", "en-GB"
_PROSE_LINE = 1.15
_EXACT_LINE, _EXACT_PROSE_LINE = 1.45, 1.55


def styles(language: str, *, is_rtl: bool = False) -> _Element:
    """The whole styles part for papers in ``language`` (a tag as Word writes it, ``en-GB``)."""
    return w(
        "styles",
        _defaults(language_of_words(language, is_rtl=is_rtl), is_rtl=is_rtl),
        *(_paragraph_style(look, is_rtl=is_rtl) for look in LOOKS),
        w(
            "style",
            w("name", val="Default Paragraph Font"),
            type="character",
            default="1",
            styleId="DefaultParagraphFont",
        ),
        *(_character_style(look) for look in CHARACTER_LOOKS),
        *table_styles(),
        w("style", w("name", val="No List"), type="numbering", default="1", styleId="NoList"),
    )


def style_id(name: str) -> str:
    """The id of the style with this name: ``heading 1`` is ``Heading1``."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def language_of_words(language: str, *, is_rtl: bool) -> str:
    """The language of Latin words: in an Arabic paper these are names and acronyms, proofed as English."""
    return GUEST if is_rtl else language


def _defaults(language: str, *, is_rtl: bool) -> _Element:
    normal = LOOKS[0]
    return w(
        "docDefaults",
        w(
            "rPrDefault",
            w("rPr", _fonts(normal.face), *_sizes(normal), w("lang", val=language, eastAsia=language, bidi=ARABIC)),
        ),
        w("pPrDefault", w("pPr", on("bidi", is_rtl), w("spacing", before=0, after=0, line=240, lineRule="auto"))),
    )


def _paragraph_style(look: Look, *, is_rtl: bool) -> _Element:
    is_own = look.name not in BUILT_IN
    return w(
        "style",
        w("name", val=look.name),
        w("basedOn", val=style_id(look.parent)) if look.parent else None,
        w("next", val=style_id(look.follower)) if look.follower else None,
        w("qFormat"),
        _paragraph_looks(look, is_rtl=is_rtl),
        w(
            "rPr",
            _fonts(look.face),
            *([w("b"), w("bCs")] if look.bold else []),
            on("caps", look.capitals and not is_rtl),
            w("color", val=look.colour) if look.colour != INK else None,
            w("spacing", val=round(look.tracking * 20)) if look.tracking and not is_rtl else None,
            *_sizes(look),
        ),
        type="paragraph",
        **({} if look.parent else {"default": "1"}),
        **({"customStyle": "1"} if is_own else {}),
        styleId=style_id(look.name),
    )


def _paragraph_looks(look: Look, *, is_rtl: bool) -> _Element:
    return w(
        "pPr",
        on("keepNext", look.keep_next),
        on("keepLines", look.keep_lines),
        w("widowControl") if not look.parent else None,
        w("numPr", w("numId", val=look.list_number)) if look.list_number else None,
        _rule(look.rule),
        _tabs(look),
        on("bidi", is_rtl),
        _spacing(look, is_exact=is_rtl and not look.holds_pictures),
        w("jc", val="center") if look.centred else None,
        w("outlineLvl", val=look.level - 1) if look.level else None,
    )


def _spacing(look: Look, *, is_exact: bool) -> _Element:
    """Arabic fonts differ by half in the height of a line: exact lines make pages nearly independent of the font."""
    line, rule = round(look.line * 240), "auto"
    if is_exact:
        times = look.arabic_line or (_EXACT_PROSE_LINE if look.line >= _PROSE_LINE else _EXACT_LINE)
        line, rule = round(look.sizes[1] * times * 20), "exact"
    return w("spacing", before=round(look.before * 20), after=round(look.after * 20), line=line, lineRule=rule)


def _rule(rule: Rule | None) -> _Element | None:
    if rule is None:
        return None
    return w("pBdr", w(rule.side, val="single", sz=rule.eighths, space=rule.off, color=rule.colour))


def _tabs(look: Look) -> _Element | None:
    """The right tab of running matter; a style for another width first clears the stop it inherits."""
    stops = [w("tab", val="clear", pos=twips(look.cleared_tab))] if look.cleared_tab else []
    stops += [w("tab", val="right", pos=twips(look.right_tab))] if look.right_tab else []
    return w("tabs", *stops) if stops else None


def _character_style(look: CharacterLook) -> _Element:
    return w(
        "style",
        w("name", val=look.name),
        w("basedOn", val="DefaultParagraphFont"),
        w("qFormat"),
        w(
            "rPr",
            w("color", val=look.colour) if look.colour else None,
            w("u", val=look.underline) if look.underline else None,
            w("shd", val="clear", color="auto", fill=look.shading) if look.shading else None,
        ),
        type="character",
        **({} if look.name in BUILT_IN else {"customStyle": "1"}),
        styleId=style_id(look.name),
    )


def _fonts(face: str) -> _Element:
    return w("rFonts", ascii=face, hAnsi=face, eastAsia=face, cs=ARABIC_FACE)


def _sizes(look: Look) -> list[_Element]:
    latin, arabic = look.sizes
    return [w("sz", val=round(latin * 2)), w("szCs", val=round(arabic * 2))]
