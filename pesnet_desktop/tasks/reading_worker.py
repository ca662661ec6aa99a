"""Reads foreign files in a process of its own, so that no file can hang the window, fill the memory or end the program.

The process is started at the first file and reused. It may take 60 seconds and 512 MB for one file; where the system
sets no such limit (Windows), the gate's limits before parsing bound the memory. What hangs, dies or exceeds is ended,
and the next file gets a new process.
"""

import gc
import signal
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from pesnet_desktop.i18n import current_language, use_language
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

T = TypeVar("T")
Told = Callable[[int, int], None]
"""Hears how much is done, of how much (0: unknown)."""

Reading = Callable[[Path, Told], T]
"""What is done with the file: a public function of a module, by whose name the process finds it."""

PATIENCE = 60.0
MOST_MEMORY = 512 * 1024 * 1024
_GRACE = 1.0
_GRACE_WITHOUT_PROGRAM = 30
_LOOK = 0.02
_RUBBISH_WORTH_A_LOOK = 100_000
_Kind = Literal["told", "read", "problem", "cancelled"]


class Cancelled(Exception):
    """Cancel was pressed: what is under way ends without a result."""


@dataclass(frozen=True)
class _Order:
    """A file to read, and the language that questions about it are worded in."""

    reading: Callable[[Path, Told], object]
    path: Path
    language: str


@dataclass(frozen=True)
class _Answer:
    """``done`` and ``whole`` of progress, the frozen ``draft``, or a problem's ``code`` and ``values``."""

    kind: _Kind
    done: int = 0
    whole: int = 0
    draft: object = None
    code: str = ""
    values: Mapping[str, str] | None = None


def read_apart(
    reading: Reading[T],
    path: Path,
    told: Told = lambda _done, _whole: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> T:
    """What ``reading`` makes of the file at ``path``, read in the process of its own.

    Raises Problem for a file that is refused, and Cancelled as soon as ``cancelled`` says so.
    """
    return _room().read(reading, path, told, cancelled)


@lru_cache(maxsize=1)
def _room() -> "ReadingRoom":
    """One for the whole program: a second one would only take memory."""
    return ReadingRoom()


class ReadingRoom:
    """The process and the line to it. Whoever comes while a file is being read waits for its end."""

    def __init__(self, patience: float = PATIENCE, most_memory: int = MOST_MEMORY) -> None:
        self._patience, self._most_memory = patience, most_memory
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None

    def read(self, reading: Reading[T], path: Path, told: Told, cancelled: Callable[[], bool]) -> T:
        """As :func:`read_apart`."""
        order = _Order(reading, path, current_language())
        with self._lock:
            try:
                answer = self._answer(self._sent(order), path, told, cancelled)
            except (EOFError, OSError) as error:
                self._close()
                raise Problem("foreign-stopped", path=str(path)) from error
            except BaseException:
                self._close()
                raise
        if answer.kind == "cancelled":
            raise Cancelled
        if answer.kind == "problem":
            raise Problem(answer.code, **(answer.values or {}))
        return cast("T", answer.draft)

    def close(self) -> None:
        """Ends the process; the next file starts another."""
        with self._lock:
            self._close()

    @property
    def process_id(self) -> int | None:
        """The process's number while there is one."""
        return self._process.pid if self._process is not None else None

    def _sent(self, order: _Order) -> "Connection":
        """The line to the process, which has taken the order. One that died since the last file is replaced."""
        if self._line is not None:
            with suppress(EOFError, OSError):
                return _taken(self._line, order)
            self._close()
        return _taken(self._open(), order)

    def _open(self) -> "Connection":
        from multiprocessing import get_context  # not at the start of the program: most starts read no file

        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._patience, self._most_memory), daemon=True)
        self._process.start()
        theirs.close()
        self._line = ours
        return ours

    def _answer(self, line: "Connection", path: Path, told: Told, cancelled: Callable[[], bool]) -> _Answer:
        ends = time.monotonic() + self._patience
        while True:
            if cancelled():
                return self._called_off(line)
            if not line.poll(_LOOK):
                if time.monotonic() > ends:
                    raise Problem("foreign-too-long", path=str(path), seconds=str(round(self._patience)))
                continue
            answer: _Answer = line.recv()
            if answer.kind != "told":
                return answer
            told(answer.done, answer.whole)

    def _called_off(self, line: "Connection") -> _Answer:
        """Asks the process to leave off; one that does not soon is ended."""
        ends = time.monotonic() + _GRACE
        with suppress(EOFError, OSError):
            line.send(None)
            while line.poll(max(ends - time.monotonic(), 0)):
                answer: _Answer = line.recv()
                if answer.kind == "cancelled":
                    return answer
        raise Cancelled

    def _close(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._line = self._process = None


def _taken(line: "Connection", order: _Order) -> "Connection":
    """Gives the order over. Raises EOFError or OSError where nobody is there to take it."""
    line.send(order)
    line.recv()
    return line


def serve(line: "Connection", patience: float, most_memory: int) -> None:
    """What the process does: reads file after file until nobody is at the other end of the line."""
    _bound(most_memory)
    gc.set_threshold(_RUBBISH_WORTH_A_LOOK)
    with suppress(EOFError, OSError):
        while True:
            order: _Order | None = line.recv()
            if order is None:  # Cancel came when the file had been read already
                line.send(_Answer("cancelled"))
                continue
            line.send(None)  # taken
            _end_at_last(patience + _GRACE_WITHOUT_PROGRAM)
            answer = _read(order, line)
            _end_at_last(0)
            line.send(answer)


def _read(order: _Order, line: "Connection") -> _Answer:
    use_language(order.language)

    def told(done: int, whole: int) -> None:
        if line.poll():
            line.recv()
            raise Cancelled
        line.send(_Answer("told", done, whole))

    refused = {"path": str(order.path)}
    try:
        return _Answer("read", draft=order.reading(order.path, told))
    except Cancelled:
        return _Answer("cancelled")
    except Problem as problem:
        return _Answer("problem", code=problem.code, values=problem.values)
    except (MemoryError, RecursionError):
        return _Answer("problem", code="foreign-too-big", values=refused)
    except (EOFError, OSError):  # nobody is at the other end any more
        raise
    except Exception as bug:  # noqa: BLE001 - the other files are read all the same, and the report tells of the bug
        from pesnet_desktop.tasks.mishap import save_report

        save_report(bug)
        return _Answer("problem", code="foreign-mishap", values=refused)


def _bound(most_memory: int) -> None:
    """Sets the limits that the system has; Ctrl+C is for the program, which then ends this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = most_memory if hard == resource.RLIM_INFINITY else min(most_memory, hard)
        with suppress(ValueError, OSError):  # macOS knows the limit and does not take it
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _end_at_last(seconds: float) -> None:
    """Has the system end a reading that the program, killed meanwhile, can no longer end; 0 takes that back."""
    if sys.platform != "win32":
        signal.alarm(int(seconds))
