"""The bare Word file that every template starts from, and the way it is written: the same bytes each time."""

import io
import zipfile

import docx
from docx.document import Document
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.starter.numbering import numbering
from pesnet_desktop.documents.starter.styles import ARABIC, language_of_words, styles
from pesnet_desktop.documents.starter.theme import fonts, theme

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

_CONTENT_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/docProps/app.xml" \
ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>\
<Override PartName="/word/fontTable.xml" ContentType="{_WORD}.fontTable+xml"/>\
<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>\
<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>\
<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\
</Types>"""

_ROOT_LINKS = f"""<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/relationships/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
<Relationship Id="rId3" Type="{_OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/>\
</Relationships>"""

_DOCUMENT_LINKS = f"""<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/relationships/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="{_OFFICE}/relationships/numbering" Target="numbering.xml"/>\
<Relationship Id="rId3" Type="{_OFFICE}/relationships/settings" Target="settings.xml"/>\
<Relationship Id="rId4" Type="{_OFFICE}/relationships/fontTable" Target="fontTable.xml"/>\
<Relationship Id="rId5" Type="{_OFFICE}/relationships/theme" Target="theme/theme1.xml"/>\
</Relationships>"""

_DOCUMENT = f"""<w:document {_MAIN} xmlns:r="{_OFFICE}/relationships" \
xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15">\
<w:body><w:sectPr/></w:body></w:document>"""

_SETTING = 'w:uri="http://schemas.microsoft.com/office/word" w:val='
_SETTINGS = f"""<w:settings {_MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
<w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
<w:compatSetting w:name="compatibilityMode" {_SETTING}"15"/>\
<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" {_SETTING}"1"/>\
<w:compatSetting w:name="enableOpenTypeFeatures" {_SETTING}"1"/>\
<w:compatSetting w:name="doNotFlipMirrorIndents" {_SETTING}"1"/>\
</w:compat>\
<w:themeFontLang w:val="{{language}}" w:bidi="{{arabic}}"/>\
<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>"""

_PROGRAM = (
    f"""<Properties xmlns="{_OFFICE}/extended-properties"><Application>PESNET desktop</Application></Properties>"""
)

_CORE = f"""<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{{title}}</dc:title>\
<dc:language>{{language}}</dc:language></cp:coreProperties>"""


def bare_document(title: str, language: str, *, is_rtl: bool = False) -> Document:
    """An empty document with the papers' styles and lists, and nothing else in it."""
    own = language_of_words(language, is_rtl=is_rtl)
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _ROOT_LINKS,
        "docProps/app.xml": _PROGRAM,
        "docProps/core.xml": _CORE.format(title=title, language=language),
        "word/_rels/document.xml.rels": _DOCUMENT_LINKS,
        "word/document.xml": _DOCUMENT,
        "word/fontTable.xml": fonts(),
        "word/numbering.xml": _part(numbering()),
        "word/settings.xml": _SETTINGS.format(language=own, arabic=ARABIC),
        "word/styles.xml": _part(styles(language, is_rtl=is_rtl)),
        "word/theme/theme1.xml": theme(),
    }
    return docx.Document(io.BytesIO(_zipped({name: text.encode() for name, text in parts.items()})))


def whole_file(document: Document) -> bytes:
    """The document as a file, without a trace of the hour it was made."""
    saved = io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as members:
        return _zipped({name: members.read(name) for name in members.namelist()})


def _part(root: _Element) -> str:
    text: str = etree.tostring(root, encoding="unicode")
    return text


def _zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return file.getvalue()
