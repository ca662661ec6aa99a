import pytest

from pesnet_desktop.commands.attachment import add_attachment
from pesnet_desktop.model.papers.picture import picture_of
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.papers.pictures import picture_in
from tests.documents.picture_files import png
from tests.queries.office import Office


def test_an_attached_picture_is_shown_with_the_words_for_it(desk: Office) -> None:
    logo = add_attachment(desk.store, "logo.png", png(3, 2))

    assert picture_in(desk.store, logo, "The logo") == picture_of(png(3, 2), "logo.png", "The logo")


@pytest.mark.parametrize("attachment_id", [None, "", "gone"])
def test_where_nothing_is_attached_there_is_no_picture(desk: Office, attachment_id: str | None) -> None:
    assert picture_in(desk.store, attachment_id, "The logo") is None


def test_an_attachment_that_word_would_not_show_is_named(desk: Office) -> None:
    note = add_attachment(desk.store, "note.txt", b"words")

    with pytest.raises(Problem, match="is no picture"):
        picture_in(desk.store, note, "The logo")
