"""The table of papers: what each is of, what it is called, and how it is put together from the facts."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Literal, Protocol

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.store import Store

Subject = Literal["plan", "event", "network"]


class Paper(Protocol):
    """Any paper: its cover says what it is, and in which language."""

    @property
    def cover(self) -> Cover: ...


@dataclass(frozen=True)
class Asked:
    """Which record a paper is wanted of, in which language, for which day; ids that a kind has no use for are empty.

    Of papers for one person each the language may be empty: each person's own. ``together`` wants them in one file.
    """

    language: str
    today: date
    final: bool = False
    plan_id: str = ""
    report_id: str = ""
    event_id: str = ""
    together: bool = False


@dataclass(frozen=True)
class PaperKind:
    """``composed`` gives a paper for each file: one, or one for each day; ``is_personal`` where there is one a person.

    A variant is another paper in another layout: it is made when it is asked for by name, not among all papers.
    """

    name: str
    subject: Subject
    label: Callable[[], str]
    composed: Callable[[Store, Asked], Sequence[Paper]]
    is_personal: bool = False
    is_variant: bool = False

    def make(self, store: Store, asked: Asked) -> Sequence[Paper]:
        """The papers that are asked for, those in Arabic with the digits that the network prints there."""
        papers = self.composed(store, asked)
        if all(paper.cover.language != "ar" for paper in papers):
            return papers
        from pesnet_desktop.queries.directory import network
        from pesnet_desktop.queries.papers.typesetting import with_arabic_digits

        if network(store).digits != "arabic":
            return papers
        return [with_arabic_digits(paper) if paper.cover.language == "ar" else paper for paper in papers]


def _work_plan(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.work_plan import work_plan_paper

    return (work_plan_paper(store, asked.plan_id, asked.language, asked.today, final=asked.final),)


def _progress_report(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.progress_report import progress_report_paper

    report = progress_report_paper(
        store, asked.plan_id, asked.report_id, asked.language, asked.today, final=asked.final
    )
    return (report,)


def _concept_note(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.concept_note import concept_note_paper

    return (concept_note_paper(store, asked.event_id, asked.language, asked.today, final=asked.final),)


def _programme(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.concept_note import programme_paper

    return (programme_paper(store, asked.event_id, asked.language, asked.today, final=asked.final),)


def _events_list(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.events_list import events_list_paper

    return (events_list_paper(store, asked.language, asked.today, final=asked.final),)


def _open_points(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.open_points import open_points_paper

    return (open_points_paper(store, asked.language, asked.today, final=asked.final),)


def _about(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.about import about_paper

    return (about_paper(store, asked.language, asked.today, final=asked.final),)


def _invitation(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.invitation import invitation_papers

    return invitation_papers(
        store, asked.event_id, asked.language, asked.today, final=asked.final, together=asked.together
    )


def _nomination_form(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.nomination_form import nomination_form_paper

    return (nomination_form_paper(store, asked.event_id, asked.language, asked.today, final=asked.final),)


def _certificates(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.certificates import certificates_papers

    return certificates_papers(
        store, asked.event_id, asked.language or "en", asked.today, final=asked.final, together=asked.together
    )


def _run_of_show(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.run_of_show import run_of_show_paper

    return (run_of_show_paper(store, asked.event_id, asked.language, asked.today, final=asked.final),)


def _booklet(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.booklet import booklet_paper

    return (booklet_paper(store, asked.event_id, asked.language, asked.today, final=asked.final),)


def _participants(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.participants import participants_paper

    return (participants_paper(store, asked.event_id, asked.language, asked.today, final=asked.final),)


def _attendance(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.participants import attendance_papers

    return attendance_papers(store, asked.event_id, asked.language, asked.today, final=asked.final)


def _event_report(store: Store, asked: Asked) -> Sequence[Paper]:
    from pesnet_desktop.queries.papers.event_report import event_report_paper

    return (event_report_paper(store, asked.event_id, asked.language, asked.today, final=asked.final),)


_KINDS = (
    PaperKind("work-plan", "plan", lambda: _("Work plan"), _work_plan),
    PaperKind("work-plan-merged", "plan", lambda: _("Headings inside the tables"), _work_plan, is_variant=True),
    PaperKind("progress-report", "plan", lambda: _("Progress report"), _progress_report),
    PaperKind("concept-note", "event", lambda: _("Concept note"), _concept_note),
    PaperKind("programme", "event", lambda: _("Programme"), _programme),
    PaperKind("run-of-show", "event", lambda: _("Run of show"), _run_of_show),
    PaperKind("booklet", "event", lambda: _("Information booklet"), _booklet),
    PaperKind("invitation", "event", lambda: _("Invitation letters"), _invitation, is_personal=True),
    PaperKind("nomination-form", "event", lambda: _("Nomination form"), _nomination_form),
    PaperKind("participants", "event", lambda: _("List of participants"), _participants),
    PaperKind("attendance", "event", lambda: _("Attendance sheets"), _attendance),
    PaperKind("certificates", "event", lambda: _("Certificates"), _certificates, is_personal=True),
    PaperKind("event-report", "event", lambda: _("Event report"), _event_report),
    PaperKind("events-list", "network", lambda: _("Events list"), _events_list),
    PaperKind("open-points", "network", lambda: _("Open points"), _open_points),
    PaperKind("about", "network", lambda: _("About the network"), _about),
)

KINDS: Mapping[str, PaperKind] = {kind.name: kind for kind in _KINDS}
"""Every paper that can be exported, by the name that the command line knows it by."""


def papers_of(subject: Subject) -> tuple[str, ...]:
    return tuple(kind.name for kind in _KINDS if kind.subject == subject)
