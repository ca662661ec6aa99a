"""The fields of letters of invitation, certificates and the nomination form."""

from pesnet_desktop.documents.fields.making import block, flag, inline, listed, picture

PAPERS = {
    "invitation": frozenset({"cover", "event", "letterhead", "mailing"}),
    "nomination-form": frozenset({"cover", "event", "letterhead", "form"}),
    "certificates": frozenset({"cover", "event", "letterhead", "award"}),
}

_LETTERHEAD = (
    inline(
        "letterhead.name",
        ("Name of the secretariat", "Nom du secrétariat", "اسم الأمانة", "Sekretaryanın adı"),
        "Statistical, Economic and Social Research and Training Centre (SESRIC)",
    ),
    inline(
        "letterhead.line",
        ("Line under the name", "Ligne sous le nom", "السطر تحت الاسم", "Adın altındaki satır"),
        "Secretariat of the Network · Ankara, Türkiye",
    ),
    inline(
        "letterhead.office",
        ("Office and city", "Bureau et ville", "المكتب والمدينة", "Ofis ve şehir"),
        "SESRIC, Ankara, Türkiye",
    ),
    inline(
        "letterhead.website",
        ("Website of the network", "Site Internet du réseau", "موقع الشبكة", "Ağın internet sitesi"),
        "www.example.org",
    ),
    inline(
        "letterhead.email",
        ("E-mail of the secretariat", "Courriel du secrétariat", "بريد الأمانة", "Sekretaryanın e-postası"),
        "office@example.org",
    ),
    inline(
        "letterhead.signatory",
        ("Who signs", "Signataire", "الموقع", "İmzalayan"),
        "H.E. Ms. Amina SAMPLE",
    ),
    inline(
        "letterhead.signatory_post",
        ("Post of who signs", "Fonction du signataire", "صفة الموقع", "İmzalayanın görevi"),
        "Director General",
    ),
    picture("letterhead.logo", ("Logo", "Logo", "الشعار", "Logo"), "the network’s emblem"),
    picture("letterhead.signature", ("Signature", "Signature", "التوقيع", "İmza"), "the signature of who signs"),
)
_MAILING = (
    listed(
        "mailing.letters",
        "letter",
        ("Letters", "Lettres", "الرسائل", "Mektuplar"),
        "one letter, or all in one file",
        required=True,
    ),
    flag(
        "mailing.is_together",
        (
            "Several letters in one file",
            "Plusieurs lettres dans un fichier",
            "عدة رسائل في ملف",
            "Bir dosyada mektuplar",
        ),
    ),
    inline(
        "mailing.running",
        (
            "Reference and date on further pages",
            "Référence et date des pages suivantes",
            "المرجع والتاريخ في الصفحات التالية",
            "Sonraki sayfalarda sayı ve tarih",
        ),
        "Ref.: OIC-PESNET/2025/041  ·  14 May 2025",
    ),
    listed(
        "mailing.sections",
        "section",
        ("Paragraphs of the letter", "Paragraphes de la lettre", "فقرات الرسالة", "Mektubun paragrafları"),
        "basis, who may attend",
    ),
    block(
        "mailing.terms",
        ("Terms of the invitation", "Conditions de l’invitation", "شروط الدعوة", "Davetin koşulları"),
        "1. The host covers accommodation. 2. The working language is English.",
    ),
    inline(
        "mailing.enclosures",
        ("Enclosures", "Pièces jointes", "المرفقات", "Ekler"),
        "concept note; information booklet; nomination form",
    ),
)
_LETTER = (
    inline(
        "letter.reference",
        ("Reference of the letter", "Référence de la lettre", "مرجع الرسالة", "Mektubun sayısı"),
        "Ref.: OIC-PESNET/2025/041",
    ),
    inline(
        "letter.place_and_date",
        (
            "Place and date of the letter",
            "Lieu et date de la lettre",
            "مكان الرسالة وتاريخها",
            "Mektubun yeri ve tarihi",
        ),
        "Ankara, 14 May 2025",
        required=True,
    ),
    inline(
        "letter.name",
        ("Name of the recipient", "Nom du destinataire", "اسم المرسل إليه", "Alıcının adı"),
        "H.E. Mr. Ahmed SAMPLE",
        required=True,
    ),
    inline(
        "letter.post",
        ("Post of the recipient", "Fonction du destinataire", "صفة المرسل إليه", "Alıcının görevi"),
        "Director General",
    ),
    inline(
        "letter.institution",
        ("Institution of the recipient", "Institution du destinataire", "مؤسسة المرسل إليه", "Alıcının kurumu"),
        "National Employment Agency",
    ),
    inline(
        "letter.country",
        (
            "City and country of the recipient",
            "Ville et pays du destinataire",
            "مدينة المرسل إليه وبلده",
            "Alıcının yeri",
        ),
        "Dakar, Senegal",
    ),
    inline(
        "letter.subject",
        ("Subject of the letter", "Objet de la lettre", "موضوع الرسالة", "Mektubun konusu"),
        "Invitation to the Workshop on “Digital Platforms”, Kuala Lumpur, 8–9 July 2025",
        required=True,
    ),
    inline(
        "letter.salutation",
        ("Salutation", "Formule d’appel", "صيغة المخاطبة", "Hitap"),
        "Excellency,",
        required=True,
    ),
    inline(
        "letter.opening",
        ("First sentence of the letter", "Première phrase de la lettre", "الجملة الأولى", "Mektubun ilk cümlesi"),
        "I have the honour to inform Your Excellency that …",
        required=True,
    ),
    inline(
        "letter.closing",
        ("Closing of the letter", "Formule de politesse", "خاتمة الرسالة", "Mektubun kapanışı"),
        "Please accept, Excellency, the assurances of my highest consideration.",
        required=True,
    ),
)
_FORM = (
    inline(
        "form.code",
        ("Code of the event", "Code de la manifestation", "رمز الفعالية", "Etkinliğin kodu"),
        "3f2a91",
        required=True,
    ),
    inline(
        "form.return_by",
        ("Where and until when to return the form", "Renvoi du formulaire", "إعادة الاستمارة", "Formun iadesi"),
        "Please return this form to the Secretariat by 6 June 2025.",
        required=True,
    ),
)
_AWARD = (
    listed(
        "award.certificates",
        "certificate",
        ("Certificates", "Certificats", "الشهادات", "Sertifikalar"),
        "one certificate, or all in one file",
        required=True,
    ),
    inline(
        "award.frame",
        ("Framework of the event", "Cadre de la manifestation", "إطار الفعالية", "Etkinliğin çerçevesi"),
        "held within the framework of the Network",
    ),
    inline(
        "award.when_and_where",
        (
            "Where and when the event was held",
            "Lieu et dates de la manifestation",
            "مكان الفعالية وتاريخها",
            "Yer ve tarih",
        ),
        "in Kuala Lumpur, Malaysia, on 8–9 July 2025.",
    ),
    inline(
        "award.place_and_date",
        (
            "Place and date of the certificate",
            "Lieu et date du certificat",
            "مكان الشهادة وتاريخها",
            "Sertifikanın yeri",
        ),
        "Kuala Lumpur, 9 July 2025",
    ),
    inline(
        "award.first_house",
        ("Institution that signs", "Institution signataire", "المؤسسة الموقعة", "İmzalayan kurum"),
        "SESRIC",
    ),
    inline(
        "award.second_house",
        (
            "Second institution that signs",
            "Seconde institution signataire",
            "المؤسسة الموقعة الثانية",
            "İmzalayan ikinci kurum",
        ),
        "PERKESO",
    ),
    inline(
        "certificate.name",
        ("Name of the participant", "Nom du participant", "اسم المشارك", "Katılımcının adı"),
        "Ms. Amina SAMPLE",
        required=True,
    ),
    inline(
        "certificate.institution",
        ("Institution of the participant", "Institution du participant", "مؤسسة المشارك", "Katılımcının kurumu"),
        "National Employment Agency, Senegal",
    ),
    inline(
        "certificate.took_part",
        ("How the participant took part", "Mode de participation", "صيغة المشاركة", "Katılım biçimi"),
        "participated in the",
    ),
    inline(
        "certificate.number",
        ("Number of the certificate", "Numéro du certificat", "رقم الشهادة", "Sertifikanın numarası"),
        "Certificate No. OIC-PESNET/2025/017",
    ),
)

FIELDS = (*_LETTERHEAD, *_MAILING, *_LETTER, *_FORM, *_AWARD)
