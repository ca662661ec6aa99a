"""What a step did, and who is told of it."""

from collections.abc import Callable

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class Edited:
    """What a step did: its label as shown, the rows it touched (table, id), what undo left out (table, id, field)."""

    label: str
    rows: frozenset[tuple[str, str]]
    left_out: tuple[tuple[str, str, str], ...] = ()


Subscriber = Callable[[Edited], None]


class Announcements:
    """Tells open screens of each step; while the store is with another thread, the news waits."""

    def __init__(self) -> None:
        self._subscribers: list[Subscriber] = []
        self._waiting: list[Edited] = []

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Returns the way to stop it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def keep(self, edited: Edited) -> None:
        self._waiting.append(edited)

    def tell(self) -> None:
        """Tells everybody all that waits."""
        while self._waiting:
            edited = self._waiting.pop(0)
            for subscriber in tuple(self._subscribers):
                subscriber(edited)
