import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.position import between, spread


@given(st.lists(st.integers(min_value=0, max_value=10_000), max_size=60))
def test_keys_stay_in_order_however_they_are_inserted(places: list[int]) -> None:
    keys: list[str] = []

    for wish in places:
        place = wish % (len(keys) + 1)
        before = keys[place - 1] if place else None
        after = keys[place] if place < len(keys) else None
        keys.insert(place, between(before, after))

    assert keys == sorted(set(keys))


def test_a_hundred_keys_put_at_the_same_place_stay_short() -> None:
    first, last = spread(2)
    newest = last

    for _time in range(100):
        newest = between(first, newest)

    assert first < newest < last
    assert len(newest) < 40


@given(st.integers(min_value=0, max_value=500))
def test_spread_keys_are_in_order_and_have_room_on_both_sides(n: int) -> None:
    keys = spread(n)

    around = [between(None, keys[0]), *keys, between(keys[-1], None)] if keys else []

    assert len(keys) == n
    assert around == sorted(set(around))


def test_two_laptops_at_one_place_make_different_keys() -> None:
    assert len({between("V0001", "W0001") for _time in range(50)}) > 40


@pytest.mark.parametrize(("before", "after"), [("V1", "V1"), ("W", "V"), ("a", "a0")])
def test_where_there_is_no_room_the_caller_is_told(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="no place"):
        between(before, after)
