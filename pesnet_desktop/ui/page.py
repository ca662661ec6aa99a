"""What the window and its pages may ask of each other."""

from collections.abc import Callable, Mapping
from typing import ClassVar, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Edited, Store
from pesnet_desktop.ui.drafts import DraftKeeper

P = ParamSpec("P")
T = TypeVar("T")


Report = Callable[[int, int, str], None]
"""What a long job says while it runs: how much is done, of how much (0: unknown), and in words."""

Job = Callable[[Report, Callable[[], bool]], T]
"""A long job: it gets a Report and a question “was Cancel pressed?”, and gives its result."""


@dataclass(frozen=True)
class Standing:
    """Where an officer stands on a page: the record, what is chosen on it by name, how far each part is scrolled."""

    record: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    scrolled: tuple[float, ...] = ()


class Desk(QObject):
    """What a page may ask of the window it lies in. Pages hold the desk, never the window.

    ``record_of`` gives the id of the record that is open on the page of a name, or nothing.
    """

    page_asked = Signal(str, str)
    said = Signal(str)
    offered = Signal(list)
    troubled = Signal(str, list)
    work_asked = Signal(str, object, object)
    long_edit_asked = Signal(str, object, object)
    import_asked = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.record_of: Callable[[str], str] = lambda _page: ""
        self.drafts = DraftKeeper(store, self)

    def go(self, page: str, record: str = "") -> None:
        """Shows a page, and there the record with this id."""
        self.page_asked.emit(page, record)

    def say(self, sentence: str, *links: QWidget) -> None:
        """Says a whole sentence in the status line, with links (“Open”) behind it."""
        self.said.emit(sentence)
        self.offered.emit(list(links))

    def trouble(self, sentence: str, *links: QWidget) -> None:
        """Shows a red line under the menu row, with ways on as links; an empty sentence takes it away."""
        self.troubled.emit(sentence, list(links))

    def run(self, command: Callable[Concatenate[Store, P], T], *arguments: P.args, **more: P.kwargs) -> T | None:
        """Runs a command on the file. A Problem becomes the red line, and None comes back."""
        try:
            result = command(self.store, *arguments, **more)
        except Problem as problem:
            self.trouble(str(problem))
            return None
        self.trouble("")
        return result

    def work(self, sentence: str, job: Job[T], done: Callable[[T], None]) -> None:
        """Runs a long job off the GUI thread with progress and Cancel, then ``done`` with its result.

        The job must not touch ``desk.store``: take ``desk.store.copy_in_memory()`` before and let the job use that.
        """
        self.work_asked.emit(sentence, job, done)

    def long_edit(self, sentence: str, job: Job[T], done: Callable[[T | None], None]) -> None:
        """Runs a long edit in a worker that has the store meanwhile; nobody else edits until it comes back.

        The job takes the store over and hands it over again. ``done`` gets None where nothing was kept.
        """
        self.long_edit_asked.emit(sentence, job, done)


class Page(QWidget):
    """A page of the window. It shows what queries say and asks again when the store announces an edit."""

    name: ClassVar[str] = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def record(self) -> str:
        """The id of the record shown, or nothing."""
        return ""

    def show_record(self, record: str) -> None:
        """Shows the record with this id; an empty id shows the page as it is."""

    def standing(self) -> Standing:
        """Where the officer stands, to be found again when the window is made anew in another look."""
        return Standing(self.record)

    def stand(self, standing: Standing) -> None:
        """Takes the officer back to where they stood."""
        if standing.record:
            self.show_record(standing.record)

    def reload(self, edited: Edited | None = None) -> None:
        """Asks the queries again. ``edited`` says what changed, None that anything may have."""

    def settle_in(self) -> None:
        """Called once the window has been painted: the place for what may come a moment later."""

    def settle(self) -> None:
        """Ends an edit that is under way, as leaving its field would."""
