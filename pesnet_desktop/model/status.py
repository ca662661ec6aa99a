"""The status of a fact: how sure the secretariat is of a provider, a person, a date, a venue."""

from typing import Literal, get_args

Status = Literal["proposed", "to_confirm", "confirmed", "declined", "replaced"]
STATUSES: tuple[Status, ...] = get_args(Status)
OPEN: frozenset[str] = frozenset({"proposed", "to_confirm"})

ActivityState = Literal["planned", "in_preparation", "implemented", "rescheduled", "not_implemented", "cancelled"]
ACTIVITY_STATES: tuple[ActivityState, ...] = get_args(ActivityState)

Mode = Literal["", "online", "onsite", "hybrid"]
