import io
import subprocess
import sys
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.documents.archive import TIGHTEST, Start, archive_of, packed
from pesnet_desktop.documents.unpacking import members_of, unpacked

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


@given(start=st.binary(max_size=3000), rest=st.binary(max_size=1500))
def test_a_file_whose_beginning_was_packed_before_is_whole(start: bytes, rest: bytes) -> None:
    archive = archive_of([packed("a", start + rest, start=Start(start))])

    with zipfile.ZipFile(io.BytesIO(archive)) as read:
        assert (read.testzip(), read.read("a")) == (None, start + rest)
    assert [unpacked(member) for member in members_of(archive)] == [start + rest]


def test_a_beginning_is_packed_once_for_all_papers() -> None:
    start = b"<w:hdr>" + b"<w:p/>" * 500

    first, second = (packed("a", start + rest, start=Start(start)) for rest in (b"one", b"other"))

    assert first.content.startswith(Start(start).content)
    assert second.content.startswith(Start(start).content)


def test_what_every_paper_carries_is_packed_tighter_than_a_paper_s_own_words() -> None:
    content = b"".join(b"<w:p w:rsid='%d'/>" % (number * number % 97) for number in range(500))

    assert len(packed("a", content, TIGHTEST).content) < len(packed("a", content).content)


def test_where_isa_l_is_not_installed_zlib_packs() -> None:
    words = (
        "from pesnet_desktop.documents.archive import *; from pesnet_desktop.documents.unpacking import *; "
        "m = packed('a', b'words ' * 999, TIGHT); print(unpacked(m))"
    )
    without = f"import sys; sys.modules['isal'] = None; {words}"

    said = [subprocess.check_output([sys.executable, "-c", code], text=True) for code in (words, without)]

    assert said == [f"{b'words ' * 999!r}\n"] * 2
