"""Compiles the translators' sentences (``.po``) into what the program reads (``.mo``), only where they changed."""

import sys
from pathlib import Path


def stale_catalogues(source: Path, target: Path) -> list[Path]:
    """The ``.po`` files under ``source`` whose ``.mo`` under ``target`` is missing or older."""
    return [po for po in sorted(source.glob("*/LC_MESSAGES/*.po")) if _is_stale(po, _compiled(po, source, target))]


def compile_catalogues(source: Path, target: Path) -> list[Path]:
    """Writes each stale catalogue below ``target``, laid out as below ``source``; returns the files written."""
    return [_compile(po, _compiled(po, source, target)) for po in stale_catalogues(source, target)]


def _compiled(po: Path, source: Path, target: Path) -> Path:
    return target / po.relative_to(source).with_suffix(".mo")


def _is_stale(po: Path, mo: Path) -> bool:
    return not mo.is_file() or mo.stat().st_mtime_ns < po.stat().st_mtime_ns


def _compile(po: Path, mo: Path) -> Path:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with po.open("rb") as sentences:
        catalogue = read_po(sentences, locale=po.parent.parent.name, abort_invalid=True)
    mo.parent.mkdir(parents=True, exist_ok=True)
    half = mo.with_suffix(".part")
    with half.open("wb") as compiled:
        write_mo(compiled, catalogue)
    half.replace(mo)
    return mo


if __name__ == "__main__":
    compile_catalogues(Path(sys.argv[1]), Path(sys.argv[2]))
