"""Fills the menus of a window from the table of actions, and gives each its shortcut."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.actions import ACTIONS, MENUS, SUBMENUS, Action, find_anything
from pesnet_desktop.ui.window import Window


def fill_menus(window: Window) -> None:
    """Makes the menus in the order of the table; each looks again at what is possible when it opens."""
    window.menu_row.search.clicked.connect(partial(_find, window))
    for name, title in MENUS:
        menu = window.menu_row.menus.addMenu(title())
        menu.setToolTipsVisible(True)
        _fill(window, menu, [action for action in ACTIONS if action.menu == name])
        if name == "file":
            _add_recent(window, menu)
    window.menu_row.keep_menus_whole()


def _fill(window: Window, menu: QMenu, actions: list[Action]) -> None:
    made: list[tuple[QAction, Action]] = []
    submenus: dict[str, QMenu] = {}
    choices: dict[tuple[int, str], QActionGroup] = {}
    group = 0
    for action in actions:
        if action.group != group:
            menu.addSeparator()
            group = action.group
        if action.submenu and action.submenu not in submenus:
            submenus[action.submenu] = menu.addMenu(SUBMENUS[action.submenu]())
        entry = submenus.get(action.submenu, menu).addAction(action.text(window))
        entry.setObjectName(action.id)
        entry.setShortcut(QKeySequence(action.shortcut))
        entry.triggered.connect(partial(_run, window, action))
        if action.is_ticked is not None:
            choices.setdefault((group, action.submenu), QActionGroup(menu)).addAction(entry)
            entry.setCheckable(True)
        made.append((entry, action))
    menu.aboutToShow.connect(partial(_look_again, window, made))
    menu.aboutToHide.connect(partial(_enable, made))
    _look_again(window, made)
    _enable(made)


def _find(window: Window, _checked: bool = False) -> None:
    find_anything(window)


def _run(window: Window, action: Action, _checked: bool = False) -> None:
    """Runs an action where it is possible: a shortcut asks only now."""
    if action.is_possible(window):
        action.run(window)


def _enable(made: list[tuple[QAction, Action]]) -> None:
    """Lets every shortcut through again: what is not possible is looked at when it is pressed."""
    for entry, _action in made:
        entry.setEnabled(True)


def _look_again(window: Window, made: list[tuple[QAction, Action]]) -> None:
    for entry, action in made:
        entry.setText(action.text(window))
        entry.setEnabled(action.is_possible(window))
        if action.is_ticked is not None:
            entry.setChecked(action.is_ticked(window))


def _add_recent(window: Window, menu: QMenu) -> None:
    """The last files, below “Open…”."""
    files = [file for file in window.preferences.files if window.store.path is None or file != str(window.store.path)]
    if not files:
        return
    recent = QMenu(_("Recent"), menu)
    menu.insertMenu(menu.actions()[2], recent)
    for file in files:
        recent.addAction(file).triggered.connect(lambda _checked=False, file=file: window.file_asked.emit(file))
