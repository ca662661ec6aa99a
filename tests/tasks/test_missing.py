"""A paper never prints another language's text silently: it is named first, and marked where the officer goes on."""

from datetime import date
from pathlib import Path

import pytest

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.work_plan import add_work_plan, rename_work_plan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.exporting import Order, export

TODAY = date(2025, 5, 12)


@pytest.fixture
def store() -> Store:
    return create_store(None)


def _plan(store: Store, out: Path, language: str, *, mark_missing: bool = False) -> Order:
    plan = add_work_plan(store, "Work Plan 2030-2031", 2030, 2031, "Sample Network")
    return Order(["work-plan"], out, TODAY, language, plan, mark_missing=mark_missing)


def test_a_text_that_is_missing_in_the_language_is_named_and_nothing_is_written(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        export(store, _plan(store, tmp_path, "fr"))

    assert str(refused.value) == (
        "Some texts are missing in French: Title of the work plan: Work Plan 2030-2031. "
        "Write them first, or have them printed in another language, marked."
    )
    assert list(tmp_path.iterdir()) == []


def test_who_goes_on_gets_the_paper(store: Store, tmp_path: Path) -> None:
    (written,) = export(store, _plan(store, tmp_path, "fr", mark_missing=True))

    assert written.path.name == "Plan de travail - Work Plan 2030-2031 (projet).docx"


def test_a_plan_that_has_all_its_texts_is_written_in_every_language(store: Store, tmp_path: Path) -> None:
    order = _plan(store, tmp_path, "all")
    rename_work_plan(store, order.plan_id, "Plan de travail 2030-2031", "fr")
    rename_work_plan(store, order.plan_id, "خطة العمل 2030-2031", "ar")

    written = export(store, order)

    assert [one.path.name for one in written] == [
        "Work plan - Work Plan 2030-2031 (draft).docx",
        "Plan de travail - Plan de travail 2030-2031 (projet).docx",
        "خطة عمل - خطة العمل 2030-2031 (مسودة).docx",
    ]


def test_papers_of_one_name_stand_beside_each_other(store: Store, tmp_path: Path) -> None:
    first, second = (add_event(store, "Seminar", "3 May 2030") for _n in range(2))

    written = export(store, Order(["programme"], tmp_path, TODAY, event_ids=[first, second]))

    assert [one.path.name for one in written] == [
        "Programme - Seminar (draft).docx",
        "Programme - Seminar (draft) 2.docx",
    ]


def test_many_missing_texts_are_counted_in_the_sentence_and_all_named_in_its_lines(
    store: Store, tmp_path: Path
) -> None:
    events = [add_event(store, f"Seminar {number}", "3 May 2030") for number in range(5)]

    with pytest.raises(Problem) as refused:
        export(store, Order(["programme"], tmp_path, TODAY, "ar", event_ids=events))

    assert refused.value.values["texts"].endswith("; and 2 more")
    assert refused.value.values["lines"].split("\n") == [
        f"Arabic: Title of the event: Seminar {number}" for number in range(5)
    ]
