"""Papers are told by the name they call themselves, however much of a draft they say they are."""

import pytest

from pesnet_desktop.documents.read.paper_names import is_of_page, paper_named


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("PROPOSED AGENDA", "programme"),
        ("Indicative Programme", "programme"),
        ("Final Draft Concept Note", "concept-note"),
        ("Revised draft: Agenda", "programme"),
        ("Ordre du jour provisoire", "programme"),
        ("Projet de note conceptuelle", "concept-note"),
        ("Note conceptuelle (définitif)", "concept-note"),
        ("مسودة مذكرة مفاهيمية", "concept-note"),
        ("البرنامج المبدئي", "programme"),
        ("Taslak gündem", "programme"),
        ("Provisional List of Participants (internal)", "participants"),
        ("Draft of the letter", ""),
        ("Draft", ""),
    ],
)
def test_a_draft_is_the_paper_that_it_is_a_draft_of(line: str, kind: str) -> None:
    assert paper_named(line) == kind


def test_what_every_page_says_is_told_from_words() -> None:
    said = ("Draft Agenda\t3 of 7", "Confidential | 8 July 2031", "SAMPLE-NET", "Agenda | Bring a passport")

    assert [is_of_page(each) for each in said] == [True, True, True, False]
