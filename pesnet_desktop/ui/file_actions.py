"""What the File menu does: new, open, import, save a copy."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from pesnet_desktop.i18n import _
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import data_folder, file_name
from pesnet_desktop.store import create_store
from pesnet_desktop.ui.window import Window

LAST_FOLDER = ""
"""What a file dialog takes for the folder where the last one ended."""


def new_file(window: Window) -> None:
    """Makes an empty file where the officer says, and opens it."""
    path = _asked_to_save(window, _("New file"), data_folder() / file_name(_("New plan"), ".pesnet"))
    if path is None:
        return
    try:
        create_store(path).close()
    except Problem as problem:
        window.trouble_line.show_trouble(str(problem))
        return
    window.file_asked.emit(str(path))


def open_file(window: Window) -> None:
    name, _kind = QFileDialog.getOpenFileName(window, _("Open a file"), str(_folder(window)), _file_kind())
    if name:
        window.file_asked.emit(name)


def import_files(window: Window) -> None:
    """Asks for papers of any kind and opens their review; nothing is written before the officer accepts."""
    kinds = "*.docx *.docm *.xlsx *.xlsm *.csv *.tsv *.txt *.html *.htm *.mht *.mhtml *.doc *.odt *.rtf *.xls *.ods"
    kind = _("Papers ({endings})").format(endings=kinds)
    names, _kind = QFileDialog.getOpenFileNames(window, _("Import files"), LAST_FOLDER, kind)
    if names:
        window.go("import-review", "\n".join(names))


def import_folder(window: Window) -> None:
    """The same for a folder with all that is in it."""
    name = QFileDialog.getExistingDirectory(window, _("Import a folder"), LAST_FOLDER)
    if name:
        window.go("import-review", name)


def read_back_word(window: Window) -> None:
    """Asks for a paper that came back and opens its review; nothing is written before the officer takes it over."""
    kind = _("Word files (*.docx)")
    name, _kind = QFileDialog.getOpenFileName(window, _("Read a paper back"), LAST_FOLDER, kind)
    if name:
        window.go("read-back", name)


def save_copy(window: Window) -> None:
    """Writes a whole copy of the file beside it or elsewhere."""
    window.settle()
    stem = window.store.path.stem if window.store.path else _("Copy")
    proposed = _folder(window) / file_name(_("{file} (copy)").format(file=stem), ".pesnet")
    path = _asked_to_save(window, _("Save a copy"), proposed)
    if path is None:
        return
    try:
        window.store.save_copy(path)
    except Problem as problem:
        window.trouble_line.show_trouble(str(problem))
        return
    window.desk.say(_("A copy was saved as {file}.").format(file=path.name))


def _asked_to_save(window: Window, title: str, proposed: Path) -> Path | None:
    name, _kind = QFileDialog.getSaveFileName(window, title, str(proposed), _file_kind())
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == ".pesnet" else path.with_name(path.name + ".pesnet")


def _folder(window: Window) -> Path:
    return window.store.path.parent if window.store.path else data_folder()


def _file_kind() -> str:
    return _("PESNET files (*.pesnet)")
