"""The profile of the network: who the Secretariat is, what its letters begin and end with, logo and signature."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.commands import network as commands
from pesnet_desktop.commands.attachment import add_attachment
from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.wording import LANGUAGES, Language
from pesnet_desktop.queries.attachment import attachment
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.network import letterhead
from pesnet_desktop.store import Store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.photo_list import read_picture, thumb_of
from pesnet_desktop.ui.scroll_area import scroll_area
from pesnet_desktop.ui.text_label import TextLabel

FORM_WIDTH = 860
PICTURE = QSize(200, 90)

PLAIN: tuple[tuple[tuple[str, Callable[[], str], bool], ...], ...] = (
    (("acronym", lambda: _("Acronym"), False), ("secretariat", lambda: _("Secretariat"), False)),
    (("address", lambda: _("Address"), True),),
    (("website", lambda: _("Website"), False), ("email", lambda: _("E-mail"), False)),
    (("signatory", lambda: _("Who signs letters and certificates"), False),),
)
"""The fields with one text, by rows."""
NAME = ("name", lambda: _("Name of the network"))
WORDED: tuple[tuple[str, Callable[[], str]], ...] = (
    ("letterhead", lambda: _("Line under the name")),
    ("city", lambda: _("City where letters are written")),
    ("signatory_post", lambda: _("Post of who signs")),
)


class ProfileForm(QWidget):
    """Every field saves when its edit ends."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.fields: dict[str, FieldEdit] = {}
        self.pictures: dict[str, QLabel] = {}
        self.digits = ChoiceBox()
        area = scroll_area()
        area.setWidget(self._paper())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def reload(self) -> None:
        store = self._desk.store
        row, profile = letterhead(store), network(store)
        self.fields["acronym"].show_text(profile.acronym)
        self.fields["secretariat"].show_text(profile.secretariat)
        for name in ("address", "website", "email", "signatory"):
            self.fields[name].show_text(str(getattr(row, name)))
        worded = (
            ("name", profile.name),
            ("letterhead", row.line),
            ("city", row.city),
            ("signatory_post", row.signatory_post),
        )
        for name, wording in worded:
            for language in LANGUAGES:
                self.fields[f"{name}:{language}"].show_text(str(getattr(wording, language)))
        self.digits.setCurrentIndex(self.digits.findData(profile.digits))
        for name, key in (("logo", row.logo_id), ("signature", row.signature_id)):
            kept = attachment(store, key) if key else None
            self.pictures[name].setPixmap(thumb_of(store, kept.hash if kept else "", self.pictures[name].size()))

    def settle(self) -> None:
        for field in self.fields.values():
            field.finish()

    def choose_picture(self, name: str, path: Path) -> None:
        """Takes the picture in a file as the logo or the signature."""
        self._desk.run(_set_picture, name, path)

    def _paper(self) -> QWidget:
        paper = QWidget()
        across = QHBoxLayout(paper)
        across.setContentsMargins(theme.scaled(20), theme.scaled(16), theme.scaled(20), theme.scaled(24))
        form = QWidget()
        form.setMaximumWidth(theme.scaled(FORM_WIDTH))
        across.addWidget(form, 1)
        across.addStretch(0)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        self._add_worded(column, NAME[0], NAME[1]())
        for fields in PLAIN:
            row = QHBoxLayout()
            row.setSpacing(theme.scaled(12))
            for name, label, many_lines in fields:
                field = self._field(name, label(), "en", many_lines=many_lines)
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        for name, wording in WORDED:
            column.addWidget(Hairline("line"))
            self._add_worded(column, name, wording())
        column.addWidget(Hairline("line"))
        column.addWidget(self._digits())
        column.addWidget(Hairline("line"))
        pictures = QHBoxLayout()
        pictures.setSpacing(theme.scaled(32))
        for name, title in (("logo", _("Logo")), ("signature", _("Signature"))):
            pictures.addLayout(self._picture(name, title))
        pictures.addStretch(1)
        column.addLayout(pictures)
        column.addStretch(1)
        return paper

    def _add_worded(self, column: QVBoxLayout, name: str, label: str) -> None:
        """A text in each language, side by side under one name."""
        column.addWidget(TextLabel(label, "strong", wrap=False))
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(12))
        for language in LANGUAGES:
            field = self._field(f"{name}:{language}", LANGUAGE_NAMES[language], language)
            field.label.setMinimumHeight(max(theme.line_height("label"), theme.line_height("label", "ا")))
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _field(self, place: str, label: str, language: Language, *, many_lines: bool = False) -> FieldEdit:
        field = FieldEdit(label, many_lines=many_lines)
        field.box.setReadOnly(self._desk.store.read_only)
        drafts, name = self._desk.drafts, place.partition(":")[0]
        field.typed.connect(lambda text: drafts.note("network", "", place, text))
        field.taken_back.connect(lambda: drafts.drop("network", "", place))
        field.box.left.connect(lambda: drafts.drop("network", "", place))
        field.finished.connect(lambda text: self._keep(name, text, language))
        self.fields[place] = field
        return field

    def _keep(self, name: str, text: str, language: Language) -> None:
        """Keeps what was typed; where it is refused what is kept shows again, and the red line says why."""
        self._desk.run(commands.set_network_field, name, text, language)
        self.reload()

    def _digits(self) -> QWidget:
        """Which digits Arabic papers have."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(12))
        label = _("Digits on Arabic papers")
        self.digits.addItem("123", "latin")
        self.digits.addItem("١٢٣", "arabic")
        self.digits.setAccessibleName(label)
        self.digits.setEnabled(not self._desk.store.read_only)
        self.digits.activated.connect(lambda: self._keep("digits", str(self.digits.currentData()), "en"))
        row.addWidget(TextLabel(label, "strong", wrap=False))
        row.addWidget(self.digits)
        row.addStretch(1)
        return held

    def _picture(self, name: str, label: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.scaled(6))
        column.addWidget(TextLabel(label, "strong", wrap=False))
        shown = QLabel()
        shown.setFixedSize(theme.scaled(PICTURE.width()), theme.scaled(PICTURE.height()))
        shown.setAccessibleName(label)
        self.pictures[name] = shown
        column.addWidget(shown)
        choose = button(_("Choose a picture…"), partial(self._ask_picture, name), "link")
        if self._desk.store.read_only:
            choose.hide()
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        return column

    def _ask_picture(self, name: str) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self, _("Choose a picture"), "", _("Pictures") + " (*.png *.jpg *.jpeg *.gif *.bmp)"
        )
        if path:
            self.choose_picture(name, Path(path))


def _set_picture(store: Store, name: str, path: Path) -> None:
    """Keeps the picture within the file and takes it, as one step."""
    label, take = {
        "logo": ("Choose the logo of the network", commands.set_network_logo),
        "signature": ("Choose the signature for letters and certificates", commands.set_network_signature),
    }[name]
    content = read_picture(path)
    with store.one_step(label):
        take(store, add_attachment(store, path.name, content))
