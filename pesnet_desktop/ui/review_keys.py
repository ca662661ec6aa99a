"""The keys of a review of imported files, for the table of actions; the review itself is loaded when it is used."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.window import Window

if TYPE_CHECKING:
    from pesnet_desktop.ui.import_review import ImportReviewPage

Key = tuple[str, Callable[[Window], str], str, Callable[[Window], object]]
"""An action's name, its words, its shortcut, and what it does."""


def has_files(window: Window) -> bool:
    """Whether a review is shown: it alone has files, and it alone can be asked."""
    return _page(window) is not None


def import_copied(window: Window) -> None:
    """Opens the review of what was copied elsewhere."""
    from pesnet_desktop.ui.import_actions import import_copied as show_copied

    show_copied(window)


def _page(window: Window) -> "ImportReviewPage | None":
    shown = window.shown
    if shown is None or shown.name != "import-review":
        return None
    from pesnet_desktop.ui.import_review import ImportReviewPage

    return shown if isinstance(shown, ImportReviewPage) and shown.files else None


def _on_page(do: "Callable[[ImportReviewPage], object]") -> Callable[[Window], object]:
    def run(window: Window) -> None:
        page = _page(window)
        if page is not None:
            do(page)

    return run


KEYS: tuple[Key, ...] = (
    ("review-accept", lambda _w: _("Accept this file"), "F9", _on_page(lambda page: page.accept_file())),
    (
        "review-accept-clear",
        lambda _w: _("Accept all files without questions"),
        "Shift+F9",
        _on_page(lambda page: page.accept_clear_files()),
    ),
    ("review-skip", lambda _w: _("Skip this file"), "F7", _on_page(lambda page: page.skip_file())),
    ("review-question", lambda _w: _("Next question"), "F8", _on_page(lambda page: page.step_question(1))),
    (
        "review-question-before",
        lambda _w: _("Question before"),
        "Shift+F8",
        _on_page(lambda page: page.step_question(-1)),
    ),
    ("review-correct", lambda _w: _("Write this field anew"), "Ctrl+F2", _on_page(lambda page: page.correct())),
    (
        "review-skip-row",
        lambda _w: _("Leave this row out, or take it in again"),
        "Shift+F7",
        _on_page(lambda page: page.skip_row()),
    ),
    ("review-file", lambda _w: _("Next file"), "F6", _on_page(lambda page: page.step_file(1))),
    ("review-file-before", lambda _w: _("File before"), "Shift+F6", _on_page(lambda page: page.step_file(-1))),
)
