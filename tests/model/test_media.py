"""The kind of an attached file is told by its bytes; its name cannot make a picture of it."""

import pytest

from pesnet_desktop.model.media import is_picture, media_type_of


@pytest.mark.parametrize(
    ("content", "name", "media_type", "picture"),
    [
        (b"\x89PNG\r\n\x1a\n....", "logo.txt", "image/png", True),
        (b"\xff\xd8\xff\xe0....", "photo.jpg", "image/jpeg", True),
        (b"%PDF-1.7", "paper.pdf", "application/pdf", False),
        (
            b"PK\x03\x04....",
            "Note.DOCX",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            False,
        ),
        (b"PK\x03\x04....", "photos.zip", "application/zip", False),
        (b"MZ....", "photo.png", "application/octet-stream", False),
    ],
)
def test_the_kind_of_a_file_is_told_by_its_first_bytes(
    content: bytes, name: str, media_type: str, picture: bool
) -> None:
    assert (media_type_of(content, name), is_picture(media_type)) == (media_type, picture)
