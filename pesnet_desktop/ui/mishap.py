"""What happens when the program itself errs: a report without anybody's data is saved, and one dialog says where."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from pesnet_desktop.tasks.mishap import mishap_sentence, save_report


def catch_mishaps(app: QApplication) -> None:
    """From now on an unexpected error is reported once instead of ending the program; edits before it are kept."""

    def show(kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
            return
        _tell(save_report(bug))

    sys.excepthook = show


def _tell(path: Path | None) -> None:
    from PySide6.QtWidgets import QMessageBox

    if QApplication.activeModalWidget() is not None:
        return
    box = QMessageBox(QMessageBox.Icon.Warning, "PESNET", mishap_sentence(path), QMessageBox.StandardButton.Ok)
    box.exec()
