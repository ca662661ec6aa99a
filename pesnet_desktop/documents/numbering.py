"""Counts what has a number or a name of its own in a file: bookmarks and drawings."""

from pesnet_desktop.model.light_dataclasses import dataclass, field


@dataclass
class Numbers:
    """The last numbers given in a file, of bookmarks and of drawings; names of bookmarks are used once."""

    bookmark: int
    drawing: int
    names: dict[str, int] = field(default_factory=dict)

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
