"""Says which rows of a table stay together on a page."""

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class Keep:
    """Which rows of a table stay on one page: all of up to ``whole`` rows, else the first two and the last two.

    ``breaks`` names the record's attribute that allows its own row to go on over the page, empty for none; ``tall``
    the one that says that its row needs no company. Neither is held with the next one, or a chain of rows longer than
    a page would leave a page empty.
    """

    whole: int = 0
    breaks: str = ""
    tall: str = ""

    def may_break(self, record: object) -> bool:
        return _says(record, self.breaks)

    def holds(self, record: object, place: int, rows: int) -> bool:
        """Whether the row of ``record`` at ``place`` from 0 stays on the page of the next one."""
        is_due = rows <= self.whole or place in (0, rows - 2)
        return is_due and place < rows - 1 and not self.may_break(record) and not _says(record, self.tall)


def _says(record: object, attribute: str) -> bool:
    return bool(attribute) and bool(getattr(record, attribute, False))


USUAL_KEEP = Keep()
