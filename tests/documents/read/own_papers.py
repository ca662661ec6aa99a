"""Papers printed by the shipped templates and read again as any foreign file, for what must come back equal."""

import io
import re
import zipfile
from pathlib import Path

from pesnet_desktop.documents.foreign_packages import WORD_PARTS
from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.read.text import WordText, read_text
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.tasks.papers import Paper
from tests.documents.sample_papers import file_of

_KINDS = {
    "events-list": {"en": "Events list", "fr": "Liste des manifestations", "ar": "قائمة الفعاليات"},
    "participants": {"en": "List of participants", "fr": "Liste des participants", "ar": "قائمة المشاركين"},
    "event-report": {"en": "Event report", "fr": "Compte rendu", "ar": "تقرير الفعالية"},
}
_NETWORKS = {"en": "Example Network (EX-NET)", "fr": "Réseau exemplaire (EX-NET)", "ar": "شبكة المثال (EX-NET)"}


def cover_in(language: str, name: str, title: str = "") -> Cover:
    """The running matter of a final paper."""
    kind = _KINDS[name][language]
    return Cover(language, False, _NETWORKS[language], "EX-NET", kind, title or kind, kind, "EX-NET", "1", "")


def read_back(name: str, printed: Paper) -> WordText:
    """The text of a paper's own Word file."""

    content = file_of(name, printed, final=True)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {one.lower(): archive.read(one) for one in archive.namelist() if re.fullmatch(WORD_PARTS, one.lower())}
    return read_text(ForeignFile(Path("paper.docx"), parts))
