"""The papers' own words in English, French and Arabic: kinds of paper, headings, states, and how lists are joined."""

from collections.abc import Sequence

from pesnet_desktop.model.rich_text import Paragraph, Run

Words = dict[str, str]

KINDS: dict[str, Words] = {
    "work-plan": {"en": "Work plan", "fr": "Plan de travail", "ar": "خطة عمل"},
    "concept-note": {"en": "Concept note", "fr": "Note conceptuelle", "ar": "مذكرة مفاهيمية"},
    "programme": {"en": "Programme", "fr": "Programme", "ar": "برنامج"},
    "invitation": {"en": "Invitation letter", "fr": "Lettre d’invitation", "ar": "رسالة دعوة"},
    "nomination-form": {"en": "Nomination form", "fr": "Formulaire de désignation", "ar": "استمارة ترشيح"},
    "certificates": {
        "en": "Certificate of participation",
        "fr": "Certificat de participation",
        "ar": "شهادة مشاركة",
    },
    "booklet": {"en": "Information booklet", "fr": "Livret d’information", "ar": "كتيب المعلومات"},
    "run-of-show": {"en": "Run of show (internal)", "fr": "Déroulé (interne)", "ar": "سير البرنامج (داخلي)"},
    "participants": {"en": "List of participants", "fr": "Liste des participants", "ar": "قائمة المشاركين"},
    "attendance": {"en": "Attendance sheet", "fr": "Feuille de présence", "ar": "كشف الحضور"},
    "event-report": {"en": "Event report", "fr": "Compte rendu", "ar": "تقرير الفعالية"},
    "progress-report": {"en": "Progress report", "fr": "Rapport d’avancement", "ar": "تقرير مرحلي"},
    "events-list": {"en": "Events list", "fr": "Liste des manifestations", "ar": "قائمة الفعاليات"},
    "open-points": {
        "en": "List of open points",
        "fr": "Liste des points en suspens",
        "ar": "قائمة النقاط المفتوحة",
    },
    "about": {"en": "About the network", "fr": "Présentation du réseau", "ar": "نبذة عن الشبكة"},
}
_DRAFT: Words = {"en": "DRAFT {kind}", "fr": "PROJET DE {kind}", "ar": "مسودة {kind}"}
_TO_AGREE_TO: Words = {**_DRAFT, "ar": "مشروع {kind}"}
"""Of papers that others are asked to agree to, which have a word of their own in Arabic."""
_DRAFTS: dict[str, Words] = {
    **dict.fromkeys(("work-plan", "concept-note", "programme", "event-report", "progress-report"), _TO_AGREE_TO),
    "about": {**_DRAFT, "en": "DRAFT NOTE {kind}"},
}
WATERMARK: Words = {"en": "DRAFT", "fr": "PROJET", "ar": "مسودة"}
DRAFT_OF: Words = {"en": "Draft of {date}", "fr": "Projet du {date}", "ar": "مسودة بتاريخ {date}"}
THEMATIC_AREA: Words = {
    "en": "Thematic Area {number}: {title}",
    "fr": "Domaine thématique {number}\u00a0: {title}",
    "ar": "المجال المواضيعي {number}: {title}",
}
CAPACITY: Words = {
    "en": "{name}, in its capacity as {capacity}",
    "fr": "{name}, en sa qualité de {capacity}",
    "ar": "{name}، بصفة {capacity}",
}
AND: Words = {"en": " and ", "fr": " et ", "ar": " و"}
AND_LATIN = " و\u00a0"
COLON: Words = {"en": ": ", "fr": "\u00a0: ", "ar": ": "}
COMMA: Words = {"en": ", ", "fr": ", ", "ar": "، "}
SEMICOLON: Words = {"en": "; ", "fr": "\u00a0; ", "ar": "؛ "}
STATES: dict[str, Words] = {
    "planned": {"en": "Planned", "fr": "Prévue", "ar": "مخطط له"},
    "in_preparation": {"en": "In preparation", "fr": "En préparation", "ar": "قيد الإعداد"},
    "implemented": {"en": "Implemented", "fr": "Mise en œuvre", "ar": "منفذ"},
    "rescheduled": {"en": "Rescheduled", "fr": "Reportée", "ar": "أعيدت جدولته"},
    "not_implemented": {"en": "Not implemented", "fr": "Non mise en œuvre", "ar": "غير منفذ"},
    "cancelled": {"en": "Cancelled", "fr": "Annulée", "ar": "ملغى"},
}


def in_language(words: Words, language: str, **values: str) -> str:
    """The words in ``language``, English where it has none, with their places filled."""
    return words.get(language, words["en"]).format(**values)


def running_header(paper: str, language: str, *, is_draft: bool) -> str:
    """What stands on every page of a paper: ``DRAFT CONCEPT NOTE``, and ``CONCEPT NOTE`` when it is final."""
    capitals = in_language(KINDS[paper], language).upper()
    if not is_draft:
        return capitals
    return in_language(_DRAFTS.get(paper, _DRAFT), language, kind=capitals)


def joined(parts: Sequence[str], language: str) -> str:
    """``A, B and C``, ``A, B et C``, ``أ وب وج``."""
    return joined_runs([(Run(part),) for part in parts if part], language).text


def joined_runs(parts: Sequence[Sequence[Run]], language: str, *, has_commas: bool = False) -> Paragraph:
    """The parts as one line, ``A, B and C``; parted by semicolons where they hold commas themselves.

    Arabic repeats its “and”, which grows into an Arabic word and stands apart from a Latin one.
    """
    present = [part for part in parts if part]
    runs: list[Run] = []
    for place, part in enumerate(present):
        if place and has_commas:
            runs.append(Run(in_language(SEMICOLON, language)))
        elif place and language == "ar":
            runs.append(Run(AND["ar"] if part[0].text[:1] >= "\u0600" else AND_LATIN))
        elif place:
            runs.append(Run(in_language(AND if place == len(present) - 1 else COMMA, language)))
        runs.extend(part)
    return Paragraph(tuple(runs))
