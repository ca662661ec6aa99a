"""The language that a foreign paper is written in, told by its script, its small words and its usual headings."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Literal

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import (
    ColumnsDraft,
    ConceptNoteDraft,
    EventDraft,
    EventReportDraft,
    GuestsDraft,
)
from pesnet_desktop.model.papers.reads import reads
from pesnet_desktop.model.sections import usual_sections
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import Language

PaperLanguage = Literal["en", "fr", "ar", "tr"]
PAPER_LANGUAGES: tuple[PaperLanguage, ...] = ("en", "fr", "ar", "tr")

_WORD = re.compile(r"[^\W\d_]+")
_MOST = 4000
_SMALL: dict[PaperLanguage, str] = {
    "en": "the of and in for to with by is are from their this that will be at as day workshop meeting session break"
    " lunch opening closing remarks presentation countries training course network",
    "fr": "de la le les des du et pour par une un au aux dans l d qui est sont avec cette ouverture cloture jour"
    " atelier reunion seance pause dejeuner allocution allocutions pays reseau cours visite etude seminaire",
    "tr": "ve ile icin bir bu olarak olan uzerine gun calistay calistayi toplanti toplantisi acilis kapanis konusma"
    " konusmalari arasi ogle yemegi oturum oturumu uye ulkeler ulkeleri egitim kursu agi sunum kayit",
}
"""Folded words of each language that hardly stand in papers of the others."""

_TURKISH = re.compile("[ğışİ]")
_TURKISH_SHARE = 0.12
_USUAL = 3


def language_of(draft: WorkPlanDraft | EventDraft) -> Language:
    """The language as whose words the texts of a paper are kept."""
    return column_of(paper_language(draft))


def column_of(language: PaperLanguage) -> Language:
    """Turkish texts have no place of their own in the file: they stand where English ones do."""
    return "en" if language == "tr" else language


def paper_language(draft: WorkPlanDraft | EventDraft) -> PaperLanguage:
    """The language of most words; English where nothing tells."""
    headings = _headings(draft) if isinstance(draft, ConceptNoteDraft | EventReportDraft) else frozenset()
    return _language(_texts(draft), "en", headings)


def words_language(words: str, otherwise: PaperLanguage) -> PaperLanguage:
    """The language of a few words, a title; ``otherwise`` where they do not tell."""
    return _language([words], otherwise)


def _language(texts: Iterable[str], otherwise: PaperLanguage, headings: frozenset[str] = frozenset()) -> PaperLanguage:
    words = list(islice((word for text in texts for word in _WORD.findall(text)), _MOST))
    letters = sum(map(len, words))
    if sum("\u0600" <= letter <= "\u06ff" for word in words for letter in word) * 2 > letters:
        return "ar"
    folded = [fold(word) for word in words]
    votes = {code: sum(map(frozenset(small.split()).__contains__, folded)) for code, small in _SMALL.items()}
    turkish = sum(_TURKISH.search(word) is not None for word in words)
    votes["tr"] += turkish if turkish > len(words) * _TURKISH_SHARE else 0
    for code in ("en", "fr"):
        others = "fr" if code == "en" else "en"
        votes[code] += _USUAL * len(headings & _usual_headings(code, others))
    best = max(votes, key=lambda code: votes[code])
    return best if votes[best] > votes.get(otherwise, 0) else otherwise


def _usual_headings(language: str, other: str) -> frozenset[str]:
    """The headings that papers of one language have, and those of the other do not."""
    usual = [one.heading for paper in ("concept-note", "event-report") for one in usual_sections(paper)]
    own, others = ({fold(one.in_language(code)) for one in usual} for code in (language, other))
    return frozenset(own - others)


def _headings(draft: ConceptNoteDraft | EventReportDraft) -> frozenset[str]:
    return frozenset(fold(section.heading.text).strip(" .:") for section in draft.sections)


def _texts(draft: WorkPlanDraft | EventDraft) -> Iterator[str]:
    """The words by which a paper's language is told; the names of people and offices are of none."""
    if isinstance(draft, WorkPlanDraft):
        yield draft.title
        for activity in draft.activities:
            yield from (activity.title, activity.beneficiaries, activity.description.text)
        for area in draft.areas:
            yield from (area.title, area.objectives.text)
        yield from (f"{header.label} {header.content.text}" for header in draft.headers)
    elif isinstance(draft, ColumnsDraft):
        yield from (cell for row in draft.rows for cell in row)
    elif isinstance(draft, GuestsDraft):
        yield draft.event.title.text
    else:
        named = ("organisers", "partners", "funders", "venue", "web_page", "speaker")
        for path, read in reads(draft):
            if not any(name in path for name in named):
                yield read.text if isinstance(read.text, str) else read.text.text
