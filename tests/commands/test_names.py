"""Each step says what was done to which record, by its number, its short title or its time."""

from collections.abc import Callable

import pytest

from pesnet_desktop.commands import activity, event, programme, providers, section
from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import LABEL_LENGTH, short
from pesnet_desktop.model.entities import Event
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store
from tests.commands.workspace import ids, small_workspace

RICH = RichText.of("Pourquoi.")
LONG = "Workshop on “Capacity Building for the Staff of Public Employment Services”"


@pytest.fixture
def store() -> Store:
    return small_workspace()


def first(store: Store, table: str) -> str:
    return ids(store, table)[0]


@pytest.mark.parametrize(
    ("table", "act", "label"),
    [
        (
            "activity",
            lambda store, row: activity.rename_activity(store, row, "Webinar on Maps"),
            "Correct the title of activity 1.1: Webinar on Maps",
        ),
        (
            "activity",
            lambda store, row: activity.set_description(store, row, RICH, "fr"),
            "Edit the description of activity 1.1 (in French)",
        ),
        ("activity", activity.remove_activity, "Remove activity 1.1: Webinar on “Matching”"),
        (
            "provider",
            lambda store, row: providers.set_provider_status(store, row, "to_confirm"),
            "Mark Malaysia for activity 1.1 as to be confirmed",
        ),
        (
            "event",
            lambda store, row: event.set_event_dates(store, row, ""),
            "Change the dates of Webinar on “Matching”: –",
        ),
        (
            "section",
            lambda store, row: section.set_section_state(store, row, "reviewed"),
            "Mark Background in the note of Webinar on “Matching” as reviewed",
        ),
        ("slot", programme.remove_slot, "Remove 09:00 Opening Session from day 1"),
        ("speaker", programme.remove_speaker, "Take a speaker off 09:00 Opening Session"),
    ],
)
def test_a_step_names_what_was_done_to_which_record(
    store: Store, table: str, act: Callable[[Store, str], None], label: str
) -> None:
    act(store, first(store, table))

    assert store.undo_label == label


def test_a_slot_moved_to_another_day_says_from_where_to_where(store: Store) -> None:
    slot, day = first(store, "slot"), ids(store, "day")[1]

    programme.move_slot(store, slot, day, None)

    assert store.undo_label == "Move 09:00 Opening Session from day 1 to day 2"


def test_an_activity_without_a_number_is_named_by_its_title(store: Store) -> None:
    row = first(store, "activity")

    activity.set_activity_number(store, row, "")

    assert named(store, "activity", row)["activity"] == "Webinar on “Matching”"


def test_a_record_that_is_gone_has_no_name(store: Store) -> None:
    with pytest.raises(Problem):
        named(store, "event", "0" * 32)


def test_a_long_title_is_shortened_to_whole_words_and_its_quotation_closed() -> None:
    assert short(LONG) == "Workshop on “Capacity Building for the…”"


def test_a_single_long_word_is_cut() -> None:
    assert short("x" * 90) == "x" * (LABEL_LENGTH - 1) + "…"


def test_a_step_of_an_earlier_file_keeps_its_own_words(store: Store) -> None:
    with store.edit("Set an organiser to {status}", status="to confirm") as session:
        session.get_one(Event, first(store, "event")).languages = "French"

    assert store.history()[0].label == "Set an organiser to to confirm"
