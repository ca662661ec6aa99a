"""What a foreign file is asked about as a whole: which paper it is, its letters, what parts its cells."""

from pathlib import Path

import pytest

from pesnet_desktop.i18n import use_language
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, ProgrammeDraft
from pesnet_desktop.tasks.accepting import Draft, doubt_count
from pesnet_desktop.tasks.reading_papers import PaperReading

ROWS = "Country;Name;Position\nTürkiye;Ms A SAMPLE;Head\n"


def read(path: Path, content: bytes) -> Draft:
    path.write_bytes(content)
    return PaperReading({})(path, lambda _done, _whole: None)


@pytest.mark.parametrize(
    ("name", "content", "asked"),
    [
        ("a.csv", ROWS.encode("utf-8"), []),
        ("a.csv", ROWS.encode("cp1252"), ["encoding"]),
        ("a.txt", "Dear Ms Şahin".encode("cp1254"), ["encoding"]),
        ("a.csv", b"Name,Post;x\nA,B;y\n", ["separator"]),
    ],
)
def test_what_a_text_does_not_say_of_itself_is_to_be_checked(
    tmp_path: Path, name: str, content: bytes, asked: list[str]
) -> None:
    draft = read(tmp_path / name, content)

    assert [doubt.kind for doubt in draft.asked] == asked
    assert [doubt.question.startswith("Check the ") for doubt in draft.asked] == [True] * len(asked)
    assert doubt_count(draft) >= len(asked)


@pytest.mark.usefixtures("catalogues")
def test_a_question_is_asked_in_the_language_that_is_in_use_when_it_is_shown(tmp_path: Path) -> None:
    draft = read(tmp_path / "a.csv", b"Name,Post;x\nA,B;y\n")

    said = []
    for language in ("en", "fr"):
        use_language(language)
        said.append([doubt.question[:22] for doubt in draft.asked])
    use_language("en")

    assert said == [["Check the columns: the"], ["Vérifiez les colonnes "]]


def test_a_paper_is_read_as_the_officer_says(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Agenda\n\nDay 1\n\n09:00 - 10:00 Opening\n", encoding="utf-8")

    told = PaperReading({})(tmp_path / "a.txt", lambda _done, _whole: None)
    said = PaperReading({}, "concept-note")(tmp_path / "a.txt", lambda _done, _whole: None)

    assert (type(told), type(said)) == (ProgrammeDraft, ConceptNoteDraft)
