"""The fixed words of the progress report's figure, deviations and annex in three languages."""

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class ReportWords:
    """``states`` and ``areas`` only label the figure that the template shows; ``annex_title`` goes round the plan's."""

    figure_title: str
    figure_note: str
    states: tuple[str, ...]
    areas: tuple[str, ...]
    deviations_heading: str
    deviations_sentence: str
    deviations_title: str
    deviations_columns: tuple[str, str, str, str]
    deviations_table: str
    annex: str
    annex_title: tuple[str, str]
    annex_columns: tuple[str, str, str, str, str, str, str]
    annex_table: str


REPORT_WORDS = {
    "en": ReportWords(
        "Figure 1. Planned activities by state",
        "The numbers are those of Table 1. Activities outside the Plan are not in the figure.",
        ("Implemented", "In preparation", "Rescheduled", "Not implemented", "Not held yet"),
        ("Area 1", "Area 2", "Area 3", "Area 4"),
        "Deviations from the Plan",
        "These items are not as the Plan had them. The reason is the one that was given to the Secretariat.",
        "Table 2. Planned, actual and reason",
        ("No.", "Planned", "Actual", "Reason"),
        "For each activity that is not as planned: what was planned, what came of it, and why.",
        "Annex",
        ("Annotated ", ""),
        (
            "No.",
            "Activity Title",
            "Timeline / Venue",
            "Language",
            "Provider Country",
            "State",
            "Note of the Secretariat",
        ),
        "The activities of one thematic area as planned, with their state and a note.",
    ),
    "fr": ReportWords(
        "Figure 1. Activités prévues par état",
        "Les chiffres sont ceux du tableau 1. Les activités hors plan ne figurent pas sur le graphique.",
        ("Mise en œuvre", "En préparation", "Reportée", "Non mise en œuvre", "Pas encore tenue"),
        ("Domaine 1", "Domaine 2", "Domaine 3", "Domaine 4"),
        "Écarts par rapport au plan",
        "Les points suivants diffèrent du plan. Le motif est celui qui a été indiqué au Secrétariat.",
        "Tableau 2. Prévu, réalisé et motif",
        ("N°", "Prévu", "Réalisé", "Motif"),
        "Pour chaque activité qui diffère du plan\u00a0: ce qui était prévu, ce qui a été fait et pourquoi.",
        "Annexe",
        ("", " (annoté)"),
        (
            "N°",
            "Titre de l’activité",
            "Calendrier / Lieu",
            "Langue",
            "Pays prestataire",
            "État",
            "Note du Secrétariat",
        ),
        "Les activités d’un domaine thématique telles que prévues, avec leur état et une note.",
    ),
    "ar": ReportWords(
        "الشكل الأول: الأنشطة المقررة حسب الحالة",
        "الأرقام هي أرقام الجدول الأول. ولا يشمل الشكل الأنشطة خارج الخطة.",
        ("منفذ", "قيد الإعداد", "أعيدت جدولته", "غير منفذ", "لم تعقد بعد"),
        ("المجال 1", "المجال 2", "المجال 3", "المجال 4"),
        "ما اختلف عن الخطة",
        "تختلف البنود التالية عما ورد في الخطة. والسبب هو ما أبلغت به الأمانة.",
        "الجدول 2. المخطط والفعلي والسبب",
        ("م", "المخطط", "الفعلي", "السبب"),
        "لكل نشاط اختلف عن الخطة: ما خطط له وما تم فعلا والسبب.",
        "المرفق",
        ("", " مع الملاحظات"),
        ("م", "عنوان النشاط", "الموعد / المكان", "اللغة", "البلد المقدم", "الحالة", "ملاحظة الأمانة"),
        "أنشطة مجال مواضيعي واحد كما خطط لها، مع حالتها وملاحظة.",
    ),
}
