"""What the window remembers from one day to the next: language, look, text size and the last files."""

import json
from pathlib import Path

from pesnet_desktop.model.light_dataclasses import dataclass, replace, values_of
from pesnet_desktop.paths import settings_folder, write_whole

LANGUAGES = ("en", "fr", "ar", "tr")
LOOKS = ("system", "light", "dark", "contrast")
TEXT_SIZES = (0.9, 1.0, 1.15, 1.3, 1.5)
RECENT = 6


@dataclass(frozen=True)
class Preferences:
    """``look`` may be ``system``; ``files`` are the last ones, newest first."""

    language: str = "en"
    look: str = "system"
    text_scale: float = 1.0
    files: tuple[str, ...] = ()

    def with_file(self, path: Path) -> "Preferences":
        """The same with ``path`` as the newest file."""
        newest = str(path)
        return replace(self, files=(newest, *(file for file in self.files if file != newest))[:RECENT])


def read_preferences() -> Preferences:
    """What was remembered; what cannot be read or is not known counts as never said."""
    try:
        kept = json.loads(_place().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    language, look, scale, files = (kept.get(name) for name in ("language", "look", "text_scale", "files"))
    return Preferences(
        language if language in LANGUAGES else "en",
        look if look in LOOKS else "system",
        scale if scale in TEXT_SIZES else 1.0,
        tuple(str(file) for file in files[:RECENT]) if isinstance(files, list) else (),
    )


def keep_preferences(preferences: Preferences) -> None:
    """Remembers them; where the settings folder cannot be written nothing is remembered, and nothing else is lost."""
    try:
        _place().parent.mkdir(parents=True, exist_ok=True)
        write_whole(_place(), json.dumps(values_of(preferences), ensure_ascii=False, indent=1).encode())
    except OSError:
        return


def _place() -> Path:
    return settings_folder() / "window.json"
