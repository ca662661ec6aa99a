"""What the check of the project says at its end, and whose licences it looks at."""

import pytest

from pesnet_desktop import checks


def test_the_last_line_names_each_check_that_did_not_run_and_why() -> None:
    lines = checks.closing_lines([], {"tests on a virtual screen": "type: sudo x", "judge": "no npm"}, 61.4)

    assert lines == [
        "Every check that ran has passed. 61 s in all.",
        "Did not run: tests on a virtual screen (type: sudo x); judge (no npm).",
    ]


def test_failed_checks_are_named() -> None:
    lines = checks.closing_lines(["lint", "format"], {}, 3.0)

    assert lines == ["Failed: lint, format. 3 s in all.", "Every check ran."]


@pytest.mark.parametrize(
    ("failed", "not_run", "is_ci", "code"),
    [
        ([], {}, True, 0),
        ([], {"judge": "no npm"}, False, 0),
        ([], {"judge": "no npm"}, True, 1),
        (["lint"], {}, False, 1),
    ],
)
def test_a_check_that_could_not_run_fails_only_where_everything_must_run(
    failed: list[str], not_run: dict[str, str], is_ci: bool, code: int
) -> None:
    assert checks.exit_code(failed, not_run, is_ci=is_ci) == code


def test_licences_are_read_of_every_part_that_reaches_the_office() -> None:
    shipped = checks.shipped_packages()

    assert {"pyside6-essentials", "sqlalchemy", "sqlcipher3", "lxml"} <= set(shipped)
    assert "pytest" not in shipped


@pytest.mark.parametrize(
    ("is_full", "has_screen", "runs_offscreen"), [(False, True, False), (True, True, True), (False, False, True)]
)
def test_window_tests_run_on_the_virtual_screen_and_offscreen_where_that_adds_something(
    *, is_full: bool, has_screen: bool, runs_offscreen: bool
) -> None:
    offscreen = checks.tests_offscreen(is_full=is_full, has_screen=has_screen)
    on_a_screen = checks.tests_on_a_virtual_screen()

    assert ("--ignore=tests/ui" not in offscreen.command) is runs_offscreen
    assert {"tests/ui", "tests/journeys"} <= set(on_a_screen.command)
    assert [dict(one.settings)["QT_QPA_PLATFORM"] for one in (offscreen, on_a_screen)] == ["offscreen", "xcb"]


@pytest.mark.parametrize("is_full", [True, False])
def test_only_the_full_check_looks_at_every_paper(is_full: bool) -> None:
    assert ("--full" in checks.tests_offscreen(is_full=is_full, has_screen=True).command) is is_full
