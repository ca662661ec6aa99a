"""The headings of a concept note's sections: styled, bold, numbered, in capitals, or with the text in the same line."""

import re
from collections.abc import Sequence
from functools import cache

from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.sections import USUAL_SECTIONS
from pesnet_desktop.model.text import fold, pattern

_LONGEST = 90
_MOST_WORDS = 12
_TYPED_NUMBER = re.compile(
    r"\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])(?:[.):]\)?|\s?[-–—](?=\s))|[\u0660-\u0669]{1,2}[.)-]"
    r"|(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:ا|ًا|اً)\s*[:.،–-])\s+"
)
_AND_MORE = r"(?:\s*(?:[/,&:-]|and|et|و|ve)\s*.{2,50})?"
_OF = r"(?: (?:of|for) .{2,50}| (?:de|du|des|d'|de la) ?.{2,50}| ال\w{2,20})?"
_USUAL = (
    (
        "background",
        (
            "(?:general )?(?:background(?: information)?|introduction|context|overview)|contexte|introduction|preambule"
            "|(?:ال)?خلفيه|(?:ال)?مقدمه|(?:ال)?سياق|arka plan|giris"
        ),
    ),
    ("rationale", "rationale|justification|problem statement|motif|(?:ال)?مبررات|(?:ال)?مسوغات|gerekce"),
    (
        "objectives",
        (
            "(?:the )?(?:main |general |specific |overall |key )?(?:objectives?|aims?|purposes?|goals?)"
            "|objectifs?(?: (?:general|specifiques?|generaux))?|buts?|(?:ال)?اهداف|(?:ال)?هدف|amac(?:lar)?"
        ),
    ),
    (
        "methodology",
        (
            "(?:working )?(?:methodology|methods?|approach|format|modalit(?:y|ies))|methodologie|approche"
            "|(?:ال)?منهجيه|طريقه العمل|yontem"
        ),
    ),
    (
        "partners",
        (
            "(?:project |implementing |event )?(?:partners?|partnership|organi[sz]ers?|co-?organi[sz]ers|hosts?)"
            "|partenaires?|organisateurs?|(?:ال)?شركا|(?:ال)?جهات المنظمه|(?:ال)?منظمون|ortaklar"
        ),
    ),
    (
        "date_and_venue",
        (
            "(?:proposed )?(?:dates?,? (?:and|&|/) ?(?:venue|place|location)|(?:venue|place) (?:and|&) dates?"
            "|dates?|venue|place|time and (?:venue|place))|dates? et lieu|lieu et dates?|dates?|lieu"
            "|(?:ال)?(?:تاريخ|زمان|موعد) و ?(?:ال)?مكان|(?:ال)?مكان و ?(?:ال)?(?:تاريخ|زمان)|(?:ال)?تاريخ"
            "|(?:ال)?مكان|tarih ve yer"
        ),
    ),
    (
        "participants",
        (
            "(?:profile of (?:the )?|expected |target(?:ed)? )?(?:participants?|participation|audience|groups?)"
            "|target (?:group|audience|participants)|beneficiaries|profil des participants|participants?"
            "|public cible|(?:ال)?مشارك(?:ون|ين|ه)|الفي(?:ه|ات) المستهدفه|katilimcilar"
        ),
    ),
    (
        "language",
        ("(?:working |official )?languages?|langues?(?: de travail)?|(?:ال)?لغ(?:ه|ات)|لغ(?:ه|ات) العمل|dil(?:ler)?"),
    ),
)
_TYPED_WRONG = {
    "background": "background introduction contexte",
    "rationale": "rationale justification",
    "objectives": "objective objectives objectif objectifs",
    "methodology": "methodology methodologie",
    "participants": "participants participation",
    "language": "language languages",
}
_FEW_WORDS = 4
_SEVERAL, _MOST_WORDS_IN_LINE = 3, 5
_OF_SOMETHING_ELSE = r"\bof (?:the )?(?!event|workshop|meeting|course|training|seminar|webinar|conference|forum|visit)"


@dataclass(frozen=True)
class NoteHeading:
    """``kind`` is a usual section's or empty; ``label`` an automatic number; ``rest`` the text in the same line.

    ``is_sure`` is false where the heading was typed wrongly by a letter.
    """

    words: str
    kind: str = ""
    rest: Block | None = None
    is_sure: bool = True


def usual_kind(words: str) -> str:
    """The usual section that a heading names: ``1. Objectives of the Workshop`` → ``objectives``; empty for another."""
    folded = fold(_TYPED_NUMBER.sub("", words, count=1)).strip(" .:-–")
    if not folded or len(folded) > _LONGEST:
        return ""
    if folded in _named():
        return _named()[folded]
    for shape in ("{names}", "{names}{of}", "{names}{more}"):
        for kind, names in _USUAL:
            if pattern(shape.format(names=f"(?:{names})", of=_OF, more=_AND_MORE)).fullmatch(folded):
                return kind
    return ""


def guessed_kind(words: str) -> str:
    """The usual section whose name was typed wrongly by a letter: ``Backround``; empty for another heading."""
    from rapidfuzz.distance import OSA

    folded = fold(_TYPED_NUMBER.sub("", words, count=1)).strip(" .:-–")
    return next(
        (kind for kind, names in _TYPED_WRONG.items() for name in names.split() if OSA.distance(folded, name) == 1), ""
    )


class Headings:
    """How a note sets its headings: where some have a heading style, bold lines are headings only by their names."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._has_styled = any(block.heading and block.text.strip() for block in blocks)
        self._are_in_line = sum(_in_line(block) is not None for block in blocks) >= _SEVERAL

    def of(self, block: Block) -> NoteHeading | None:
        """The heading that a paragraph is or begins with; None for text."""
        text = block.paragraph.text.strip()
        if not text or block.paragraph.kind == "bullet":
            return None
        inline = _in_line(block) or (_own_in_line(block) if self._are_in_line else None)
        if inline and (not self._has_styled or _is_head_set_off(block, inline)):
            return inline
        words = " ".join(text.split())
        if len(words) > _LONGEST or words.endswith((".", ";", ",", "؛", "،")):
            return None
        kind = usual_kind(words)
        is_set_off = bool(block.heading) or block.is_bold or bool(block.label) or _is_numbered(words) or words.isupper()
        if not kind and is_set_off and len(words.split()) < _FEW_WORDS:
            guessed = guessed_kind(words)
            if guessed:
                return NoteHeading(_with_label(block, words), guessed, is_sure=False)
        if block.heading or (kind and (is_set_off or not self._has_styled)):
            return NoteHeading(_with_label(block, words), kind)
        if not self._has_styled and not block.is_listed and _is_own_heading(block, words):
            return NoteHeading(words)
        return None


def _is_head_set_off(block: Block, heading: NoteHeading) -> bool:
    """Whether the words before the colon are bold or in capitals, as a heading in a line of text is."""
    return heading.words.isupper() or "bold" in block.paragraph.runs[0].marks


def _is_own_heading(block: Block, words: str) -> bool:
    if len(words.split()) > _MOST_WORDS:
        return False
    return block.is_bold or (words.isupper() and words.isascii() and len(words.split()) > 1)


def _in_line(block: Block) -> NoteHeading | None:
    """``BACKGROUND: The network …`` or a soft return behind the heading: the heading and the rest."""
    text = block.paragraph.text
    match = re.match(r"\s*(?P<head>[^:：\n]{3,60}?)\s*(?:[:：]\s*(?=\S)|\n+\s*(?=\S)|[:：]?\s*[–—]\s+(?=\S))", text)
    if not match:
        return None
    kind = usual_kind(match["head"])
    if kind == "date_and_venue" and re.search(_OF_SOMETHING_ELSE, fold(match["head"])):
        return None
    if not kind or len(match["head"].split()) > 5:
        return None
    return NoteHeading(_with_label(block, match["head"]), kind, _cut(block, match.end()))


def _own_in_line(block: Block) -> NoteHeading | None:
    """A heading of the note's own in bold before its text, as the usual ones are set."""
    first = next((run for run in block.paragraph.runs if run.text.strip()), None)
    match = re.match(r"\s*(?P<head>[^:：\n]{3,60}?)\s*[:：]\s*", block.paragraph.text)
    if not match or first is None or "bold" not in first.marks or len(match["head"].split()) > _MOST_WORDS_IN_LINE:
        return None
    if len(first.text.rstrip(" :：")) != len(match["head"]):
        return None
    return NoteHeading(match["head"], "", _cut(block, match.end()))


def _cut(block: Block, begin: int) -> Block:
    """The paragraph from ``begin`` on."""
    kept: list[Run] = []
    for run in block.paragraph.runs:
        piece = run.text[begin:]
        begin = max(begin - len(run.text), 0)
        if piece:
            kept.append(replace(run, text=piece))
    return Block(Paragraph(tuple(kept), "paragraph"))


def _with_label(block: Block, words: str) -> str:
    return f"{block.label} {words}".strip() if block.label else words


def _is_numbered(words: str) -> bool:
    return _TYPED_NUMBER.match(words) is not None


@cache
def _named() -> dict[str, str]:
    """The headings that the program itself prints."""
    return {
        fold(heading): usual.kind
        for usual in USUAL_SECTIONS
        for heading in (usual.heading.en, usual.heading.fr, usual.heading.ar)
    }
