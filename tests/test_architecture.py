"""What keeps the house in shape: layers, sizes, what a start may load, and locks that anyone can use."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-check.lock")
HEAVY = ("sqlalchemy", "docx", "lxml", "babel", "alembic", "sqlite3")
FILE_LINES, FUNCTION_LINES = 350, 60
PYTHONS_DATACLASSES = {
    "checks.py",
    "documents/read/plan_parts.py",
    "model/light_dataclasses.py",
    "model/papers/drafts.py",
    "model/programme_line.py",
    "queries/likely.py",
    "tasks/translations_page.py",
}
"""Who needs options that light dataclasses do not offer; none of them is loaded by a start or an export."""


def sources() -> Iterator[Path]:
    for folder in ("pesnet_desktop", "tests", "benchmarks"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def pinned(lock: str) -> dict[str, str]:
    """The packages a lock names, each with its version."""
    found = re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE)
    return dict(found)


def declared() -> dict[str, list[Requirement]]:
    """What the project asks for: to run, and to check and measure."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run, extras = project["dependencies"], project["optional-dependencies"]
    texts = {LOCKS[0]: run, LOCKS[1]: [*run, *extras["check"], *extras["bench"]]}
    return {lock: [Requirement(text) for text in asked] for lock, asked in texts.items()}


def test_main_has_three_lines() -> None:
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) == 3


def test_the_continuous_check_calls_the_command_that_everybody_types() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert script[1:] == ['cd "$(dirname "$0")/.." && exec python3 main.py test']


@pytest.mark.parametrize("module", ["pesnet_desktop.start", "pesnet_desktop.app"])
def test_a_start_loads_nothing_heavy_before_the_window_is_drawn(module: str) -> None:
    look = f"import sys, {module}; print(*sorted({set(HEAVY)!r} & set(sys.modules)))"

    seen = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)

    assert seen.stdout.strip() == ""


def test_only_those_who_need_more_make_dataclasses_the_slow_way() -> None:
    package = ROOT / "pesnet_desktop"
    slow = re.compile(r"^ *(?:from|import) dataclasses\b", re.MULTILINE)

    found = {str(path.relative_to(package)) for path in package.rglob("*.py") if slow.search(path.read_text("utf-8"))}

    assert {name.replace("\\", "/") for name in found} == PYTHONS_DATACLASSES


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host_and_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert re.findall(r"://|--index|--extra|--find-links|--trusted| @ |file:", text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_part_of_a_lock_is_pinned_and_hashed(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")

    loose = [
        line for line in text.splitlines() if not re.match(r"[a-z0-9-]+==[^ ]+ .*--hash=sha256:[0-9a-f]{64}", line)
    ]

    assert loose == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_what_the_project_asks_for(lock: str) -> None:
    versions = pinned(lock)

    unmet = [str(asked) for asked in declared()[lock] if versions.get(asked.name.lower(), "") not in asked.specifier]

    assert unmet == []


def test_the_checks_run_on_the_versions_that_the_office_gets() -> None:
    run, check = pinned(LOCKS[0]), pinned(LOCKS[1])

    assert {name: check.get(name) for name in run} == run


def test_no_file_and_no_function_outgrows_its_reader() -> None:
    """A migration may: it lists the columns of a past version, which nobody reads line by line and nothing changes."""
    too_long = [
        f"{path.relative_to(ROOT)}: {lines} lines"
        for path in sources()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > FILE_LINES
    ]
    too_long += [
        f"{path.relative_to(ROOT)}: {node.name} has {size} lines"
        for path in sources()
        if "migrations" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (size := (node.end_lineno or 0) - node.lineno + 1) > FUNCTION_LINES
    ]

    assert too_long == []


def test_no_name_is_a_junk_drawer() -> None:
    vague = re.compile(r"(^|_)(utils?|helpers?|common|misc|core|managers?|handlers?|services?|stuff)(_|$)")

    assert [str(path.relative_to(ROOT)) for path in sources() if vague.search(path.stem)] == []
