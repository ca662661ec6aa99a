import io
import struct
import zipfile
from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import MOST_INFLATED, MOST_MEMBERS, open_foreign
from pesnet_desktop.model.problems import Problem
from tests.documents.read.word_files import CONTENT_TYPES, paragraph, word_bytes

COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
SOUND = word_bytes(paragraph("Good morning"))


def _zip(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _refusal(tmp_path: Path, content: bytes) -> str:
    """The code of the problem, once it is seen that the file stayed as it was and the sentence is whole."""
    path = tmp_path / "a paper #1.docx"
    path.write_bytes(content)
    with pytest.raises(Problem) as refused:
        open_foreign(path).part("word/document.xml")
    assert path.read_bytes() == content
    assert str(refused.value).startswith(str(path))
    assert str(refused.value).endswith(".")
    return refused.value.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "foreign-empty"),
        (bytes(4096), "foreign-empty"),
        (COMPOUND, "foreign-old-word"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "foreign-encrypted"),
        (b"%PDF-1.7\n", "foreign-pdf"),
        (b"{\\rtf1\\ansi", "foreign-rtf"),
        (b"Dear colleague", "foreign-not-word"),
        (b"PK\x03\x04 and then nothing of a zip", "foreign-damaged"),
        (SOUND[: len(SOUND) // 2], "foreign-damaged"),
        (SOUND.replace(b"PK\x01\x02", b"PK\x01\x07"), "foreign-damaged"),
        (_zip({"xl/workbook.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "foreign-not-word"),
        (_zip({"letter.txt": b"Dear colleague"}), "foreign-not-word"),
        (_zip({"word/documents/part.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "foreign-not-word"),
        (word_bytes("<w:p>", {}), "foreign-damaged"),
    ],
)
def test_what_is_no_sound_word_file_is_told_by_its_first_bytes_and_left_as_it_was(
    tmp_path: Path, content: bytes, code: str
) -> None:
    assert _refusal(tmp_path, content) == code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(tmp_path: Path, encoding: str) -> None:
    bomb = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'

    content = _zip({"[Content_Types].xml": CONTENT_TYPES.encode(), "word/document.xml": bomb.encode(encoding)})

    assert _refusal(tmp_path, content) == "foreign-unsafe"


def test_a_part_that_grows_beyond_measure_is_refused(tmp_path: Path) -> None:
    members = {"[Content_Types].xml": CONTENT_TYPES.encode(), "word/document.xml": b" " * (20 * 1024 * 1024)}

    assert _refusal(tmp_path, _zip(members)) == "foreign-too-big"


def test_a_size_that_is_declared_too_small_is_not_believed(tmp_path: Path) -> None:
    content = bytearray(_zip({"[Content_Types].xml": b"<x/>", "word/document.xml": b" " * (20 * 1024 * 1024)}))
    entry = content.rindex(b"PK\x01\x02")
    struct.pack_into("<L", content, entry + 24, 10)

    assert _refusal(tmp_path, bytes(content)) == "foreign-damaged"


def test_a_declared_size_beyond_any_paper_is_refused_unopened(tmp_path: Path) -> None:
    content = bytearray(SOUND)
    struct.pack_into("<L", content, content.rindex(b"PK\x01\x02") + 24, min(MOST_INFLATED * 5, 2**32 - 2))

    assert _refusal(tmp_path, bytes(content)) == "foreign-too-big"


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    members = {f"word/media/{number}": b"" for number in range(MOST_MEMBERS)}

    content = _zip({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"} | members)

    assert _refusal(tmp_path, content) == "foreign-too-big"


def test_a_member_locked_with_a_password_is_said_to_be_so(tmp_path: Path) -> None:
    content = bytearray(SOUND)
    place = content.rindex(b"PK\x01\x02")
    struct.pack_into("<H", content, place + 8, 1)

    assert _refusal(tmp_path, bytes(content)) == "foreign-encrypted"


def test_a_missing_file_and_a_folder_are_said_plainly(tmp_path: Path) -> None:
    codes = []
    for path in (tmp_path / "none.docx", tmp_path):
        with pytest.raises(Problem) as refused:
            open_foreign(path)
        codes.append(refused.value.code)

    assert codes == ["file-missing", "foreign-not-word"]


def test_a_sound_file_gives_its_parts(tmp_path: Path) -> None:
    path = tmp_path / "نص.docx"
    path.write_bytes(SOUND)

    file = open_foreign(path)

    assert (file.main_part, sorted(file.parts)) == (
        "word/document.xml",
        ["[content_types].xml", "word/document.xml", "word/numbering.xml"],
    )
