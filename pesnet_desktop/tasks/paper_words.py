"""What the papers and fields of a proposal are called, for the window and the command line."""

from collections.abc import Callable, Mapping

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.reads import Path

_PAPERS: Mapping[str, Callable[[], str]] = {
    "work-plan": lambda: _("Work plan"),
    "concept-note": lambda: _("Concept note"),
    "programme": lambda: _("Programme"),
    "events-list": lambda: _("Events list"),
    "event-report": lambda: _("Event report"),
    "participants": lambda: _("List of participants"),
    "columns": lambda: _("Table"),
    "other": lambda: _("Another paper"),
}
FIELD_NAMES: Mapping[str, Callable[[], str]] = {
    "title": lambda: _("Title"),
    "titles": lambda: _("Further title"),
    "dates": lambda: _("Dates"),
    "venue": lambda: _("Venue"),
    "organisers": lambda: _("Organiser"),
    "capacities": lambda: _("Capacity"),
    "partners": lambda: _("Partner"),
    "funders": lambda: _("Funder"),
    "languages": lambda: _("Languages"),
    "participants": lambda: _("Participants"),
    "heading": lambda: _("Heading"),
    "body": lambda: _("Text"),
    "date": lambda: _("Date"),
    "times": lambda: _("Time"),
    "parts": lambda: _("Part of the session"),
    "room": lambda: _("Room"),
    "interpreters": lambda: _("Interpreters"),
    "responsible": lambda: _("Responsible"),
    "notes": lambda: _("Notes"),
    "information": lambda: _("Information"),
    "web_page": lambda: _("Web page"),
    "number": lambda: _("Number"),
    "who": lambda: _("Who is counted"),
    "speaker": lambda: _("Speaker"),
    "post": lambda: _("Post"),
    "summary": lambda: _("What was said"),
    "name": lambda: _("Name"),
    "honorific": lambda: _("Form of address"),
    "institution": lambda: _("Institution"),
    "country": lambda: _("Country"),
    "role": lambda: _("Role"),
    "headers": lambda: _("Column"),
    "timeline": lambda: _("Timeline"),
    "providers": lambda: _("Providers"),
    "beneficiaries": lambda: _("Beneficiaries"),
    "description": lambda: _("Description"),
    "given": lambda: _("First name"),
    "surname": lambda: _("Family name"),
    "post_institution": lambda: _("Post and institution"),
    "start": lambda: _("First day"),
    "end": lambda: _("Last day"),
    "city": lambda: _("City"),
    "area": lambda: _("Thematic area"),
    "organisation": lambda: _("Organisation"),
    "start_year": lambda: _("First year"),
    "end_year": lambda: _("Last year"),
    "objectives": lambda: _("Objectives"),
    "label": lambda: _("Label"),
    "content": lambda: _("Text"),
}


def paper_name(kind: str) -> str:
    """“Concept note”."""
    return _PAPERS[kind]() if kind in _PAPERS else kind


def field_name(path: Path) -> str:
    """The name of the field at the end of ``path``: that of its last word."""
    word = next((one for one in reversed(path) if isinstance(one, str)), "")
    return FIELD_NAMES[word]() if word in FIELD_NAMES else word
