"""Places in an order that two laptops can extend apart: text keys that sort, with room between any two of them."""

import secrets

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_RANDOM = 4


def between(before: str | None, after: str | None) -> str:
    """A new key that sorts after ``before`` and before ``after`` (None: the end of the order on that side).

    It ends in a few random digits, so that two laptops that insert at one place do not make equal keys.
    Raises ValueError where there is no room (equal keys, or the wrong way round): the caller re-keys with `spread`.
    """
    if before and after is not None and before >= after:
        raise ValueError("there is no place between these keys")
    return _stem(before or "", after) + _tail()


def spread(n: int) -> list[str]:
    """``n`` keys in order, evenly spread, for a list that is new or keyed anew."""
    width, room = 1, _BASE
    while room < (n + 1) * _BASE:
        width, room = width + 1, room * _BASE
    return [_in_digits((place + 1) * room // (n + 1), width) + _tail() for place in range(n)]


def _stem(low: str, high: str | None) -> str:
    """Digits after which anything may follow and still stand between ``low`` and ``high``."""
    stem, place = "", 0
    is_at_end, is_at_start = high is None and bool(low), high is not None and not low
    while True:
        floor = _digit(low, place)
        if high is not None and place >= len(high):
            raise ValueError("there is no place between these keys")
        ceiling = _BASE if high is None else _digit(high, place)
        if ceiling - floor >= 2:
            return stem + _DIGITS[_pick(floor, ceiling, is_at_end, is_at_start)]
        if ceiling - floor == 1:
            high = None
        stem += _DIGITS[floor]
        place += 1


def _pick(floor: int, ceiling: int, is_at_end: bool, is_at_start: bool) -> int:
    """Small steps at the ends of the order, where most additions happen; the middle elsewhere."""
    if is_at_end:
        return floor + 1
    if is_at_start:
        return ceiling - 1
    return (floor + ceiling) // 2


def _digit(key: str, place: int) -> int:
    return max(_DIGITS.find(key[place]), 0) if place < len(key) else 0


def _in_digits(number: int, width: int) -> str:
    digits = ""
    for _place in range(width):
        number, digit = divmod(number, _BASE)
        digits = _DIGITS[digit] + digits
    return digits


def _tail() -> str:
    """Random digits, the last never the lowest, so that there is always room before the key."""
    return "".join(secrets.choice(_DIGITS) for _place in range(_RANDOM - 1)) + secrets.choice(_DIGITS[1:])
