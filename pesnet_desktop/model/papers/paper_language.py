"""The language that a foreign paper is written in, told by its script and by the usual headings of its sections."""

from collections.abc import Iterator

from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, EventReportDraft, SectionDraft
from pesnet_desktop.model.sections import usual_sections
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import Language


def language_of(draft: ConceptNoteDraft | EventReportDraft) -> Language:
    """Arabic where most letters are, French where the usual headings are French ones; else English."""
    words = " ".join(_words(draft.sections))
    letters = [letter for letter in words if letter.isalpha()]
    if sum("\u0600" <= letter <= "\u06ff" for letter in letters) * 2 > len(letters):
        return "ar"
    headings = {fold(section.heading.text).strip(" .:") for section in draft.sections}
    usual = [one.heading for paper in ("concept-note", "event-report") for one in usual_sections(paper)]
    french = {fold(one.fr) for one in usual} - {fold(one.en) for one in usual}
    english = {fold(one.en) for one in usual} - {fold(one.fr) for one in usual}
    return "fr" if len(headings & french) > len(headings & english) else "en"


def _words(sections: tuple[SectionDraft, ...]) -> Iterator[str]:
    for section in sections:
        yield section.heading.text
        yield section.body.text.text
