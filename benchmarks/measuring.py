"""What every comparison of papers shares: the case, milliseconds of processor time, and what a reader reads."""

import gc
import io
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import docx
from lxml.etree import _Element

from pesnet_desktop.documents.render import Paper
from pesnet_desktop.documents.wordml import w

_ROUNDS = 7


@dataclass(frozen=True)
class Case:
    """A paper to compare; ``wanted`` is how many times faster than docxtpl a final paper and a draft shall be.

    ``wanted_of_javascript`` is the same for a final paper beside the best JavaScript peer; 0 where none is asked.
    """

    title: str
    name: str
    paper: Paper
    wanted: tuple[int, int]
    wanted_of_javascript: int = 0
    times: int = 10
    rounds: int = _ROUNDS


def bests(case: Case, *makers: Callable[[], bytes]) -> list[float]:
    """Milliseconds of processor time, warm: the best of several turns, each without the rubbish of the one before."""
    taken: list[list[float]] = [[] for _ in makers]
    for _ in range(case.rounds):
        for maker, times in zip(makers, taken, strict=True):
            gc.collect()
            maker()
            start = time.process_time()
            for _ in range(case.times):
                maker()
            times.append((time.process_time() - start) * 1000 / case.times)
    return [min(times) for times in taken]


def texts_of(content: bytes) -> Iterator[str]:
    """Every paragraph of the text that says something, as it is read."""
    body = docx.Document(io.BytesIO(content)).element.body
    for paragraph in body.iter(w("p")):
        words = "".join(_words(one) for one in paragraph.iter(w("t"), w("br"), w("tab")))
        if words:
            yield words


def _words(element: _Element) -> str:
    return element.text or "" if element.tag == w("t") else "\n"
