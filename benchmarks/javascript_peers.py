"""The JavaScript engines beside ours, where node is present: docxtemplater and easy-template-x, in a process of theirs.

npm installs them once into the folder ``PESNET_BENCH_NODE``, or into a cache folder: never into the project.
"""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from platformdirs import user_cache_path

from benchmarks.curly_template import curly_template, facts_of_paper
from benchmarks.docxtpl_peer import nouns_of
from benchmarks.measuring import Case, texts_of

_SOURCES = Path(__file__).parent / "javascript"
_NPM = ("install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--silent")


def javascript_line(case: Case, content: bytes, ours: bytes, final: float) -> str:
    """How much faster a final paper is than the best of them; says so where they cannot be run.

    ``final`` is our milliseconds, ``ours`` the paper that both have to say the same as.
    """
    lacking = _what_lacks()
    if lacking:
        return f"{case.title}: no JavaScript peers, {lacking}"
    taken = _bests(case, content, ours)
    best = min(taken.values())
    said = ", ".join(f"{name} {milliseconds:.1f} ms" for name, milliseconds in taken.items())
    return f"{case.title}: {said}: final {best / final:.0f} x faster (wanted {case.wanted_of_javascript} x)"


def _bests(case: Case, content: bytes, ours: bytes) -> dict[str, float]:
    """Milliseconds of each engine, after looking that its paper says the same words."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "template.docx").write_bytes(curly_template(content))
        facts = facts_of_paper(case.paper, nouns_of(case.name, case.paper))
        (folder / "facts.json").write_text(json.dumps(facts), encoding="utf-8")
        command = ["node", str(_installed() / "peers.mjs"), name, str(case.times), str(case.rounds)]
        taken: dict[str, float] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
        for engine in taken:
            theirs = (folder / f"{engine}.docx").read_bytes()
            assert list(texts_of(ours)) == list(texts_of(theirs)), f"{case.title}: {engine} does not say the same"
    return taken


def _what_lacks() -> str:
    missing = [program for program in ("node", "npm") if shutil.which(program) is None]
    if missing:
        return f"{' and '.join(missing)} not found"
    try:
        _installed()
    except subprocess.CalledProcessError:
        return "npm could not install them"
    return ""


def _installed() -> Path:
    """The folder with the engines in the versions of ``package.json``, made once."""
    folder = Path(os.environ.get("PESNET_BENCH_NODE") or user_cache_path("pesnet-desktop-benchmarks"))
    folder.mkdir(parents=True, exist_ok=True)
    wanted, stamp = (_SOURCES / "package.json").read_bytes(), folder / "installed.json"
    shutil.copy(_SOURCES / "peers.mjs", folder)
    if not stamp.is_file() or stamp.read_bytes() != wanted:
        (folder / "package.json").write_bytes(wanted)
        subprocess.run([str(shutil.which("npm")), *_NPM], cwd=folder, check=True)
        stamp.write_bytes(wanted)
    return folder
