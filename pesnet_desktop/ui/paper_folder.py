"""The folder where the papers of a file go: the one the officer chose last, for each file its own."""

import json
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.paths import settings_folder, write_whole

REMEMBERED = 40
"""Of how many files the folder is remembered, those chosen last."""


@dataclass(frozen=True)
class PaperFolder:
    """Where papers go now; ``missed`` is the folder that was chosen and is not there any more."""

    path: Path
    missed: str = ""

    @property
    def sentence(self) -> str:
        """What the officer must know of a folder that vanished; empty when none did."""
        if not self.missed:
            return ""
        return _("{missed} is not there any more. Papers go to {folder} until you choose another folder.").format(
            missed=self.missed, folder=self.path
        )


def folder_of(file: Path | None) -> PaperFolder:
    """The folder chosen for the papers of ``file``; where none was, or it vanished, the person's documents."""
    kept = _read().get(str(file), "") if file is not None else ""
    return folder_still_there(PaperFolder(Path(kept))) if kept else PaperFolder(first_folder())


def folder_still_there(folder: PaperFolder) -> PaperFolder:
    """The same, or the person's documents when it vanished."""
    return folder if _is_there(folder.path) else PaperFolder(first_folder(), missed=str(folder.path))


def keep_folder(file: Path | None, folder: Path) -> None:
    """Remembers the folder of a file; where the settings cannot be written it is asked for again, and nothing lost."""
    if file is None:
        return
    others = {name: place for name, place in _read().items() if name != str(file)}
    newest = dict(list({**others, str(file): str(folder)}.items())[-REMEMBERED:])
    try:
        _place().parent.mkdir(parents=True, exist_ok=True)
        write_whole(_place(), json.dumps(newest, ensure_ascii=False, indent=1).encode())
    except OSError:
        return


def first_folder() -> Path:
    """Where papers go until the officer says otherwise: the person's documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _read() -> dict[str, str]:
    try:
        kept = json.loads(_place().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(file): str(folder) for file, folder in kept.items()} if isinstance(kept, dict) else {}


def _place() -> Path:
    return settings_folder() / "paper-folders.json"
