"""The fields of the event report, the run of show and the information booklet."""

from pesnet_desktop.documents.fields.making import block, flag, inline, listed, picture

PAPERS = {
    "event-report": frozenset({"cover", "event", "account"}),
    "run-of-show": frozenset({"cover", "event", "programme"}),
    "booklet": frozenset({"cover", "event", "booklet", "network"}),
}

_REPORT = (
    listed(
        "account.frame",
        "section",
        ("Framework of the report", "Cadre du compte rendu", "إطار التقرير", "Raporun çerçevesi"),
        "The workshop is part of the Work Plan.",
    ),
    inline(
        "account.organisers",
        ("Sentence on the organisers", "Phrase sur les organisateurs", "جملة المنظمين", "Düzenleyenler cümlesi"),
        "The event was organised by SESRIC, in its capacity as Secretariat.",
    ),
    inline(
        "account.funders",
        ("Sentence on the funders", "Phrase sur le financement", "جملة التمويل", "Finansman cümlesi"),
        "It was funded by the COMCEC Coordination Office.",
    ),
    inline(
        "account.counts",
        ("Sentence on the participants", "Phrase sur la participation", "جملة المشاركين", "Katılım cümlesi"),
        "97 experts from 22 OIC Member Countries took part.",
    ),
    listed(
        "account.aim",
        "section",
        ("Aim of the event", "Objet de la manifestation", "هدف الفعالية", "Etkinliğin amacı"),
        "It let the members compare their platforms.",
    ),
    listed(
        "account.speeches",
        "speech",
        ("Opening speeches", "Discours d’ouverture", "كلمات الافتتاح", "Açılış konuşmaları"),
        "H.E. Mdm SAMPLE thanked the host.",
    ),
    block(
        "speech.summary",
        ("What was said", "Teneur du discours", "مضمون الكلمة", "Konuşmanın özeti"),
        "H.E. Mdm SAMPLE thanked the host.",
    ),
    inline(
        "speech.speaker",
        ("Speaker without a text", "Intervenant sans texte", "متحدث دون نص", "Metni olmayan konuşmacı"),
        "Mr. SAMPLE, Director General",
    ),
    listed(
        "account.sections",
        "section",
        ("Further sections of the report", "Autres parties du compte rendu", "أقسام التقرير", "Raporun bölümleri"),
        "Outcome",
    ),
    listed(
        "account.closing",
        "text",
        ("The network at the end", "Le réseau en conclusion", "نبذة الشبكة في الختام", "Sonda ağ hakkında"),
        "The Network brings the services together.",
    ),
    inline(
        "account.link",
        ("Where to read on", "Pour en savoir plus", "للمزيد", "Daha fazlası"),
        "More about this event: https://www.example.org",
    ),
    listed(
        "account.photos",
        "photo",
        ("Photos", "Photos", "الصور", "Fotoğraflar"),
        "a photo of the opening, with its caption",
    ),
    inline(
        "photo.caption",
        ("Caption of the photo", "Légende de la photo", "شرح الصورة", "Fotoğraf yazısı"),
        "Opening session",
    ),
    picture("photo.picture", ("Photo", "Photo", "صورة", "Fotoğraf"), "the participants at the opening"),
)
_SHOW = (
    inline("slot.room", ("Room of the slot", "Salle", "القاعة", "Salon"), "Hall A"),
    inline("slot.interpreters", ("Interpreters", "Interprètes", "المترجمون الفوريون", "Tercümanlar"), "EN–FR: two"),
    inline("slot.officer", ("Responsible officer", "Responsable", "المسؤول", "Sorumlu"), "Dana SAMPLE"),
    inline("slot.notes", ("Internal notes", "Notes internes", "ملاحظات داخلية", "İç notlar"), "Flags on the stage"),
)
_BOOKLET = (
    listed(
        "booklet.sections",
        "section",
        ("Sections of the booklet", "Rubriques du livret", "أقسام الكتيب", "Kitapçığın bölümleri"),
        "Registration, Visa, Hotel",
        required=True,
    ),
    listed(
        "section.entries",
        "entry",
        ("Paragraphs of the section", "Paragraphes de la rubrique", "فقرات القسم", "Bölümün paragrafları"),
        "Badges are handed out at the entrance.",
    ),
    inline(
        "entry.text",
        ("Paragraph", "Paragraphe", "الفقرة", "Paragraf"),
        "Badges are handed out at the entrance.",
        editable=True,
        required=True,
    ),
    flag("entry.is_point", ("Point of a list", "Élément d’une liste", "بند من قائمة", "Liste maddesi")),
)

FIELDS = (*_REPORT, *_SHOW, *_BOOKLET)
