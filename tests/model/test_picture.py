import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.papers.picture import picture_of
from pesnet_desktop.model.problems import Problem
from tests.documents.picture_files import jpeg_head, png

SIDES = st.integers(1, 65_535)


@given(SIDES, SIDES)
def test_a_photo_tells_its_size_in_its_frame(width: int, height: int) -> None:
    picture = picture_of(jpeg_head(width, height), "photo", "")

    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", width, height)


def test_a_picture_is_told_by_its_first_bytes_and_not_by_its_name() -> None:
    picture = picture_of(png(3, 2), "logo.jpg", "Logo")

    assert (picture.media_type, picture.width, picture.height) == ("image/png", 3, 2)


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", png(0, 5), png(5, 5)[:20], jpeg_head(5, 5)[:16], b"\xff\xd8\xff\xda\x00\x08", b"\xff\xd8\xff\xe1"],
    ids=["empty", "another kind", "no width", "cut off", "photo cut off", "no frame", "only a mark"],
)
def test_what_word_would_not_show_is_refused_by_its_name(content: bytes) -> None:
    with pytest.raises(Problem) as raised:
        picture_of(content, "logo.png", "Logo")

    assert (raised.value.code, raised.value.values) == ("not-a-picture", {"path": "logo.png"})


@given(st.binary(max_size=64))
def test_any_bytes_behind_a_photo_s_beginning_give_a_size_or_a_sentence(rest: bytes) -> None:
    codes: list[str] = []
    sides = [1]
    try:
        picture = picture_of(b"\xff\xd8\xff" + rest, "photo.jpg", "")
        sides = [picture.width, picture.height]
    except Problem as problem:
        codes.append(problem.code)

    assert (set(codes) <= {"not-a-picture"}, min(sides) > 0) == (True, True)
