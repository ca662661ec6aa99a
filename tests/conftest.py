"""What every test may lean on: folders of its own, a repeatable Hypothesis, judges of Word files, office files."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from pesnet_desktop.catalogues import compile_catalogues
from pesnet_desktop.paths import program_folder
from tests.documents import validators

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="every paper, language and state before every judge, and PDF")


def pytest_configure() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    settings.register_profile("here", deadline=None)
    settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
    settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out the tests whose judge or whose files this machine does not have; the test command names them.

    Those of the whole table of papers run with ``--full`` only.
    """
    there = {
        "samples": SAMPLES.is_dir(),
        "word_findings": validators.open_xml_sdk() is not None,
        "whole_table": bool(config.getoption("--full")),
        "pages_of": validators.page_maker() is not None,
    }
    lacking = {name for name, is_there in there.items() if not is_there}
    left_out = [item for item in items if lacking.intersection(getattr(item, "fixturenames", ()))]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keeps data and settings of the person who runs the tests out of reach."""
    home = tmp_path_factory.mktemp("pesnet-home")
    os.environ["PESNET_HOME"] = str(home)
    return home


@pytest.fixture(scope="session")
def catalogues() -> Path:
    """The folder of the compiled catalogues, as fresh as their sources."""
    folder = program_folder() / "translations"
    compile_catalogues(folder, folder)
    return folder


@pytest.fixture(scope="session")
def made_sample(own_folders: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the sample, made once; nobody opens it but by a copy."""
    from pesnet_desktop.tasks.sample import make_sample

    path = tmp_path_factory.mktemp("sample") / "sample.pesnet"
    make_sample(path).close()
    return path


@pytest.fixture
def sample_file(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the sample for one test alone."""
    return Path(shutil.copy(made_sample, tmp_path_factory.mktemp("office") / "office #1 %20?.pesnet"))


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of the office's own Word files; its tests are left out where it is not there."""
    return SAMPLES


@pytest.fixture
def word_findings(tmp_path: Path) -> Callable[[bytes], list[str]]:
    """Asks both judges about the bytes of a ``.docx``; an empty list is a sound file."""

    def findings(content: bytes) -> list[str]:
        path = tmp_path / "judged.docx"
        path.write_bytes(content)
        return [*validators.open_xml_sdk_findings(path), *validators.openxml_audit_findings(path)]

    return findings


@pytest.fixture(scope="session")
def whole_table() -> None:
    """Asked for by tests that only the full check runs."""


@pytest.fixture
def pages_of(tmp_path: Path) -> Callable[[list[bytes]], list[list[str]]]:
    """Lays out Word files as a reader sees them: the words of each page of each file."""
    return lambda contents: validators.pages(contents, tmp_path)
