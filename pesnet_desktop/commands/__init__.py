"""What an officer can do: verbs, each one step of the file's history that can be undone by name."""

from collections.abc import Callable

from pesnet_desktop.commands import (
    accepting_columns,
    accepting_event,
    accepting_guests,
    activity,
    attachment,
    attendance,
    column_mapping,
    deviation,
    directory,
    event,
    event_papers,
    guest_list,
    invitation,
    network,
    network_document,
    network_text,
    nomination,
    organiser,
    participant,
    person,
    picture,
    plan_changes,
    programme,
    progress_report,
    proposal,
    providers,
    returned,
    role_term,
    run_of_show,
    section,
    sent_paper,
    speech,
    unread_part,
    work_plan,
)

_VERBS = (
    "add_", "adopt_", "accept_", "dismiss_", "leave_", "link_", "make_", "move_", "remove_", "rename_", "restore_",
    "retime_", "retype_",
)  # fmt: skip
_ROOMS = (
    work_plan,
    activity,
    providers,
    event,
    deviation,
    organiser,
    section,
    programme,
    run_of_show,
    event_papers,
    invitation,
    nomination,
    participant,
    guest_list,
    attendance,
    speech,
    picture,
    sent_paper,
    progress_report,
    directory,
    person,
    role_term,
    network,
    network_text,
    network_document,
    attachment,
    proposal,
    plan_changes,
    accepting_event,
    accepting_guests,
    accepting_columns,
    returned,
    column_mapping,
    unread_part,
)


def commands() -> dict[str, Callable[..., str | None]]:
    """Every command by its name: the table that the walk through all of them is drawn from."""
    return {
        name: function
        for room in _ROOMS
        for name, function in vars(room).items()
        if name.startswith((*_VERBS, "set_", "unlink_")) and getattr(function, "__module__", "") == room.__name__
    }
