"""What typed tasks print: their help, as wide as the screen, which is asked once, and what was found.

argparse makes a layout for each of the eighty words it is told, and looks up the screen through modules nobody needs.
"""

import argparse
import os
from collections.abc import Sequence
from functools import cache

from pesnet_desktop.i18n import _

FINDINGS = 1
"""The exit code where there is something to look at."""

_IN_A_FILE = 78


class HelpLayout(argparse.HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width())


@cache
def _width() -> int:
    try:
        return os.get_terminal_size().columns - 2
    except (OSError, ValueError):  # the words go into a file, or on to another program
        return _IN_A_FILE


def print_findings(findings: Sequence[str]) -> int:
    """Prints what was found, or that nothing was; gives back the exit code."""
    print(*findings or [_("No findings.")], sep="\n")
    return FINDINGS if findings else 0
