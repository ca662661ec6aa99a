"""The field catalogue: every place that a template may name, what it is, and an example of it."""

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.fields import (
    about,
    event_papers,
    events_list,
    letters,
    open_points,
    participants,
    plan_and_event,
    report_parts,
)

_ROOMS = (plan_and_event, report_parts, events_list, open_points, about, letters, participants, event_papers)

CATALOGUE = Catalogue(
    tuple(field for room in _ROOMS for field in room.FIELDS),
    {paper: nouns for room in _ROOMS for paper, nouns in room.PAPERS.items()},
)
"""All fields, and which records each paper brings."""
