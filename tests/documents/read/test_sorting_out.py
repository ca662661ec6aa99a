"""Words in a place of which the paper has no field are listed."""

from pesnet_desktop.documents.read.held import HeldLine, Span
from pesnet_desktop.documents.read.signed import Line
from pesnet_desktop.documents.read.sorting_out import sort_out
from pesnet_desktop.documents.read.template_words import TemplateWords
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.rich_text import Run


def test_words_in_a_column_whose_field_the_record_has_not_are_unread() -> None:
    line = Line((), "paragraph", 0, 0, table=0, row=1, cell=2)
    held = HeldLine(line, (Span(Run("Online"), ""),), ("_pa1",), (), "", ())
    words = TemplateWords(columns={("activity", "venue"): 2})

    found = sort_out([held], {"_pa1": Place("activity", "a1")}, words, [])

    assert (found.unread, found.behind) == (["Online"], {})
