"""The first start on a bare machine, played with a tiny program whose one part is a wheel of ten lines."""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from pesnet_desktop import bootstrap, first_start

PACKAGE = Path(bootstrap.__file__).parent
READ_BY_OLD_PYTHONS = ["../main.py", "__init__.py", "bootstrap.py", "first_start.py", "system_packages.py"]
HIDE_ENSUREPIP = "import sys\nsys.modules['ensurepip'] = None\n"
HIDE_PIP = "sys.modules['pip'] = None\n"
START = "import part, sys\ndef main(words):\n    print(part.VERSION, *words)\n    return 7\n"


@dataclass(frozen=True)
class Program:
    """A program folder on a machine of its own: nothing installed, no index, wheels in a folder."""

    folder: Path
    wheels: Path
    settings: dict[str, str]

    @property
    def environment(self) -> Path:
        return self.folder / ".venv"

    def offers(self, version: str) -> None:
        """Puts the wheel of ``version`` on offer and names it in the lock."""
        wheel = _wheel(self.wheels, version)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        (self.folder / "requirements.lock").write_text(f"part=={version} \\\n    --hash=sha256:{digest}\n")

    def starts(self, *words: str, **settings: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, str(self.folder / "main.py"), *words]
        environment = self.settings | settings
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=50)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    folder, wheels, odd = tmp_path / "program é", tmp_path / "wheels", tmp_path / "odd"
    for made in (folder / "pesnet_desktop", wheels, odd):
        made.mkdir(parents=True)
    for name in READ_BY_OLD_PYTHONS:
        shutil.copy(PACKAGE / name, folder / "pesnet_desktop" / name)
    (folder / "pesnet_desktop" / "start.py").write_text(START)
    (odd / "sitecustomize.py").write_text(HIDE_ENSUREPIP)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON", "COV_"))}
    own = {
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
        "PYTHONPATH": str(odd),
    }
    made_program = Program(folder, wheels, kept | own)
    made_program.offers("1.0")
    return made_program


def _wheel(folder: Path, version: str) -> Path:
    wheel = folder / f"part-{version}-py3-none-any.whl"
    described = f"part-{version}.dist-info"
    with zipfile.ZipFile(wheel, "w") as members:
        members.writestr("part.py", f"VERSION = '{version}'\n")
        members.writestr(f"{described}/METADATA", f"Metadata-Version: 2.1\nName: part\nVersion: {version}\n")
        members.writestr(f"{described}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        members.writestr(f"{described}/RECORD", "")
    return wheel


def test_the_first_start_installs_the_parts_and_hands_words_and_exit_code_on(program: Program) -> None:
    first = program.starts("show", "plan é.pesnet", PYTHONPATH="")

    assert (first.returncode, first.stdout) == (7, "1.0 show plan é.pesnet\n")
    assert first.stderr.splitlines()[-1] == "Ready."


def test_the_second_start_says_nothing_and_changes_nothing(program: Program) -> None:
    program.starts()
    before = {path: path.stat().st_mtime_ns for path in program.environment.iterdir()}

    second = program.starts()

    assert (second.returncode, second.stdout, second.stderr) == (7, "1.0\n", "")
    assert {path: path.stat().st_mtime_ns for path in program.environment.iterdir()} == before


def test_a_python_without_ensurepip_installs_with_the_pip_it_has(program: Program) -> None:
    first = program.starts()

    assert (first.returncode, first.stdout) == (7, "1.0\n")
    assert list(program.environment.rglob("pip")) == []


def test_a_half_made_environment_is_made_anew(program: Program) -> None:
    leftover = program.environment / "bin" / "leftover"
    leftover.parent.mkdir(parents=True)
    leftover.touch()

    started = program.starts()

    assert (started.returncode, leftover.exists()) == (7, False)


def test_an_environment_whose_python_is_gone_is_made_anew(program: Program) -> None:
    program.starts()
    Path(bootstrap.python_of(str(program.environment))).unlink()

    started = program.starts()

    assert (started.returncode, started.stdout) == (7, "1.0\n")


def test_a_changed_lock_is_noticed_and_brought_up_to_date(program: Program) -> None:
    program.starts()
    program.offers("2.0")

    started = program.starts()

    assert (started.returncode, started.stdout) == (7, "2.0\n")


def test_a_changed_lock_is_noticed_also_by_the_python_of_the_environment(program: Program) -> None:
    program.starts()
    program.offers("2.0")
    inner = [bootstrap.python_of(str(program.environment)), str(program.folder / "main.py")]

    started = subprocess.run(inner, env=program.settings, capture_output=True, encoding="utf-8", check=False)

    assert (started.returncode, started.stdout) == (7, "2.0\n")


def test_two_starts_at_once_prepare_once(program: Program) -> None:
    command = [sys.executable, str(program.folder / "main.py")]
    both = [
        subprocess.Popen(command, env=program.settings, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
        for _ in range(2)
    ]

    said = [start.communicate(timeout=50)[1].count(b"Ready.") for start in both]

    assert ([start.returncode for start in both], sorted(said)) == ([7, 7], [0, 1])


def test_where_the_folder_cannot_be_written_the_cache_folder_serves(program: Program, tmp_path: Path) -> None:
    (program.folder / ".venv.lock").mkdir()

    first, second = program.starts(), program.starts()

    assert (first.stdout, second.stdout, second.stderr) == ("1.0\n", "1.0\n", "")
    assert (program.environment.exists(), len(list(tmp_path.glob("cache/*/.venv")))) == (False, 1)


def test_where_nothing_can_be_written_one_sentence_says_so(program: Program, tmp_path: Path) -> None:
    (program.folder / ".venv.lock").mkdir()
    (tmp_path / "cache").touch()

    refused = program.starts()

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("There is no place for the program's parts: neither")
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"PIP_NO_INDEX": "", "PIP_FIND_LINKS": "", "PIP_INDEX_URL": "http://127.0.0.1:9/"}, first_start.NO_CONNECTION),
        ({"PIP_FIND_LINKS": ""}, first_start.NO_FITTING_PART.format(part="part==1.0")),
    ],
)
def test_parts_that_cannot_be_fetched_are_said_in_one_sentence(
    program: Program, settings: dict[str, str], sentence: str
) -> None:
    refused = program.starts(**settings)

    assert (refused.returncode, refused.stdout, refused.stderr.splitlines()[1:]) == (2, "", [sentence])


def test_parts_that_are_not_what_the_lock_says_are_not_installed(program: Program) -> None:
    with zipfile.ZipFile(next(program.wheels.iterdir()), "a") as wheel:
        wheel.writestr("stranger.py", "")

    refused = program.starts()

    assert (refused.returncode, refused.stderr.splitlines()[1:]) == (2, [first_start.CHANGED_PARTS])


def test_a_refused_start_is_repeated_once_the_cause_is_gone(program: Program) -> None:
    program.starts(PIP_FIND_LINKS="")

    started = program.starts()

    assert (started.returncode, started.stdout) == (7, "1.0\n")


def test_a_python_without_any_installer_says_what_to_install(program: Program, tmp_path: Path) -> None:
    (tmp_path / "odd" / "sitecustomize.py").write_text(HIDE_ENSUREPIP + HIDE_PIP)

    refused = program.starts(PATH="")

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.splitlines()[1:] == [first_start.NO_INSTALLER_ELSEWHERE]


def test_a_frozen_program_starts_at_once_and_installs_nothing(program: Program, tmp_path: Path) -> None:
    (tmp_path / "odd" / "sitecustomize.py").write_text("import sys\nsys.frozen = True\n")
    (tmp_path / "odd" / "part.py").write_text("VERSION = 'frozen'\n")

    started = program.starts("new")

    assert (started.returncode, started.stdout, started.stderr) == (7, "frozen new\n", "")
    assert not program.environment.exists()


@pytest.mark.parametrize(
    ("version", "is_fitting"),
    [((3, 8), False), ((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False), ((4, 0), False)],
)
def test_the_program_runs_on_python_3_11_to_3_14(version: tuple[int, int], is_fitting: bool) -> None:
    assert bootstrap.is_fitting(version) == is_fitting


def test_another_python_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 20))
    monkeypatch.setenv("PATH", "")

    code = bootstrap.start()

    assert code == 2
    assert capsys.readouterr().err == (
        "PESNET desktop needs Python 3.11, 3.12, 3.13 or 3.14; this is Python 3.8. Install one of them"
        " from python.org or from your system's packages, then start again.\n"
    )


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS)
def test_what_runs_before_the_environment_is_readable_for_python_3_8_and_needs_nothing_installed(name: str) -> None:
    tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"), feature_version=(3, 8))

    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names | {"pesnet_desktop"}


def test_a_changed_translation_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sentences = tmp_path / "fr" / "LC_MESSAGES"
    sentences.mkdir(parents=True)
    for name, changed in (("pesnet.mo", 1000), ("pesnet.po", 2000)):
        (sentences / name).touch()
        os.utime(sentences / name, (changed, changed))
    monkeypatch.setattr(bootstrap, "TRANSLATIONS", str(tmp_path))

    before = bootstrap.has_stale_catalogues(str(tmp_path))
    os.utime(sentences / "pesnet.mo", (3000, 3000))

    assert (before, bootstrap.has_stale_catalogues(str(tmp_path))) == (True, False)
