"""What the columns of a table hold, told by its labels in English, French, Arabic and Turkish, in any order."""

import re
from collections.abc import Callable
from functools import cache

from pesnet_desktop.documents.read.text import Cell, Row, Table
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold

_LONGEST_LABEL = 60
_ROWS_BEFORE_LABELS = 12
_SHORTEST, _LONG = 4, 9
_AL = "(?:ال)?"
_POST = (
    r"(?:job )?(?:posts?|positions?|designations?|functions?|occupations?|job title|job)|fonctions?|postes?|qualite"
    rf"|(?:titre et |title and )?(?:fonction|position)|{_AL}(?:منصب|وظيفه|صفه|مسمي الوظيفي)|gorev(?:i)?|pozisyon"
)
_INSTITUTION = (
    r"institutions?|organi[sz]ations?|agenc(?:y|e)|ministry|affiliation|employer|entity|body|etablissement|organismes?"
    rf"|structure|administration|{_AL}(?:موسسه|جهه|منظمه|هييه|وزاره)|kurum(?:u)?|kurulus(?:u)?"
)
_NAME = (
    r"(?:full |participant'?s? |delegate'?s? )?names?|participants?|delegates?|experts?|representatives?|noms?"
    rf"|noms? et prenoms?|prenoms? et noms?|nom complet|{_AL}اسم|الاسم الكامل|اسم المشارك"
    r"|ad[i]? ?(?:ve )?soyad[i]?|isim|katilimci(?: adi)?|adi soyadi"
)
_AND = r"\s*(?:,|/|&|\(|and|et|ve| و)\s*"
_WORDS = {
    "number": rf"no|n°|nr|num|numbers?|numero|sr|s/?n|#|sira(?: no)?|{_AL}رقم|م|ت|{_AL}تسلسل|no\. no",
    "start": r"start(?:s|ing)?(?: dates?)?|from|date (?:de )?debut|debut|تاريخ البدايه|من|baslangic(?: tarihi)?",
    "end": r"end(?:s|ing)?(?: dates?)?|until|to|date (?:de )?fin|fin|تاريخ النهايه|الي|bitis(?: tarihi)?",
    "dates": r"(?:event |meeting )?date(?:s|\(s\))?(?! of birth| de naissance)(?: .*)?|when|periods?|periode"
    r"|days?|jours?"
    rf"|{_AL}(?:تاريخ|تواريخ|موعد|فتره)(?! الميلاد)(?: .*)?|tarih(?:i|ler|leri)?|zaman",
    "city": rf"(?:host )?(?:city|town)|villes?(?: .*)?|{_AL}مدينه|sehir",
    "country": r"(?:oic |host )?(?:member )?(?:countr(?:y|ies)|states?)(?: name)?|nationality|delegations?"
    rf"|pays(?: .*)?|nationalite|{_AL}(?:بلد|دوله|جنسيه|وفد)(?: .*)?|ulke(?:si)?|heyet",
    "venue": r"(?:event )?(?:venues?|places?|locations?|host)(?: .*|/.*)?|where|lieux?(?: .*)?|endroit"
    r"|(?:countr(?:y|ies)|pays) ?(?:/|and|&|,|et) ?(?:city|venue|place|ville|lieu)|city ?(?:/|and|&|,) ?country"
    rf"|{_AL}(?:مكان|موقع)(?: .*)?|yer(?:i)?|mekan",
    "web_page": r"(?:web ?)?links?(?: .*)?|web ?(?:page|site)|url|liens?(?: .*)?|page web|site web"
    rf"|{_AL}رابط(?: .*)?|baglanti",
    "organisers": r"organi[sz](?:ers?|ed by)(?: .*)?|hosted by|organisateurs?|organise par"
    rf"|{_AL}(?:منظم|جهه المنظمه)(?:ون|ين)?|duzenleyen",
    "languages": rf"(?:working )?languages?(?: .*)?|langues?(?: .*)?|{_AL}لغ(?:ه|ات)(?: .*)?|dil(?:i|ler)?",
    "participants": r"(?:number of |no\.? of )?participants?|attendance|attendees|nombre de participants"
    rf"|(?:عدد )?{_AL}مشارك(?:ون|ين)|katilimci(?:lar| sayisi)?",
    "title": r"(?:event |activity |meeting |course )?(?:titles?|names?|topics?|subjects?)(?: of (?:the )?[a-z]+)?"
    r"|events?|activit(?:y|ies)|meetings?|titres?(?: .*)?|intitules?(?: .*)?|manifestations?|evenements?|activites?"
    rf"|sujet|{_AL}(?:عنوان|فعاليه|نشاط|فعاليات|انشطه)(?: .*)?|baslik|etkinlik|faaliyet",
    "information": r"(?:event )?(?:informations?|descriptions?|details?)(?: .*)?|renseignements?"
    rf"|{_AL}(?:معلومات|وصف|تفاصيل|بيان|بيانات)(?: .*)?|aciklama|bilgi(?:ler)?",
    "whole_guest": rf"(?:{_NAME}){_AND}(?:{_POST}|titles?|titres?)(?:{_AND}(?:{_INSTITUTION}))?\)?",
    "post_institution": rf"(?:{_POST}){_AND}(?:{_INSTITUTION})\)?",
    "institution_post": rf"(?:{_INSTITUTION}){_AND}(?:{_POST})\)?",
    "given": rf"(?:first|given|fore) ?names?|prenoms?|{_AL}اسم الاول|ad(?:i)?",
    "surname": rf"surnames?|(?:last|family) names?|nom de famille|(?:اسم|لقب) {_AL}عايله|soyad(?:i)?",
    "name": rf"(?:{_NAME})(?:{_AND}surnames?| surnames?| of (?:the )?(?:participants?|delegates?)| du participant)?",
    "honorific": rf"honorifics?|salutations?|prefix|title|mr\.?/ms\.?|civilite|titre|{_AL}لقب|unvan(?:i)?",
    "post": rf"{_POST}|titles?{_AND}(?:{_POST})",
    "institution": rf"(?:name of )?(?:the )?(?:{_INSTITUTION})(?:{_AND}(?:{_INSTITUTION}))?",
    "role": rf"roles?|capacity|category|type|participates as|role .*|{_AL}دور(?: .*)?|rol(?:u)?|katilim sekli",
    "contact": r"e-?mails?(?: .*)?|mail|(?:tele)?phones?(?: .*)?|tel\.?(?: .*)?|mobile(?: .*)?|fax|contacts?(?: .*)?"
    rf"|courriel|whatsapp|addresse?s?|adresse(?: .*)?|passports?(?: .*)?|{_AL}(?:بريد|هاتف|جوال|جواز)(?: .*)?"
    r"|e-?posta|telefon",
    "providers": r"providers?(?: .*)?|lead (?:country|institution)(?: .*)?|prestataires?(?: .*)?|pays fournisseurs?"
    rf"|{_AL}(?:مقدم|بلد المقدم)(?: .*)?|saglayici(?: .*)?",
    "beneficiaries": rf"beneficiar(?:y|ies)(?: .*)?|target.*|beneficiaires?(?: .*)?|{_AL}مستفيد.*|yararlanici(?: .*)?",
    "timeline": rf"time ?(?:line|frame)(?: .*)?|schedule|calendrier|echeances?|{_AL}(?:اطار الزمني|جدول الزمني)|takvim",
    "description": r"descriptions?|remarks|notes|objectives?|remarques|objectifs?|ملاحظات|notlar",
}
_TYPED_WRONG = {
    "venue": "venue location",
    "country": "country countries",
    "information": "information",
    "participants": "participants",
    "organisers": "organiser organizer",
    "post": "position designation function",
    "institution": "institution organisation organization",
}


@dataclass(frozen=True)
class Head:
    """A label: the field that it names (empty for none that is known), its words, and where its column lies."""

    field: str
    label: str
    start: int
    end: int


@dataclass(frozen=True)
class Heads:
    columns: tuple[Head, ...]
    width: int

    def of(self, cell: Cell) -> Head | None:
        """The label above a cell."""
        return next((head for head in self.columns if head.start <= cell.column < head.end), None)

    def fits(self, row: Row) -> bool:
        """Whether a row without labels of its own may stand below these."""
        return row.width <= self.width

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(head.field for head in self.columns if head.field)


def heads_in(row: Row, fields: tuple[str, ...], is_enough: Callable[[frozenset[str]], bool]) -> Heads | None:
    """The labels when ``row`` is a header row: ``fields`` says in which order a label is compared."""
    if any(len(cell.words) > _LONGEST_LABEL for cell in row.cells):
        return None
    columns: list[Head] = []
    for cell in row.cells:
        label = cell.line
        field = "" if cell.is_merged_down else field_named(label, fields) or field_guessed(label, fields)
        if any(field == head.field for head in columns):
            field = ""
        columns.append(Head(field, label, cell.column, cell.column + cell.span))
    heads = Heads(tuple(columns), row.width)
    return heads if is_enough(heads.fields) else None


def first_heads(
    table: Table, fields: tuple[str, ...], is_enough: Callable[[frozenset[str]], bool]
) -> tuple[int | None, Heads | None]:
    """The first header row near the top of ``table``: its place and its labels, None and None where there is none."""
    for place, row in enumerate(table.rows[:_ROWS_BEFORE_LABELS]):
        heads = heads_in(row, fields, is_enough)
        if heads is not None:
            return place, heads
    return None, None


def field_named(label: str, fields: tuple[str, ...]) -> str:
    """The first of ``fields`` whose words a label is; empty for a label that is none of them."""
    folded = fold(label).strip(" .:*")
    return next((name for name in fields if folded and _pattern(name).fullmatch(folded)), "")


def field_guessed(label: str, fields: tuple[str, ...]) -> str:
    """The field of a label that was typed wrongly by a letter, or in a long word by two: ``Postion``."""
    from rapidfuzz.distance import OSA

    folded = fold(label).strip(" .:*")
    if len(folded) < _SHORTEST or not folded.isalpha():
        return ""
    most = 2 if len(folded) >= _LONG else 1
    known = ((name, word) for name in fields for word in _TYPED_WRONG.get(name, "").split())
    return next((name for name, word in known if OSA.distance(folded, word, score_cutoff=most) <= most), "")


@cache
def _pattern(field: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_WORDS[field]})\.?")
