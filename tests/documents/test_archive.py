import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.documents.archive import archive_of, members_of, packed, unpacked

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\x00/\\"), min_size=1, max_size=20)


@given(st.dictionaries(NAMES, st.binary(max_size=500), max_size=5))
def test_an_archive_holds_what_was_packed_and_gives_it_back(files: dict[str, bytes]) -> None:
    archive = archive_of([packed(name, content) for name, content in files.items()])

    with zipfile.ZipFile(io.BytesIO(archive)) as read:
        assert read.testzip() is None
        assert {name: read.read(name) for name in read.namelist()} == files
    assert {member.name: unpacked(member) for member in members_of(archive)} == files


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_of_a_foreign_archive_are_carried_over_as_they_are(method: int) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as foreign:
        foreign.writestr("a/b.txt", "words " * 50)
        foreign.mkdir("folder")

    members = members_of(file.getvalue())

    with zipfile.ZipFile(io.BytesIO(archive_of(members))) as read:
        assert [(name, read.read(name)) for name in read.namelist()] == [("a/b.txt", b"words " * 50)]


def test_a_member_whose_content_was_changed_is_found_out() -> None:
    member = packed("a", b"words")
    broken = [type(member)("a", 0, member.checksum, 5, b"other"), type(member)("a", 8, 0, 5, b"\xff\xff")]

    for one in broken:
        with pytest.raises(zipfile.BadZipFile):
            unpacked(one)
