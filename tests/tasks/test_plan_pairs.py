"""The rows of two versions of a plan are paired one to one, by whatever tells most surely that they are the same."""

import pytest

from pesnet_desktop.tasks.plan_facts import Facts, PlanFacts
from pesnet_desktop.tasks.plan_pairs import Pairs, paired

WITNESSES = {"timeline": "May 2031", "venue": "Online", "languages": "English", "providers": "Oman"}


def _row(key: str, number: str, title: str, area: str = "home", **others: str) -> Facts:
    return Facts(key, {"number": number, "title": title, **others}, area)


def _activities(kept: list[Facts], drafted: list[Facts]) -> Pairs:
    """The pairs among activities; “home” and “away” are areas of both versions."""
    areas = tuple(Facts(key, {"number": "", "title": key, "objectives": ""}) for key in ("home", "away"))
    pairs = paired(PlanFacts((), areas, tuple(kept)), PlanFacts((), areas, tuple(drafted)))
    return {key: other for key, other in pairs.items() if key not in ("home", "away")}


def _headers(kept: list[Facts], drafted: list[Facts]) -> Pairs:
    return paired(PlanFacts(tuple(kept), (), ()), PlanFacts(tuple(drafted), (), ()))


@pytest.mark.parametrize("area", ["home", "new"])
def test_of_rows_with_one_title_the_number_tells_which_is_which(area: str) -> None:
    kept = [_row("a", "1", "Jobs"), _row("b", "2", "Jobs")]

    assert _activities(kept, [_row("x", "2", "Jobs", area), _row("y", "1", "Jobs", area)]) == {"x": "b", "y": "a"}


def test_of_rows_with_one_number_and_title_the_area_and_then_the_description_tells() -> None:
    kept = [
        _row("a", "1", "Jobs", description="old"),
        _row("b", "1", "Jobs", description="new"),
        _row("c", "1", "Jobs", "away", description="new"),
    ]
    drafted = [
        _row("x", "1", "Jobs", "away", description="new"),
        _row("y", "1", "Jobs", description="new"),
        _row("z", "1", "Jobs", description="old"),
    ]

    assert _activities(kept, drafted) == {"x": "c", "y": "b", "z": "a"}


def test_a_title_that_stands_once_more_is_a_new_row() -> None:
    assert _activities([_row("a", "1", "Jobs")], [_row("x", "2", "Jobs"), _row("y", "1", "Jobs")]) == {"y": "a"}


def test_a_row_that_moved_to_another_area_is_the_same_row() -> None:
    kept = [_row("a", "1", "Jobs"), _row("b", "2", "Jobs", "away")]

    assert _activities(kept, [_row("x", "1", "Jobs", "away"), _row("y", "2", "Jobs", "away")]) == {"x": "a", "y": "b"}


def test_rows_without_a_title_are_paired_by_nothing_else_than_what_they_say() -> None:
    assert _activities([_row("a", "", "")], [_row("x", "", "")]) == {}


@pytest.mark.parametrize(
    ("number", "title", "found"),
    [
        ("2", "Workshop on Registers of Vacancies", {"x": "a"}),
        ("1", "Registers of Employers in Towns", {"x": "a"}),
        ("2", "Seminar on Wage Registers", {}),
        ("1", "Study visit", {}),
    ],
)
def test_titles_that_are_alike_pair_and_less_alike_ones_where_the_number_is_the_same(
    number: str, title: str, found: Pairs
) -> None:
    kept = [_row("a", "1", "Workshop on Vacancy Registers")]

    assert _activities(kept, [_row("x", number, title)]) == found


def test_a_number_in_another_area_and_no_number_make_no_title_more_alike() -> None:
    kept = [_row("a", "1", "Workshop on Vacancy Registers"), _row("b", "", "Workshop on Vacancy Registers")]

    assert _activities(kept[:1], [_row("x", "1", "Seminar on Wage Registers", "away")]) == {}
    assert _activities(kept[1:], [_row("x", "", "Seminar on Wage Registers")]) == {}


def test_the_likeliest_of_alike_titles_pair_first_each_once() -> None:
    kept = [_row("a", "1", "Workshop on Vacancy Registers")]
    drafted = [_row("x", "8", "Workshop on a Vacancy Register for All"), _row("y", "9", "Workshop on Vacancy Register")]

    assert _activities(kept, drafted) == {"y": "a"}


@pytest.mark.parametrize(
    ("agreed", "found"),
    [
        (("timeline", "venue", "languages"), {"x": "a"}),
        (("timeline", "venue"), {}),
        (("description",), {"x": "a"}),
    ],
)
def test_a_wholly_new_title_is_the_same_row_where_its_other_facts_agree(agreed: tuple[str, ...], found: Pairs) -> None:
    said = {**WITNESSES, "description": "Jobs for all."}
    drafted = {name: words if name in agreed else "Otherwise" for name, words in said.items()}

    assert _activities([_row("a", "1", "Registers", **said)], [_row("x", "1", "Xyz", **drafted)]) == found


def test_facts_witness_for_a_row_of_the_same_number_and_area_that_is_still_free() -> None:
    kept = [_row("a", "1", "Registers", **WITNESSES), _row("b", "", "Corridors", **WITNESSES)]
    others = [
        _row("w", "2", "Xyz", **WITNESSES),
        _row("x", "1", "Xyz", "away", **WITNESSES),
        _row("y", "", "Xyz", **WITNESSES),
    ]

    assert _activities(kept, others) == {}
    assert _activities(kept, [_row("v", "1", "Registers"), *others, _row("z", "1", "Xyz", **WITNESSES)]) == {"v": "a"}
    assert _activities(kept, [_row("y", "1", "Xyz", **WITNESSES), _row("z", "1", "Zyx", **WITNESSES)]) == {"y": "a"}


def _header(key: str, label: str, content: str, *lacking: str) -> Facts:
    return Facts(key, {"label": label, "content": content}, lacking=frozenset(lacking))


def test_header_rows_pair_by_their_label_or_else_by_their_content() -> None:
    kept = [_header("a", "Aim", "To learn."), _header("b", "", "By workshops."), _header("c", "", "")]
    drafted = [_header("x", "Means", "By workshops."), _header("y", "AIM", "To teach."), _header("z", "", "")]

    assert _headers(kept, drafted) == {"x": "b", "y": "a"}


def test_rows_that_have_no_words_in_the_language_yet_pair_in_their_order_where_they_are_as_many() -> None:
    kept = [_header("a", "Aim", "1", "label"), _header("b", "Means", "2", "label"), _header("c", "Budget", "3")]
    drafted = [_header("x", "Budget", "4"), _header("y", "But", "5"), _header("z", "Moyens", "6")]

    assert _headers(kept, drafted) == {"x": "c", "y": "a", "z": "b"}
    assert _headers(kept, drafted[:2]) == {"x": "c"}
    assert _headers([_header("b", "Means", "2", "content")], drafted[1:2]) == {}


def test_areas_pair_by_number_and_title_then_by_either_or_by_their_objectives() -> None:
    def area(key: str, number: str, title: str, objectives: str = "") -> Facts:
        return Facts(key, {"number": number, "title": title, "objectives": objectives})

    kept = (
        area("a", "1", "Skills"),
        area("b", "2", "Skills"),
        area("c", "3", "Data", "To count"),
        area("d", "4", "Old"),
    )
    drafted = (
        area("v", "9", "Facts", "To count"),
        area("w", "2", "Skills"),
        area("x", "4", "New"),
        area("y", "3", "Skills"),
        area("z", "7", "Wholly new"),
    )

    pairs = paired(PlanFacts((), kept, ()), PlanFacts((), drafted, ()))

    assert pairs == {"v": "c", "w": "b", "x": "d", "y": "a"}


def test_areas_without_a_title_in_the_language_pair_in_their_order() -> None:
    kept = Facts("a", {"number": "1", "title": "Skills", "objectives": ""}, lacking=frozenset({"title"}))
    drafted = Facts("x", {"number": "2", "title": "Compétences", "objectives": ""})

    assert paired(PlanFacts((), (kept,), ()), PlanFacts((), (drafted,), ())) == {"x": "a"}
