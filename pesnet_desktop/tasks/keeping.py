"""Says of a paper that was entered that it is too large to be kept in the file beside what was entered."""

from pathlib import Path

from pesnet_desktop.i18n import _


def not_kept_line(file_name: str, size: int) -> str:
    """The sentence about a file of so many bytes; nothing where it is kept."""
    from pesnet_desktop.commands.attachment import LIMIT

    if size <= LIMIT * 1_000_000:
        return ""
    return _(
        "{file} was entered, but it is larger than {limit} MB and is not kept here. Keep it in a folder of your own."
    ).format(file=file_name, limit=LIMIT)


def not_kept(path: Path) -> str:
    """The same of the file at ``path``; nothing where it is gone meanwhile."""
    try:
        return not_kept_line(path.name, path.stat().st_size)
    except OSError:
        return ""
