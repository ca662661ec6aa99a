"""What an officer can do: verbs, each one step of the file's history that can be undone by name."""

from collections.abc import Callable

from pesnet_desktop.commands import (
    activity,
    deviation,
    directory,
    event,
    organiser,
    programme,
    progress_report,
    proposal,
    providers,
    section,
    work_plan,
)

_VERBS = ("add_", "adopt_", "accept_", "leave_", "link_", "make_", "move_", "remove_", "rename_", "retime_", "retype_")
_ROOMS = (
    work_plan,
    activity,
    providers,
    event,
    deviation,
    organiser,
    section,
    programme,
    progress_report,
    directory,
    proposal,
)


def commands() -> dict[str, Callable[..., str | None]]:
    """Every command by its name: the table that the walk through all of them is drawn from."""
    return {
        name: function
        for room in _ROOMS
        for name, function in vars(room).items()
        if name.startswith((*_VERBS, "set_", "unlink_")) and getattr(function, "__module__", "") == room.__name__
    }
