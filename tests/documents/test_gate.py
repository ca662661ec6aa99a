import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from pesnet_desktop.documents.foreign_markup import parsed
from pesnet_desktop.documents.foreign_packages import MOST_MEMBERS, MOST_UNPACKED
from pesnet_desktop.documents.foreign_text import Decoded, decoded
from pesnet_desktop.documents.gate import is_elsewhere, kind_of_foreign, open_foreign, open_typed, open_workbook
from pesnet_desktop.model.problems import Problem
from tests.documents.read.word_files import CONTENT_TYPES, paragraph, word_bytes

COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
SOUND = word_bytes(paragraph("Good morning"))


LETTER = (
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="b"\r\n\r\nsaved by Word\r\n--b\r\n'
    b"Content-Type: text/html; charset=windows-1254\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"<html><p>=DD=DEKUR</p></html>\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>header</p>\r\n--b\r\n"
    b"Content-Type: image/png\r\n\r\n\x89\r\n--b--\r\n"
)
"""A page as Word saves it in one file: lines of a letter, then pages and pictures."""


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
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.textPK", "foreign-odt"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "foreign-old-excel"),
        (COMPOUND + "PowerPoint Document".encode("utf-16-le"), "foreign-not-word"),
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
    struct.pack_into("<L", content, content.rindex(b"PK\x01\x02") + 24, MOST_UNPACKED + 1)

    assert _refusal(tmp_path, bytes(content)) == "foreign-too-big"


def test_a_name_with_a_sign_that_ends_it_for_some_programs_is_refused(tmp_path: Path) -> None:
    members = {"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>", "word/headerX.xml": b"<x/>"}

    assert _refusal(tmp_path, _zip(members).replace(b"headerX.xml", b"header\x00.xml")) == "foreign-unsafe"


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        open_foreign(tmp_path / "a\x00.docx")

    assert refused.value.code == "not-readable"


def test_entries_that_share_one_place_in_the_archive_are_refused(tmp_path: Path) -> None:
    content = bytearray(
        _zip({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>", "word/header1.xml": b"<x/>"})
    )
    entry = content.rindex(b"PK\x01\x02")
    struct.pack_into("<L", content, entry + 42, content.index(b"PK\x03\x04", 4))

    assert _refusal(tmp_path, bytes(content)) == "foreign-damaged"


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    members = {f"word/media/{number}": b"" for number in range(MOST_MEMBERS)}

    content = _zip({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"} | members)

    assert _refusal(tmp_path, content) == "foreign-too-big"


def test_a_member_locked_with_a_password_is_said_to_be_so(tmp_path: Path) -> None:
    content = bytearray(SOUND)
    place = content.rindex(b"PK\x01\x02")
    struct.pack_into("<H", content, place + 8, 1)

    assert _refusal(tmp_path, bytes(content)) == "foreign-encrypted"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("WORD/document.xml", "foreign-damaged"),
        ("/etc/passwd", "foreign-unsafe"),
        ("..\\..\\autoexec.bat", "foreign-unsafe"),
        ("word/../../secret.xml", "foreign-unsafe"),
        ("C:/secret.xml", "foreign-unsafe"),
        ("word/media/a..b.png", ""),
        ("word/media/", ""),
    ],
)
def test_members_that_stand_twice_or_lead_elsewhere_are_refused(tmp_path: Path, name: str, code: str) -> None:
    members = {"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>", name: b"<x/>"}

    if code:
        assert _refusal(tmp_path, _zip(members)) == code
    else:
        assert open_foreign(_kept(tmp_path, _zip(members))).part("word/document.xml") is not None


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<w:tbl><w:tr><w:tc>" * 34 + "</w:tc></w:tr></w:tbl>" * 34, "foreign-too-big"),
        ("<w:sdt>" * 400 + "</w:sdt>" * 400, "foreign-damaged"),
        ('<w:gridSpan w:val="1001"/>', "foreign-too-big"),
        ('<w:gridBefore w:val="99999999999999999999"/>', "foreign-too-big"),
    ],
)
def test_what_nests_or_spans_beyond_any_paper_is_refused(tmp_path: Path, body: str, code: str) -> None:
    assert _refusal(tmp_path, word_bytes(body)) == code


def test_a_thousand_columns_and_thirty_nested_tables_are_let_through(tmp_path: Path) -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 30 + '<w:gridSpan w:val="1000"/>' + "</w:tc></w:tr></w:tbl>" * 30

    assert open_foreign(_kept(tmp_path, word_bytes(deep))).part("word/document.xml") is not None


def test_a_part_of_millions_of_marks_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    body = "".join(f'<w:p w:a{place}=""/>' for place in range(1000)) * 1001

    root, code = parsed(body.encode() * 2)

    assert (root, code) == (None, "foreign-too-big")


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.docx"
    getattr(os, "mkfifo", Path.mkdir)(path)  # Windows has none: a folder is refused in the same words

    with pytest.raises(Problem) as refused:
        open_foreign(path)

    assert refused.value.code == "foreign-not-word"


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


def _kept(tmp_path: Path, content: bytes, name: str = "paper.docx") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def _workbook(sheet: bytes) -> bytes:
    return _zip({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": sheet})


def test_a_workbook_is_looked_through_part_by_part(tmp_path: Path) -> None:
    content = _workbook(b'<worksheet><mergeCells><mergeCell ref="A1:Z99"/></mergeCells></worksheet>')

    assert open_workbook(_kept(tmp_path, content, "guests.xlsx")) == content


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (_workbook(b'<worksheet><x:mergeCell ref="A1:XFD2" xmlns:x="x"/></worksheet>'), "foreign-too-big"),
        (_workbook(b'<worksheet><mergeCell ref="$A$1:B1048576"/></worksheet>'), "foreign-too-big"),
        (_workbook(b"<!DOCTYPE a []><worksheet/>"), "foreign-unsafe"),
        (_workbook(b"<worksheet>"), "foreign-damaged"),
        (_workbook(b"<a>" * 101 + b"</a>" * 101), "foreign-too-big"),
        (SOUND, "foreign-not-excel"),
        (b"No;Name\n1;Dana\n", "foreign-not-excel"),
    ],
)
def test_a_workbook_beyond_bounds_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(Problem) as refused:
        open_workbook(_kept(tmp_path, content, "guests.xlsx"))

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.docx", SOUND, "word"),
        ("a.bin", _workbook(b"<x/>"), "workbook"),
        ("a.docx", b"<!-- saved by Word --> <html><body>Dear</body></html>", "html"),
        ("a.doc", b"\xef\xbb\xbf<!DOCTYPE HTML><title>Plan</title>", "html"),
        ("a.txt", b"Dear colleague,\n\nthe <b>plan</b>; as agreed.\n", "text"),
        ("a.txt", "İŞKUR".encode("utf-16"), "text"),
        ("a.txt", b"No;Name;Country\n1;Dana;Qatar\n", "csv"),
        ("a.csv", b"Name\nDana\n", "csv"),
        ("a.rtf", b"{\\rtf1 Dear}", "rtf"),
        ("a.txt", b"\x01\x02\x03 no text", "unknown"),
        ("a.zip", _zip({"letter.txt": b"Dear"}), "unknown"),
        ("a.ods", b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", "ods"),
        ("a.doc", LETTER, "html"),
        ("a.txt", b"Subject: plan\nContent-Type: text/plain\n\nmultipart/related\n", "text"),
        ("a.xls", b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "xls"),
        ("a.doc", b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', "unknown"),
    ],
)
def test_the_kind_is_told_by_the_first_bytes(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    assert kind_of_foreign(_kept(tmp_path, content, name)) == kind


@pytest.mark.parametrize(
    ("text", "saved_as", "encoding", "is_guessed"),
    [
        ("Réunion à Dakar – İŞKUR", "utf-8", "utf-8", False),
        ("Réunion à Dakar", "utf-8-sig", "utf-8-sig", False),
        ("برنامج العمل", "utf-16", "utf-16", False),
        ("Réunion à Abidjan, créée en été", "cp1252", "cp1252", True),
        ("İŞKUR ile işbirliği, eğitim", "cp1254", "cp1254", True),
        ("برنامج العمل للأعوام 2024 – 2026, en français", "cp1256", "cp1256", True),
        ('<meta charset="windows-1256"><p>في</p>', "cp1256", "cp1256", False),
        ("", "utf-8", "utf-8", False),
    ],
)
def test_plain_text_is_read_in_its_encoding_and_a_guess_is_said(
    text: str, saved_as: str, encoding: str, is_guessed: bool
) -> None:
    assert decoded(text.encode(saved_as)) == Decoded(text, encoding, is_guessed)


def test_a_page_saved_as_one_file_is_its_pages_below_each_other(tmp_path: Path) -> None:
    page = open_typed(_kept(tmp_path, LETTER.replace(b"\x89", b"x"), "plan.mht"))

    assert (page.kind, page.encoding, page.is_guessed) == ("html", "cp1254", False)
    assert page.text == "<html><p>İŞKUR</p></html>\n<hr>\n<p>header</p>"


@pytest.mark.parametrize(("attributes", "is_elsewhere_now"), [(0x20, False), (0x400020, True), (0x1000, True)])
def test_what_windows_would_have_to_fetch_first_is_told(attributes: int, is_elsewhere_now: bool) -> None:
    assert is_elsewhere(attributes) == is_elsewhere_now


def test_a_word_file_is_no_typed_text_and_a_page_is(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        open_typed(_kept(tmp_path, SOUND))
    page = open_typed(_kept(tmp_path, b"<html><p>Plan</p></html>", "plan.html"))

    assert (refused.value.code, page.kind, page.text) == ("foreign-not-text", "html", "<html><p>Plan</p></html>")
