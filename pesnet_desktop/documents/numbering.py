"""Counts what has a number or a name of its own in a file: bookmarks and drawings."""


class Numbers:
    """The last numbers given in a file, of bookmarks and of drawings; names of bookmarks are used once."""

    __slots__ = ("bookmark", "drawing", "names")

    def __init__(self, bookmark: int, drawing: int) -> None:
        self.bookmark, self.drawing = bookmark, drawing
        self.names: dict[str, int] = {}

    def new_bookmark(self) -> int:
        self.bookmark += 1
        return self.bookmark

    def new_drawing(self) -> int:
        self.drawing += 1
        return self.drawing

    def free_name(self, name: str) -> str:
        """``name`` the first time it is asked for, then with a number behind it."""
        times = self.names[name] = self.names.get(name, 0) + 1
        return name if times == 1 else f"{name[:35]}_{times}"
