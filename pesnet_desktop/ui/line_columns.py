"""What a table of lines is made of: its columns, what may be chosen in a cell, and its lines."""

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One of a few words that a cell may say; ``family`` is the colour of its chip, nothing makes it plain words."""

    value: str
    words: str
    family: str = ""


@dataclass(frozen=True)
class Column:
    """``width`` is the least at 100 %; what is left of the table goes to the columns by ``stretch``.

    A cell with ``choices`` is chosen, one that ``is_offered`` is chosen from what its table offers for the line, one
    that ``is_tick`` is ticked (yes, no, or nothing), any other is typed.
    ``tip`` says more than the head has room for.
    """

    field: str
    title: str
    width: int
    stretch: int = 0
    choices: tuple[Choice, ...] = ()
    is_tick: bool = False
    tip: str = ""
    is_offered: bool = False

    @property
    def is_typed(self) -> bool:
        return not (self.choices or self.is_tick or self.is_offered)

    def choice(self, value: str) -> Choice:
        return next((one for one in self.choices if one.value == value), Choice(value, value))


@dataclass(frozen=True)
class Line:
    """A row by its id; what its cells begin with when they are edited, in the order of the columns."""

    id: str
    cells: tuple[str, ...]
