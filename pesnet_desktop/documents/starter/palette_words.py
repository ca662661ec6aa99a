"""The words of the field palette in the three languages of papers."""

from collections.abc import Mapping

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class PaletteWords:
    """``subjects`` are headings by the noun that tags begin with; ``places`` say where each kind of control may stand.

    ``formats`` name the house formats; ``columns`` head the tables of controls, ``conditions`` those of conditions;
    ``areas`` are what a chart shows for example.
    """

    title: str
    kind: str
    introduction: str
    steps: tuple[str, ...]
    subjects: Mapping[str, str]
    papers: str
    inside: str
    quoted: str
    either: str
    columns: tuple[str, str, str]
    table: str
    places: Mapping[str, str]
    required: str
    in_format: str
    formats: Mapping[str, str]
    repeated: str
    as_rows: str
    as_rows_table: str
    conditions_heading: str
    conditions_note: str
    conditions: tuple[str, str]
    conditions_table: str
    areas: tuple[str, ...]


ENGLISH = PaletteWords(
    title="The fields of our papers, ready to copy",
    kind="Field palette",
    introduction="Each grey field below is a content control. Copied into a template of your own, it is filled "
    "with the facts of the plan or the event when a paper is made. Changes in this file change nothing in the program.",
    steps=(
        "Open your own copy of a template, and this file beside it.",
        "Click on a field here, then on the tab with its name above it: now the whole field is selected.",
        "Copy it, and paste it where you want it. The last column says where it may stand.",
        "To repeat rows of a table, copy the whole row of one of the tables “as table rows”, and change its cells.",
        "Save the template, then let the program check it: page Templates, Check. It names every fault with its place.",
    ),
    subjects={
        "cover": "On every paper",
        "event": "The event",
        "note": "The concept note",
        "programme": "The programme",
        "plan": "The work plan",
        "letterhead": "The letterhead",
        "facts": "The progress report: cover and words",
        "report": "The progress report: areas and activities",
        "total": "The progress report: totals",
    },
    papers="In the templates of: {papers}.",
    inside="Inside the repeated control {lists}",
    quoted="“{label}”",
    either=" or ",
    columns=("Field, ready to copy", "Prints, for example", "Where it may stand"),
    table="The fields of one subject, a row each: the control itself, an example, and where it may stand.",
    places={
        "inline": "Within a line, as a paragraph of its own, or as a cell of a table.",
        "block": "As paragraphs of its own or as a cell of a table, not within a line.",
        "picture": "Within a line, or alone in a paragraph. The picture comes as large as this frame: draw it to size.",
        "chart": "Alone in a paragraph. Copy it with its workbook (Embed, not Link): its looks come along.",
        "list": "Around paragraphs or around whole rows of a table; what it holds comes once for each.",
    },
    required="The paper cannot do without it.",
    in_format="In the form: {name}.",
    formats={
        "long": "day, month and year in words",
        "events-list": "as in the list of events",
        "weekday": "day of the week",
        "first-day": "first day only",
        "last-day": "last day only",
    },
    repeated="This comes once for each: ",
    as_rows="{label}: as table rows",
    as_rows_table="A row that the program repeats for each entry of the list.",
    conditions_heading="Conditions",
    conditions_note="What such a control holds is printed only with, or only without, the fact. Put your own words or "
    "rows in the place of its name.",
    conditions=("Printed only with", "Printed only without"),
    conditions_table="For each fact a control that keeps what it holds with it, and one that keeps it without it.",
    areas=("Digital Technologies", "Labour Market Information", "Labour Migration", "Capacity Building"),
)

FRENCH = PaletteWords(
    title="Les champs de nos documents, prêts à copier",
    kind="Palette des champs",
    introduction="Chaque champ gris ci-dessous est un contrôle de contenu. Copié dans un modèle à vous, il est rempli "
    "avec les données du plan ou de l’événement quand un document est établi. Modifier ce fichier ne change rien dans "
    "le programme.",
    steps=(
        "Ouvrez votre propre copie d’un modèle et, à côté, ce fichier.",
        "Cliquez ici sur un champ, puis sur l’onglet à son nom au-dessus : tout le champ est sélectionné.",
        "Copiez-le et collez-le où vous le voulez. La dernière colonne dit où il peut se trouver.",
        "Pour répéter des lignes, copiez une ligne entière « en lignes de tableau », et modifiez ses cellules.",
        "Enregistrez le modèle, puis faites-le vérifier : page Modèles, Vérifier. Chaque faute est nommée.",
    ),
    subjects={
        "cover": "Sur chaque document",
        "event": "L’événement",
        "note": "La note conceptuelle",
        "programme": "Le programme",
        "plan": "Le plan de travail",
        "letterhead": "Le papier à en-tête",
        "facts": "Le rapport d’avancement : couverture et phrases",
        "report": "Le rapport d’avancement : domaines et activités",
        "total": "Le rapport d’avancement : totaux",
    },
    papers="Dans les modèles de : {papers}.",
    inside="Dans le contrôle répété {lists}",
    quoted="« {label} »",
    either=" ou ",
    columns=("Champ, prêt à copier", "Imprime, par exemple", "Où il peut se trouver"),
    table="Les champs d’un sujet, un par ligne : le contrôle lui-même, un exemple, et où il peut se trouver.",
    places={
        "inline": "Dans une ligne, comme paragraphe à lui seul, ou comme cellule d’un tableau.",
        "block": "Comme paragraphes à lui seul ou comme cellule d’un tableau, non dans une ligne.",
        "picture": "Dans une ligne, ou seul dans un paragraphe. L’image prend la taille de ce cadre : étirez-le.",
        "chart": "Seul dans un paragraphe. Copiez-le avec son classeur (incorporer, sans lier), son aspect suit.",
        "list": "Autour de paragraphes ou de lignes entières d’un tableau ; son contenu vient une fois pour chacun.",
    },
    required="Le document ne peut s’en passer.",
    in_format="Sous la forme : {name}.",
    formats={
        "long": "jour, mois et année en lettres",
        "events-list": "comme dans la liste des événements",
        "weekday": "jour de la semaine",
        "first-day": "premier jour seulement",
        "last-day": "dernier jour seulement",
    },
    repeated="Ceci vient une fois pour chaque : ",
    as_rows="{label} : en lignes de tableau",
    as_rows_table="Une ligne que le programme répète pour chaque entrée de la liste.",
    conditions_heading="Conditions",
    conditions_note="Ce qu’un tel contrôle contient n’est imprimé qu’avec, ou que sans, la donnée. Mettez vos propres "
    "mots ou lignes à la place de son nom.",
    conditions=("Imprimé seulement avec", "Imprimé seulement sans"),
    conditions_table="Pour chaque donnée, un contrôle qui garde son contenu avec elle, et un qui le garde sans elle.",
    areas=("Technologies numériques", "Information sur l’emploi", "Migration de travail", "Renforcement des capacités"),
)

ARABIC = PaletteWords(
    title="حقول وثائقنا جاهزة للنسخ",
    kind="لوحة الحقول",
    introduction="كل حقل رمادي أدناه هو عنصر تحكم في المحتوى. إذا نسخ إلى قالب خاص بكم ملئ بمعلومات الخطة أو الفعالية "
    "عند إعداد الوثيقة. وتغيير هذا الملف لا يغير شيئا في البرنامج.",
    steps=(
        "افتحوا نسختكم الخاصة من القالب، وافتحوا هذا الملف إلى جانبها.",
        "انقروا هنا على حقل، ثم على اللسان الذي يحمل اسمه ويظهر فوقه في Word، فيحدد الحقل كله.",
        "انسخوه والصقوه حيث تريدون. ويبين العمود الأخير أين يجوز أن يوضع.",
        "لتكرار صفوف جدول، انسخوا الصف كله من أحد الجداول «في صفوف جدول» وغيروا خلاياه.",
        "احفظوا القالب، ثم دعوا البرنامج يتحقق منه: صفحة القوالب، تحقق. فيسمي كل خطأ مع موضعه.",
    ),
    subjects={
        "cover": "في كل وثيقة",
        "event": "الفعالية",
        "note": "المذكرة المفاهيمية",
        "programme": "البرنامج",
        "plan": "خطة العمل",
        "letterhead": "ترويسة الرسائل",
        "facts": "التقرير المرحلي: الغلاف والعبارات",
        "report": "التقرير المرحلي: المجالات والأنشطة",
        "total": "التقرير المرحلي: المجاميع",
    },
    papers="في قوالب: {papers}.",
    inside="داخل عنصر التحكم المكرر {lists}",
    quoted="«{label}»",
    either=" أو ",
    columns=("الحقل جاهزا للنسخ", "يطبع مثلا", "أين يجوز أن يوضع"),
    table="حقول موضوع واحد، حقل في كل صف: عنصر التحكم نفسه، ومثال، وأين يجوز أن يوضع.",
    places={
        "inline": "داخل سطر، أو فقرة قائمة بذاتها، أو خلية في جدول.",
        "block": "فقرات قائمة بذاتها أو خلية في جدول، لا داخل سطر.",
        "picture": "داخل سطر أو وحدها في فقرة. وتأتي الصورة بحجم هذا الإطار: اضبطوا حجمه.",
        "chart": "وحده في فقرة. انسخوه مع مصنفه (تضمين لا ارتباط)، فيأتي معه مظهره.",
        "list": "حول فقرات أو حول صفوف كاملة من جدول؛ ويتكرر ما يحتويه مرة لكل واحد.",
    },
    required="لا تستغني الوثيقة عنه.",
    in_format="بالصيغة: {name}.",
    formats={
        "long": "اليوم والشهر والسنة كتابة",
        "events-list": "كما في قائمة الفعاليات",
        "weekday": "يوم الأسبوع",
        "first-day": "اليوم الأول فقط",
        "last-day": "اليوم الأخير فقط",
    },
    repeated="يتكرر هذا مرة لكل واحد من: ",
    as_rows="{label}: في صفوف جدول",
    as_rows_table="صف يكرره البرنامج لكل مدخل من القائمة.",
    conditions_heading="الشروط",
    conditions_note="لا يطبع ما يحتويه عنصر كهذا إلا مع وجود المعلومة، أو إلا عند غيابها. "
    "ضعوا كلماتكم أو صفوفكم مكان اسمه.",
    conditions=("يطبع فقط مع", "يطبع فقط من دون"),
    conditions_table="لكل معلومة عنصر يبقي ما يحتويه مع وجودها، وعنصر يبقيه عند غيابها.",
    areas=("التقنيات الرقمية", "معلومات سوق العمل", "هجرة اليد العاملة", "بناء القدرات"),
)

PALETTE_WORDS: Mapping[str, PaletteWords] = {"en": ENGLISH, "fr": FRENCH, "ar": ARABIC}
