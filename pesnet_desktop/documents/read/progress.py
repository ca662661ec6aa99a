"""How far the reading of a big file is, told while its rows go by."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import w

if TYPE_CHECKING:
    from lxml.etree import _Element

Told = Callable[[int, int], None]
"""Hears how many rows of tables are read, of how many."""

_TOLD_EVERY = 50


def counting_rows(root: "_Element", told: Told | None) -> Callable[[], None]:
    """What a reader calls for each row of a table that it has read."""
    if told is None:
        return lambda: None
    whole = sum(1 for _row in root.iter(w("tr")))
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done % _TOLD_EVERY == 0:
            told(done, whole)

    return count
