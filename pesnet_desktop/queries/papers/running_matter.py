"""What stands on every page of a paper: the network, the kind and status, the date; draft or final."""

from datetime import date

from pesnet_desktop.model.dates import day_text
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.papers.words import DRAFT_OF, KINDS, WATERMARK, in_language, running_header
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class Issue:
    """How a paper is issued: in which language, on which day, as a draft or final."""

    language: str
    today: date
    is_draft: bool


def cover_of(
    store: Store, kind: str, title: str, issue: Issue, *, header_end: Line = "", final_footer: str = "", mark: str = ""
) -> Cover:
    """The running matter of a paper; without ``header_end`` the acronym, without ``final_footer`` the day."""
    own, language = network(store), issue.language
    day = day_text(issue.today, language)
    return Cover(
        language=language,
        is_draft=issue.is_draft,
        network=own.name_in(language),
        acronym=own.acronym,
        kind=in_language(KINDS[kind], language),
        title=title,
        running_header=running_header(kind, language, is_draft=issue.is_draft),
        header_end=header_end or own.acronym,
        footer=in_language(DRAFT_OF, language, date=day) if issue.is_draft else final_footer or day,
        watermark=in_language(WATERMARK, language) if issue.is_draft else "",
        mark=mark,
    )
