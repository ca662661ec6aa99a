import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.papers.held import UPRIGHT, Held
from pesnet_desktop.model.papers.picture import picture_of
from pesnet_desktop.model.problems import Problem
from tests.documents.picture_files import exif, jpeg_head, png

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
    [
        b"",
        b"GIF89a",
        png(0, 5),
        png(5, 5)[:20],
        png(5, 5)[:-8],
        jpeg_head(5, 5)[:16],
        jpeg_head(5, 5)[:-1],
        b"\xff\xd8\xff\xda\x00\x08",
        b"\xff\xd8\xff\xe1",
    ],
    ids=[
        "empty",
        "another kind",
        "no width",
        "cut off",
        "no end",
        "photo cut off",
        "photo without its end",
        "no frame",
        "only a mark",
    ],
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


@pytest.mark.parametrize("order", [">", "<"], ids=["big end first", "little end first"])
@pytest.mark.parametrize(
    ("orientation", "held"),
    [
        (2, Held(0, True)), (3, Held(2)), (4, Held(2, True)), (5, Held(3, True)),
        (6, Held(1)), (7, Held(1, True)), (8, Held(3)),
    ],
)  # fmt: skip
def test_a_photo_tells_how_its_camera_was_held_and_asks_no_program_for_a_second_turn(
    orientation: int, held: Held, order: str
) -> None:
    picture = picture_of(jpeg_head(4, 3, exif(orientation, order)), "photo.jpg", "")

    assert (picture.held, picture.content) == (held, jpeg_head(4, 3, exif(1, order)))


@pytest.mark.parametrize(
    "camera",
    [
        b"",
        exif(0),
        exif(1),
        exif(9),
        exif(6)[:25],
        exif(6).replace(b"MM", b"NN"),
        exif(6).replace(b"\x00\x00\x00\x08", b"\xff\xff\xff\xff"),
        exif(6).replace(b"\x01\x12\x00\x03", b"\x01\x12\x00\x04"),
    ],
    ids=["none", "nought", "upright", "unknown", "cut off", "no order", "leads nowhere", "of another kind"],
)
def test_a_photo_whose_note_makes_no_sense_stays_as_it_is(camera: bytes) -> None:
    picture = picture_of(jpeg_head(4, 3, camera), "photo.jpg", "")

    assert (picture.held, picture.content) == (UPRIGHT, jpeg_head(4, 3, camera))


@given(st.binary(max_size=48))
def test_any_note_of_a_camera_gives_a_photo_of_the_same_length(camera: bytes) -> None:
    content = jpeg_head(4, 3, exif(6)[:8] + camera)

    assert len(picture_of(content, "photo.jpg", "").content) == len(content)
