"""The usual sections of each paper, in three languages."""

import pytest

from pesnet_desktop.model.sections import SECTIONED, USUAL_SECTIONS, usual_sections
from pesnet_desktop.model.wording import LANGUAGES


@pytest.mark.parametrize("paper", SECTIONED)
def test_every_usual_section_has_a_heading_in_three_languages_and_a_name_of_its_own(paper: str) -> None:
    usual = usual_sections(paper)

    assert len({one.kind for one in usual}) == len(usual) > 0
    assert [one.kind for one in usual for language in LANGUAGES if not getattr(one.heading, language)] == []


def test_a_concept_note_has_eight_usual_sections_and_a_list_has_none() -> None:
    assert (usual_sections("concept-note"), usual_sections("participants")) == (USUAL_SECTIONS, ())
