"""Importing what was copied elsewhere: a table of a page, a list, text."""

from PySide6.QtGui import QGuiApplication

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window


def import_copied(window: Window) -> None:
    """Opens the review of what lies on the clipboard; the words of a page come as a table where it has one."""
    copied = QGuiApplication.clipboard().mimeData()
    html, text = copied.html() if copied.hasHtml() else "", copied.text()
    if not (html or text).strip():
        window.desk.say(_("Nothing was copied that could be read. Copy a table or a text, then choose this again."))
        return
    window.go("import-review")
    page = window.shown
    if isinstance(page, ImportReviewPage):
        page.show_copied(html if "<table" in html.lower() else "", text)
