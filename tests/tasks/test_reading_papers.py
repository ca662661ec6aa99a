"""What a foreign file is asked about as a whole: which paper it is, its letters, what parts its cells."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from pesnet_desktop.i18n import use_language
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft, ConceptNoteDraft, GuestsDraft, ProgrammeDraft
from pesnet_desktop.tasks.accepting import Draft, doubt_count
from pesnet_desktop.tasks.importing import propose_each
from pesnet_desktop.tasks.read_as import AS_TOLD, ReadAs
from pesnet_desktop.tasks.reading_papers import PaperReading, Remembered

PLAN = ReadAs("work-plan")
TURKISH = "Name;Post\nMs Şahin;Head\n".encode("cp1254")
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


@pytest.mark.parametrize(
    ("content", "said", "rows"),
    [
        (TURKISH, ReadAs(encoding="cp1254"), [("Name", "Post"), ("Ms Şahin", "Head")]),
        (TURKISH, ReadAs(encoding="cp1252"), [("Name", "Post"), ("Ms Þahin", "Head")]),
        (b"Name,Post;x\nA,B;y\n", ReadAs(separator=","), [("Name", "Post;x"), ("A", "B;y")]),
        (b"Name,Post;x\nA,B;y\n", ReadAs(separator=";"), [("Name,Post", "x"), ("A,B", "y")]),
    ],
)
def test_letters_and_cells_are_read_as_the_officer_says_and_not_asked_again(
    tmp_path: Path, content: bytes, said: ReadAs, rows: list[tuple[str, ...]]
) -> None:
    (tmp_path / "a.csv").write_bytes(content)

    draft = PaperReading({}, said)(tmp_path / "a.csv", lambda _done, _whole: None)

    assert [doubt.kind for doubt in draft.asked if doubt.kind != "paper"] == []
    assert list(draft.tables[0].rows) == rows


def test_columns_given_before_to_the_same_headers_are_remembered(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Kim;Ne\nA;B\n", encoding="utf-8")
    remembered: Remembered = {("Kim", "Ne"): ("name", "post")}

    known, *_no_more = propose_each([tmp_path / "a.csv"], lambda *_said: None, lambda: False, remembered)
    unknown = PaperReading({("Kim",): ("name",)})(tmp_path / "a.csv", lambda _done, _whole: None)
    (tmp_path / "a.csv").write_text(ROWS, encoding="utf-8")
    others = PaperReading(remembered)(tmp_path / "a.csv", lambda _done, _whole: None)

    assert isinstance(known, ColumnsDraft)
    assert isinstance(unknown, ColumnsDraft)
    assert (known.columns, doubt_count(known), unknown.columns == known.columns) == (("name", "post"), 0, False)
    assert isinstance(others, GuestsDraft)


def test_the_words_of_a_hidden_sheet_are_left_over(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Country", "Name", "Position"])
    book.worksheets[0].append(["Oman", "Ms A SAMPLE", "Head"])
    hidden = book.create_sheet("Notes")
    hidden.append(["Nobody saw this"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")

    drafts = [PaperReading({}, said)(tmp_path / "a.xlsx", lambda _done, _whole: None) for said in (AS_TOLD, PLAN)]

    assert [any("Nobody saw this" in str(part) for part in draft.unread) for draft in drafts] == [True, True]


def test_a_paper_is_read_as_the_officer_says(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Agenda\n\nDay 1\n\n09:00 - 10:00 Opening\n", encoding="utf-8")

    told = PaperReading({})(tmp_path / "a.txt", lambda _done, _whole: None)
    said = PaperReading({}, ReadAs("concept-note"))(tmp_path / "a.txt", lambda _done, _whole: None)

    assert (type(told), type(said)) == (ProgrammeDraft, ConceptNoteDraft)
