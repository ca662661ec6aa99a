"""What is kept of an error of the program itself: a report without anybody's data, and the sentence that says where."""

from datetime import UTC, datetime
from pathlib import Path

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


def mishap_sentence(path: Path | None) -> str:
    """What the officer is told; ``path`` is where the report lies."""
    said = _("Something in the program went wrong. What you entered before is kept; you can go on working.")
    if path is None:
        return said
    return said + "\n\n" + _("A report without any of your texts lies in {path}.").format(path=path)
