"""Photos beside an event's report are shown as the paper will show them."""

import struct
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.attachment import add_attachment
from pesnet_desktop.queries.attachment import attachment
from pesnet_desktop.store import create_store
from pesnet_desktop.ui.photo_list import thumb_of
from tests.documents.picture_files import exif


def test_a_photo_taken_on_its_side_is_shown_upright(qtbot: QtBot, tmp_path: Path) -> None:
    QImage(40, 20, QImage.Format.Format_RGB32).save(str(tmp_path / "photo.jpg"))
    plain = (tmp_path / "photo.jpg").read_bytes()
    note = b"Exif\0\0" + exif(6)
    store = create_store(None)
    photo = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(note) + 2) + note + plain[2:]
    kept = attachment(store, add_attachment(store, "photo.jpg", photo))

    thumb = thumb_of(store, kept.hash if kept is not None else "", QSize(20, 20))

    assert (thumb.width(), thumb.height()) == (10, 20)
