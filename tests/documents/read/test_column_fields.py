from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.read.column_fields import Remembered, kind_of_columns, read_columns
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft
from pesnet_desktop.model.papers.reads import GUESSED, SURE, doubts
from tests.documents.read.said_words import lost_words, paper

PEOPLE = [
    ("Nom", "Pays", "Fonction", "N° de badge"),
    ("Mme A SAMPLE", "Sénégal", "Directrice", "7"),
    ("M. B SAMPLE", "Maroc", "Chef", "9"),
]


def test_a_field_is_proposed_for_each_label_and_asked_where_none_is_known() -> None:
    draft = read_columns(paper("People of the workshop", PEOPLE), "people.csv")

    assert draft.columns == ("name", "country", "post", "")
    assert [(one.text, one.confidence) for one in draft.headers] == [
        ("Nom", SURE),
        ("Pays", SURE),
        ("Fonction", SURE),
        ("N° de badge", GUESSED),
    ]
    assert [doubt.kind for _path, doubt in doubts(draft)] == ["column"]
    assert (draft.rows, kind_of_columns(draft.columns)) == (tuple(PEOPLE[1:]), "participants")
    assert [part.words for part in draft.unread] == ["People of the workshop"]


def test_remembered_columns_come_first() -> None:
    remembered: Remembered = {PEOPLE[0]: ("title", "", "venue", "number")}

    draft = read_columns(paper(PEOPLE), "people.csv", remembered)

    assert (draft.columns, list(doubts(draft))) == (("title", "", "venue", "number"), [])


def test_labels_are_compared_as_those_of_the_kind_of_table_they_fit_best() -> None:
    events = read_columns(paper([("Title", "Date", "Place"), ("Jobs", "8 July 2025", "Baku")]), "a.csv")
    plan = read_columns(paper([("Title", "Timeline", "Provider country"), ("Jobs", "Q2 2025", "Mali")]), "a.csv")

    assert (events.columns, kind_of_columns(events.columns)) == (("title", "dates", "venue"), "events-list")
    assert (plan.columns, kind_of_columns(plan.columns)) == (("title", "timeline", "providers"), "work-plan")


def test_columns_under_strange_labels_are_told_by_what_stands_in_them() -> None:
    rows = [("X1", "X2", "X3"), ("Ms. A SAMPLE", "Malaysia", "a@example.org"), ("Mr. B", "Mali", "b@example.org")]

    draft = read_columns(paper(rows), "a.csv")

    assert draft.columns == ("name", "country", "contact")
    assert [one.confidence for one in draft.headers] == [GUESSED] * 3


def test_rows_above_the_labels_and_other_tables_are_unread() -> None:
    draft = read_columns(paper([("Contacts", "", "", ""), *PEOPLE], [("a", "b")]), "a.xlsx")

    assert draft.rows == tuple(PEOPLE[1:])
    assert [part.words for part in draft.unread] == ["a b", "Contacts"]


def test_a_paper_without_a_table_gives_no_columns() -> None:
    draft = read_columns(paper("words"), "a.csv")

    assert (draft, draft.unread[0].words) == (ColumnsDraft("a.csv", (), (), (), draft.unread), "words")


CELLS = st.sampled_from(("Name", "Country", "Mali", "a b", "8 July 2025", "", "1", "العمل", "x@y.org"))
TABLES = st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[CELLS] * width), min_size=1, max_size=5))


@settings(max_examples=50)
@given(st.lists(st.one_of(CELLS, TABLES), max_size=4))
def test_no_word_of_any_table_is_lost(parts: list[str | list[tuple[str, ...]]]) -> None:
    text = paper(*parts)

    assert lost_words(text, read_columns(text, "a.csv")) == {}
