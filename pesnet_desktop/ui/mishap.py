"""What happens when the program itself errs: a report without anybody's data is saved, and one dialog says where."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from pesnet_desktop import __version__
from pesnet_desktop.i18n import _
from pesnet_desktop.paths import data_folder, write_whole


def report_of(bug: BaseException) -> str:
    """Where it happened, call by call. The error's own words are left out: they may hold what an officer typed."""
    import platform  # slow to load, and almost never needed
    import traceback

    frames = traceback.extract_tb(bug.__traceback__)
    calls = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    head = f"PESNET desktop {__version__}, Python {platform.python_version()}, {platform.system()}"
    return "\n".join([head, f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", type(bug).__name__, *calls, ""])


def save_report(bug: BaseException) -> Path | None:
    """Writes the report into the data folder; None where that cannot be."""
    folder = data_folder() / "reports"
    path = folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, report_of(bug).encode())
    except OSError:
        return None
    return path


def catch_mishaps(app: QApplication) -> None:
    """From now on an unexpected error is reported once instead of ending the program; edits before it are kept."""

    def show(kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
            return
        _tell(save_report(bug))

    sys.excepthook = show


def mishap_sentence(path: Path | None) -> str:
    """What the officer is told; ``path`` is where the report lies."""
    said = _("Something in the program went wrong. What you entered before is kept; you can go on working.")
    if path is None:
        return said
    return said + "\n\n" + _("A report without any of your texts lies in {path}.").format(path=path)


def _tell(path: Path | None) -> None:
    from PySide6.QtWidgets import QMessageBox

    if QApplication.activeModalWidget() is not None:
        return
    box = QMessageBox(QMessageBox.Icon.Warning, "PESNET", mishap_sentence(path), QMessageBox.StandardButton.Ok)
    box.exec()
