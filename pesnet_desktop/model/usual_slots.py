"""The words that most programmes share, from registration to excursion, in the papers' languages."""

import re
from collections.abc import Iterator
from functools import cache

from pesnet_desktop.model.series import ordinal_number, ordinal_word
from pesnet_desktop.model.text import fold

# English | French | Arabic | other ways to type it
_TABLE = """
Registration | Inscription | التسجيل | Registration of participants
Opening Session | Séance d’ouverture | الجلسة الافتتاحية | Opening; Opening Ceremony; Inaugural Session
Recitation from the Holy Quran | Récitation du Saint Coran | تلاوة من القرآن الكريم | Recitation; Recitation of the Holy Quran; Quran Recitation
Opening Remarks | Allocutions d’ouverture | الكلمات الافتتاحية | Welcome Remarks; Opening Speeches
Keynote Speech | Discours liminaire | الكلمة الرئيسية | Keynote; Keynote Address
MoU Signing | Signature de protocoles d’accord | توقيع مذكرات تفاهم | Signing of MoUs; MoU Signing Ceremony
Second signing | Deuxième signature | التوقيع الثاني |
Group photo | Photo de groupe | صورة جماعية | Family photo
Group photo and refreshments | Photo de groupe et pause-café | صورة جماعية واستراحة | Group photo and coffee break; Family photo and coffee break
Refreshments | Pause-café | استراحة | Coffee break; Tea break; Break; Tea and coffee break
Health break | Pause | استراحة قصيرة |
Lunch Break | Déjeuner | استراحة الغداء | Lunch
Lunch and prayer | Déjeuner et prière | استراحة الغداء والصلاة | Lunch and prayer break; Lunch break and prayer
Prayer | Prière | استراحة الصلاة | Prayer break
Dinner | Dîner | مأدبة عشاء | Gala dinner; Official dinner
Excursion | Excursion | جولة سياحية | Social programme; Cultural programme
Field visit | Visite de terrain | زيارة ميدانية | Study visit; Site visit
Group Discussion | Discussion de groupe | نقاش جماعي | Discussion; Group discussions
Panel Discussion | Table ronde | حلقة نقاش | Panel
Questions and answers | Questions et réponses | أسئلة وأجوبة | Q&A; Q & A
Presentation | Présentation | عرض | Presentations
Group Work | Travaux de groupe | عمل جماعي | Working groups; Working Group Session
Closing Session | Séance de clôture | الجلسة الختامية | Closing; Closing Ceremony
Closing Remarks | Allocutions de clôture | الكلمات الختامية |
Recommendations | Recommandations | التوصيات |
Adoption of the report | Adoption du rapport | اعتماد التقرير |
Proceedings, Declaration and Guidelines | Actes, déclaration et lignes directrices | المحاضر والإعلان والمبادئ التوجيهية |
Departure | Départ | المغادرة | Departure of participants
"""  # noqa: E501 (a row of the table reads better in one line)

_NUMBERED = {
    "topic": {"fr": "Thème {n}", "ar": "الموضوع {nth}"},
    "session": {"fr": "Séance {n}", "ar": "الجلسة {nth}"},
    "presentation topic": {"fr": "Présentation du thème {n}", "ar": "عرض الموضوع {nth}"},
    "panel": {"fr": "Table ronde {n}", "ar": "حلقة النقاش {nth}"},
}
_PARTIES = r"(?:the )?(?P<one>[^\W\d_a-z]{2,}) and (?:the )?(?P<other>[^\W\d_a-z]{2,})"
_JOINED = {"fr": "{one} et {other}", "ar": "{one} و\u00a0{other}"}
_FIRST = {"الأول": "الأولى"}
"""The ordinal whose feminine is another word; every word of the others takes one letter more."""

_IS_FEMININE = ("session", "panel")


def usual_words(text: str, language: str) -> str:
    """What programmes usually say for this in French or Arabic; empty where it is not one of the usual words."""
    known = _known().get(fold(text).strip(" .:;"), {})
    return known.get(language, "") or _numbered(text, language)


def parties_in(text: str, language: str) -> str:
    """Two parties by their acronyms, ``PERKESO and the APEA``, joined in the paper's language; else as typed."""
    match = re.fullmatch(_PARTIES, text.strip()) if language in _JOINED else None
    return _JOINED[language].format(one=match["one"], other=match["other"]) if match else text


def _numbered(text: str, language: str) -> str:
    """``Topic One``, ``Session 2``: ``Thème 1``, ``الجلسة الثانية``."""
    match = re.fullmatch(r"(?P<noun>[a-z ]+?) (?P<number>\d{1,2}|[a-z]+)", fold(text).strip(" .:;"))
    shape = _NUMBERED.get(match["noun"], {}).get(language, "") if match else ""
    if not match or not shape:
        return ""
    number = int(match["number"]) if match["number"].isdigit() else ordinal_number(match["number"])
    if not number:
        return ""
    word = ordinal_word(number, "ar")
    return shape.format(n=number, nth=_feminine(word) if match["noun"] in _IS_FEMININE else word)


def usual_table() -> Iterator[tuple[str, str, str, str]]:
    """The table: English, French, Arabic, and other ways to type it parted by semicolons."""
    for row in _TABLE.strip().split("\n"):
        en, fr, ar, others = (cell.strip() for cell in row.split("|"))
        yield en, fr, ar, others


@cache
def _known() -> dict[str, dict[str, str]]:
    known = {}
    for en, fr, ar, others in usual_table():
        for spelling in (en, *others.split(";")):
            if spelling.strip():
                known[fold(spelling)] = {"fr": fr, "ar": ar}
    return known


def _feminine(ordinal: str) -> str:
    """``السابعة`` of ``السابع``, ``الثانية عشرة`` of ``الثاني عشر``; a number in digits serves both."""
    if ordinal.isdigit():
        return ordinal
    return " ".join(_FIRST.get(word, f"{word}ة") for word in ordinal.split(" "))
