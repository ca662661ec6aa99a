"""The numbers of certificates, as printed: each follows the one before it."""

import re

_LAST_DIGITS = re.compile(r"(\d+)(\D*)\Z")


def following(number: str) -> str:
    """The number after ``number``, as wide as it: ``KL-2025/009`` → ``KL-2025/010``; without digits it begins at 2."""
    match = _LAST_DIGITS.search(number)
    if not match:
        return f"{number}-2" if number else "1"
    counted = str(int(match[1]) + 1).zfill(len(match[1]))
    return f"{number[: match.start()]}{counted}{match[2]}"
