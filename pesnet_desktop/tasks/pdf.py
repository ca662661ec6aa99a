"""Makes PDF files of papers: with LibreOffice where it is installed, on Windows else with Word."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import write_whole
from pesnet_desktop.tasks.writing import not_written

PATIENCE = 180
"""Seconds that a program may take for one order: its first start on a slow laptop takes the longest."""

_PLACES = (
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_BY_WORD = """
$word = New-Object -ComObject Word.Application
try {
  foreach ($path in $args[1..($args.Length - 1)]) {
    $paper = $word.Documents.Open($path, $false, $true)
    $paper.ExportAsFixedFormat((Join-Path $args[0] ([IO.Path]::GetFileNameWithoutExtension($path) + '.pdf')), 17)
    $paper.Close($false)
  }
} finally { $word.Quit() }
"""


def pdf_of(papers: Sequence[Path]) -> list[Path]:
    """Writes a PDF file beside each of ``papers`` and returns their paths; all are made before one is written.

    Raises Problem where no program for it is installed, or where it gave no file for one of the papers.
    """
    if not papers:
        return []
    with _passing_folder(papers[0]) as folder:
        _convert(papers, Path(folder))
        made = [(paper.with_suffix(".pdf"), Path(folder) / f"{paper.stem}.pdf") for paper in papers]
        for target, pdf in made:
            if not pdf.is_file():
                raise Problem("pdf-not-made", path=str(target))
        for target, pdf in made:
            try:
                write_whole(target, pdf.read_bytes())
            except OSError as error:
                raise not_written(error, target) from error
    return [target for target, _pdf in made]


def _passing_folder(paper: Path) -> "tempfile.TemporaryDirectory[str]":
    """A folder of the system's that goes again; what is in its way is said of the PDF file."""
    try:
        return tempfile.TemporaryDirectory(prefix="pesnet-pdf-", ignore_cleanup_errors=True)
    except OSError as error:
        raise Problem("pdf-not-made", path=str(paper.with_suffix(".pdf"))) from error


def refuse_without_program() -> None:
    """Raises Problem where nothing here makes PDF files; to be asked before papers are written."""
    if libre_office() is None and sys.platform != "win32":
        raise Problem("no-pdf-program")


def libre_office() -> Path | None:
    """LibreOffice's program, where one is installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    places = (found, *_PLACES) if found else _PLACES
    return next((Path(place) for place in places if Path(place).is_file()), None)


def _convert(papers: Sequence[Path], folder: Path) -> None:
    refuse_without_program()
    program = libre_office()
    if program is not None:
        _run(_by_libre_office(program, papers, folder), papers[0])
    else:
        _run(_by_word(papers, folder), papers[0])  # not tried: no Word where this was written


def _by_libre_office(program: Path, papers: Sequence[Path], folder: Path) -> list[str]:
    """Its own profile: an open LibreOffice of the officer neither disturbs this nor is disturbed."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = ("--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder))
    return [str(program), profile, *options, *(str(paper.absolute()) for paper in papers)]


def _by_word(papers: Sequence[Path], folder: Path) -> list[str]:
    script = folder / "papers.ps1"
    script.write_text(_BY_WORD, encoding="utf-8")
    system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
    shell = str(system / "WindowsPowerShell" / "v1.0" / "powershell.exe")
    options = ("-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File", str(script))
    return [shell, *options, str(folder), *(str(paper.absolute()) for paper in papers)]


def _run(command: list[str], paper: Path) -> None:
    try:
        subprocess.run(command, capture_output=True, timeout=PATIENCE, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise Problem("pdf-not-made", path=str(paper.with_suffix(".pdf"))) from error
