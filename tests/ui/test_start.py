import subprocess
import sys
from pathlib import Path

import pytest

from pesnet_desktop.commands.activity import add_activity
from pesnet_desktop.commands.work_plan import add_area, add_work_plan
from pesnet_desktop.paths import program_folder
from pesnet_desktop.store import create_store

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from pesnet_desktop.store import open_store
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.frame import Frame
from pesnet_desktop.ui.preferences import Preferences

app = QApplication([])
frame = Frame()
desktop = Desktop(app, frame, Preferences())
window = desktop.show_file(open_store(Path(sys.argv[1])))
frame.grab()
heavy = {"sqlalchemy", "docx", "lxml", "babel", "alembic"} & {name.split(".")[0] for name in sys.modules}
print(window.page("work-plan").model.rowCount(), *sorted(heavy))
"""


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.pesnet"
    store = create_store(path)
    area = add_area(store, add_work_plan(store, "Work Plan 2030–2031"), "Skills")
    add_activity(store, area, "Workshop on “Apprenticeships”")
    store.close()
    return path


def test_the_first_paint_shows_the_rows_and_loads_nothing_heavy(plan_file: Path) -> None:
    command = [sys.executable, "-c", FIRST_PAINT, str(plan_file)]

    said = subprocess.run(command, cwd=program_folder(), capture_output=True, text=True, check=True)

    assert said.stdout.split() == ["2"]
