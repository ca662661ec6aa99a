"""Counts the words of a Word file and of what was read of it, so that a lost word is seen."""

import re
import zipfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.model.papers.drafts import DraftActivity, WorkPlanDraft
from pesnet_desktop.model.papers.reads import LIKELY

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def words_of_file(path: Path) -> Counter[str]:
    """Every word of the text, the headers, footers and notes of a file, paragraph by paragraph."""
    found: Counter[str] = Counter()
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml", name):
                for paragraph in etree.fromstring(archive.read(name)).iter(f"{W}p"):
                    found += words("".join(_text(part) for part in paragraph.iter()))
    return found


LABELS = (("No.", "Activity Title"),)


def words_of_draft(draft: WorkPlanDraft, labels: Sequence[tuple[str, ...]] = LABELS) -> Counter[str]:
    """Every word of a draft's fields, areas' headings and unread parts; column labels from the rows shown beside it.

    ``labels`` are how rows of labels begin. Marks in columns of quarters and providers are in the fields' sources.
    """
    found: Counter[str] = Counter()
    texts = [draft.organisation, draft.title, *draft.unread]
    for header in draft.headers:
        texts += [header.label, header.content.text]
    for area in draft.areas:
        texts += [area.source.words if area.source else "", area.objectives.text]
        for activity in area.activities:
            for row in _rows_of(activity):
                texts += [row.number, row.title, row.venue, row.languages, row.beneficiaries, row.description.text]
                found += words(row.timeline) | words(row.sources["timeline"].words if row.periods else "")
                found += words(row.providers) | words(row.sources["providers"].words if _has_marks(row) else "")
    for table in draft.tables:
        texts += [" ".join(row) for row in table.rows if any(row[: len(one)] == one for one in labels)]
    return found + words("\n".join(texts))


def _rows_of(activity: DraftActivity) -> Sequence[DraftActivity]:
    """The rows of an activity that stands in the file more than once, else itself."""
    is_repeated = any(doubt.kind == "repeated-row" for doubt in activity.doubts)
    return activity.apart if is_repeated else (activity,)


def _has_marks(activity: DraftActivity) -> bool:
    return activity.confidence.get("providers") == LIKELY


def _text(part: _Element) -> str:
    if part.tag == f"{W}t":
        return part.text or ""
    return "\n" if part.tag in (f"{W}br", f"{W}tab", f"{W}cr") else ""
