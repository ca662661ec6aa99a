"""Starts the program with nothing but Python on the machine: sees that its environment is whole, then hands over to it.

Python 3.8 must be able to read this file, so that an old Python is told what is missing instead of failing on a word.
It stands between the officer and every start, so it imports only what a start with nothing to do needs.
"""

from __future__ import annotations

import os
import sys

OLDEST, NEWEST = (3, 11), (3, 14)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TRANSLATIONS = os.path.join(ROOT, "translations")
LOCKS = {"run": "requirements.lock", "check": "requirements-check.lock"}


def run(name: str) -> None:
    """Ends with a start's exit code where ``main.py`` is the program itself, by its ``__name__``.

    The process that reads foreign files looks into the same file under another name, and starts nothing.
    """
    if name == "__main__":
        raise SystemExit(start())


def start() -> int:
    """Runs the program with the words typed after ``main.py``; returns its exit code (on POSIX only if it ran here)."""
    words = sys.argv[1:]
    if getattr(sys, "frozen", False):
        _serve_as_process()
        return _run(words)
    if not is_fitting(sys.version_info[:2]):
        return _start_with_another_python(words)
    purpose = "check" if words[:1] == ["test"] else "run"
    folder = whole_environment(candidate_folders(), purpose)
    if folder is not None and _is_own(folder):
        return _run(words)
    if folder is None and any(_is_own(candidate) for candidate in candidate_folders()):
        return _hand_over(getattr(sys, "_base_executable", sys.executable), words)
    if folder is None:
        from pesnet_desktop.first_start import Unable, make_environment

        try:
            folder = make_environment(candidate_folders(), purpose)
        except Unable as reason:
            return _refuse(str(reason))
    return _hand_over(python_of(folder), words)


def is_fitting(version: tuple[int, ...]) -> bool:
    """Whether the program runs on this version of Python: (major, minor)."""
    return OLDEST <= tuple(version) <= NEWEST


def candidate_folders() -> list[str]:
    """Where the environment may be, best first: beside ``main.py``, else in the person's cache folder."""
    from zlib import crc32

    own = "pesnet-desktop-{:08x}".format(crc32(os.fsencode(ROOT)))
    return [os.path.join(ROOT, ".venv"), os.path.join(_cache_folder(), own, ".venv")]


def whole_environment(folders: list[str], purpose: str) -> str | None:
    """The first folder that holds everything ``purpose`` needs, in the versions of today's lock, or None."""
    for folder in folders:
        if is_stamped(folder, purpose) and not has_stale_catalogues(catalogue_target(folder)):
            return folder
    return None


def is_stamped(folder: str, purpose: str) -> bool:
    """Whether an environment was finished for ``purpose``, from today's lock and for this Python."""
    try:
        with open(stamp_of(folder, purpose), encoding="ascii") as stamp:
            written = stamp.read()
    except (OSError, UnicodeDecodeError):
        return False
    return os.path.exists(python_of(folder)) and written == fingerprint(purpose)


def fingerprint(purpose: str) -> str:
    """What a finished environment is stamped with: the lock it was made from and the Python it was made for."""
    from hashlib import sha256

    with open(os.path.join(ROOT, LOCKS[purpose]), "rb") as lock:
        return "{} python{}.{}\n".format(sha256(lock.read()).hexdigest(), *sys.version_info[:2])


def stamp_of(folder: str, purpose: str) -> str:
    """The file that is written last into an environment for ``purpose``."""
    return os.path.join(folder, "whole-for-" + purpose)


def python_of(folder: str) -> str:
    """The Python inside an environment."""
    return os.path.join(folder, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))


def has_stale_catalogues(target: str) -> bool:
    """Whether a translator's file is newer than what was compiled from it under ``target``."""
    for language in os.listdir(TRANSLATIONS) if os.path.isdir(TRANSLATIONS) else ():
        inside = os.path.join(language, "LC_MESSAGES", "pesnet")
        if _changed(os.path.join(TRANSLATIONS, inside + ".po")) > _changed(os.path.join(target, inside + ".mo")):
            return True
    return False


def catalogue_target(folder: str) -> str:
    """Where catalogues are compiled to: beside their sources, or in the environment where that was not allowed."""
    inside = os.path.join(folder, "translations")
    return inside if os.path.isdir(inside) else TRANSLATIONS


def _is_own(folder: str) -> bool:
    return os.path.realpath(sys.prefix) == os.path.realpath(folder)


def _changed(path: str) -> float:
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0


def _cache_folder() -> str:
    home = os.path.expanduser("~")
    if os.name == "nt":
        return os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches")
    return os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")


def _start_with_another_python(words: list[str]) -> int:
    from shutil import which
    from subprocess import DEVNULL, call

    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        fitting = which("python3.{}".format(minor))
        if fitting and call([fitting, "-c", ""], stdout=DEVNULL, stderr=DEVNULL) == 0:
            return _hand_over(fitting, words)
    return _refuse(
        "PESNET desktop needs Python 3.11, 3.12, 3.13 or 3.14; this is Python {}.{}. Install one of them"
        " from python.org or from your system's packages, then start again.".format(*sys.version_info[:2])
    )


def _hand_over(python: str, words: list[str]) -> int:
    """Goes on with ``python``: takes this process's place on POSIX, waits for a child's exit code on Windows."""
    command = [python, os.path.join(ROOT, "main.py"), *words]
    os.environ.pop("__PYVENV_LAUNCHER__", None)  # on macOS it would drag the first Python along
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    if os.name != "nt":
        os.execv(python, command)
    from subprocess import Popen

    child = Popen(command)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:  # Ctrl+C reaches the child too; its own answer is the one to hand on
            continue


def _serve_as_process() -> None:
    """A frozen program is its own Python: started by itself for a process of its own, it does that work and ends."""
    from multiprocessing import freeze_support

    freeze_support()


def _run(words: list[str]) -> int:
    from pesnet_desktop.start import main

    return main(words)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2
