"""Shows a template at work: a paper of real facts, written as a draft into a folder that goes with the window."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.languages import language_named
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import Order, export
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.ui.page import Job, Report
from pesnet_desktop.ui.plan_lines import today


@dataclass(frozen=True)
class Occasion:
    """A record that a paper can be previewed on: the plan or the event, by its id and title."""

    record: str
    title: str


def occasions(store: Store, paper: str) -> list[Occasion]:
    """What ``paper`` can be previewed on: the newest first; for a paper of the network the network itself."""
    subject = KINDS[paper].subject
    if subject == "event":
        return [Occasion(event.id, event.title) for event in events(store, language_named(current_language()))]
    if subject == "plan":
        return [Occasion(plan.id, plan.title.in_language(_paper_language())) for plan in plans(store)]
    return [Occasion("network", _("The network"))]


def _paper_language() -> str:
    return current_language() if current_language() in ("en", "fr", "ar") else "en"


class Previews:
    """The folder of previews: for this person only, and emptied with the window."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def job(self, copy: Store, paper: str, language: str, record: str) -> Job[Path | None]:
        """A job that writes the preview from a copy of the facts."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="pesnet-preview-", ignore_cleanup_errors=True)
        out = Path(tempfile.mkdtemp(dir=self._folder.name))
        order = Order((paper,), out, today(), language, record, (record,), mark_missing=True)

        def run(report: Report, cancelled: Callable[[], bool]) -> Path | None:
            return next((one.path for one in export(copy, order, report, cancelled)), None)

        return run

    def drop(self) -> None:
        """Removes what was written; a preview that is still open in Word may stay until the system tidies up."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
