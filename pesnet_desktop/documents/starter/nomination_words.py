"""The words of the nomination form and the return form in three languages."""

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class FormWords:
    """Labels in the order of the form; prompts say what to do in a place."""

    title: str
    return_title: str
    type_here: str
    choose: str
    choose_day: str
    code: str
    sender: str
    sender_table: str
    country: str
    institution: str
    sender_name: str
    post: str
    email: str
    telephone: str
    day: str
    nominee: str
    nominee_table: str
    honorific: str
    name: str
    spoken: str
    one_each: str
    travel_table: str
    participant: str
    arrival: str
    departure: str
    flight: str
    hotel: str
    visa: str
    diet: str
    remarks: str
    honorifics: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    yes: str


WORDS = {
    "en": FormWords(
        title="Nomination form",
        return_title="Return form",
        type_here="Click here to write",
        choose="Choose",
        choose_day="Choose a day",
        code="Form for event ",
        sender="Nominating institution",
        sender_table="Who nominates: country, institution, and how to reach them.",
        country="Country",
        institution="Institution",
        sender_name="Nominated by",
        post="Post",
        email="E-mail",
        telephone="Telephone",
        day="Date",
        nominee="Nominee {number}",
        nominee_table="A person nominated: name, post, institution, how to reach them, and languages.",
        honorific="Title",
        name="Name as in the passport",
        spoken="Languages",
        one_each="One for each person nominated. Please add a copy of the passport page with the photo.",
        travel_table="When and how the participant travels, and what the host has to prepare.",
        participant="Participant",
        arrival="Arrival",
        departure="Departure",
        flight="Flight",
        hotel="Hotel room needed",
        visa="Letter for the visa needed",
        diet="Meals: what to observe",
        remarks="Remarks",
        honorifics=(("Mr.", "mr"), ("Ms.", "ms"), ("Dr.", "dr"), ("Prof.", "professor"), ("H.E.", "excellency")),
        languages=(("English", "en"), ("French", "fr"), ("Arabic", "ar")),
        yes="Yes",
    ),
    "fr": FormWords(
        title="Formulaire de désignation",
        return_title="Fiche de participation",
        type_here="Cliquez ici pour écrire",
        choose="Choisissez",
        choose_day="Choisissez une date",
        code="Formulaire pour la manifestation ",
        sender="Institution qui désigne",
        sender_table="Qui désigne\u00a0: pays, institution et coordonnées.",
        country="Pays",
        institution="Institution",
        sender_name="Désigné par",
        post="Fonction",
        email="Courriel",
        telephone="Téléphone",
        day="Date",
        nominee="Personne désignée {number}",
        nominee_table="Une personne désignée\u00a0: nom, fonction, institution, coordonnées et langues.",
        honorific="Civilité",
        name="Nom figurant sur le passeport",
        spoken="Langues",
        one_each="Une fiche par personne désignée, accompagnée d’une copie de la page du passeport avec photo.",
        travel_table="Quand et comment le participant voyage, et ce que l’hôte doit préparer.",
        participant="Participant",
        arrival="Arrivée",
        departure="Départ",
        flight="Vol",
        hotel="Chambre d’hôtel demandée",
        visa="Lettre pour le visa demandée",
        diet="Repas\u00a0: à observer",
        remarks="Observations",
        honorifics=(("M.", "mr"), ("Mme", "ms"), ("Dr", "dr"), ("Pr", "professor"), ("S.E.", "excellency")),
        languages=(("anglais", "en"), ("français", "fr"), ("arabe", "ar")),
        yes="Oui",
    ),
    "ar": FormWords(
        title="استمارة ترشيح",
        return_title="استمارة المشاركة",
        type_here="انقر هنا للكتابة",
        choose="اختر",
        choose_day="اختر التاريخ",
        code="استمارة الفعالية ",
        sender="المؤسسة المرشحة",
        sender_table="الجهة المرشحة: البلد والمؤسسة ووسائل الاتصال.",
        country="البلد",
        institution="المؤسسة",
        sender_name="المسؤول عن الترشيح",
        post="الصفة",
        email="البريد الإلكتروني",
        telephone="الهاتف",
        day="التاريخ",
        nominee="المرشح {nth}",
        nominee_table="بيانات المرشح: الاسم والصفة والمؤسسة ووسائل الاتصال واللغات.",
        honorific="اللقب",
        name="الاسم في جواز السفر",
        spoken="اللغات",
        one_each="استمارة لكل مرشح، تعاد مع نسخة من صفحة جواز السفر التي تحمل الصورة.",
        travel_table="مواعيد سفر المشارك وما يتعين على المضيف إعداده.",
        participant="المشارك",
        arrival="الوصول",
        departure="المغادرة",
        flight="رقم الرحلة",
        hotel="حجز غرفة في الفندق",
        visa="رسالة لطلب التأشيرة",
        diet="ما يراعى في الوجبات",
        remarks="ملاحظات",
        honorifics=(
            ("السيد", "mr"),
            ("السيدة", "ms"),
            ("الدكتور(ة)", "dr"),
            ("الأستاذ(ة)", "professor"),
            ("معالي", "excellency"),
        ),
        languages=(("الإنجليزية", "en"), ("الفرنسية", "fr"), ("العربية", "ar")),
        yes="نعم",
    ),
}
