"""Where no window can be, the sample's papers are written, and once more in their own place."""

from pathlib import Path

from pesnet_desktop.tasks.without_window import make_papers


def test_the_papers_of_a_second_start_take_the_place_of_those_of_the_first(tmp_path: Path) -> None:
    out = tmp_path / "out"

    first, second = make_papers(out), make_papers(out)

    assert second == first
    assert sorted(first) == sorted(out.iterdir())
