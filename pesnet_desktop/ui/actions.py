"""Every action of the window in one table: what it is called, its shortcut, its menu and what it does."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.ui import event_actions, file_actions, review_keys
from pesnet_desktop.ui.about import show_about
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage


def _always(_window: Window) -> bool:
    return True


def _is_writable(window: Window) -> bool:
    return not window.store.read_only


def _in_words(_window: Window) -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit)


@dataclass(frozen=True)
class Action:
    """``text`` gives the words, for some with a present name in them (“Undo: …”); a new ``group`` begins below a line.

    ``submenu`` gathers entries under one word; ``is_ticked`` makes an entry one of a choice.
    """

    id: str
    text: Callable[[Window], str]
    shortcut: str
    menu: str
    run: Callable[[Window], object]
    group: int = 0
    submenu: str = ""
    is_possible: Callable[[Window], bool] = _always
    is_ticked: Callable[[Window], bool] | None = None


def _undo_text(window: Window) -> str:
    change = window.store.undo_label
    return _("Undo: {change}").format(change=change) if change else _("Undo")


def _redo_text(window: Window) -> str:
    change = window.store.redo_label
    return _("Redo: {change}").format(change=change) if change else _("Redo")


def _in_field(do: Callable[[QLineEdit | QTextEdit], None]) -> Callable[[Window], object]:
    """Acts on the text field that has the focus."""

    def run(_window: Window) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QTextEdit):
            do(field)

    return run


def find_anything(window: Window) -> None:
    """Opens the finder; it offers this very table, so it is loaded when it is asked for."""
    from pesnet_desktop.ui.finder import open_finder

    open_finder(window)


def _plan(window: Window) -> WorkPlanPage:
    """The work plan page, shown."""
    window.go("work-plan")
    page = window.page("work-plan")
    if not isinstance(page, WorkPlanPage):
        raise TypeError(page)
    return page


def _look(look: str, text: Callable[[], str]) -> Action:
    return Action(
        f"look-{look}",
        lambda _window: text(),
        "",
        "view",
        lambda window: window.preferences_asked.emit(replace(window.preferences, look=look)),
        1,
        is_ticked=lambda window: window.preferences.look == look,
    )


def _text_size(scale: float) -> Action:
    return Action(
        f"text-{round(scale * 100)}",
        lambda _window: f"{round(scale * 100)} %",
        "",
        "view",
        lambda window: window.preferences_asked.emit(replace(window.preferences, text_scale=scale)),
        2,
        "text-size",
        is_ticked=lambda window: window.preferences.text_scale == scale,
    )


def _language(code: str, own_name: str) -> Action:
    return Action(
        f"language-{code}",
        lambda _window: own_name,
        "",
        "view",
        lambda window: window.preferences_asked.emit(replace(window.preferences, language=code)),
        2,
        "language",
        is_ticked=lambda window: window.preferences.language == code,
    )


MENUS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("file", lambda: _("&File")),
    ("edit", lambda: _("&Edit")),
    ("view", lambda: _("&View")),
    ("insert", lambda: _("&Insert")),
    ("help", lambda: _("&Help")),
)

SUBMENUS: dict[str, Callable[[], str]] = {
    "text-size": lambda: _("Text size"),
    "language": lambda: _("Language of the window"),
}


ACTIONS: tuple[Action, ...] = (
    Action("new-file", lambda _w: _("New file…"), "Ctrl+N", "file", file_actions.new_file),
    Action("open-file", lambda _w: _("Open…"), "Ctrl+O", "file", file_actions.open_file),
    Action(
        "import",
        lambda _w: _("Import files…"),
        "Ctrl+I",
        "file",
        file_actions.import_files,
        1,
        is_possible=_is_writable,
    ),
    Action(
        "import-folder",
        lambda _w: _("Import a folder…"),
        "",
        "file",
        file_actions.import_folder,
        1,
        is_possible=_is_writable,
    ),
    Action(
        "import-copied",
        lambda _w: _("Import what was copied"),
        "Ctrl+Shift+V",
        "file",
        review_keys.import_copied,
        1,
        is_possible=_is_writable,
    ),
    Action(
        "read-back",
        lambda _w: _("Read back…"),
        "Ctrl+Shift+I",
        "file",
        file_actions.read_back_word,
        1,
        is_possible=_is_writable,
    ),
    Action("export", lambda _w: _("Export papers…"), "Ctrl+E", "file", lambda window: window.go("documents"), 1),
    Action("save-copy", lambda _w: _("Save a copy…"), "Ctrl+Shift+S", "file", file_actions.save_copy, 2),
    Action("close", lambda _w: _("Close"), "Ctrl+Q", "file", lambda window: window.window().close(), 9),
    Action(
        "undo",
        _undo_text,
        "Ctrl+Z",
        "edit",
        Window.undo,
        is_possible=lambda window: window.store.undo_label is not None,
    ),
    Action(
        "redo",
        _redo_text,
        "Ctrl+Shift+Z",
        "edit",
        Window.redo,
        is_possible=lambda window: window.store.redo_label is not None,
    ),
    Action(
        "cut", lambda _w: _("Cut"), "Ctrl+X", "edit", _in_field(lambda field: field.cut()), 1, is_possible=_in_words
    ),
    Action(
        "copy", lambda _w: _("Copy"), "Ctrl+C", "edit", _in_field(lambda field: field.copy()), 1, is_possible=_in_words
    ),
    Action(
        "paste",
        lambda _w: _("Paste"),
        "Ctrl+V",
        "edit",
        _in_field(lambda field: field.paste()),
        1,
        is_possible=_in_words,
    ),
    Action(
        "select-all",
        lambda _w: _("Select all"),
        "Ctrl+A",
        "edit",
        _in_field(lambda field: field.selectAll()),
        1,
        is_possible=_in_words,
    ),
    Action("find", lambda _w: _("Find anything or run an action"), "Ctrl+K", "edit", find_anything, 2),
    Action(
        "filter",
        lambda _w: _("Filter the activities"),
        "Ctrl+F",
        "edit",
        lambda window: _plan(window).begin_filter(),
        2,
    ),
    Action(
        "adopt-plan",
        lambda _w: _("Mark the plan as adopted…"),
        "",
        "edit",
        lambda window: _plan(window).begin_adoption(),
        3,
        is_possible=_is_writable,
    ),
    *(
        Action(key, words, keys, "edit", run, 4, is_possible=review_keys.has_files)
        for key, words, keys, run in review_keys.KEYS
    ),
    Action("go-work-plan", lambda _w: _("Work plan"), "Ctrl+1", "view", lambda window: window.go("work-plan")),
    Action("go-events", lambda _w: _("Events"), "Ctrl+2", "view", lambda window: window.go("events")),
    Action("go-network", lambda _w: _("Network"), "Ctrl+3", "view", lambda window: window.go("network")),
    Action("go-documents", lambda _w: _("Documents"), "Ctrl+4", "view", lambda window: window.go("documents")),
    Action("go-templates", lambda _w: _("Templates"), "Ctrl+5", "view", lambda window: window.go("templates")),
    Action(
        "left-over", lambda _w: _("Parts of files left over"), "", "view", lambda window: window.go("import-review")
    ),
    Action(
        "detail", lambda _w: _("Detail of the activity"), "F4", "view", lambda window: _plan(window).toggle_detail()
    ),
    _look("system", lambda: _("As the system")),
    _look("light", lambda: _("Light")),
    _look("dark", lambda: _("Dark")),
    _look("contrast", lambda: _("High contrast")),
    *(_text_size(scale) for scale in (0.9, 1.0, 1.15, 1.3, 1.5)),
    _language("en", "English"),
    _language("fr", "Français"),
    _language("ar", "العربية"),
    _language("tr", "Türkçe"),
    Action(
        "add-activity",
        lambda _w: _("Activity"),
        "Ctrl+Shift+A",
        "insert",
        lambda window: _plan(window).add_activity(),
        is_possible=_is_writable,
    ),
    Action(
        "add-area",
        lambda _w: _("Thematic area"),
        "",
        "insert",
        lambda window: _plan(window).add_area(),
        is_possible=_is_writable,
    ),
    Action(
        "make-event",
        lambda _w: _("Event from this activity"),
        "Ctrl+Shift+E",
        "insert",
        lambda window: _plan(window).make_event(),
        1,
        is_possible=_is_writable,
    ),
    Action(
        "add-event",
        lambda _w: _("New event"),
        "Ctrl+Shift+N",
        "insert",
        event_actions.add_event,
        1,
        is_possible=_is_writable,
    ),
    Action(
        "add-section",
        lambda _w: _("Section of the concept note"),
        "",
        "insert",
        event_actions.add_section,
        2,
        is_possible=event_actions.has_event,
    ),
    Action(
        "add-day",
        lambda _w: _("Day of the programme"),
        "",
        "insert",
        event_actions.add_day,
        2,
        is_possible=event_actions.has_event,
    ),
    Action("about", lambda _w: _("About PESNET"), "F1", "help", show_about),
)
