"""Has LibreOffice, where it is installed, read what is in older formats: a Word or Excel file is made of it aside.

It works on a copy in a folder of its own, with a profile of its own that runs no macro, fetches nothing and updates no
link; what it makes goes through the same gate as any foreign file.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.pdf import libre_office
from pesnet_desktop.tasks.reading_worker import Cancelled

ENDINGS = {
    "foreign-old-word": ".doc",
    "foreign-odt": ".odt",
    "foreign-rtf": ".rtf",
    "foreign-old-excel": ".xls",
    "foreign-ods": ".ods",
}
"""The problems of files that LibreOffice reads, and the ending by which it knows their kind."""

_FILTERS = {
    ".doc": "MS Word 97",
    ".odt": "writer8",
    ".rtf": "Rich Text Format",
    ".xls": "MS Excel 97",
    ".xls in XML": "MS Excel 2003 XML",
    ".ods": "calc8",
}
"""What is asked for by name: of itself LibreOffice would read a broken file as plain text, letter by letter."""

PATIENCE = 120.0
_LOOK = 0.1
_SETTING = (
    '<item oor:path="/org.openoffice.{place}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
    "</item>"
)
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
_PROFILE = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>'
)


@contextmanager
def as_newer(path: Path, ending: str, cancelled: Callable[[], bool]) -> Iterator[Path]:
    """A Word or Excel file with what the file at ``path`` says, for as long as the block lasts.

    Raises Problem where LibreOffice could not read it, Cancelled where that was pressed; to be asked where
    :func:`libre_office` found a program.
    """
    with tempfile.TemporaryDirectory(prefix="pesnet-older-") as folder:
        room = Path(folder)
        copied = room / f"paper{ending}"
        try:
            shutil.copyfile(path, copied)
        except OSError as error:
            raise Problem("not-readable", path=str(path)) from error
        made = room / "made" / ("paper.xlsx" if ending in (".xls", ".ods") else "paper.docx")
        _convert(copied, made, room / "profile", cancelled)
        if not made.is_file():
            raise Problem("foreign-not-converted", path=str(path))
        yield made


def _convert(source: Path, target: Path, profile: Path, cancelled: Callable[[], bool]) -> None:
    """Asks LibreOffice, which leaves no file where it failed. It gets no chance to outlive us."""
    (profile / "user").mkdir(parents=True)
    settings = "".join(_SETTING.format(place=place, name=name, value=value) for place, name, value in _SETTINGS)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE.format(settings), encoding="utf-8")
    wanted = ("--convert-to", target.suffix.removeprefix("."), "--outdir", str(target.parent))
    options = ("--headless", "--norestore", "--nolockcheck", *wanted)
    is_xml = source.read_bytes()[:100].lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<?xml")
    kind = f"--infilter={_FILTERS[source.suffix + (' in XML' if is_xml else '')]}"
    command = [str(libre_office()), f"-env:UserInstallation={profile.as_uri()}", *options, kind, str(source)]
    silent = subprocess.DEVNULL
    try:
        working = subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True)
    except OSError:
        return
    ends = time.monotonic() + PATIENCE
    try:
        while working.poll() is None and time.monotonic() < ends:
            if cancelled():
                raise Cancelled
            time.sleep(_LOOK)
    finally:
        _end(working)


def _end(working: "subprocess.Popen[bytes]") -> None:
    """Ends LibreOffice with the process that it starts itself."""
    if working.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(working.pid)], capture_output=True, check=False)
    else:
        import signal

        os.killpg(working.pid, signal.SIGKILL)
    working.wait()
