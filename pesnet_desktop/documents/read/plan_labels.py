"""What the columns of a plan's table are called, in English, French, Arabic and Turkish, folded."""

import re

_ANYWHERE = {
    "description": "descri remark details objectives?\\b content summary aciklama الوصف وصف شرح",
    "beneficiaries": "benefici \\btarget(?!ed\\sdate|\\sdate) participant audience \\bcible yararlanici hedef"
    " المستفيد مستفيد المستهدف",
    "providers": "provider \\blead prestataire fournisseur respons[ai]b organi[sz]er organi[sz]ing organisateur \\bhost"
    " implementing saglayici مقدم المنظم المنفذ المسوول المستضيف",
    "languages": "langu لغ \\bdil",
    "timeline": "time \\bdate period calendrier echeance \\bwhen\\b schedule deadline planned duree donem takvim tarih"
    " zaman الزمن زمني التاريخ تاريخ الموعد موعد الفتره التوقيت ^quarter$ ^month$ ^mois$ ^trimestre$",
    "venue": "venue place location lieu where modality \\byer\\b المكان مكان الموقع",
    "title": "activit title titre intitule event \\bactions?\\b initiative faaliyet نشاط الانشطه عنوان الفعاليه",
}
"""Pieces of a label that tell its field wherever they stand in it."""

_WHOLE = {
    "number": (
        r"(?:no|n°|nr|num|number|numero|sr|s/n|s\.?no?|#|sira|item|ref|الرقم|رقم|التسلسل|م|ت)\.?(?: ?no\.?)?",
        r"(?:activity|item|serial|action|faaliyet) (?:no|number|nr|#)\.?|رقم النشاط|numero d'ordre",
        r"(?:no|n°|numero|number)\.? (?:de l'|of (?:the )?)?activit\w+",
    ),
    "area": (
        r"(?:(?:thematic|strategic|priority) )?(?:areas?|pillars?|themes?)(?: of (?:cooperation|work))?",
        r"(?:axes?|domaines?|volets?)(?: (?:thematiques?|strategiques?))?|tematik alan|المحور|المجال",
    ),
    "": (
        r"(?:type|nature|kind|mode) of .*",
        r".*\b(?:status|budget|indicators?|outputs?|cost|funding)\b.*",
    ),
}
"""Labels that are known whole only; those of no field stand in the way of what a piece of them would say."""

_TYPED_WRONG = {
    "title": "activity activities title intitule activite",
    "timeline": "timeline calendrier period timing",
    "venue": "venue location",
    "languages": "language languages langue",
    "providers": "provider providers prestataire fournisseur organiser",
    "beneficiaries": "beneficiary beneficiaries beneficiaire participants",
    "description": "description descriptif",
}
"""Labels that are also known with a letter wrong, missing or too many."""

_SHORTEST, _LONG = 5, 8

LABELS = (
    *((name, re.compile("|".join(f"(?:{one})" for one in whole))) for name, whole in _WHOLE.items()),
    *((name, re.compile(f".*(?:{'|'.join(pieces.split())}).*")) for name, pieces in _ANYWHERE.items()),
)


def is_end(folded: str) -> bool:
    """Whether a label of a time is that of the end, beside another of the beginning."""
    return re.search(r"\b(?:end|ends|ending|until|fin|bitis)\b|نهايه|الانتها", folded) is not None


def field_named(folded: str) -> str:
    """The field that a folded label names; empty for a label that names none.

    A label in two languages (``No. / N°``) is that of the number where both its halves are.
    """
    halves = [half.strip(" .:") for half in re.split(r"[/|]", folded)]
    if len(halves) > 1 and all(LABELS[0][1].fullmatch(half) for half in halves):
        return "number"
    bare = re.sub(r"\s*\([^()]*\)$", "", folded)
    spelled = (folded, bare) if bare != folded else (folded,)
    return next((name for label in spelled for name, words in LABELS if label and words.fullmatch(label)), "")


def field_guessed(folded: str) -> str:
    """The field of a label that was typed wrongly by a letter or, in a long word, by two."""
    from rapidfuzz.distance import OSA

    words = [word for word in re.findall(r"\w+", folded) if len(word) >= _SHORTEST]
    for name, known in _TYPED_WRONG.items():
        for word in words:
            most = 2 if len(word) >= _LONG else 1
            if any(OSA.distance(word, one, score_cutoff=most) <= most for one in known.split()):
                return name
    return ""
