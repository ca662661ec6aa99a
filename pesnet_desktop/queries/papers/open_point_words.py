"""The words of the list of open points in English, French and Arabic: kinds of facts, how open they are, the sum."""

from pesnet_desktop.queries.papers.words import Words, in_language

TITLE: Words = {"en": "What is still open", "fr": "Ce qui reste à régler", "ar": "ما لم يحسم بعد"}
KINDS: dict[str, Words] = {
    "dates": {"en": "Dates", "fr": "Dates", "ar": "التاريخ"},
    "venue": {"en": "Venue", "fr": "Lieu", "ar": "المكان"},
    "organiser": {"en": "Organiser", "fr": "Organisateur", "ar": "الجهة المنظمة"},
    "partner": {"en": "Partner", "fr": "Partenaire", "ar": "الشريك"},
    "languages": {"en": "Languages", "fr": "Langues", "ar": "اللغات"},
    "speaker": {"en": "Speaker", "fr": "Intervenant", "ar": "المتحدث"},
    "participants": {"en": "Participants", "fr": "Participants", "ar": "المشاركون"},
    "timeline": {"en": "Timeline", "fr": "Calendrier", "ar": "الموعد"},
    "provider": {"en": "Provider", "fr": "Pays prestataire", "ar": "البلد المقدم"},
}
STATES: dict[str, Words] = {
    "to_confirm": {"en": "To be confirmed", "fr": "À confirmer", "ar": "يؤكد لاحقا"},
    "proposed": {"en": "Proposed", "fr": "Proposé", "ar": "مقترح"},
    "missing": {"en": "Missing", "fr": "Manque", "ar": "غير محدد"},
}
NOT_KNOWN: Words = {"en": "not known yet", "fr": "pas encore connu", "ar": "غير معروف بعد"}
LIST: Words = {"en": "List of participants", "fr": "Liste des participants", "ar": "قائمة المشاركين"}
_NOTHING: Words = {"en": "Nothing is open.", "fr": "Rien n’est en suspens.", "ar": "لا توجد نقاط مفتوحة."}
_COUNTED = {
    "en": ("One point is open", "{n} points are open"),
    "fr": ("Un point est en suspens", "{n} points sont en suspens"),
    "ar": ("النقاط المفتوحة: 1", "النقاط المفتوحة: {n}"),
}
_CRITICAL = {
    "en": ("one of them must be settled before a final paper", "{n} of them must be settled before a final paper"),
    "fr": (
        "l’un d’eux doit être réglé avant tout document définitif",
        "{n} d’entre eux doivent être réglés avant tout document définitif",
    ),
    "ar": ("منها ما يجب حسمه قبل إصدار الوثيقة النهائية: 1", "منها ما يجب حسمه قبل إصدار الوثيقة النهائية: {n}"),
}
_JOINT = {"en": "; ", "fr": "\u00a0; ", "ar": "؛ "}


def summary(points: int, critical: int, language: str) -> str:
    """``5 points are open; 2 of them must be settled before a final paper.``"""
    if not points:
        return in_language(_NOTHING, language)
    known = language if language in _COUNTED else "en"
    parts = [_COUNTED[known][points != 1].format(n=points)]
    if critical:
        parts.append(_CRITICAL[known][critical != 1].format(n=critical))
    return f"{_JOINT[known].join(parts)}."
