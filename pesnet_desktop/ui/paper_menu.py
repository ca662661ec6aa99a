"""The menu that makes an event's papers: all of them at once, or one, in one language or in all."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.queries.paper_contents import PaperContents
from pesnet_desktop.tasks.exporting import ALL_LANGUAGES
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.paper_export import LANGUAGES, paper_languages
from pesnet_desktop.ui.paper_groups import papers_of_event, reason_without

Ask = Callable[[Sequence[str], str], None]
"""Called with the papers and the language that were chosen."""


def fill_paper_menu(menu: QMenu, contents: PaperContents, ask: Ask) -> None:
    """The event's papers; what has nothing to print yet is grey and says why."""
    menu.clear()
    menu.setToolTipsVisible(True)
    reasons = {name: reason_without(name, contents) for name in papers_of_event()}
    ready = [name for name, reason in reasons.items() if not reason]
    _add(menu, _("All papers of this event"), "files", ready, ask)
    menu.addSeparator()
    for name, reason in reasons.items():
        words = _("Concept note with programme") if name == "concept-note" else KINDS[name].label()
        if reason:
            barred = menu.addAction(icon("file-text", "third"), words)
            barred.setEnabled(False)
            barred.setToolTip(reason)
        else:
            _add(menu, words, "file-text", [name], ask)


def _add(menu: QMenu, words: str, symbol: str, papers: Sequence[str], ask: Ask) -> None:
    """One entry; where there are templates in several languages it opens into them."""
    found = paper_languages(papers)
    if len(found) == 1:
        menu.addAction(icon(symbol), words, partial(ask, papers, found[0]))
        return
    below = menu.addMenu(icon(symbol), words)
    for code in found:
        below.addAction(icon("file-text"), LANGUAGE_NAMES[code], partial(ask, papers, code))
    if len(found) == len(LANGUAGES):
        below.addSeparator()
        below.addAction(icon("languages"), _("All three languages"), partial(ask, papers, ALL_LANGUAGES))
