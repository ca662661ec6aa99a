"""A title in the papers' further languages, side by side under the title itself."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.field_edit import FieldEdit

FURTHER: tuple[Language, ...] = ("fr", "ar")


class TitleLanguages(QWidget):
    """``finished`` and ``typed`` come with the language and the text; ``left`` with the language."""

    finished = Signal(str, str)
    typed = Signal(str, str)
    left = Signal(str)

    def __init__(self, *, is_fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {language: self._field(language, is_fixed=is_fixed) for language in FURTHER}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(12))
        for field in self.fields.values():
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def show_title(self, title: Wording) -> None:
        for language, field in self.fields.items():
            field.show_text(str(getattr(title, language)))

    def settle(self) -> None:
        for field in self.fields.values():
            field.finish()

    def _field(self, language: Language, *, is_fixed: bool) -> FieldEdit:
        field = FieldEdit(_("Title, {language}").format(language=LANGUAGE_NAMES[language]))
        field.label.setMinimumHeight(max(theme.line_height("label"), theme.line_height("label", "ا")))
        field.box.setReadOnly(is_fixed)
        field.finished.connect(partial(self.finished.emit, language))
        field.typed.connect(partial(self.typed.emit, language))
        field.taken_back.connect(partial(self.left.emit, language))
        field.box.left.connect(partial(self.left.emit, language))
        return field
