"""A Word file is read in a worker that says how far it is and can be stopped."""

from pathlib import Path

import pytest

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.tasks.importing import propose_aside
from tests.documents.read.word_files import labels, row, table, word_file


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    rows = [row([[str(number)], [f"Workshop {number}"], ["May 2031"], [], [], [], []]) for number in range(1, 100)]
    return word_file(tmp_path, table(labels(), *rows))


def test_reading_says_how_many_rows_are_read(plan: Path) -> None:
    heard: list[tuple[int, int]] = []

    draft = propose_aside(plan, lambda done, whole, _words: heard.append((done, whole)), lambda: False)

    assert isinstance(draft, WorkPlanDraft)
    assert (len(draft.activities), [one for one in heard if one[0]]) == (99, [(50, 100), (100, 100)])


def test_a_reading_that_is_cancelled_gives_nothing(plan: Path) -> None:
    assert propose_aside(plan, lambda _done, _whole, _words: None, lambda: True) is None
