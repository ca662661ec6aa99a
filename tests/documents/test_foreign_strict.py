"""Files saved as “Strict Open XML” say what they would say saved in the usual way."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from pesnet_desktop.documents.foreign_strict import in_usual_names, package_in_usual_names
from pesnet_desktop.documents.gate import open_foreign, open_workbook
from pesnet_desktop.documents.read.spreadsheet import workbook_in
from pesnet_desktop.documents.read.text import read_text
from pesnet_desktop.paths import resources
from tests.documents.strict_files import as_strict

NOTE = resources() / "templates" / "en" / "concept-note.docx"


def _members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def test_a_strict_word_file_is_read_as_the_usual_one(tmp_path: Path) -> None:
    path = tmp_path / "note.docx"
    path.write_bytes(as_strict(NOTE.read_bytes()))

    assert read_text(open_foreign(path)) == read_text(open_foreign(NOTE))


def test_a_strict_workbook_is_read_as_the_usual_one(tmp_path: Path) -> None:
    book, packed = Workbook(), io.BytesIO()
    book.worksheets[0].append(["Name", "Days", True])
    book.worksheets[0]["A2"], book.worksheets[0]["A2"].hyperlink = "Dana", "https://a.example"
    book.save(packed)
    path = tmp_path / "guests.xlsx"
    path.write_bytes(as_strict(packed.getvalue()))

    assert workbook_in(open_workbook(path), path) == workbook_in(packed.getvalue(), path)


def test_a_strict_package_is_given_its_usual_names_member_by_member() -> None:
    usual = NOTE.read_bytes()

    assert _members(package_in_usual_names(as_strict(usual))) == _members(usual)


def test_a_usual_package_stays_as_it_is() -> None:
    usual = NOTE.read_bytes()

    assert package_in_usual_names(usual) is usual


@pytest.mark.parametrize(
    ("part", "usual"),
    [
        (b'<a x="http://purl.oclc.org/ooxml/drawingml/chart"/>',
         b'<a x="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'),
        (b"<a x='http://purl.oclc.org/ooxml/officeDocument/extendedProperties'/>",
         b"<a x='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'/>"),
        (b"<a>see http://purl.oclc.org/ooxml/drawingml/main</a>", b"<a>see http://purl.oclc.org/ooxml/drawingml/main</a>"),
    ],
)  # fmt: skip
def test_names_are_changed_and_words_are_not(part: bytes, usual: bytes) -> None:
    assert in_usual_names(part) == usual
