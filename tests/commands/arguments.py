"""What the commands are given in tests: for each parameter's name, values that suit it and that the file holds."""

import inspect
from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pesnet_desktop.commands.invitation import INVITATION_FIELDS
from pesnet_desktop.commands.network import NETWORK_FIELDS
from pesnet_desktop.commands.network_document import NETWORK_DOCUMENT_FIELDS
from pesnet_desktop.commands.nomination import NOMINATION_FIELDS
from pesnet_desktop.commands.participant import PARTICIPANT_FIELDS
from pesnet_desktop.commands.person import PERSON_FIELDS
from pesnet_desktop.commands.role_term import ROLE_TERM_FIELDS
from pesnet_desktop.commands.run_of_show import RUN_OF_SHOW_FIELDS
from pesnet_desktop.commands.sent_paper import SENT_PAPER_FIELDS
from pesnet_desktop.commands.speech import SPEECH_FIELDS
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, Source, WorkPlanDraft
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, NewRow, PlanChanges
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.papers.returned_changes import Accepted
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.store import Store
from tests.commands.paper_drafts import EVENTS, NOTE, PEOPLE, PROGRAMME_PAPER, REPORT, SHEET
from tests.commands.workspace import PROGRAMME, ids

TABLES = {
    "plan_id": "work_plan",
    "header_id": "plan_header",
    "area_id": "thematic_area",
    "activity_id": "activity",
    "provider_id": "provider",
    "event_id": "event",
    "title_id": "event_title",
    "organiser_id": "organiser",
    "section_id": "section",
    "day_id": "day",
    "slot_id": "slot",
    "topic_id": "topic",
    "part_id": "part",
    "speaker_id": "speaker",
    "report_id": "progress_report",
    "country_id": "country",
    "institution_id": "institution",
    "person_id": "person",
    "invitation_id": "invitation",
    "nomination_id": "nomination",
    "participant_id": "participant",
    "role_term_id": "role_term",
    "network_text_id": "network_text",
    "network_document_id": "network_document",
    "speech_id": "speech",
    "picture_id": "picture",
    "attachment_id": "attachment",
    "sent_paper_id": "sent_paper",
    "column_mapping_id": "column_mapping",
    "unread_part_id": "unread_part",
}
SIBLINGS = {
    "move_activity": "activity",
    "move_area": "thematic_area",
    "move_header": "plan_header",
    "move_provider": "provider",
    "move_organiser": "organiser",
    "move_section": "section",
    "move_day": "day",
    "move_slot": "slot",
    "add_activity": "activity",
    "add_section": "section",
    "move_invitation": "invitation",
    "move_nomination": "nomination",
    "move_participant": "participant",
    "move_network_text": "network_text",
    "move_network_document": "network_document",
    "move_speech": "speech",
    "move_picture": "picture",
}
STATES = {
    "set_activity_state": ["planned", "implemented", "cancelled", "nonsense"],
    "set_event_state": ["held", "postponed", "nonsense"],
    "set_section_state": ["draft", "reviewed", "outdated"],
    "add_sent_paper": ["draft", "final", "nonsense"],
}
FIELDS = {
    "set_activity_field": ["title", "timeline", "providers", "state", "reason_fr", "venue_reason_ar", "nothing"],
    "set_event_field": ["title", "dates", "venue", "participants", "nothing"],
    "set_report_field": ["forum", "place", "since", "until", "nothing"],
    "set_invitation_field": [*INVITATION_FIELDS, "nothing"],
    "set_nomination_field": [*NOMINATION_FIELDS, "nothing"],
    "set_participant_field": [*PARTICIPANT_FIELDS, "nothing"],
    "set_role_term_field": [*ROLE_TERM_FIELDS, "nothing"],
    "set_network_field": [*NETWORK_FIELDS, "nothing"],
    "set_network_document_field": [*NETWORK_DOCUMENT_FIELDS, "nothing"],
    "set_person_field": [*PERSON_FIELDS, "nothing"],
    "set_speech_field": [*SPEECH_FIELDS, "nothing"],
    "set_sent_paper_field": [*SENT_PAPER_FIELDS, "nothing"],
    "set_run_of_show_field": [*RUN_OF_SHOW_FIELDS, "nothing"],
}
WORDS = st.sampled_from(
    [
        "Webinar on “Matching”",
        "Q3 2030 / Online",
        "Türkiye (tbc) / Oman",
        "8–9 July 2025",
        "٣ ورشة",
        "a\x0bb\nc",
        "",
        "12",
    ]
)
KEYS = st.sampled_from(["fr", "sent", "accepted", "expert", "declined", "vice_chair", "2021–2022", "1 March 2021"])
DRAFT = WorkPlanDraft(
    "plan.docx",
    "A Network",
    "Work Plan 2032-2033",
    2032,
    2033,
    (DraftHeader("Objective", RichText.of("One"), Source(0, (0,), 1, "One")),),
    (
        DraftArea(
            "1",
            "Area",
            RichText.of("• x"),
            (DraftActivity("1", "Course on “X”", "Q1 2032", "Online", "French", "Niger", "All", RichText.of("Text")),),
        ),
    ),
)
RICH = st.sampled_from(
    [RichText(), RichText.of("One\n• Two"), RichText((Paragraph.of("bold", "bold"), Paragraph.of("n", kind="number")))]
)
BY_NAME: dict[str, SearchStrategy[object]] = {
    "content": RICH,
    "objectives": RICH,
    "description": RICH,
    "body": RICH,
    "draft": st.just(DRAFT),
    "told": st.none(),
    "note": st.just(NOTE),
    "programme": st.just(PROGRAMME_PAPER),
    "report": st.just(REPORT),
    "listed": st.just(EVENTS),
    "people": st.just(PEOPLE),
    "sheet": st.just(SHEET),
    "records": st.sampled_from(["participants", "events", "activities"]),
    "same": st.none(),
    "language": st.sampled_from(["en", "fr", "ar"]),
    "status": st.sampled_from(["proposed", "to_confirm", "confirmed", "declined", "replaced", "nonsense"]),
    "role": st.sampled_from(["organiser", "host", "partner", "funder", "participant", "chair", "nonsense"]),
    "attached": st.sampled_from([b"", b"\x89PNG\r\n\x1a\n.", b"%PDF-1.7"]),
    "today": st.sampled_from([None, date(2031, 3, 1)]),
    "kind": st.sampled_from(["aims", "boilerplate", "resolution"]),
    "paper": st.sampled_from(["concept-note", "booklet", "invitation", "nonsense"]),
    "present": st.sampled_from(["", "yes", "no", "perhaps"]),
    "sent_on": st.sampled_from(["8 July 2025", "", "one day"]),
    "adopted_on": st.sampled_from([date(2030, 3, 1), None]),
    "start_year": st.sampled_from([2030, 2031]),
    "end_year": st.sampled_from([2032, 2033]),
    "is_on_purpose": st.booleans(),
    "starts": st.sampled_from(["09:00", "11:30", "soon", ""]),
    "ends": st.sampled_from(["10:00", "12:00", ""]),
    "held_on": st.sampled_from(["8 July 2025", "", "one day"]),
    "line": st.sampled_from(
        ["0900-0930 Opening: Recitation; Remarks: DG (tbc)", "1400 Lunch Break", "Topic Two: Guidance"]
    ),
    "text": st.one_of(WORDS, KEYS, st.just(PROGRAMME)),
    "since": st.sampled_from(["2 March 2030", "", "one day"]),
    "until": st.sampled_from(["31 October 2031", ""]),
    "count": st.sampled_from(["97", "", "many"]),
    "guests": st.sampled_from(["Oman; Example Agency; Mr. Bo Lind; Director", "Qatar\tAgency\tAnn Poe\t", " "]),
    "fact": st.sampled_from(["venue", "lead", "weather"]),
    "headers": st.sampled_from([("Country", "Name"), ("Pays",), ()]),
    "columns": st.sampled_from([("country", ""), ("country",)]),
    "accepted": st.sampled_from(
        [
            (Accepted("added", Place("section", ""), values=(("heading", "Costs"), ("body", RichText.of("Shared.")))),),
            (Accepted("field", Place("event", "0" * 32, "dates"), "8 July 2025"),),
            (),
        ]
    ),
    "file_name": st.sampled_from(["note.docx", " "]),
    "unread": st.sampled_from([(), (Unread("page 1", "Left over"),)]),
    "decided": st.sampled_from([(), (Unread("1" * 32, "Really?"),)]),
    "changes": st.none(),
    "removed": st.just((MissingRow("activity", "0" * 32, "gone"),)),
    "step": st.sampled_from(["", "a" * 64]),
}
TYPED = {
    "acronym", "address", "adopted", "aliases", "beneficiaries", "capacity", "caption", "cell", "country", "dates",
    "forum", "heading", "honorific", "institution", "label", "languages", "name", "nominated_by", "number",
    "organisation", "place", "post", "providers", "reason", "scope", "sent_to", "source", "speaker", "subtopics",
    "timeline", "title", "venue",
}  # fmt: skip


def _newer_plan(store: Store, plan_id: str) -> PlanChanges:
    """A newer version of a plan: an area and an activity more, a title and the providers of an activity otherwise."""
    activity = (*ids(store, "activity"), "0" * 32)[0]
    area = DRAFT.areas[0]
    return PlanChanges(
        plan_id,
        "Plan",
        "plan v2.docx",
        "en",
        is_adopted=False,
        changes=(
            FieldChange("activity", activity, "title", "1.1", "old", "Visit to “Y”"),
            FieldChange("activity", activity, "providers", "1.1", "old", "Niger / Oman (tbc)"),
        ),
        added=(
            NewRow("thematic_area", "area:0", "1 Area", area),
            NewRow("activity", "activity:0.0", "1.1 Course", area.activities[0], "area:0"),
        ),
    )


def arguments(store: Store, name: str, command: Callable[..., str | None]) -> SearchStrategy[dict[str, object]]:
    """Arguments for a command, by the names of its parameters; a parameter that nobody provided for is an error."""
    parameters = [one for one in inspect.signature(command).parameters if one != "store"]
    return st.fixed_dictionaries({one: _values(store, name, one) for one in parameters})


def _values(store: Store, command: str, parameter: str) -> SearchStrategy[object]:
    if parameter in TABLES:
        return st.sampled_from([*ids(store, TABLES[parameter]), "0" * 32])
    if parameter == "after_id":
        return st.sampled_from([None, *ids(store, SIBLINGS[command])])
    if parameter == "state":
        return st.sampled_from(STATES[command])
    if parameter == "field":
        return st.sampled_from(FIELDS[command])
    if parameter == "changes":
        return st.sampled_from([_newer_plan(store, plan) for plan in (*ids(store, "work_plan"), "0" * 32)])
    if parameter in TYPED:
        return WORDS
    return BY_NAME[parameter]
