"""One open file in one frame: another file, look or language fills the frame anew."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from pesnet_desktop import i18n
from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import data_folder
from pesnet_desktop.store import Store, open_store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.frame import Frame
from pesnet_desktop.ui.preferences import Preferences, keep_preferences
from pesnet_desktop.ui.window import Window


class Desktop(QObject):
    """The open file, its window, and what the window wears."""

    def __init__(self, app: QApplication, frame: Frame, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self.frame = frame
        self.preferences = preferences
        self.window: Window | None = None
        self._translator = QTranslator(self)
        theme.load_fonts()
        self._wear()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        frame.closed.connect(self._leave)

    def show_file(self, store: Store) -> Window:
        """Shows ``store`` in the frame; the file before is closed when it is another."""
        before = self.window
        if before is not None:
            before.leave()
            if before.store is not store:
                before.store.close()
        if store.path is not None:
            self.preferences = self.preferences.with_file(store.path)
            QTimer.singleShot(0, self, lambda: keep_preferences(self.preferences))
        window = Window(store, self.preferences)
        window.file_asked.connect(self.open_file)
        window.preferences_asked.connect(self.change_preferences)
        window.painted.connect(partial(_furnish, window))
        self.window = window
        window.say_file()
        window.go("work-plan")
        self.frame.fill(window, window.title)
        return window

    def open_file(self, name: str) -> None:
        """Opens another file; where that cannot be, the window says why and keeps the one it has."""
        if self.window is None or Path(name) == self.window.store.path:
            return
        self.window.settle()
        try:
            store = open_store(Path(name))
        except Problem as problem:
            self.window.trouble_line.show_trouble(str(problem))
            return
        self.show_file(store)

    def change_preferences(self, preferences: Preferences) -> None:
        """Wears another look, size or language: the frame is filled anew, and the officer stands where they stood."""
        if self.window is None:
            return
        self.window.settle()
        shown = self.window.shown
        place, standings = shown.name if shown is not None else "work-plan", self.window.standings()
        self.preferences = replace(preferences, files=self.preferences.files)
        keep_preferences(self.preferences)
        self._wear()
        window = self.show_file(self.window.store)
        window.stand(standings)
        window.go(place)

    def _wear(self) -> None:
        language = self.preferences.language
        i18n.use_language(language)
        directions = Qt.LayoutDirection
        self._app.removeTranslator(self._translator)
        if language != "en" and _load_words_of_qt(self._translator, language):
            self._app.installTranslator(self._translator)
        self._app.setLayoutDirection(directions.RightToLeft if i18n.is_rtl(language) else directions.LeftToRight)
        theme.dress(self._app, theme.look_named(self.preferences.look), self.preferences.text_scale)

    def _follow_system(self) -> None:
        if self.window is not None and self.window.is_lent:
            self.window.given_back.connect(self._follow_system, Qt.ConnectionType.SingleShotConnection)
        elif self.preferences.look == "system" and theme.system_look() != theme.look():
            self.change_preferences(self.preferences)

    def _leave(self) -> None:
        """The frame was closed: what is being typed is kept, the file closed."""
        if self.window is not None:
            self.window.leave()
            self.window.store.close()
        self._app.quit()


def _load_words_of_qt(translator: QTranslator, language: str) -> bool:
    """Qt's own words (Cancel, Paste). QLocale brings all countries and scripts with it: not at an English start."""
    from PySide6.QtCore import QLibraryInfo, QLocale

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(QLocale(language), "qtbase", "_", folder)


def _furnish(window: Window) -> None:
    """What may come a moment after the first paint: the menus."""
    from pesnet_desktop.ui.file_actions import import_files
    from pesnet_desktop.ui.menus import fill_menus

    fill_menus(window)
    window.desk.import_asked.connect(partial(import_files, window))


def first_store(named: Path | None, preferences: Preferences) -> Store | None:
    """The store to begin with: the file named, the last one, or the sample.

    Where a file cannot be opened the officer is told and may choose another; None: they gave up.
    """
    path = named or _last_file(preferences)
    while True:
        try:
            return open_store(path) if path is not None else _sample()
        except Problem as problem:
            path = _ask_for_another(str(problem))
        if path is None:
            return None


def _last_file(preferences: Preferences) -> Path | None:
    return next((Path(file) for file in preferences.files if Path(file).exists()), None)


def _sample() -> Store:
    """The sample workspace in the data folder, made at the first start."""
    path = data_folder() / "sample.pesnet"
    if path.exists():
        return open_store(path)
    from pesnet_desktop.tasks.sample import make_sample

    path.parent.mkdir(parents=True, exist_ok=True)
    make_sample(path).close()  # what made the sample is not the officer's to undo
    return open_store(path)


def _ask_for_another(sentence: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Information, "PESNET", sentence, buttons.Open | buttons.Close)
    if box.exec() != buttons.Open:
        return None
    name, _kind = QFileDialog.getOpenFileName(None, _("Open a file"), str(data_folder()), _("PESNET files (*.pesnet)"))
    return Path(name) if name else None
