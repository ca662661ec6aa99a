import json

import pytest

from pesnet_desktop.commands.activity import set_activity_field, set_providers
from pesnet_desktop.commands.work_plan import add_area, rename_area
from pesnet_desktop.model.papers.drafts import (
    Choice,
    Doubt,
    DraftActivity,
    DraftArea,
    DraftHeader,
    Source,
    WorkPlanDraft,
)
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.interchange import document, proposal
from pesnet_desktop.queries.interchange.shapes import Document, Json
from tests.queries.office import Office

SOURCE = Source(0, (0,), 0, "")


def test_an_activity_is_printed_in_the_documented_shape(desk: Office) -> None:
    set_activity_field(desk.store, desk.held, "beneficiaries", "Everybody")
    set_activity_field(desk.store, desk.held, "description", "It shares.\n• One")
    set_activity_field(desk.store, desk.held, "venue_reason", "The hall was flooded.")

    activity = _activities(document(desk.store, "workplan"))[0]

    assert activity == {
        "number": "1",
        "kind": "workshop",
        "title": "Workshop on “Guidance”",
        "timeline": {"raw": "Q2 2030", "start": "2030-04-01", "end": "2030-06-30", "precision": "quarter"},
        "mode": "onsite",
        "venue": {"country": "Azerbaijan", "iso2": "AZ"},
        "languages": ["en"],
        "interpretation": ["ar", "fr"],
        "interpretation_tbc": ["fr"],
        "providers": [
            {"name": "Azerbaijan", "kind": "country", "iso2": "AZ", "tbc": False, "joiner": "and"},
            {"name": "Malaysia", "kind": "country", "iso2": "MY", "tbc": True, "joiner": "and"},
        ],
        "beneficiaries": "Everybody",
        "description": [{"kind": "p", "text": "It shares."}, {"kind": "bullet", "text": "One"}],
        "status": "in_preparation",
        "events": [desk.event],
        "deviations": [
            {"event": desk.event, "fact": "time", "planned": "Q2 2030", "actual": "8–9 July 2030", "reason": None},
            {
                "event": desk.event,
                "fact": "venue",
                "planned": "On-site (Azerbaijan)",
                "actual": "Kuala Lumpur, Malaysia",
                "reason": "The hall was flooded.",
            },
        ],
    }


def test_alternatives_are_joined_by_or_the_first_like_the_second(desk: Office) -> None:
    providers = _activities(document(desk.store, "workplan"))[1]["providers"]

    assert providers == [
        {"name": "Qatar", "kind": "country", "iso2": "QA", "tbc": True, "joiner": "or"},
        {"name": "Oman", "kind": "country", "iso2": "OM", "tbc": True, "joiner": "or"},
    ]


def test_two_months_are_alternatives_without_an_invented_date(desk: Office) -> None:
    timeline = _activities(document(desk.store, "workplan"))[1]["timeline"]

    assert timeline == {"raw": "Jan/Feb 2031", "start": "2031-01-01", "end": "2031-02-28", "precision": "alternatives"}


def test_missing_facts_are_null(desk: Office) -> None:
    for field in ("timeline", "venue", "languages"):
        set_activity_field(desk.store, desk.later, field, "")
    set_providers(desk.store, desk.later, "")

    activity = _activities(document(desk.store, "workplan"))[1]

    assert activity["timeline"] == {"raw": None, "start": None, "end": None, "precision": "open"}
    assert (activity["mode"], activity["venue"]) == (None, {"country": None, "iso2": None})
    assert (activity["languages"], activity["providers"], activity["beneficiaries"]) == ([], [], None)


def test_a_plan_has_its_front_matter_and_its_areas_in_order(desk: Office) -> None:
    add_area(desk.store, desk.plan, "Labour Market")
    rename_area(desk.store, desk.area, "Services")

    plan = document(desk.store, "work-plan")

    assert (plan["format"], plan["status"], plan["period"]) == (
        "workplan/1",
        "draft",
        {"start_year": 2030, "end_year": 2031},
    )
    assert plan["front_matter"] == [
        {
            "label": "Objective",
            "content": [
                {"kind": "p", "text": "To share."},
                {"kind": "bullet", "text": "One"},
                {"kind": "bullet", "text": "Two"},
            ],
        }
    ]
    assert [(_of(area)["number"], _of(area)["title"]) for area in _list(plan["thematic_areas"])] == [
        ("1", "Services"),
        ("2", "Labour Market"),
    ]


def test_a_concept_note_holds_its_facts_and_the_programme_nested(desk: Office) -> None:
    note = document(desk.store, "concept-note", event="1.1")

    assert (note["format"], note["workshop_title"], note["status"]) == (
        "concept-note/1",
        "Workshop on “Guidance”",
        "draft",
    )
    assert note["dates"] == {"start": "2030-07-08", "end": "2030-07-09"}
    assert note["venue"] == {"place": "Sample Hotel", "city": "Kuala Lumpur", "country": "Malaysia", "iso2": "MY"}
    assert note["partners"] == ["Azerbaijan", "Malaysia"]
    (day,) = _list(_of(note["programme"])["days"])
    assert _list(_of(day)["slots"])[1:3] == [
        {
            "start": "09:00",
            "end": "09:30",
            "title": "Opening Session",
            "items": [
                {"text": "Recitation", "items": []},
                {
                    "text": "Opening Remarks",
                    "items": [
                        {"text": "Ms. Amina Sample, Head of the Sample Agency (tbc)", "items": []},
                        {"text": "Mr. Bilal Sample", "items": []},
                    ],
                },
            ],
        },
        {
            "start": "10:00",
            "end": "10:30",
            "title": "Topic One: Guidance at a Distance",
            "items": [{"text": "Subtopics: tools, people, and both.", "items": []}],
        },
    ]


def test_a_programme_says_who_speaks_in_one_line_a_slot(desk: Office) -> None:
    programme = document(desk.store, "programme", event="1.1")

    (day,) = _list(programme["days"])
    assert programme["place"] == "Sample Hotel in Kuala Lumpur, Malaysia"
    assert (_of(day)["number"], _of(day)["date"]) == (1, "2030-07-08")
    assert [_of(slot)["who"] for slot in _list(_of(day)["slots"])] == [
        None,
        "Ms. Amina Sample, Head of the Sample Agency (tbc); Mr. Bilal Sample",
        None,
        None,
    ]


def test_events_are_listed_newest_first(desk: Office) -> None:
    listed = document(desk.store, "events")

    assert listed == {
        "format": "events/1",
        "intro": [],
        "events": [
            {
                "id": desk.event,
                "title": "Workshop on “Guidance”",
                "kind": "workshop",
                "start": "2030-07-08",
                "end": "2030-07-09",
                "mode": "onsite",
                "city": "Kuala Lumpur",
                "country": "Malaysia",
            },
            {
                "id": desk.unplanned,
                "title": "Seminar on “Surprises”",
                "kind": "seminar",
                "start": "2030-03-17",
                "end": "2030-03-17",
                "mode": "online",
                "city": "Ankara",
                "country": "Türkiye",
            },
        ],
    }


def test_a_report_counts_and_names_the_persons_who_speak(desk: Office) -> None:
    report = document(desk.store, "event-report", event=desk.event)
    other = document(desk.store, "report", event=desk.unplanned)

    assert report["people"] == [
        {"title": "Ms.", "name": "Amina Sample", "function": "Head of the Sample Agency"},
        {"title": "Mr.", "name": "Bilal Sample", "function": None},
    ]
    assert (report["participants"], other["participants"], other["countries"]) == (None, 40, None)


def test_without_a_kind_everything_is_there(desk: Office) -> None:
    everything = document(desk.store)

    assert [_of(plan)["format"] for plan in _list(everything["workplans"])] == ["workplan/1"]
    assert [_of(event)["id"] for event in _list(everything["events"])] == [desk.event, desk.unplanned]
    assert json.loads(json.dumps(everything, ensure_ascii=False)) == everything


def test_an_unknown_kind_is_refused_with_those_that_are_known(desk: Office) -> None:
    with pytest.raises(Problem) as raised:
        document(desk.store, "almanac")

    assert str(raised.value) == (
        "“almanac” is nothing that can be shown. Use one of these: "
        "workplan, concept-note, programme, booklet, guests, events, report, network."
    )


def test_a_proposal_has_the_shape_of_a_plan_and_its_doubts() -> None:
    doubt = Doubt("timeline", "timeline", "When is it?", (Choice("Spring", "spring"),))
    row = DraftActivity(
        "1", "Webinar on “Doubt”", "spring", "Online", "EN", "Niger / Chad", "", RichText(), {}, (doubt,)
    )
    area = DraftArea("4", "Area", RichText.of("• One"), (row,))
    draft = WorkPlanDraft(
        "plan.docx", "Network", "Plan", 2030, None, (DraftHeader("Aim", RichText.of("x"), SOURCE),), (area,), ("left",)
    )

    printed = proposal(draft)

    activity = _activities(printed)[0]
    assert (activity["kind"], activity["status"], activity["events"]) == ("webinar", "planned", [])
    assert [_of(provider)["joiner"] for provider in _list(activity["providers"])] == ["or", "or"]
    assert (printed["file"], printed["unread"]) == ("plan.docx", ["left"])
    assert printed["doubts"] == [{"area": "4", "activity": "1", "field": "timeline", "question": "When is it?"}]


def _activities(plan: Document) -> list[Document]:
    (area,) = _list(plan["thematic_areas"])
    return [_of(row) for row in _list(_of(area)["activities"])]


def _list(value: Json) -> list[Json]:
    assert isinstance(value, list)
    return value


def _of(value: Json) -> Document:
    assert isinstance(value, dict)
    return value
