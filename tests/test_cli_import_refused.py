"""Importing tells by its code that nothing at all could be read."""

from pathlib import Path

from pesnet_desktop.cli import main
from pesnet_desktop.store import create_store


def test_where_every_file_is_refused_nothing_could_be_read(tmp_path: Path) -> None:
    office, scan = tmp_path / "office.pesnet", tmp_path / "scan.pdf"
    create_store(office).close()
    scan.write_bytes(b"%PDF-1.7")

    assert main(["import", str(office), str(scan)]) == 2
