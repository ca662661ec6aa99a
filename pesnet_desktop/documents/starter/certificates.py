"""The shipped template of the certificates: a framed landscape page for each participant, signed by two houses."""

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import Page, fill, frame
from pesnet_desktop.documents.starter.pictures import picture
from pesnet_desktop.documents.starter.style_table import ACCENT
from pesnet_desktop.documents.starter.tables import row, table
from pesnet_desktop.documents.starter.watermark import watermark
from pesnet_desktop.documents.starter.wordml import line_break, paragraph, run, twips, w
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

CERTIFICATE = Page(True, 2.2, 1.6, 4.1, "Header", "FooterCentred")
SIGNATURES = (8.5, 4.5, 8.5)
HAND, _ARABIC_HAND = 2.0, 1.2
_FOOT = 18.9
"""In cm: the room for a hand above a name, less where lines are higher; where the number of one of several
certificates stands on its page."""


@dataclass(frozen=True)
class CertificateWords:
    title: str
    heading: str
    certify: str
    signatures: str
    signatures_table: str


WORDS = {
    "en": CertificateWords(
        "Certificate of participation",
        "Certificate of Participation",
        "This is to certify that",
        "Signatures",
        "Who signs the certificate, a column for each institution.",
    ),
    "fr": CertificateWords(
        "Certificat de participation",
        "Certificat de participation",
        "Il est certifié que",
        "Signatures",
        "Les signataires du certificat, une colonne par institution.",
    ),
    "ar": CertificateWords(
        "شهادة مشاركة",
        "شهادة مشاركة",
        "يشهد بأن",
        "التوقيعات",
        "الموقعون على الشهادة، لكل مؤسسة عمود.",
    ),
}


def certificates_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def certificates(document: Document, controls: Controls, words: Words) -> None:
    _set_up(document, controls, words)
    sheet = controls.repeat(
        "award.certificates",
        paragraph("CertificateNetwork", controls.field("letterhead.name")),
        *_text(controls),
        _signatures(document, controls),
        controls.when("certificate.number", _number(controls)),
        paragraph("SectionEnd", w("r", w("br", type="page"))),
    )
    document.element.body.append(sheet)


def _set_up(document: Document, controls: Controls, words: Words) -> None:
    section = document.sections[0]
    frame(section, CERTIFICATE)
    draft = controls.when("cover.is_draft", watermark(words, 1))
    fill(section.header, [paragraph("SectionEnd", draft)])
    fill(section.footer, [paragraph("FooterCentred", controls.field("cover.footer"))])
    properties = document.element.body.sectPr
    sides = (w(side, val="double", sz=6, space=24, color=ACCENT) for side in ("top", "left", "bottom", "right"))
    properties.find(qn("w:pgMar")).addnext(w("pgBorders", *sides, offsetFrom="page"))
    _insert_before(properties, w("vAlign", val="center"), ("noEndnote", "titlePg", "textDirection", "docGrid"))


def _insert_before(properties: _Element, element: _Element, later: tuple[str, ...]) -> None:
    """Puts a property where the schema wants it: before those that come later."""
    following = next((one for one in properties if one.tag in {qn(f"w:{name}") for name in later}), None)
    if following is None:
        properties.append(element)
    else:
        following.addprevious(element)


def _text(controls: Controls) -> list[_Element]:
    own = WORDS[controls.language]
    return [
        paragraph("CertificateTitle", run(own.heading)),
        paragraph("CertificateText", run(own.certify)),
        paragraph("CertificateName", controls.field("certificate.name")),
        controls.when(
            "certificate.institution", paragraph("CertificateText", controls.field("certificate.institution"))
        ),
        paragraph("CertificateText", controls.field("certificate.took_part")),
        paragraph("CertificateText", controls.field("event.title", bold=True)),
        paragraph(
            "CertificateText", controls.field("award.frame"), line_break(), controls.field("award.when_and_where")
        ),
        paragraph("CertificateText", controls.field("award.place_and_date")),
    ]


def _signatures(document: Document, controls: Controls) -> _Element:
    own = WORDS[controls.language]
    height = _ARABIC_HAND if controls.language == "ar" else HAND
    signed = [paragraph("CertificateSignature", picture(controls, document.part, "letterhead.signature", 4.0, height))]
    hand = row(SIGNATURES, signed, [paragraph("CertificateSignature")], [paragraph("CertificateSignature")])
    hand.find(qn("w:trPr")).append(w("trHeight", val=twips(height), hRule="atLeast"))  # type: ignore[union-attr]
    names = row(
        SIGNATURES,
        [
            paragraph("CertificateSignatory", controls.field("letterhead.signatory")),
            paragraph("CertificateSignature", controls.field("letterhead.signatory_post")),
            paragraph("CertificateSignature", controls.field("award.first_house")),
        ],
        [paragraph("CertificateSignature")],
        [
            controls.when(
                "award.second_house", paragraph("CertificateSignatory", controls.field("award.second_house"))
            ),
            controls.unless("award.second_house", paragraph("CertificateSignature")),
        ],
    )
    return table("SignatureTable", SIGNATURES, own.signatures, own.signatures_table, hand, names, has_head=False)


def _number(controls: Controls) -> _Element:
    """The number of one of several certificates, at the foot of its page: a footer cannot tell pages apart."""
    line = paragraph("FooterCentred", controls.field("certificate.number"))
    at_foot = w(
        "framePr",
        w=twips(sum(SIGNATURES)),
        hRule="auto",
        wrap="around",
        vAnchor="page",
        hAnchor="margin",
        xAlign="center",
        y=twips(_FOOT),
    )
    line.find(qn("w:pPr")).append(at_foot)  # type: ignore[union-attr]
    return line
