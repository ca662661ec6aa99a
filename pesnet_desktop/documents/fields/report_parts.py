"""The fields of the progress report's figure, deviations and annotated plan."""

from pesnet_desktop.documents.catalogue import Field
from pesnet_desktop.documents.fields.making import chart, inline, listed

PAPERS: dict[str, frozenset[str]] = {}

FIELDS: tuple[Field, ...] = (
    chart(
        "report.chart",
        (
            "Chart of the activities by state",
            "Graphique des activités par état",
            "رسم بياني للأنشطة حسب الحالة",
            "Duruma göre etkinlik grafiği",
        ),
        "Bars of the planned activities of each thematic area",
    ),
    listed(
        "report.deviations",
        "deviation",
        ("Deviations from the plan", "Écarts par rapport au plan", "ما اختلف عن الخطة", "Plandan sapmalar"),
        "1.3: Q2 2025, held on 8–9 July 2025",
    ),
    inline(
        "deviation.number",
        ("Number of the activity that differs", "Numéro de l’activité concernée", "رقم النشاط المعني", "Faaliyetin no"),
        "1.3",
    ),
    inline(
        "deviation.planned",
        ("As planned", "Ce qui était prévu", "ما كان مخططا", "Planlanan"),
        "Q2 2025; On-site (Azerbaijan)",
    ),
    inline(
        "deviation.actual",
        ("As held", "Ce qui a été fait", "ما تم فعلا", "Gerçekleşen"),
        "8–9 July 2025; Kuala Lumpur, Malaysia",
    ),
    inline(
        "deviation.reason",
        ("Reason of the deviation", "Motif de l’écart", "سبب الاختلاف", "Sapmanın nedeni"),
        "Moved to a time that suited the host.",
    ),
    inline(
        "activity.note",
        ("Note on the activity", "Note sur l’activité", "ملاحظة على النشاط", "Etkinliğe ilişkin not"),
        "8–9 July 2025, Kuala Lumpur; 62 participants from 27 countries",
    ),
)
