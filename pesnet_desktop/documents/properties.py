"""What a Word file says about itself: title, language, date and program; neither a person nor a machine."""

from datetime import date

from pesnet_desktop.documents.blocks import escaped
from pesnet_desktop.documents.schema import DECLARATION
from pesnet_desktop.model.text import clean_text

APP = "docProps/app.xml"
CORE = "docProps/core.xml"

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
APP_PART = f'{DECLARATION}<Properties xmlns="{_OFFICE}"><Application>PESNET desktop</Application></Properties>'


CORE_START = (
    f'{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>'
)


def core_part(title: str, language: str, day: date | None) -> str:
    """The core properties; ``day`` is when the paper was made, None leaves it open."""
    modified = (
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day.isoformat()}T00:00:00Z</dcterms:modified>' if day else ""
    )
    return (
        f"{CORE_START}{escaped(clean_text(title))}</dc:title><dc:language>{escaped(clean_text(language))}</dc:language>"
        f"{modified}</cp:coreProperties>"
    )
