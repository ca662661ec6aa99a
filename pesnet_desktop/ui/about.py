"""What the program is, its version, and whose fonts and icons it brings."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from pesnet_desktop import __version__
from pesnet_desktop.i18n import _
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled
from pesnet_desktop.ui.window import Window


def about_dialog(window: Window) -> QDialog:
    """The dialog, not yet shown."""
    dialog = QDialog(window)
    dialog.setWindowTitle(_("About PESNET"))
    dialog.setFixedWidth(scaled(440))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20))
    column.setSpacing(scaled(8))
    column.addWidget(TextLabel(_("PESNET desktop {version}").format(version=__version__), "page-title"))
    for sentence in (
        _("The secretariat's work plan, events and Word papers, kept in one file on this computer."),
        _("The program works without a connection and never calls out."),
        _("Fonts: Noto Sans and Noto Sans Arabic (SIL Open Font Licence). Icons: Lucide (ISC)."),
    ):
        column.addWidget(TextLabel(sentence, "body", "second"))
    foot = QHBoxLayout()
    foot.addStretch(1)
    foot.addWidget(button(_("Close"), dialog.accept, "plain"))
    column.addSpacing(scaled(8))
    column.addLayout(foot)
    return dialog


def show_about(window: Window) -> None:
    about_dialog(window).open()
