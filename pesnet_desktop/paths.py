"""Where things lie: what the program brings, what the office keeps, and how a file is named and written whole."""

import os
import re
import sys
import time
import unicodedata
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

FILE_NAME_LIMIT = 100
LEFTOVER_SECONDS = 600
OWN_HOME = "PESNET_HOME"
_WRITABLE = 0o600

FILE_NAME_BYTES = 240
"""Systems that count bytes take 255; other programs lay files with longer names beside one that they have open."""

_NOT_IN_NAMES = r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]+'
_DEVICES = r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)"
_SYNCED = (
    r"(?i)onedrive|dropbox|google ?drive|my drive|nextcloud|owncloud|seafile|icloud|mobile documents"
    r"|cloudstorage|box sync"
)
_NETWORK_FILE_SYSTEMS = frozenset({"9p", "afpfs", "cifs", "davfs", "nfs", "nfs4", "smb3", "smbfs", "sshfs"})


def program_folder() -> Path:
    """The checkout, or the folder of the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resources() -> Path:
    return program_folder() / "resources"


def translations() -> Path:
    """The compiled catalogues: beside the program, or in its environment where the program lies read-only."""
    in_environment = Path(sys.prefix) / "translations"
    return in_environment if in_environment.is_dir() else program_folder() / "translations"


def data_folder() -> Path:
    """Where the office's own file and templates live: never a roaming folder. ``PESNET_HOME`` moves it."""
    own = os.environ.get(OWN_HOME)
    if own:
        return Path(own) / "data"
    from platformdirs import user_data_path

    return user_data_path("pesnet-desktop", appauthor=False, roaming=False)


def settings_folder() -> Path:
    """Where the window remembers its language, look and last file. ``PESNET_HOME`` moves it."""
    own = os.environ.get(OWN_HOME)
    if own:
        return Path(own) / "settings"
    from platformdirs import user_config_path

    return user_config_path("pesnet-desktop", appauthor=False, roaming=False)


def file_name(text: str, suffix: str = "") -> str:
    """A name every system takes: ``text`` without forbidden characters, at most 100 characters and 240 bytes with
    ``suffix``.

    Windows refuses ``<>:"/\\|?*``, names of devices and a dot or a space at the end; letters of all scripts stay.
    """
    plain = re.sub(_NOT_IN_NAMES, " ", unicodedata.normalize("NFC", text))
    stem = " ".join(plain.split()).strip(". ")
    stem = f"_{stem}" if re.match(_DEVICES, stem) else stem
    return f"{_cut(stem, suffix) or 'paper'}{suffix}"


def _cut(stem: str, suffix: str) -> str:
    """As much of ``stem`` as fits before ``suffix``; no letter is cut in two."""
    room = FILE_NAME_BYTES - len(suffix.encode())
    short = stem[: FILE_NAME_LIMIT - len(suffix)].encode()[:room].decode(errors="ignore")
    return short.rstrip(". ")


def write_whole(path: Path, content: bytes, *, settles: bool = True, flushes: bool = True) -> None:
    """Writes all of ``content`` or nothing: a reader finds the old file or the new one, also after a power cut.

    Whoever writes many files into one folder settles the folder itself, once. What is only remembered to be kind need
    not be flushed: a killed program leaves it whole all the same, a power cut may take it.
    Raises OSError as the system words it; nothing is left behind then.
    """
    temporary = path.parent / f".pesnet-{os.urandom(16).hex()}.part"
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            if flushes:
                os.fsync(file.fileno())
        if path.is_file():
            temporary.chmod(S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):  # what stopped the writing is raised
            temporary.chmod(_WRITABLE)  # Windows removes nothing that is read-only, as the target may have been
            temporary.unlink()
        raise
    if settles:
        settle_folder(path.parent)


def sweep_leftovers(folder: Path) -> None:
    """Removes what a killed program left half written in ``folder``; what another window may be writing now stays.

    What cannot be looked at or removed stays, too: whoever writes there next is told why.
    """
    with suppress(OSError):
        for leftover in list(folder.glob(".pesnet-*.part")):
            with suppress(OSError):
                if time.time() - leftover.stat().st_mtime > LEFTOVER_SECONDS:
                    leftover.unlink()


def is_synced_folder(path: Path) -> bool:
    """Whether ``path`` lies in a folder that a cloud service or a network keeps, where a live file is not safe."""
    whole = path.expanduser().absolute()
    if any(re.search(_SYNCED, part) for part in whole.parts):
        return True
    if sys.platform == "win32":
        return str(whole).startswith("\\\\")
    return _file_system_of(whole) in _NETWORK_FILE_SYSTEMS


def settle_folder(folder: Path) -> None:
    """Makes the new name itself outlive a power cut; Windows does that on its own."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _file_system_of(path: Path) -> str:
    """The kind of file system under ``path`` where the system tells (Linux), otherwise nothing."""
    mounts = Path("/proc/mounts")
    if not mounts.is_file():
        return ""
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _device, place, found, *_rest = line.split(" ")
        place = place.replace("\\040", " ")
        if len(place) >= len(best) and path.is_relative_to(place):
            best, kind = place, found.removeprefix("fuse.")
    return kind
