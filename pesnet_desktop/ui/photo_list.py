"""The photos of an event's report, each with its caption in one language or two."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.commands import picture as commands
from pesnet_desktop.commands.attachment import add_attachment
from pesnet_desktop.commands.names import named
from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.media import is_picture, media_type_of
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import LANGUAGES, Language
from pesnet_desktop.queries.event_papers import PictureRow, pictures
from pesnet_desktop.store import Store
from pesnet_desktop.store.attachments import bytes_of
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.scroll_area import scroll_area, show_in
from pesnet_desktop.ui.text_label import TextLabel

THUMB = QSize(200, 140)
WIDEST = 800


class PhotoList(QWidget):
    """Photos are chosen or dropped here; each caption saves when its edit ends."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = ""
        self._shown: tuple[PictureRow, ...] | None = None
        self.captions: dict[tuple[str, str], FieldEdit] = {}
        self.area = scroll_area()
        self.add_button = button(_("Add photos…"), self._choose, symbol="plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.setAcceptDrops(not desk.store.read_only)

    @property
    def count(self) -> int:
        return len(self._shown or ())

    def show_event(self, event_id: str) -> None:
        if event_id != self._event:
            self.settle()
            self._event, self._shown = event_id, None
        self.reload()

    def reload(self) -> None:
        rows = pictures(self._desk.store, self._event)
        keys = [row.id for row in rows]
        if self._shown is None or keys != [row.id for row in self._shown]:
            self._build(rows)
        self._shown = rows
        for row in rows:
            for language in LANGUAGES:
                self.captions[row.id, language].show_text(getattr(row.caption, language))

    def settle(self) -> None:
        for caption in self.captions.values():
            caption.finish()

    def begin(self) -> None:
        """Puts the caret into the first caption, or on what adds the first photo."""
        first = next(iter(self.captions.values()), None)
        (first if first is not None else self.add_button).setFocus()

    def add_photos(self, paths: Sequence[Path]) -> None:
        """Keeps each file within the office’s file and puts it at the end; what cannot be read is said."""
        self._desk.run(_add_photos, self._event, paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_photos([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _choose(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(
            self, _("Add photos"), "", _("Pictures") + " (*.jpg *.jpeg *.png *.gif *.bmp)"
        )
        self.add_photos([Path(name) for name in names])

    def _build(self, rows: Sequence[PictureRow]) -> None:
        paper = QWidget()
        across = QHBoxLayout(paper)
        across.setContentsMargins(theme.scaled(20), theme.scaled(16), theme.scaled(20), theme.scaled(24))
        form = QWidget()
        form.setMaximumWidth(theme.scaled(WIDEST))
        across.addWidget(form, 1)
        across.addStretch(0)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        self.captions = {}
        for row in rows:
            column.addWidget(self._photo(row))
            column.addWidget(Hairline("line"))
        if not rows:
            words = _("No photo yet. Choose some, or drop them here; they are kept within this file.")
            column.addWidget(TextLabel(words, "body", "second"))
        self.add_button = button(_("Add photos…"), self._choose, symbol="plus")
        if self._desk.store.read_only:
            self.add_button.hide()
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        show_in(self.area, paper)

    def _photo(self, row: PictureRow) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.scaled(16))
        thumb = QLabel()
        thumb.setFixedSize(theme.scaled(THUMB.width()), theme.scaled(THUMB.height()))
        thumb.setPixmap(thumb_of(self._desk.store, row.hash, thumb.size()))
        thumb.setAccessibleName(row.name)
        thumb.setToolTip(row.name)
        across.addWidget(thumb, 0, Qt.AlignmentFlag.AlignTop)
        fields = QVBoxLayout()
        fields.setSpacing(theme.scaled(8))
        for language in LANGUAGES:
            fields.addWidget(self._caption(row.id, language))
        fields.addLayout(self._acts(row))
        fields.addStretch(1)
        across.addLayout(fields, 1)
        return made

    def _caption(self, key: str, language: Language) -> FieldEdit:
        field = FieldEdit(_("Caption, {language}").format(language=LANGUAGE_NAMES[language]))
        field.box.setReadOnly(self._desk.store.read_only)
        place: tuple[DraftTable, str, str] = ("picture", key, f"caption_{language}")
        field.typed.connect(lambda text: self._desk.drafts.note(*place, text))
        field.taken_back.connect(lambda: self._desk.drafts.drop(*place))
        field.box.left.connect(lambda: self._desk.drafts.drop(*place))
        field.finished.connect(lambda text: self._desk.run(commands.set_picture_caption, key, text, language))
        self.captions[key, language] = field
        return field

    def _acts(self, row: PictureRow) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(theme.scaled(12))
        acts.addWidget(TextLabel(row.name, "label", "third", lines=1, wrap=False), 1)
        if not self._desk.store.read_only:
            for words, symbol, press in (
                (_("Move up"), "arrow-up", partial(self._move, row.id, -1)),
                (_("Move down"), "arrow-down", partial(self._move, row.id, 1)),
                (_("Take off the report"), "x", partial(self._desk.run, commands.remove_picture, row.id)),
            ):
                acts.addWidget(button("", press, "quiet", symbol=symbol, tip=words))
        return acts

    def _move(self, key: str, by: int) -> None:
        keys = [row.id for row in self._shown or ()]
        place = keys.index(key) + by
        if 0 <= place < len(keys):
            rest = [one for one in keys if one != key]
            self._desk.run(commands.move_picture, key, rest[place - 1] if place else None)


def read_picture(path: Path) -> bytes:
    """The bytes of a chosen file. Raises Problem where it cannot be read or is no picture."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Problem("file-missing", path=path.name) from error
    if not is_picture(media_type_of(content, path.name)):
        raise Problem("not-a-picture", path=path.name)
    return content


def thumb_of(store: Store, kept: str, size: QSize) -> QPixmap:
    """A small picture that fits ``size``; empty where its bytes are damaged or no picture."""
    try:
        image = _upright(bytes_of(store, kept)) if kept else QImage()
    except Problem:
        image = QImage()
    if image.isNull():
        return QPixmap()
    return QPixmap.fromImage(
        image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )


def _add_photos(store: Store, event_id: str, paths: Sequence[Path]) -> None:
    """Adds the photos as one step; one that cannot be read is said once the others are kept."""
    refused: Problem | None = None
    with store.one_step("Add photos to the report of {event}", **named(store, "event", event_id)):
        for path in paths:
            try:
                commands.add_picture(store, event_id, add_attachment(store, path.name, read_picture(path)))
            except Problem as problem:
                refused = problem
    if refused is not None:
        raise refused


def _upright(content: bytes) -> QImage:
    """The picture in these bytes as the camera that took it was held."""
    device = QBuffer()
    device.setData(content)
    reader = QImageReader(device)
    reader.setAutoTransform(True)
    return reader.read()
