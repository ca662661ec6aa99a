"""Decides what a start is for: the window, a typed task, the papers without a screen, or the checks of the project."""

import gc
import os
import sys
from pathlib import Path

from pesnet_desktop.i18n import _

WHERE_PAPERS_GO = Path("out")
RUBBISH_WORTH_A_LOOK = 100_000
"""How many new objects, in the place of Python's 700, before a typed task looks for what nobody uses any more."""


def main(words: list[str] | None = None) -> int:
    """Runs what the officer typed after the program's name; returns the exit code."""
    words = sys.argv[1:] if words is None else words
    if words[:1] == ["test"]:
        return _run_checks(words[1:])
    if is_for_the_window(words):
        return _open_window(words)
    return _run_task(words)


def _run_task(words: list[str]) -> int:
    """A typed task is over before there is rubbish worth looking for, and at its end all goes with the process."""
    gc.set_threshold(RUBBISH_WORTH_A_LOOK)
    from pesnet_desktop import cli

    try:
        return cli.main(words)
    finally:
        gc.freeze()


def _run_checks(words: list[str]) -> int:
    if getattr(sys, "frozen", False):
        return _refuse(_("The tests run from the source folder: there type “python3 main.py test”."))
    if words not in ([], ["--full"]):
        return _refuse(_("The tests know one word only: “python3 main.py test --full” looks at every paper."))
    from pesnet_desktop.checks import run_checks

    return run_checks(is_full=bool(words))


def is_for_the_window(words: list[str]) -> bool:
    """Nothing typed, or the office's file: what double-clicking gives."""
    return not words or (len(words) == 1 and words[0].lower().endswith(".pesnet"))


def has_screen() -> bool:
    """Whether a window can be shown; only Linux has machines without."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(screen) for screen in screens)


def _open_window(words: list[str]) -> int:
    if not has_screen():
        return _refuse(_("There is no screen to open {file} on.").format(file=words[0])) if words else _make_papers()
    lacking = _what_the_window_lacks()
    if lacking:
        return _refuse(lacking)
    from pesnet_desktop import app

    return app.main(words)


def _make_papers() -> int:
    """The main job where no window can be: the sample workspace's papers as Word files."""
    from pesnet_desktop.model.problems import Problem
    from pesnet_desktop.tasks.without_window import make_papers

    print(_("There is no screen, so the papers of the sample workspace are made without a window:"), flush=True)
    try:
        papers = make_papers(WHERE_PAPERS_GO)
    except Problem as problem:
        return _refuse(str(problem))
    print(*papers, sep="\n")
    return 0


def _what_the_window_lacks() -> str:
    """A sentence where libraries for the window are missing; a mark spares the search once all were found."""
    mark = Path(sys.prefix) / "window-libraries-found"
    if not sys.platform.startswith("linux") or getattr(sys, "frozen", False) or mark.exists():
        return ""
    from pesnet_desktop import system_packages

    missing = system_packages.missing_libraries()
    if missing:
        return system_packages.what_the_window_lacks(missing)
    if os.access(sys.prefix, os.W_OK):
        mark.touch()
    return ""


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
