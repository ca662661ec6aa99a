from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.times import read_times, time_range


def test_hours_are_printed_with_no_break_spaces_and_in_french_with_h() -> None:
    assert time_range("09:00", "09:30", "en") == "09:00\u00a0–\u00a009:30"
    assert time_range("09:00", "13:05", "fr") == "9\u00a0h\u00a000\u00a0–\u00a013\u00a0h\u00a005"
    assert (time_range("09:00", "", "ar"), time_range("", "", "en")) == ("09:00", "")


@given(
    st.times(), st.times(), st.sampled_from(["{a:%H%M}-{b:%H%M}", "{a:%H:%M} – {b:%H:%M}", "{a:%H.%M} to {b:%H.%M}"])
)
def test_each_way_of_typing_hours_is_read(a: time, b: time, shape: str) -> None:
    typed = shape.format(a=a, b=b)

    assert read_times(typed + " Panel") == (f"{a:%H:%M}", f"{b:%H:%M}", "Panel")
