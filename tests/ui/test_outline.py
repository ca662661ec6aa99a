from pesnet_desktop.model.programme_line import ProgrammeLine
from pesnet_desktop.ui.outline import Gap, OutlineDay, OutlineSlot, duration, symbol_of, time_range
from pesnet_desktop.ui.outline_days import place_of, scale_of


def slot(key: str, starts: str, ends: str, title: str, *, is_left_open: bool = False) -> OutlineSlot:
    return OutlineSlot(key, "day", starts, ends, title, "", False, (), f"{starts}-{ends} {title}", is_left_open)


DAY = OutlineDay(
    "day",
    "Day 1: Tuesday, 8 July 2025",
    "Tue 8 July",
    (
        slot("a", "09:00", "10:00", "Opening"),
        slot("b", "09:50", "11:00", "Talk"),
        slot("c", "12:00", "13:00", "Lunch"),
        slot("d", "14:00", "15:00", "Close"),
    ),
)


def test_a_gap_stands_between_the_slots_around_it() -> None:
    rows = [row.starts if isinstance(row, Gap) else row.title for row in DAY.rows()]

    assert rows == ["Opening", "Talk", "11:00", "Lunch", "13:00", "Close"]


def test_a_gap_left_open_on_purpose_is_no_longer_counted() -> None:
    day = OutlineDay("day", "", "", (slot("a", "09:00", "10:00", "Opening", is_left_open=True), DAY.slots[2]))

    assert day.gaps() == []
    assert [row.is_left_open for row in day.rows() if isinstance(row, Gap)] == [True]


def test_an_overlap_says_by_how_many_minutes() -> None:
    assert DAY.overlaps() == {"b": 10}


def test_an_overlap_is_drawn_as_one_on_the_scale() -> None:
    (day,) = scale_of((DAY,))

    assert [(stretch.starts, stretch.kind) for stretch in day.stretches] == [
        (540, "session"),
        (590, "overlap"),
        (660, "gap"),
        (720, "session"),
        (780, "gap"),
        (840, "session"),
    ]


def test_the_reading_says_where_a_line_will_stand() -> None:
    lines = {
        "1100-1200 Panel": "fills the gap before Lunch",
        "1115-1130 Panel": "fills part of the gap before Lunch",
        "1215-1300 Panel": "overlaps Lunch",
        "1600-1700 Panel": "after Close",
        "0800-0900 Panel": "begins the day",
        "Panel": "at the end of the day",
    }

    said = {line: place_of(ProgrammeLine.parse(line), DAY, is_only=True) for line in lines}

    assert said == lines


def test_lengths_are_said_as_people_say_them() -> None:
    assert [
        duration("09:00", "09:30"),
        duration("09:00", "10:00"),
        duration("13:00", "14:30"),
        duration("09:00", ""),
    ] == [
        "30 min",
        "1 h",
        "1 h 30",
        "",
    ]


def test_one_time_alone_is_printed_alone() -> None:
    assert time_range("19:00", "") == "19:00"


def test_the_words_of_a_title_choose_its_icon() -> None:
    titles = ("Opening session", "Group Discussion", "LUNCH", "Coffee break", "Topic 1")

    assert [symbol_of(slot("x", "", "", title)) for title in titles] == [
        "mic",
        "messages-square",
        "utensils",
        "coffee",
        "presentation",
    ]


def test_a_slot_that_begins_as_the_last_ends_overlaps_nothing() -> None:
    day = OutlineDay("day", "", "", (slot("a", "09:00", "10:00", "Opening"), slot("b", "10:00", "11:00", "Talk")))

    assert (day.overlaps(), day.gaps()) == ({}, [])
