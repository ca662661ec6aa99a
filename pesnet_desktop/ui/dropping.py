"""What is dropped on the window: a paper that came back is read back, any other file is imported."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from pesnet_desktop.tasks.read_back import came_from_here


def dropped_paths(dropped: QMimeData) -> list[str]:
    """The files and folders that lie on this computer."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]


def page_for(paths: list[str]) -> str:
    """The page that shows what was dropped."""
    is_returned = len(paths) == 1 and came_from_here(Path(paths[0]))
    return "read-back" if is_returned else "import-review"
