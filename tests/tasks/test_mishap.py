from pesnet_desktop.paths import data_folder
from pesnet_desktop.tasks.mishap import mishap_sentence, report_of, save_report


def bug_about(person: str) -> ValueError:
    """An error as it comes, with the officer's own words in it."""
    try:
        int(person)
    except ValueError as bug:
        return bug
    raise AssertionError(person)


def test_a_report_says_where_and_never_what_was_typed() -> None:
    report = report_of(bug_about("Ms. Amal Example"))

    assert "ValueError" in report
    assert "test_mishap.py" in report
    assert "Amal" not in report


def test_a_report_lies_in_the_data_folder_and_the_officer_is_told() -> None:
    path = save_report(bug_about("Ms. Amal Example"))

    assert path is not None
    assert path.parent == data_folder() / "reports"
    assert mishap_sentence(path).endswith(f"A report without any of your texts lies in {path}.")


def test_without_a_report_the_officer_still_knows_that_nothing_is_lost() -> None:
    said = mishap_sentence(None)

    assert said == "Something in the program went wrong. What you entered before is kept; you can go on working."
