"""What the command line tells is said in whole sentences of the officer's language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pesnet_desktop.i18n import use_language
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, EventFacts
from pesnet_desktop.model.papers.plan_changes import FieldChange, PlanChanges
from pesnet_desktop.model.papers.reads import Read, Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.tasks.plan_changes import change_lines
from pesnet_desktop.tasks.telling import proposal_lines

OPEN = Doubt("venue", "venue", "Où ?", (Choice(Phrase("Leave the venue open"), ""),))
NOTE = ConceptNoteDraft(
    "note.docx",
    EventFacts(Read("Atelier\nsuite"), venue=Read("Rabat", doubts=(OPEN,))),
    (),
    unread=(Unread(Phrase("Paragraph {number}").format(number=3), "Mot"),),
)


@pytest.fixture(autouse=True)
def french(catalogues: Path) -> Iterator[None]:
    use_language("fr")
    yield
    use_language("en")


def test_a_proposal_is_told_in_the_language_of_the_officer() -> None:
    told = list(proposal_lines(replace(NOTE, event=replace(NOTE.event, venue=Read("Rabat")))))

    assert told == [
        "note.docx\u00a0: Note conceptuelle",
        "  Titre\u00a0: Atelier …",
        "  Lieu\u00a0: Rabat",
        "Ces mots du fichier n’ont pas trouvé de place\u00a0:",
        "  Paragraphe 3\u00a0: Mot",
    ]


def test_a_question_is_told_with_its_answers() -> None:
    told = list(proposal_lines(NOTE))

    assert told[3:5] == ["      ? Où ?", "        * Laisser le lieu ouvert"]


def test_what_a_newer_plan_changes_is_told_with_the_name_of_the_field() -> None:
    change = FieldChange("plan_header", "h", "objectives", "1 Compétences", "Une", "")

    lines = change_lines(PlanChanges("p", "Plan", "plan.docx", "fr", False, (change,), (), ()))

    assert lines == ["1 Compétences, Objectifs\u00a0: Une → –"]
