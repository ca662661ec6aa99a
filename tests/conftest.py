"""What every test may lean on: folders of its own, a repeatable Hypothesis, the office's Word files where they are."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples"


def pytest_configure() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    settings.register_profile("here", deadline=None)
    settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
    settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out the tests on the office's own Word files where these are not beside the checkout."""
    if SAMPLES.is_dir():
        return
    left_out = [item for item in items if "samples" in getattr(item, "fixturenames", ())]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keeps data and settings of the person who runs the tests out of reach."""
    home = tmp_path_factory.mktemp("pesnet-home")
    os.environ["PESNET_HOME"] = str(home)
    return home


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of the office's own Word files; its tests are left out where it is not there."""
    return SAMPLES
