"""The first start on a machine: makes what the program runs in, or says in one sentence what prevents it.

Standard library only, and readable for Python 3.8, like ``bootstrap``. The stamp is written last: what carries none was
left half-made and is made anew; what carries another lock's stamp is brought up to date in place.
"""

from __future__ import annotations

import contextlib
import errno
import importlib.util
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from pesnet_desktop import bootstrap, system_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_CONNECTION = (
    "The program's parts could not be fetched, because there is no connection. Connect this computer to the internet"
    " and start again; from the second start on none is needed."
)
DISK_FULL = "The disk is full, so the program's parts could not be installed. Free about 700 MB, then start again."
CHANGED_PARTS = (
    "What was fetched is not what this program was made with, so nothing was installed. Start again; if it happens"
    " again, ask whoever looks after your network."
)
NO_FITTING_PART = "The program's parts could not be installed, because {part} is not offered for this computer."
NOT_INSTALLED = "The program's parts could not be installed. The installer said: {words}"
NO_PLACE = (
    "There is no place for the program's parts: neither {beside} nor {cache} can be written. Copy the program's folder"
    " to a place of your own, or ask for the right to write there, then start again."
)
NO_INSTALLER = "Python's installer is missing. To bring it, type this line, then start again: {line}"
NO_INSTALLER_ELSEWHERE = "Python's installer is missing. Install pip with your system's packages, then start again."

_CAUSES = (
    (("No space left", "Errno 28", "WinError 112"), DISK_FULL),
    (("DO NOT MATCH THE HASHES",), CHANGED_PARTS),
    (
        (
            "NewConnectionError",
            "Failed to establish a new connection",
            "NameResolutionError",
            "ConnectTimeoutError",
            "Read timed out",
            "ProxyError",
            "SSLError",
            "Connection aborted",
            "Connection broken",
        ),
        NO_CONNECTION,
    ),
)


class Unable(Exception):
    """The machine does not let the program start; ``str()`` is a whole sentence for the officer."""


def make_environment(folders: list[str], purpose: str) -> str:
    """Makes an environment for ``purpose`` in the first of ``folders`` that can be written; returns that folder."""
    for folder in folders:
        try:
            os.makedirs(os.path.dirname(folder), exist_ok=True)
            with _alone(folder + ".lock"):
                _complete(folder, purpose)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise Unable(DISK_FULL) from error
            continue
        return folder
    raise Unable(NO_PLACE.format(beside=os.path.dirname(folders[0]), cache=os.path.dirname(folders[-1])))


def _complete(folder: str, purpose: str) -> None:
    if not bootstrap.is_stamped(folder, purpose):
        _install(folder, purpose)
    if bootstrap.has_stale_catalogues(bootstrap.catalogue_target(folder)):
        _compile_catalogues(folder)


def _install(folder: str, purpose: str) -> None:
    _say("Preparing PESNET desktop: its parts are fetched once, about 110 MB. This takes a minute or two.")
    if not any(_is_for_this_python(folder, kind) for kind in bootstrap.LOCKS):
        _make_empty(folder)
    if not (purpose == "check" and bootstrap.is_stamped(folder, "run")):
        _remove_stamps(folder)
    _pip_install(folder, os.path.join(bootstrap.ROOT, bootstrap.LOCKS[purpose]))
    _see_to_libraries()
    for kind in ("run", purpose):
        with open(bootstrap.stamp_of(folder, kind), "w", encoding="ascii") as stamp:
            stamp.write(bootstrap.fingerprint(kind))
    _say("Ready.")


def _is_for_this_python(folder: str, purpose: str) -> bool:
    """Whether ``folder`` was once finished, from whatever lock, for the Python that runs now."""
    try:
        with open(bootstrap.stamp_of(folder, purpose), encoding="ascii") as stamp:
            written = stamp.read().split()
    except (OSError, UnicodeDecodeError):
        return False
    return written[1:] == bootstrap.fingerprint(purpose).split()[1:] and os.path.exists(bootstrap.python_of(folder))


def _remove_stamps(folder: str) -> None:
    for kind in bootstrap.LOCKS:
        with contextlib.suppress(FileNotFoundError):
            os.remove(bootstrap.stamp_of(folder, kind))


def _make_empty(folder: str) -> None:
    """Makes a fresh environment, with its own pip where Python brings one."""
    if os.path.lexists(folder):
        shutil.rmtree(folder)
    if not _has("ensurepip") and not _has("pip"):
        _fetch_installer()
    words = [] if _has("ensurepip") else ["--without-pip"]
    made = _run([sys.executable, "-m", "venv", *words, folder])
    if made.returncode != 0:
        raise Unable(_cause(made.stdout))


def _fetch_installer() -> None:
    """Debian parts Python from its installer: brings it as root, otherwise says what to type."""
    packages = ["python3-venv"]
    if system_packages.may_install():
        system_packages.install_packages(packages)
        importlib.invalidate_caches()
    if not _has("ensurepip"):
        line = system_packages.line_to_type(packages)
        raise Unable(NO_INSTALLER.format(line=line) if system_packages.is_debian() else NO_INSTALLER_ELSEWHERE)


def _pip_install(folder: str, lock: str) -> None:
    inner = [bootstrap.python_of(folder), "-m", "pip"]
    outer = [sys.executable, "-m", "pip", "--python", folder]
    pip = inner if _run([*inner, "--version"]).returncode == 0 else outer
    words = ["install", "-q", "--no-input", "--disable-pip-version-check", "--retries", "2", "--only-binary", ":all:"]
    installed = _run([*pip, *words, "--require-hashes", "--no-deps", "-r", lock])
    if installed.returncode != 0:
        raise Unable(_cause(installed.stdout))


def _cause(said: str) -> str:
    """Why the installer gave up, in the officer's words."""
    for signs, sentence in _CAUSES:
        if any(sign in said for sign in signs):
            return sentence
    _before, found, part = said.partition("No matching distribution found for ")
    return NO_FITTING_PART.format(part=part.split()[0]) if found else NOT_INSTALLED.format(words=_last_line(said))


def _last_line(said: str) -> str:
    return ([line.strip() for line in said.splitlines() if line.strip()] or ["nothing"])[-1]


def _see_to_libraries() -> None:
    """Brings the libraries that a window needs, or says how; papers can be made without them, so this stops nothing."""
    missing = system_packages.missing_libraries()
    if missing and system_packages.may_install():
        system_packages.install_packages(system_packages.packages_of(missing))
        missing = system_packages.missing_libraries()
    if missing:
        _say(system_packages.what_the_window_lacks(missing))


def _compile_catalogues(folder: str) -> None:
    """Compiles beside the sources; in the environment where that folder cannot be written."""
    target = bootstrap.catalogue_target(folder)
    if not os.access(target, os.W_OK):
        target = os.path.join(folder, "translations")
    script = os.path.join(bootstrap.ROOT, "pesnet_desktop", "catalogues.py")
    compiled = _run([bootstrap.python_of(folder), "-P", script, bootstrap.TRANSLATIONS, target])
    if compiled.returncode != 0:
        raise Unable("The translations could not be prepared: {}".format(_last_line(compiled.stdout)))


@contextlib.contextmanager
def _alone(path: str) -> Iterator[None]:
    """Keeps a second start, made while the first still prepares, waiting until that is done."""
    with open(path, "a", encoding="ascii") as lock:
        if sys.platform == "win32":
            import msvcrt

            while True:
                with contextlib.suppress(OSError):
                    msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Runs a command for its exit code and its words, untouched by settings that would send packages elsewhere."""
    settings = {name: value for name, value in os.environ.items() if name not in _MISLEADING}
    return subprocess.run(
        command,
        env=settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


_MISLEADING = frozenset({"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME", "PIP_PYTHON"})


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
