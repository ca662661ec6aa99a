"""What each field of the palette prints, for example, in French and Arabic; the catalogue has the English."""

from collections.abc import Mapping

_EXAMPLES: Mapping[str, tuple[str, str]] = {
    "OIC Public Employment Services Network (OIC-PESNET)": (
        "Réseau des services publics d’emploi de l’OCI (OIC-PESNET)",
        "شبكة خدمات التشغيل العمومية لمنظمة التعاون الإسلامي (OIC-PESNET)",
    ),
    "Concept note": ("Note conceptuelle", "المذكرة المفاهيمية"),
    "Workshop on “Digital Platforms”": ("Atelier sur « Les plateformes numériques »", "ورشة عمل حول «المنصات الرقمية»"),
    "DRAFT CONCEPT NOTE": ("PROJET DE NOTE CONCEPTUELLE", "مشروع مذكرة مفاهيمية"),
    "Draft of 12 May 2025": ("Projet du 12 mai 2025", "مسودة 12 مايو 2025"),
    "8–9 July 2025": ("8–9 juillet 2025", "8–9 يوليو 2025"),
    "Hotel Royale Chulan in Kuala Lumpur, Malaysia": (
        "Hôtel Royale Chulan à Kuala Lumpur, Malaisie",
        "فندق رويال تشولان في كوالالمبور، ماليزيا",
    ),
    "SESRIC and PERKESO (tbc)": ("SESRIC et PERKESO (à confirmer)", "سيسرك وPERKESO (يؤكد لاحقا)"),
    "English with interpretation into Arabic and French (tbc)": (
        "Anglais avec interprétation en arabe et en français (à confirmer)",
        "الإنجليزية مع ترجمة فورية إلى العربية والفرنسية (يؤكد لاحقا)",
    ),
    "Background, Rationale, Objectives": ("Contexte, Justification, Objectifs", "الخلفية، المبررات، الأهداف"),
    "Background": ("Contexte", "الخلفية"),
    "The workshop brings together …": ("L’atelier réunit …", "تجمع الورشة …"),
    "Day 1, Day 2": ("Jour 1, Jour 2", "اليوم الأول، اليوم الثاني"),
    "Day 1: Tuesday, 8 July 2025": ("Jour 1 : mardi 8 juillet 2025", "اليوم الأول: الثلاثاء 8 يوليو 2025"),
    "Registration, Opening Session": ("Inscription, Séance d’ouverture", "التسجيل، الجلسة الافتتاحية"),
    "09:00 – 09:30": ("9 h 00 – 9 h 30", "09:00 – 09:30"),
    "Opening Session": ("Séance d’ouverture", "الجلسة الافتتاحية"),
    "AI-driven career tools, upskilling": (
        "Outils d’orientation fondés sur l’IA, montée en compétences",
        "أدوات التوجيه المهني بالذكاء الاصطناعي، رفع المهارات",
    ),
    "Recitation, Opening Remarks": ("Récitation, Allocutions d’ouverture", "تلاوة، كلمات افتتاحية"),
    "Opening Remarks": ("Allocutions d’ouverture", "كلمات افتتاحية"),
    "DG of SESRIC (tbc)": ("DG du SESRIC (à confirmer)", "المدير العام لسيسرك (يؤكد لاحقا)"),
    "Signing by PERKESO and İŞKUR": ("Signature par PERKESO et İŞKUR", "توقيع PERKESO وİŞKUR"),
    "Second signing: PERKESO and APEA": ("Deuxième signature : PERKESO et APEA", "التوقيع الثاني: PERKESO وAPEA"),
    "Work Plan 2024–2026": ("Plan de travail 2024–2026", "خطة العمل 2024–2026"),
    "Objective, Guiding Principles": ("Objectif, Principes directeurs", "الهدف، المبادئ التوجيهية"),
    "Resource Mobilisation": ("Mobilisation des ressources", "تعبئة الموارد"),
    "Cost-sharing among the member countries": (
        "Partage des coûts entre les pays membres",
        "تقاسم التكاليف بين البلدان الأعضاء",
    ),
    "Thematic Area 1, Thematic Area 2": (
        "Domaine thématique 1, Domaine thématique 2",
        "المجال المواضيعي 1، المجال المواضيعي 2",
    ),
    "Thematic Area 2: Labour Market Information (LMI)": (
        "Domaine thématique 2 : Information sur le marché du travail (IMT)",
        "المجال المواضيعي 2: معلومات سوق العمل",
    ),
    "Labour Market Information (LMI)": ("Information sur le marché du travail (IMT)", "معلومات سوق العمل"),
    "• Sharing methods and data": ("• Partager méthodes et données", "• تبادل المنهجيات والبيانات"),
    "Workshop on “Empowering Job Seekers”": (
        "Atelier sur « L’autonomisation des demandeurs d’emploi »",
        "ورشة عمل حول «تمكين الباحثين عن عمل»",
    ),
    "Q2 2025": ("2e trimestre 2025", "الربع الثاني من عام 2025"),
    "On-site (Azerbaijan)": ("En présentiel (Azerbaïdjan)", "حضوريا (أذربيجان)"),
    "English": ("Anglais", "الإنجليزية"),
    "Azerbaijan, Malaysia (tbc)": ("Azerbaïdjan, Malaisie (à confirmer)", "أذربيجان، ماليزيا (يؤكد لاحقا)"),
    "National PES authorities in OIC member countries": (
        "Services publics d’emploi des pays membres de l’OCI",
        "هيئات خدمات التشغيل الوطنية في البلدان الأعضاء في منظمة التعاون الإسلامي",
    ),
    "The workshop shares experience of …": ("L’atelier met en commun l’expérience de …", "تتبادل الورشة تجارب …"),
    "Implementation of the Work Plan 2024–2026": (
        "Mise en œuvre du Plan de travail 2024–2026",
        "تنفيذ خطة العمل 2024–2026",
    ),
    "Submitted by the Secretariat to the 5th Meeting": (
        "Présenté par le Secrétariat à la 5e réunion",
        "مقدم من الأمانة إلى الاجتماع الخامس",
    ),
    "5th Meeting of the OIC-PESNET": ("5e réunion de l’OIC-PESNET", "الاجتماع الخامس لشبكة OIC-PESNET"),
    "5th Session": ("5e session", "الدورة الخامسة"),
    "Baku, 24–25 November 2025": ("Bakou, 24–25 novembre 2025", "باكو، 24–25 نوفمبر 2025"),
    "2 March 2024 to 31 October 2025": ("2 mars 2024 au 31 octobre 2025", "2 مارس 2024 إلى 31 أكتوبر 2025"),
    "SESRIC, Secretariat of the OIC-PESNET": ("SESRIC, Secrétariat de l’OIC-PESNET", "سيسرك، أمانة شبكة OIC-PESNET"),
    "Of sixteen planned activities, seven were implemented.": (
        "Sur seize activités prévues, sept ont été réalisées.",
        "من أصل ستة عشر نشاطا مقررا، نفذت سبعة أنشطة.",
    ),
    "Table 1. Activities by thematic area and state": (
        "Tableau 1. Activités par domaine thématique et état",
        "الجدول الأول: الأنشطة حسب المجال المواضيعي والحالة",
    ),
    "1. Digital Technologies: 4, 2, 1": ("1. Technologies numériques : 4, 2, 1", "1. التقنيات الرقمية: 4، 2، 1"),
    "1.1 Implemented": ("1.1 Réalisée", "1.1 نفذ"),
    "Workshop on “Labour Migration”": (
        "Atelier sur « La migration de main-d’œuvre »",
        "ورشة عمل حول «هجرة اليد العاملة»",
    ),
    "Q2 2025, on-site (Azerbaijan)": (
        "2e trimestre 2025, en présentiel (Azerbaïdjan)",
        "الربع الثاني من عام 2025، حضوريا (أذربيجان)",
    ),
    "8–9 July 2025, Kuala Lumpur, Malaysia": (
        "8–9 juillet 2025, Kuala Lumpur, Malaisie",
        "8–9 يوليو 2025، كوالالمبور، ماليزيا",
    ),
    "Implemented": ("Réalisée", "نفذ"),
    "Moved at the provider’s request.": ("Reportée à la demande du prestataire.", "أجل بطلب من الجهة المقدمة."),
    "1. Digital Technologies": ("1. Technologies numériques", "1. التقنيات الرقمية"),
    "Total": ("Total", "المجموع"),
    "Bars of the planned activities of each thematic area": (
        "Barres des activités prévues de chaque domaine thématique",
        "أعمدة الأنشطة المقررة في كل مجال مواضيعي",
    ),
    "1.3: Q2 2025, held on 8–9 July 2025": (
        "1.3 : 2e trimestre 2025, tenue les 8–9 juillet 2025",
        "1.3: الربع الثاني من عام 2025، عقد في 8–9 يوليو 2025",
    ),
    "Q2 2025; On-site (Azerbaijan)": (
        "2e trimestre 2025 ; en présentiel (Azerbaïdjan)",
        "الربع الثاني من عام 2025؛ حضوريا (أذربيجان)",
    ),
    "8–9 July 2025; Kuala Lumpur, Malaysia": (
        "8–9 juillet 2025 ; Kuala Lumpur, Malaisie",
        "8–9 يوليو 2025؛ كوالالمبور، ماليزيا",
    ),
    "Moved to a time that suited the host.": (
        "Reportée à une date convenant au pays hôte.",
        "نقل إلى وقت يناسب البلد المضيف.",
    ),
    "8–9 July 2025, Kuala Lumpur; 62 participants from 27 countries": (
        "8–9 juillet 2025, Kuala Lumpur ; 62 participants de 27 pays",
        "8–9 يوليو 2025، كوالالمبور؛ 62 مشاركا من 27 بلدا",
    ),
    "Webinar, Training Workshop": ("Webinaire, Atelier de formation", "ندوة عبر الإنترنت، ورشة عمل تدريبية"),
    "5 points are open; 2 of them must be settled before a final paper.": (
        "5 points sont en suspens ; 2 d’entre eux sont à régler avant un document définitif.",
        "5 نقاط لم تحسم؛ ويجب حسم 2 منها قبل الوثيقة النهائية.",
    ),
    "Workshop on “Digital Platforms”, 8–9 July 2025": (
        "Atelier sur « Les plateformes numériques », 8–9 juillet 2025",
        "ورشة عمل حول «المنصات الرقمية»، 8–9 يوليو 2025",
    ),
    "Venue, Speaker": ("Lieu, Intervenant", "المكان، المتحدث"),
    "Venue": ("Lieu", "المكان"),
    "Hotel Royale Chulan in Kuala Lumpur": ("Hôtel Royale Chulan à Kuala Lumpur", "فندق رويال تشولان في كوالالمبور"),
    "Day 1, 09:00 – 09:30": ("Jour 1, 9 h 00 – 9 h 30", "اليوم الأول، 09:00 – 09:30"),
    "To be confirmed": ("À confirmer", "يؤكد لاحقا"),
    "Aims, Legal basis, Objectives": ("Buts, Fondement juridique, Objectifs", "الغايات، الأساس القانوني، الأهداف"),
    "Legal basis": ("Fondement juridique", "الأساس القانوني"),
    "The network was established by …": ("Le réseau a été créé par …", "أنشئت الشبكة بموجب …"),
    "Terms of Reference, Work Plan": ("Termes de référence, Plan de travail", "الشروط المرجعية، خطة العمل"),
    "Terms of Reference": ("Termes de référence", "الشروط المرجعية"),
    "1 March 2024": ("1er mars 2024", "1 مارس 2024"),
    "Statistical, Economic and Social Research and Training Centre (SESRIC)": (
        "Centre de recherches statistiques, économiques et sociales et de formation (SESRIC)",
        "مركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب (سيسرك)",
    ),
    "Secretariat of the Network · Ankara, Türkiye": (
        "Secrétariat du réseau · Ankara, Türkiye",
        "أمانة الشبكة · أنقرة، تركيا",
    ),
    "SESRIC, Ankara, Türkiye": ("SESRIC, Ankara, Türkiye", "سيسرك، أنقرة، تركيا"),
    "H.E. Ms. Amina SAMPLE": ("S.E. Mme Amina EXEMPLE", "سعادة السيدة أمينة المثال"),
    "Director General": ("Directrice générale", "المديرة العامة"),
    "the network’s emblem": ("l’emblème du réseau", "شعار الشبكة"),
    "the signature of who signs": ("la signature de la personne signataire", "توقيع من يوقع"),
    "one letter, or all in one file": ("une lettre, ou toutes dans un fichier", "رسالة واحدة، أو كلها في ملف واحد"),
    "Ref.: OIC-PESNET/2025/041  ·  14 May 2025": (
        "Réf. : OIC-PESNET/2025/041  ·  14 mai 2025",
        "المرجع: OIC-PESNET/2025/041  ·  14 مايو 2025",
    ),
    "basis, who may attend": ("fondement, qui peut participer", "الأساس، من يجوز له الحضور"),
    "1. The host covers accommodation. 2. The working language is English.": (
        "1. L’hôte prend en charge l’hébergement. 2. La langue de travail est l’anglais.",
        "1. يتكفل المضيف بالإقامة. 2. لغة العمل هي الإنجليزية.",
    ),
    "concept note; information booklet; nomination form": (
        "note conceptuelle ; livret d’information ; formulaire de désignation",
        "المذكرة المفاهيمية؛ الدليل الإعلامي؛ استمارة الترشيح",
    ),
    "Ref.: OIC-PESNET/2025/041": ("Réf. : OIC-PESNET/2025/041", "المرجع: OIC-PESNET/2025/041"),
    "Ankara, 14 May 2025": ("Ankara, le 14 mai 2025", "أنقرة، 14 مايو 2025"),
    "H.E. Mr. Ahmed SAMPLE": ("S.E. M. Ahmed EXEMPLE", "سعادة السيد أحمد المثال"),
    "National Employment Agency": ("Agence nationale de l’emploi", "الوكالة الوطنية للتشغيل"),
    "Dakar, Senegal": ("Dakar, Sénégal", "داكار، السنغال"),
    "Invitation to the Workshop on “Digital Platforms”, Kuala Lumpur, 8–9 July 2025": (
        "Invitation à l’Atelier sur « Les plateformes numériques », Kuala Lumpur, 8–9 juillet 2025",
        "الدعوة إلى ورشة عمل حول «المنصات الرقمية»، كوالالمبور، 8–9 يوليو 2025",
    ),
    "Excellency,": ("Excellence,", "صاحب السعادة،"),
    "I have the honour to inform Your Excellency that …": (
        "J’ai l’honneur d’informer Votre Excellence que …",
        "يشرفني أن أحيط سعادتكم علما بأن …",
    ),
    "Please accept, Excellency, the assurances of my highest consideration.": (
        "Veuillez agréer, Excellence, les assurances de ma très haute considération.",
        "وتفضلوا، صاحب السعادة، بقبول فائق الاحترام والتقدير.",
    ),
    "Please return this form to the Secretariat by 6 June 2025.": (
        "Veuillez renvoyer ce formulaire au Secrétariat avant le 6 juin 2025.",
        "يرجى إعادة هذه الاستمارة إلى الأمانة في موعد أقصاه 6 يونيو 2025.",
    ),
    "one certificate, or all in one file": (
        "un certificat, ou tous dans un fichier",
        "شهادة واحدة، أو كلها في ملف واحد",
    ),
    "held within the framework of the Network": ("tenu dans le cadre du Réseau", "المنعقدة في إطار الشبكة"),
    "in Kuala Lumpur, Malaysia, on 8–9 July 2025.": (
        "à Kuala Lumpur, Malaisie, les 8–9 juillet 2025.",
        "في كوالالمبور، ماليزيا، يومي 8–9 يوليو 2025.",
    ),
    "Kuala Lumpur, 9 July 2025": ("Kuala Lumpur, le 9 juillet 2025", "كوالالمبور، 9 يوليو 2025"),
    "SESRIC": ("SESRIC", "سيسرك"),
    "Ms. Amina SAMPLE": ("Mme Amina EXEMPLE", "السيدة أمينة المثال"),
    "National Employment Agency, Senegal": (
        "Agence nationale de l’emploi, Sénégal",
        "الوكالة الوطنية للتشغيل، السنغال",
    ),
    "participated in the": ("a participé à l’", "قد شاركت في"),
    "Certificate No. OIC-PESNET/2025/017": ("Certificat no OIC-PESNET/2025/017", "شهادة رقم OIC-PESNET/2025/017"),
    "13 participants from 8 OIC Member Countries": (
        "13 participants de 8 pays membres de l’OCI",
        "13 مشاركا من 8 بلدان أعضاء في منظمة التعاون الإسلامي",
    ),
    "Countries are in English alphabetical order.": (
        "Les pays figurent dans l’ordre alphabétique français.",
        "رتبت البلدان حسب الترتيب الهجائي العربي.",
    ),
    "OIC Member Countries, International institutions": (
        "Pays membres de l’OCI, Institutions internationales",
        "البلدان الأعضاء في منظمة التعاون الإسلامي، المؤسسات الدولية",
    ),
    "OIC Member Countries": ("Pays membres de l’OCI", "البلدان الأعضاء في منظمة التعاون الإسلامي"),
    "Azerbaijan, Malaysia": ("Azerbaïdjan, Malaisie", "أذربيجان، ماليزيا"),
    "Azerbaijan": ("Azerbaïdjan", "أذربيجان"),
    "Ms. Aysel SAMPLE": ("Mme Aysel EXEMPLE", "السيدة آيسل المثال"),
    "Head of Department, State Employment Agency": (
        "Cheffe de département, Agence nationale de l’emploi",
        "رئيسة قسم، وكالة التشغيل الحكومية",
    ),
    "Present": ("Présente", "حاضرة"),
    "The workshop is part of the Work Plan.": (
        "L’atelier fait partie du Plan de travail.",
        "تندرج الورشة في خطة العمل.",
    ),
    "The event was organised by SESRIC, in its capacity as Secretariat.": (
        "La manifestation a été organisée par le SESRIC, en sa qualité de Secrétariat.",
        "نظم الفعالية سيسرك بصفة الأمانة.",
    ),
    "It was funded by the COMCEC Coordination Office.": (
        "Elle a été financée par le Bureau de coordination du COMCEC.",
        "ومولها مكتب تنسيق الكومسيك.",
    ),
    "97 experts from 22 OIC Member Countries took part.": (
        "97 experts de 22 pays membres de l’OCI y ont pris part.",
        "وشارك فيها 97 خبيرا من 22 بلدا عضوا في منظمة التعاون الإسلامي.",
    ),
    "It let the members compare their platforms.": (
        "Elle a permis aux membres de comparer leurs plateformes.",
        "وأتاحت للأعضاء مقارنة منصاتهم.",
    ),
    "H.E. Mdm SAMPLE thanked the host.": ("S.E. Mme EXEMPLE a remercié l’hôte.", "شكرت سعادة السيدة المثال المضيف."),
    "Mr. SAMPLE, Director General": ("M. EXEMPLE, Directeur général", "السيد المثال، المدير العام"),
    "Outcome": ("Résultats", "النتائج"),
    "The Network brings the services together.": ("Le Réseau rassemble les services.", "تجمع الشبكة الخدمات."),
    "More about this event: https://www.example.org": (
        "Pour en savoir plus : https://www.example.org",
        "للمزيد عن هذه الفعالية: https://www.example.org",
    ),
    "a photo of the opening, with its caption": (
        "une photo de l’ouverture, avec sa légende",
        "صورة للافتتاح مع تعليقها",
    ),
    "Opening session": ("Séance d’ouverture", "الجلسة الافتتاحية"),
    "the participants at the opening": ("les participants à l’ouverture", "المشاركون في الافتتاح"),
    "Hall A": ("Salle A", "القاعة A"),
    "EN–FR: two": ("EN–FR : deux", "EN–FR: اثنان"),
    "Dana SAMPLE": ("Dana EXEMPLE", "دانا المثال"),
    "Flags on the stage": ("Drapeaux sur la scène", "الأعلام على المنصة"),
    "Registration, Visa, Hotel": ("Inscription, Visa, Hôtel", "التسجيل، التأشيرة، الفندق"),
    "Badges are handed out at the entrance.": ("Les badges sont remis à l’entrée.", "توزع البطاقات عند المدخل."),
}
"""By the English example. What is not here is the same in every language: numbers, addresses, names of houses."""


def example_in(language: str, example: str) -> str:
    """The example of a field in the language of the palette."""
    french, arabic = _EXAMPLES.get(example, (example, example))
    return {"fr": french, "ar": arabic}.get(language, example)
