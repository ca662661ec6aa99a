"""The line under the plan: how many activities, in which states."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.plan_lines import PlanShown
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


class PlanFoot(Panel):
    """“16 activities in 4 areas · 1 implemented · 7 past their time”, or what the filter found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", top="line", parent=parent)
        self.setFixedHeight(scaled(30))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(20), 1, scaled(20), 0)
        self._words = TextLabel("", "label", "second", wrap=False)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        return self._words.text

    def show_counts(self, shown: PlanShown) -> None:
        self._words.show_text(found_words(shown) if shown.is_filtered else counted_words(shown))


_SENTENCES: Mapping[str, Callable[[int], str]] = {
    "implemented": lambda n: ngettext("{n} implemented", "{n} implemented", n),
    "in_preparation": lambda n: ngettext("{n} in preparation", "{n} in preparation", n),
    "rescheduled": lambda n: ngettext("{n} rescheduled", "{n} rescheduled", n),
    "not_implemented": lambda n: ngettext("{n} not implemented", "{n} not implemented", n),
    "cancelled": lambda n: ngettext("{n} cancelled", "{n} cancelled", n),
    "planned": lambda n: ngettext("{n} to come", "{n} to come", n),
    "past": lambda n: ngettext("{n} past its time", "{n} past their time", n),
}
"""What is said of the activities in each state; French and Arabic agree in number where English does not."""


def counted_words(shown: PlanShown) -> str:
    """The whole plan in numbers; what is none is not said."""
    count = len(shown.table.areas)
    areas = ngettext("{n} area", "{n} areas", count).format(n=count)
    said = ngettext("{n} activity in {areas}", "{n} activities in {areas}", shown.total)
    words = [said.format(n=shown.total, areas=areas)]
    for state, sentence in _SENTENCES.items():
        if shown.table.counts.get(state):
            words.append(sentence(shown.table.counts[state]).format(n=shown.table.counts[state]))
    return " · ".join(words)


def found_words(shown: PlanShown) -> str:
    """What the filter found; when it is more than is shown, that is said."""
    if not shown.hits:
        return _("No activity holds these words. Esc shows all again.")
    said = ngettext("{n} activity found", "{n} activities found", shown.hits).format(n=shown.hits)
    if shown.hits > shown.listed:
        return said + " · " + _("the first {n} are shown").format(n=shown.listed)
    return said
