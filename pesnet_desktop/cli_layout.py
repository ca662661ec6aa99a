"""How the help of typed tasks is laid out: as wide as the screen, which is asked once.

argparse makes a layout for each of the eighty words it is told, and looks up the screen through modules nobody needs.
"""

import argparse
import os
from functools import cache

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
