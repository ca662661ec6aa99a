"""An export writes whole files, says what is in the way, and never overwrites what somebody worked on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import data_folder
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store, open_store
from pesnet_desktop.tasks.exporting import Order, export

TODAY = date(2025, 5, 12)


@pytest.fixture
def store(sample_file: Path) -> Iterator[Store]:
    opened = open_store(sample_file)
    yield opened
    opened.close()


def _order(store: Store, out: Path) -> Order:
    return Order(["work-plan"], out, TODAY, plan_id=plans(store)[0].id)


def test_exporting_twice_replaces_the_file(store: Store, tmp_path: Path) -> None:
    first = export(store, _order(store, tmp_path))

    second = export(store, _order(store, tmp_path))

    assert first == second
    assert [path.name for path in tmp_path.iterdir()] == [first[0].path.name]


def test_a_paper_that_somebody_edited_stays_and_the_new_one_gets_a_number(store: Store, tmp_path: Path) -> None:
    edited = export(store, _order(store, tmp_path))[0].path
    edited.write_bytes(b"edited in Word")

    (written,) = export(store, _order(store, tmp_path))

    assert edited.read_bytes() == b"edited in Word"
    assert written.path.name == edited.name.replace(".docx", " 2.docx")


def test_a_paper_open_in_word_is_said_and_another_name_offered(store: Store, tmp_path: Path) -> None:
    (written,) = export(store, _order(store, tmp_path))
    (tmp_path / f"~${written.path.name[2:]}").write_bytes(b"owner")

    with pytest.raises(Problem) as refused:
        export(store, _order(store, tmp_path))

    assert refused.value.code == "file-open-in-word"
    assert refused.value.values["other"] == written.path.name.replace(".docx", " 2.docx")


def test_a_missing_folder_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        export(store, _order(store, tmp_path / "gone"))

    assert refused.value.code == "folder-missing"


def test_a_cancelled_export_leaves_the_folder_as_it_was(store: Store, tmp_path: Path) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 1

    order = Order(["work-plan", "work-plan"], tmp_path, TODAY, plan_id=plans(store)[0].id)
    written = export(store, order, cancelled=cancelled)

    assert written == []
    assert list(tmp_path.iterdir()) == []


def test_where_one_paper_cannot_be_made_none_is_written(store: Store, tmp_path: Path) -> None:
    unfinished = add_event(store, "Workshop without a date")
    order = Order(["work-plan", "concept-note"], tmp_path, TODAY, "en", plans(store)[0].id, (unfinished,), final=True)

    with pytest.raises(Problem):
        export(store, order)

    assert list(tmp_path.iterdir()) == []


def test_equal_facts_give_equal_files(store: Store, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()

    (one,) = export(store, _order(store, tmp_path / "one"))
    (two,) = export(store, _order(store, tmp_path / "two"))

    assert one.path.read_bytes() == two.path.read_bytes()


def test_a_damaged_template_of_the_office_is_named_and_nothing_is_written(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PESNET_HOME", str(tmp_path / "home"))
    own = data_folder() / "templates" / "en" / "work-plan.docx"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"no Word file")
    out = tmp_path / "out"
    out.mkdir()

    with pytest.raises(Problem) as refused:
        export(store, _order(store, out))

    assert str(refused.value).startswith(f"The template {own} cannot be used. ")
    assert list(out.iterdir()) == []


def test_a_damaged_template_of_the_program_is_named(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    shipped = tmp_path / "resources" / "templates" / "en" / "work-plan.docx"
    shipped.parent.mkdir(parents=True)

    with pytest.raises(Problem) as missing:
        export(store, _order(store, tmp_path))
    shipped.write_bytes(b"no Word file")
    with pytest.raises(Problem) as damaged:
        export(store, _order(store, tmp_path))

    assert [(one.value.code, one.value.values["path"]) for one in (missing, damaged)] == [
        ("shipped-template-missing", str(shipped)),
        ("in-template", str(shipped)),
    ]
    assert list(tmp_path.iterdir()) == [tmp_path / "resources"]


def test_papers_of_two_events_with_one_title_do_not_replace_each_other(store: Store, tmp_path: Path) -> None:
    events = [add_event(store, "Annual Workshop", year) for year in ("8 July 2030", "8 July 2031")]
    orders = [Order(["programme"], tmp_path, TODAY, event_ids=(event,)) for event in events]

    once = [export(store, order)[0].path for order in orders]
    again = [export(store, replace(order, today=TODAY + timedelta(days=1)))[0].path for order in orders]

    assert (len(set(once)), again, sorted(tmp_path.iterdir())) == (2, once, sorted(once))


def test_a_title_of_long_letters_keeps_room_for_what_stands_behind_it(store: Store, tmp_path: Path) -> None:
    event = add_event(store, "\U0001f680" * 200)

    (one,) = export(store, Order(["programme"], tmp_path, TODAY, event_ids=(event,)))

    assert (one.path.name.endswith(" … (draft).docx"), len(one.path.name.encode()) <= 240) == (True, True)


def test_papers_as_pages_for_the_web_are_written_in_the_place_of_word_files(store: Store, tmp_path: Path) -> None:
    order = Order(["events-list", "about"], tmp_path, TODAY, "all", mark_missing=True, html=True)

    written = export(store, order)

    assert {one.path.suffix for one in written} == {".html"}
    assert [one.path.read_text(encoding="utf-8").split("\n")[1] for one in written] == [
        f'<html lang="{language}" dir="{direction}">'
        for _paper in order.papers
        for language, direction in (("en", "ltr"), ("fr", "ltr"), ("ar", "rtl"))
    ]
    assert "<p><strong>DRAFT EVENTS LIST</strong></p>" in written[0].path.read_text(encoding="utf-8")


def test_each_written_file_is_known_by_what_was_asked_not_by_its_name(store: Store, tmp_path: Path) -> None:
    plan, (first, second) = plans(store)[0].id, [add_event(store, "Programme", "3 May 2030") for _n in range(2)]
    papers = ["programme", "nomination-form", "work-plan-merged", "about"]
    order = Order(papers, tmp_path, TODAY, "all", plan, (first, second), mark_missing=True)

    written = export(store, order)

    assert [(one.paper, one.language, one.event_id, one.plan_id, one.is_draft) for one in written] == [
        (paper, language, event, plan_id, True)
        for paper, event, plan_id in (
            *((paper, event, "") for paper in papers[:2] for event in (first, second)),
            ("work-plan-merged", "", plan),
            ("about", "", ""),
        )
        for language in ("en", "fr", "ar")
    ]
    assert {one.path for one in written} == set(tmp_path.iterdir())
