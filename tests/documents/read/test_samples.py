from pathlib import Path

import pytest

from tests.documents.read.drafted_words import words_of_draft, words_of_file
from tests.documents.read.plan_files import read_work_plan

NAMES = ("work_plan_2024_2026", "concept_note_kuala_lumpur", "event_report_2022", "events_list")


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_an_office_file_is_in_the_draft_or_unread(samples: Path, name: str) -> None:
    path = samples / f"{name}.docx"

    lost = words_of_file(path) - words_of_draft(read_work_plan(path))

    assert lost == {}


def test_the_offices_plan_is_read_whole(samples: Path) -> None:
    draft = read_work_plan(samples / "work_plan_2024_2026.docx")

    assert (draft.title, draft.start_year, draft.end_year) == ("Draft Work Plan 2024-2026", 2024, 2026)
    assert (len(draft.headers), [len(area.activities) for area in draft.areas]) == (5, [4, 4, 4, 4])
    assert draft.unread == ()
    assert [doubt.kind for activity in draft.activities for doubt in activity.doubts] == [
        "tbc-binding",
        "tbc-binding",
        "open-call",
        "alternatives",
        "tbc-binding",
        "open-call",
        "tbc-binding",
        "tbc-binding",
        "open-call",
    ]
