from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication

from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.ui.rich_document import Prose, normal_form, read_document, write_document

LOOK = Prose(link=QColor("#0E6377"), to_confirm=QColor("#785000"))
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\u2028\u2029\ufffc\ufdd0\ufdd1"),
    max_size=12,
)
RUNS = st.builds(
    Run,
    st.builds(lambda lines: "\n".join(lines), st.lists(WORDS, max_size=2)),
    st.frozensets(st.sampled_from(("bold", "italic", "underline", "superscript", "to_confirm"))),
    st.sampled_from(("", "", "https://example.org/plan")),
)
BLOCKS = st.builds(
    Paragraph,
    st.lists(RUNS, max_size=4).map(tuple),
    st.sampled_from(("paragraph", "bullet", "number")),
    st.integers(0, 3),
)


@given(blocks=st.lists(BLOCKS, max_size=6))
def test_rich_text_comes_back_from_the_screen_as_it_went(qapp: QApplication, blocks: list[Paragraph]) -> None:
    text = normal_form(RichText(tuple(blocks)))
    document = QTextDocument()

    write_document(document, text, LOOK)

    assert read_document(document) == text


def test_a_sublist_does_not_restart_the_numbers_of_the_list_around_it(qapp: QApplication) -> None:
    text = RichText(
        (
            Paragraph.of("Aim", kind="number"),
            Paragraph.of("a detail", kind="bullet", level=1),
            Paragraph.of("Means", kind="number"),
        )
    )
    document = QTextDocument()

    write_document(document, text, LOOK)

    last = document.lastBlock()
    assert last.textList().itemText(last) == "2."


def test_an_indented_paragraph_does_not_restart_the_numbers_and_one_at_the_margin_does(qapp: QApplication) -> None:
    def last_number(level: int) -> str:
        line = Paragraph.of("Aim", kind="number")
        document = QTextDocument()
        write_document(document, RichText((line, Paragraph.of("More of it.", level=level), line)), LOOK)
        last = document.lastBlock()
        return str(last.textList().itemText(last))

    assert [last_number(level) for level in (1, 0)] == ["2.", "1."]


def test_an_empty_document_is_empty_text(qapp: QApplication) -> None:
    document = QTextDocument()

    write_document(document, RichText(), LOOK)

    assert read_document(document) == RichText()
