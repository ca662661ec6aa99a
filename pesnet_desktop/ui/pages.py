"""The pages that are built, in the order of the rail; each is loaded when it is first shown."""

from collections.abc import Callable

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui.page import Desk, Page


@dataclass(frozen=True)
class PageEntry:
    """A page's place in the rail. Output stands below the line; a passing page is there only while it has work."""

    name: str
    title: Callable[[], str]
    symbol: str
    make: Callable[[Desk], Page]
    is_output: bool = False
    is_passing: bool = False


def _work_plan(desk: Desk) -> Page:
    from pesnet_desktop.ui.work_plan_page import WorkPlanPage

    return WorkPlanPage(desk)


def _events(desk: Desk) -> Page:
    from pesnet_desktop.ui.event_page import EventPage

    return EventPage(desk)


def _network(desk: Desk) -> Page:
    from pesnet_desktop.ui.network_page import NetworkPage

    return NetworkPage(desk)


def _documents(desk: Desk) -> Page:
    from pesnet_desktop.ui.documents_page import DocumentsPage

    return DocumentsPage(desk)


def _templates(desk: Desk) -> Page:
    from pesnet_desktop.ui.templates_page import TemplatesPage

    return TemplatesPage(desk)


def _import_review(desk: Desk) -> Page:
    from pesnet_desktop.ui.import_review import ImportReviewPage

    return ImportReviewPage(desk)


def _read_back(desk: Desk) -> Page:
    from pesnet_desktop.ui.returned_page import ReturnedPage

    return ReturnedPage(desk)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("work-plan", lambda: _("Work plan"), "table-2", _work_plan),
    PageEntry("events", lambda: _("Events"), "calendar-days", _events),
    PageEntry("network", lambda: _("Network"), "landmark", _network),
    PageEntry("documents", lambda: _("Documents"), "files", _documents, is_output=True),
    PageEntry("templates", lambda: _("Templates"), "layout-template", _templates, is_output=True),
    PageEntry(
        "import-review", lambda: _("Import"), "arrow-right-left", _import_review, is_output=True, is_passing=True
    ),
    PageEntry("read-back", lambda: _("Read back"), "git-compare-arrows", _read_back, is_output=True, is_passing=True),
)
