"""The whole check of the project, ``python3 main.py test``: style, types, layers, dependencies, licences, tests.

With ``--full`` every paper goes before every judge, in each language, as draft and final, and onto pages. It installs
what it needs. What cannot be installed is named in the last line, and is a failure where ``CI`` is set.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from pesnet_desktop import system_packages

ROOT = Path(__file__).resolve().parent.parent
SDK_SOURCE = ROOT / "tests" / "documents" / "open_xml_sdk"
SDK_TARGET = Path(sys.prefix) / "ooxml-validator"
CLEAN_LICENCES = (
    "MIT",
    "MIT License",
    "BSD License",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "Apache Software License",
    "PSF-2.0",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
)
LICENCES_READ_BY_HAND = ("sqlcipher3",)  # names none in its metadata; its LICENSE file is the zlib licence
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ON_A_VIRTUAL_SCREEN = {"QT_QPA_PLATFORM": "xcb"}
FULL = ("--full",)
PAGE_MAKERS = {"soffice": "libreoffice-writer", "pdftotext": "poppler-utils"}
"""What lays a paper out and reads its pages, and the Debian packages that bring it."""

TESTS_WITH_A_SCREEN = ("tests/ui", "tests/journeys")


@dataclass(frozen=True)
class Check:
    """One thing to look at: ``command`` passes with exit code 0."""

    name: str
    command: tuple[str, ...]
    settings: Mapping[str, str] = field(default_factory=dict)
    shows_result: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a check ended, and what it said."""

    check: Check
    passed: bool
    seconds: float
    said: str


def run_checks(*, is_full: bool = False) -> int:
    """Runs everything, prints a line for each check, and returns 0 only if all passed."""
    began = time.monotonic()
    not_run: dict[str, str] = {}
    lacking_screen = _bring_virtual_screen()
    lacking_sdk = _bring_open_xml_sdk()
    if lacking_sdk:
        not_run["Open XML SDK validator"] = lacking_sdk
    lacking_pages = _bring_page_maker() if is_full else ""
    if lacking_pages:
        not_run["pages of the papers"] = lacking_pages
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(_carry_out, still_checks()))
    outcomes.append(_carry_out(tests_offscreen(is_full=is_full, has_screen=not lacking_screen)))
    if lacking_screen:
        not_run["tests on a virtual screen"] = lacking_screen
    else:
        outcomes.append(_carry_out(tests_on_a_virtual_screen()))
    failed = [outcome.check.name for outcome in outcomes if not outcome.passed]
    print(*closing_lines(failed, not_run, time.monotonic() - began), sep="\n", flush=True)
    return exit_code(failed, not_run, is_ci=bool(os.environ.get("CI")))


def exit_code(failed: list[str], not_run: Mapping[str, str], *, is_ci: bool) -> int:
    """0 if all is well; a check that could not run is well enough on a desk, and a failure in continuous checks."""
    return 1 if failed or (not_run and is_ci) else 0


def still_checks() -> list[Check]:
    """The checks that read the project without running it, the longest first."""
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return [
        Check("strict types", _python("-m", "mypy")),
        Check("layer contracts", _python("-c", linter, "--no-cache")),
        Check("format", _python("-m", "ruff", "format", "--check", ".")),
        Check("lint", _python("-m", "ruff", "check", ".")),
        Check("dependencies", _python("-m", "deptry", ".")),
        Check("licences", _python("-m", "piplicenses", *_licence_words())),
    ]


def tests_offscreen(*, is_full: bool, has_screen: bool) -> Check:
    """All tests; those of windows only in the full check, or where no virtual screen can take them."""
    left_out = [] if is_full or not has_screen else [f"--ignore={folder}" for folder in TESTS_WITH_A_SCREEN]
    return Check("tests offscreen", _pytest("--no-xvfb", *left_out, *FULL[:is_full]), OFFSCREEN, shows_result=True)


def tests_on_a_virtual_screen() -> Check:
    return Check("tests on a virtual screen", _pytest(*TESTS_WITH_A_SCREEN), ON_A_VIRTUAL_SCREEN, shows_result=True)


def closing_lines(failed: list[str], not_run: Mapping[str, str], seconds: float) -> list[str]:
    """What stands at the end: the verdict, and last of all each check that did not run, with the reason."""
    verdict = f"Failed: {', '.join(failed)}." if failed else "Every check that ran has passed."
    absent = "; ".join(f"{name} ({reason})" for name, reason in not_run.items())
    return [f"{verdict} {seconds:.0f} s in all.", f"Did not run: {absent}." if absent else "Every check ran."]


def shipped_packages() -> list[str]:
    """The packages that reach an officer's machine, by the lock."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return [line.partition("==")[0] for line in lock.splitlines() if "==" in line]


def _carry_out(check: Check) -> Outcome:
    began = time.monotonic()
    settings = {**os.environ, **check.settings, "PYTHONUTF8": "1"}
    done = subprocess.run(
        check.command,
        cwd=ROOT,
        env=settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    outcome = Outcome(check, done.returncode == 0, time.monotonic() - began, done.stdout.rstrip())
    print(_report(outcome), flush=True)
    return outcome


def _report(outcome: Outcome) -> str:
    line = f"{'passed' if outcome.passed else 'FAILED'}  {outcome.check.name}  {outcome.seconds:.1f} s"
    if not outcome.passed:
        return f"{line}\n{outcome.said}"
    result = outcome.said.rpartition("\n")[2].strip("= ")
    return f"{line}  {result}" if outcome.check.shows_result else line


def _python(*words: str) -> tuple[str, ...]:
    return (sys.executable, *words)


def _pytest(*words: str) -> tuple[str, ...]:
    return _python("-m", "pytest", "-q", "-n", "2", "--dist", "worksteal", *words)


def _licence_words() -> list[str]:
    allowed = ["--from=mixed", "--allow-only", ";".join(CLEAN_LICENCES)]
    return [*allowed, "--packages", *(name for name in shipped_packages() if name not in LICENCES_READ_BY_HAND)]


def _bring_virtual_screen() -> str:
    """Sees that window tests have a screen; a reason where that cannot be."""
    if not sys.platform.startswith("linux"):
        return "there is a virtual screen on Linux only"
    lacking = [] if shutil.which("Xvfb") else ["xvfb"]
    lacking += system_packages.packages_of(system_packages.missing_libraries())
    return _bring(lacking, "Xvfb is not installed")


def _bring_page_maker() -> str:
    """Sees that papers can be laid out on pages; a reason where that cannot be."""
    lacking = [package for program, package in PAGE_MAKERS.items() if not shutil.which(program)]
    return _bring(lacking, "LibreOffice or pdftotext is not installed")


def _bring(packages: list[str], otherwise: str) -> str:
    """Installs packages of the system where that may be; a reason where it may not, ``otherwise`` without apt."""
    if not packages or (system_packages.may_install() and system_packages.install_packages(packages)):
        return ""
    return f"type: {system_packages.line_to_type(packages)}" if system_packages.is_debian() else otherwise


def _bring_open_xml_sdk() -> str:
    """Installs the pinned validator beside the checks' own packages; a reason where that cannot be."""
    stamp = SDK_TARGET / "whole"
    wanted = (SDK_SOURCE / "package-lock.json").read_text(encoding="utf-8")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return ""
    npm = _npm()
    if not npm:
        return "npm is not installed"
    shutil.rmtree(SDK_TARGET, ignore_errors=True)
    shutil.copytree(SDK_SOURCE, SDK_TARGET)
    words = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    words += ["--fetch-retries=1", "--fetch-timeout=30000"]
    installing = Check("Open XML SDK validator fetched", (npm, *words, "--prefix", str(SDK_TARGET)))
    if not _carry_out(installing).passed:
        return "npm could not fetch it"
    stamp.write_text(wanted, encoding="utf-8")
    return ""


def _npm() -> str | None:
    if not shutil.which("npm") and system_packages.may_install():
        system_packages.install_packages(["nodejs", "npm"])
    return shutil.which("npm")
