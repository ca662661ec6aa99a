"""A final paper waits for dates, venue and organisers; of what else is open it warns, naming nobody."""

from datetime import date
from pathlib import Path

import pytest

from pesnet_desktop.commands.event import add_event, set_event_languages, set_event_venue_status
from pesnet_desktop.commands.organiser import add_organiser, set_organiser_status
from pesnet_desktop.commands.participant import add_participant, set_participant_field
from pesnet_desktop.commands.programme import add_day, add_slot
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.exporting import Order, export
from pesnet_desktop.tasks.final_papers import open_lines, refuse_open, warn_of_open
from pesnet_desktop.tasks.papers import KINDS, papers_of
from pesnet_desktop.tasks.sample import make_sample

TODAY = date(2031, 3, 2)
EVENT_KINDS = papers_of("event")


@pytest.fixture
def store() -> Store:
    return create_store(None)


def order_of(papers: list[str], out: Path, *events: str, plan: str = "", final: bool = True) -> Order:
    return Order(papers, out, TODAY, plan_id=plan, event_ids=events, final=final)


@pytest.mark.parametrize("paper", EVENT_KINDS)
@pytest.mark.parametrize(
    ("facts", "lacking"),
    [
        (("", ""), "Webinar on “Careers”: dates\nWebinar on “Careers”: venue"),
        (("", "Online"), "Webinar on “Careers”: dates"),
        (("8 July 2031", ""), "Webinar on “Careers”: venue"),
    ],
)
def test_no_paper_of_an_event_is_final_without_dates_and_a_venue(
    store: Store, tmp_path: Path, paper: str, facts: tuple[str, str], lacking: str
) -> None:
    event = add_event(store, "Webinar on “Careers”", *facts)

    with pytest.raises(Problem) as refused:
        refuse_open(store, [order_of([paper], tmp_path, event)])

    assert (refused.value.code, refused.value.values["lines"]) == ("final-with-open-facts", lacking)


@pytest.mark.parametrize("paper", [name for name in EVENT_KINDS if not KINDS[name].is_personal])
def test_nothing_is_written_of_a_final_paper_whose_organiser_is_open(store: Store, tmp_path: Path, paper: str) -> None:
    event = add_event(store, "Webinar on “Careers”", "8 July 2031", "Ankara, Türkiye")
    set_organiser_status(store, add_organiser(store, event, "Example Agency", "host"), "to_confirm")

    with pytest.raises(Problem) as refused:
        export(store, order_of([paper], tmp_path, event))

    assert (refused.value.code, list(tmp_path.iterdir())) == ("final-with-open-facts", [])


@pytest.mark.parametrize("venue", ["Ankara, Türkiye (tbc)", "Ankara (à confirmer), Türkiye", "TBC"])
def test_what_was_typed_as_to_be_confirmed_keeps_a_paper_from_being_final(
    store: Store, tmp_path: Path, venue: str
) -> None:
    event = add_event(store, "Webinar on “Careers”", "8 July 2031 (tbc)", venue)

    with pytest.raises(Problem) as refused:
        refuse_open(store, [order_of(["programme"], tmp_path, event)])

    assert refused.value.values["lines"].split("\n") == [
        "Webinar on “Careers”: 8 July 2031",
        f"Webinar on “Careers”: {'TBC' if venue == 'TBC' else 'Ankara, Türkiye'}",
    ]


def test_a_draft_waits_for_nothing(store: Store, tmp_path: Path) -> None:
    event = add_event(store, "Webinar on “Careers”")

    refuse_open(store, [order_of(["programme"], tmp_path, event, final=False)])

    assert open_lines(store, [order_of(["programme"], tmp_path, event, final=False)]) == []


def test_the_events_list_waits_for_the_venues_that_it_prints(store: Store, tmp_path: Path) -> None:
    titles = ("Webinar: skills; part 1", "Webinar on “Careers”")
    for title in titles:
        event = add_event(store, title, "8 July 2031", "Ankara, Türkiye")
        set_event_venue_status(store, event, "to_confirm")

    with pytest.raises(Problem) as refused:
        refuse_open(store, [order_of(["events-list"], tmp_path)])

    assert set(refused.value.values["lines"].split("\n")) == {f"{title}: Ankara, Türkiye" for title in titles}


def test_speakers_languages_and_participants_to_be_confirmed_are_counted_without_names(
    store: Store, tmp_path: Path
) -> None:
    event = add_event(store, "Webinar on “Careers”", "8 July 2031", "Ankara, Türkiye")
    set_event_languages(store, event, "English, French (tbc)")
    add_slot(store, add_day(store, event, "8 July 2031"), "0900-0930 Remarks: Ms. Alma Verde, DG of Example (tbc)")
    guest = add_participant(store, event, "Nadir Example")
    set_participant_field(store, guest, "status", "to_confirm")

    with pytest.raises(Problem) as warned:
        warn_of_open(store, [order_of(["programme", "participants"], tmp_path, event)])

    assert warned.value.values["lines"].split("\n") == [
        "Webinar on “Careers”: languages to be confirmed",
        "Webinar on “Careers”: 1 speaker to be confirmed",
        "Webinar on “Careers”: 1 participant to be confirmed",
    ]


def test_only_what_a_paper_prints_is_warned_of(store: Store, tmp_path: Path) -> None:
    event = add_event(store, "Webinar on “Careers”", "8 July 2031", "Ankara, Türkiye")
    add_slot(store, add_day(store, event, "8 July 2031"), "0900-0930 Remarks: Ms. Alma Verde, DG of Example (tbc)")

    assert open_lines(store, [order_of(["booklet", "nomination-form"], tmp_path, event)]) == []


def test_an_adopted_plan_may_print_what_is_to_be_confirmed_but_is_warned_of(tmp_path: Path) -> None:
    store = make_sample(None)
    order = order_of(["work-plan"], tmp_path, plan=plans(store)[0].id)

    refuse_open(store, [order])
    (line,) = open_lines(store, [order])

    assert line.endswith("activities of the plan have facts to be confirmed")
