"""The way from every earlier version of the file to today's: Alembic changes shapes only, a module a version.

Imported only when a file of an earlier version is opened; the number in a module's name is the file's ``user_version``.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

Migration = Callable[["Operations"], None]


def migrations() -> Mapping[int, Migration]:
    """Each version's migration, from the version before it."""
    from pesnet_desktop.store.migrations import v0001_baseline, v0002_papers, v0003_languages

    return {1: v0001_baseline.change_shape, 2: v0002_papers.change_shape, 3: v0003_languages.change_shape}
