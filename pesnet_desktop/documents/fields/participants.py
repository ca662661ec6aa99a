"""The fields of the list of participants and of the sheets to be signed."""

from pesnet_desktop.documents.fields.making import inline, listed
from pesnet_desktop.documents.keeping import Keep

PAPERS = {
    "participants": frozenset({"cover", "event", "guests"}),
    "attendance": frozenset({"cover", "event", "sheet"}),
}

_WHOLE_DELEGATION = Keep(whole=5)

FIELDS = (
    inline(
        "guests.counts",
        ("Participants counted", "Nombre de participants", "عدد المشاركين", "Katılımcı sayısı"),
        "13 participants from 8 OIC Member Countries",
    ),
    inline(
        "guests.note",
        ("Order of the list", "Ordre de la liste", "ترتيب القائمة", "Listenin sırası"),
        "Countries are in English alphabetical order.",
    ),
    listed(
        "guests.circles",
        "circle",
        ("Parts of the list", "Parties de la liste", "أقسام القائمة", "Listenin bölümleri"),
        "OIC Member Countries, International institutions",
        required=True,
    ),
    inline(
        "circle.heading",
        ("Heading of the part", "Titre de la partie", "عنوان القسم", "Bölümün başlığı"),
        "OIC Member Countries",
    ),
    listed(
        "circle.delegations",
        "delegation",
        ("Delegations", "Délégations", "الوفود", "Heyetler"),
        "Azerbaijan, Malaysia",
        required=True,
    ),
    inline(
        "delegation.name",
        ("Country or institution", "Pays ou institution", "البلد أو المؤسسة", "Ülke veya kurum"),
        "Azerbaijan",
        required=True,
    ),
    listed(
        "delegation.guests",
        "guest",
        ("Members of the delegation", "Membres de la délégation", "أعضاء الوفد", "Heyetin üyeleri"),
        "Ms. Aysel SAMPLE",
        required=True,
        keep=_WHOLE_DELEGATION,
    ),
    inline("guest.number", ("Number on the list", "Numéro dans la liste", "الرقم في القائمة", "Listedeki numara"), "3"),
    inline(
        "guest.name",
        ("Name with honorific", "Nom et civilité", "الاسم واللقب", "Unvanıyla ad"),
        "Ms. Aysel SAMPLE",
        required=True,
    ),
    inline(
        "guest.post",
        ("Position and institution", "Fonction et institution", "الصفة والمؤسسة", "Görev ve kurum"),
        "Head of Department, State Employment Agency",
    ),
    inline(
        "guest.country",
        (
            "Delegation on the sheet",
            "Délégation sur la feuille",
            "الوفد في الكشف",
            "Çizelgedeki heyet",
        ),
        "Azerbaijan",
    ),
    inline("guest.present", ("Present or absent", "Présence ou absence", "حضور أو غياب", "Var veya yok"), "Present"),
    inline(
        "sheet.day",
        ("Day of the sheet", "Jour de la feuille", "يوم الكشف", "Çizelgenin günü"),
        "Day 1: Tuesday, 8 July 2025",
        required=True,
    ),
    listed(
        "sheet.guests",
        "guest",
        ("Who signs the sheet", "Signataires de la feuille", "الموقعون على الكشف", "Çizelgeyi imzalayanlar"),
        "Ms. Aysel SAMPLE",
        required=True,
    ),
)
