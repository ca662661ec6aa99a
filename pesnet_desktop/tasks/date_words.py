"""Writes down what Babel calls months and days: ``python -m pesnet_desktop.tasks.date_words`` makes the model's table.

Babel stays the source; a paper of one event is printed from the table, four dates being no reason to load Babel.
"""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

LOCALES = {"en": "en_GB", "fr": "fr", "ar": "ar", "tr": "tr"}
TARGET = Path(__file__).parents[1] / "model" / "date_words.py"

_HEAD = '''"""What Babel calls months and days, and how it joins two dates.

Made by ``python -m pesnet_desktop.tasks.date_words``; a test compares it with Babel, day by day.
"""

from typing import NamedTuple


class DateWords(NamedTuple):
    """One language: months from January, weekdays from Monday, parted by spaces; ``joins`` stands from the first date
    to the last one, by the part in which they differ.
    """

    months: str
    weekdays: str
    short_weekdays: str
    joins: dict[str, str]


DATE_WORDS = {
'''
_PLAIN_SPACES = {0x2009: " ", 0x202F: " ", 0x200F: None}
_NAMES = {"d": "{day}", "MMM": "{month}", "y": "{year}"}


def table() -> str:
    """The module's text."""
    from babel import Locale

    languages = "".join(_entry(language, Locale.parse(name)) for language, name in LOCALES.items())
    return f"{_HEAD}{languages}}}\n"


def _entry(language: str, locale: "Locale") -> str:
    names = [locale.months["format"]["wide"], locale.days["format"]["wide"], locale.days["format"]["abbreviated"]]
    lines = [f'        "{" ".join(of for _, of in sorted(one.items()))}",\n' for one in names]
    joins = {part: _join(first) for part, (first, _last) in locale.interval_formats["yMMMd"].items() if part in "dMy"}
    said = ", ".join(f'"{part}": "{joins[part]}"' for part in "dMy")
    return f'    "{language}": DateWords(\n{"".join(lines)}        {{{said}}},\n    ),\n'


def _join(pattern: str) -> str:
    """The pattern of the first date up to the last one, with whole month names, which Babel does not offer itself."""
    return re.sub("d|MMM|y", lambda found: _NAMES[found[0]], pattern.translate(_PLAIN_SPACES))


if __name__ == "__main__":
    TARGET.write_text(table(), encoding="utf-8")
    sys.stdout.write(f"{TARGET}\n")
