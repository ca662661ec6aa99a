"""What the machine itself must bring: Qt's shared libraries and a few tools, installed or named in one line to type.

Standard library only, and readable for Python 3.8: this runs before anything is installed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from shutil import which

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def missing_libraries() -> list[str]:
    """The shared libraries that Qt needs for a window and does not find; empty on Windows and macOS."""
    return [library for library in QT_LIBRARIES if not _loads(library)] if sys.platform.startswith("linux") else []


def packages_of(libraries: list[str]) -> list[str]:
    """The Debian packages that bring ``libraries``."""
    return [QT_LIBRARIES[library] for library in libraries]


def is_debian() -> bool:
    """Whether packages come by apt here: Debian, Ubuntu and their kin."""
    return os.path.exists("/etc/debian_version") and which("apt-get") is not None


def may_install() -> bool:
    """Whether the program may install packages of the system itself."""
    return is_debian() and os.geteuid() == 0


def line_to_type(packages: list[str]) -> str:
    """The one line that installs ``packages`` on Debian and Ubuntu."""
    return "sudo apt-get install -y " + " ".join(packages)


def what_the_window_lacks(libraries: list[str]) -> str:
    """A sentence for the officer: which libraries a window needs and how they come here."""
    if is_debian():
        line = line_to_type(packages_of(libraries))
        return "To open a window, this computer needs a few more libraries. Type this line, then start again: " + line
    return "To open a window, install these libraries with your system's packages: {}.".format(", ".join(libraries))


def install_packages(packages: list[str]) -> bool:
    """Installs Debian packages and says so; whether all are there now. For root only, see ``may_install``."""
    print("Installing with apt-get: {}.".format(" ".join(packages)), file=sys.stderr, flush=True)
    install = ["install", "-y", "--no-install-recommends", *packages]
    return _apt_get(install) or (_apt_get(["update"]) and _apt_get(install))


def _apt_get(words: list[str]) -> bool:
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    command = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *words]
    return (
        subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0
    )


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
