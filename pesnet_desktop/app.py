"""Opens the window: its frame at once, then the file in it, so that something stands while the rest is loaded."""

import gc
import sys
from functools import partial

from PySide6.QtWidgets import QApplication

from pesnet_desktop.ui.frame import Frame
from pesnet_desktop.ui.preferences import Preferences, read_preferences


def main(argv: list[str]) -> int:
    """Opens the window on the file named in ``argv``, else the last one, else the sample; returns the exit code."""
    gc.disable()  # nothing of what a start makes is garbage; looking for it takes a tenth of the time
    app = QApplication([sys.argv[0], "-style", "fusion", *argv])
    app.setApplicationName("PESNET")
    preferences = read_preferences()
    frame = Frame(preferences.look)
    frame.painted.connect(partial(_open, app, frame, preferences, argv))
    frame.show()
    return app.exec()


def _open(app: QApplication, frame: Frame, preferences: Preferences, argv: list[str]) -> None:
    """Fills the frame once it stands; what this needs is loaded only now."""
    from pathlib import Path

    from pesnet_desktop.ui.desktop import Desktop, first_store
    from pesnet_desktop.ui.mishap import catch_mishaps

    catch_mishaps(app)
    desktop = Desktop(app, frame, preferences)
    store = first_store(Path(argv[0]) if argv else None, desktop.preferences)
    if store is None:
        app.exit(2)
    else:
        desktop.show_file(store).painted.connect(gc.enable)
