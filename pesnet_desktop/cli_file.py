"""What every task on a file shares on the command line: its first word, opening the file, and closing it kindly."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.cli_layout import HelpLayout
from pesnet_desktop.model.problems import Problem

if TYPE_CHECKING:
    from pesnet_desktop.store import Store


def add_task(
    tasks: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int],
    says: str,
) -> argparse.ArgumentParser:
    """A task whose first word after its name is the file."""
    parser = tasks.add_parser(name, help=says, description=says, formatter_class=HelpLayout)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.set_defaults(run=run)
    return parser


@contextmanager
def opened(path: Path) -> "Iterator[Store]":
    from pesnet_desktop.store import open_store

    store = open_store(path)
    try:
        yield store
    finally:
        close(store)


def close(store: "Store") -> None:
    """Closes the file; that no copy of it could be kept is said, but what was asked for is done all the same."""
    try:
        store.close()
    except Problem as problem:
        print(problem, file=sys.stderr)


def today() -> date:
    return date.today()  # noqa: DTZ011  (the officer's own day)
