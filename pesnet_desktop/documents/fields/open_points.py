"""The fields of the list of open points."""

from pesnet_desktop.documents.fields.making import flag, inline, listed
from pesnet_desktop.documents.keeping import Keep

PAPERS = {"open-points": frozenset({"cover", "open"})}

_WHOLE_EVENT = Keep(whole=6)

FIELDS = (
    inline(
        "open.summary",
        ("How many points are open", "Nombre de points en suspens", "عدد النقاط المفتوحة", "Açık nokta sayısı"),
        "5 points are open; 2 of them must be settled before a final paper.",
    ),
    listed(
        "open.groups",
        "group",
        (
            "Events and plans with open points",
            "Manifestations et plans ayant des points en suspens",
            "الفعاليات والخطط ذات النقاط المفتوحة",
            "Açık noktası olan etkinlikler ve planlar",
        ),
        "Workshop on “Digital Platforms”",
        required=True,
    ),
    inline(
        "group.heading",
        ("Event or plan", "Manifestation ou plan", "الفعالية أو الخطة", "Etkinlik veya plan"),
        "Workshop on “Digital Platforms”, 8–9 July 2025",
    ),
    listed(
        "group.points",
        "point",
        ("Open points", "Points en suspens", "النقاط المفتوحة", "Açık noktalar"),
        "Venue, Speaker",
        required=True,
        keep=_WHOLE_EVENT,
    ),
    inline("point.kind", ("What is open", "Ce qui est en suspens", "ما لم يحسم", "Açık olan"), "Venue"),
    inline(
        "point.words",
        ("How it stands now", "État actuel", "الوضع الحالي", "Şimdiki hâli"),
        "Hotel Royale Chulan in Kuala Lumpur",
    ),
    inline("point.where", ("Where it stands", "Où cela figure", "موضعه", "Bulunduğu yer"), "Day 1, 09:00 – 09:30"),
    inline("point.state", ("How open it is", "Degré d’incertitude", "درجة الحسم", "Ne kadar açık"), "To be confirmed"),
    flag(
        "point.is_critical",
        (
            "Needed for a final paper",
            "Requis pour un document définitif",
            "لازم للوثيقة النهائية",
            "Kesin belge için gerekli",
        ),
    ),
)
