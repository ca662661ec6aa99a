"""Says of a paper that was entered that it is too large to be kept in the file beside what was entered."""

from pesnet_desktop.i18n import _


def not_kept_line(file_name: str, content: bytes) -> str:
    """The sentence; nothing where the paper is kept."""
    from pesnet_desktop.commands.attachment import LIMIT

    if len(content) <= LIMIT * 1_000_000:
        return ""
    return _(
        "{file} was entered, but it is larger than {limit} MB and is not kept here. Keep it in a folder of your own."
    ).format(file=file_name, limit=LIMIT)
