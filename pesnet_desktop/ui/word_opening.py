"""Opens a Word file in the program that this computer has for it, and says kindly where there is none."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.page import Desk


def open_in_word(desk: Desk, path: Path) -> None:
    """Opens the file; where nothing opens it, the red line says so and where it lies."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        desk.trouble("")
    else:
        desk.trouble(
            _(
                "No program on this computer opens Word files. Install Word or LibreOffice, then try again; "
                "the file is {path}."
            ).format(path=path)
        )
