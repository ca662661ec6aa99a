from pesnet_desktop.commands.programme import add_slot, leave_gap_open, rename_topic, set_programme
from pesnet_desktop.queries.programme import Overlap, programme, topics
from pesnet_desktop.queries.programme_text import programme_text
from tests.queries.office import PROGRAMME, Office


def test_the_programme_is_printed_back_as_it_was_typed(desk: Office) -> None:
    assert programme_text(desk.store, desk.event) == PROGRAMME


def test_slots_know_how_long_they_last(desk: Office) -> None:
    (day,) = programme(desk.store, desk.event)

    assert [slot.minutes for slot in day.slots] == [30, 30, 30, 40]


def test_a_stretch_without_a_slot_is_a_gap_after_the_slot_before_it(desk: Office) -> None:
    (day,) = programme(desk.store, desk.event)

    assert [(gap.after, gap.starts, gap.ends, gap.minutes) for gap in day.gaps] == [
        (day.slots[1].id, "09:30", "10:00", 30)
    ]


def test_a_gap_left_open_on_purpose_is_marked(desk: Office) -> None:
    opening = programme(desk.store, desk.event)[0].slots[1]

    leave_gap_open(desk.store, opening.id)

    assert [gap.is_left_open for gap in programme(desk.store, desk.event)[0].gaps] == [True]


def test_a_slot_that_begins_too_early_is_an_overlap(desk: Office) -> None:
    (day,) = programme(desk.store, desk.event)

    assert day.overlaps == (Overlap(day.slots[3].id, 10),)


def test_a_slot_inside_a_longer_one_leaves_no_gap_behind_it(desk: Office) -> None:
    set_programme(desk.store, desk.event, "Day 1\n0900-1200 Workshop\n0930-1000 Coffee\n1200-1300 Lunch")

    (day,) = programme(desk.store, desk.event)

    assert (day.gaps, [overlap.minutes for overlap in day.overlaps]) == ((), [150])


def test_slots_without_times_are_neither_gaps_nor_overlaps(desk: Office) -> None:
    set_programme(desk.store, desk.event, "Day 1\n0900-1000 Workshop\n1000-1100 Talk")
    add_slot(desk.store, programme(desk.store, desk.event)[0].id, "Something later")

    (day,) = programme(desk.store, desk.event)

    assert (day.gaps, day.overlaps, [slot.minutes for slot in day.slots]) == ((), (), [60, 60, None])


def test_a_topic_is_one_in_all_its_slots_and_renamed_once(desk: Office) -> None:
    (topic,) = topics(desk.store, desk.event)

    rename_topic(desk.store, topic.id, "Guidance Nearby")

    slots = programme(desk.store, desk.event)[0].slots[2:]
    assert [slot.whole_title("en") for slot in slots] == [
        "Topic One: Guidance Nearby",
        "Group Discussion: Guidance Nearby",
    ]


def test_only_the_first_slot_of_a_topic_opens_it(desk: Office) -> None:
    assert [slot.opens_topic for slot in programme(desk.store, desk.event)[0].slots] == [False, False, True, False]


def test_parts_hold_their_speakers_with_status(desk: Office) -> None:
    recitation, remarks = programme(desk.store, desk.event)[0].slots[1].parts

    assert (recitation.title.en, recitation.speakers) == ("Recitation", ())
    assert [(speaker.name, speaker.status) for speaker in remarks.speakers] == [
        ("Ms. Amina Sample, Head of the Sample Agency", "to_confirm"),
        ("Mr. Bilal Sample", "confirmed"),
    ]


def test_a_slot_is_offered_for_editing_as_one_line(desk: Office) -> None:
    opening = programme(desk.store, desk.event)[0].slots[1]

    assert opening.line() == (
        "09:00 – 09:30 Opening Session: Recitation; "
        "Opening Remarks: Ms. Amina Sample, Head of the Sample Agency (tbc) + Mr. Bilal Sample"
    )
