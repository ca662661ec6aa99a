"""Compares a letter with docxtpl, and 500 letters with writing their bytes: ``python -m benchmarks.letters``."""

import io
import sys
import tempfile
import time
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import docxtpl
from lxml import etree

from benchmarks.docxtpl_peer import peer_facts, peer_paper
from benchmarks.jinja_template import jinja_template
from benchmarks.measuring import Case, bests, texts_of
from pesnet_desktop import paths
from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.documents.wordml import read_part, value, w
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.papers.invitation import invitation_papers
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import Order, export
from pesnet_desktop.tasks.sample import make_sample
from pesnet_desktop.tasks.templates import usable_template

TODAY = date(2025, 5, 14)
LETTERS = 500
_ROUNDS = 7
_WANTED, _WANTED_TIMES_WRITING = 150, 2


def main() -> int:
    store = make_sample(None)
    event = next(line.id for line in events(store) if line.activities == ("1.3",))
    print(_letter_line(store, event), flush=True)
    with store.one_step("Invite many"):
        for number in range(LETTERS - len(invitation_papers(store, event, "en", TODAY))):
            add_invitation(store, event, "Senegal", f"Agency {number}", f"Guest {number} SAMPLE", "H.E. Mr.", "Head")
    print(_batch_line(store, Order(["invitation"], Path(), TODAY, "en", event_ids=[event])))
    return 0


def _letter_line(store: Store, event: str) -> str:
    paper = invitation_papers(store, event, "en", TODAY)[0]
    paper = replace(paper, cover=replace(paper.cover, is_draft=False))
    content, facts = usable_template("invitation", "en"), peer_facts("invitation", paper)
    peer = docxtpl.DocxTemplate(io.BytesIO(jinja_template(_without_pictures(content))))
    ours = render(compile_template(content, CATALOGUE), paper, final=True)
    theirs = peer_paper(peer, facts)
    assert list(texts_of(ours)) == list(texts_of(theirs)), "the two letters do not say the same"
    final, draft, other = bests(
        Case("letter", "invitation", paper, (_WANTED, 0), times=50),
        lambda: render(compile_template(content, CATALOGUE), paper, final=True),
        lambda: render(compile_template(content, CATALOGUE), paper, final=False),
        lambda: peer_paper(peer, facts),
    )
    return (
        f"letter: final {final:.3f} ms, draft with anchors {draft:.3f} ms, docxtpl {other:.1f} ms: "
        f"{other / final:.0f} x and {other / draft:.0f} x faster (wanted {_WANTED} x), "
        f"size {len(ours) / len(theirs):.2f} x (wanted at most 1.1 x)"
    )


def _without_pictures(content: bytes) -> bytes:
    """The template without its picture controls, which docxtpl has another way for: the letter has no picture."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                root = read_part(part)
                for sdt in list(root.iter(w("sdt"))):
                    if CATALOGUE.by_tag.get(value(sdt.find(f"{w('sdtPr')}/{w('tag')}"))) in _PICTURES:
                        line = next(sdt.iterancestors(w("p")))
                        line.getparent().remove(line)  # type: ignore[union-attr]  # a paragraph stands in the text
                part = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            new.writestr(name, part)
    return file.getvalue()


_PICTURES = [field for field in CATALOGUE.fields if field.kind == "picture"]


def _batch_line(store: Store, order: Order) -> str:
    """Real time, for the disk is waited for: the middle of several turns, each beside plain writing of its bytes."""
    turns = sorted((_turn(store, order) for _ in range(_ROUNDS)), key=lambda turn: turn[0] / turn[1])
    exporting, writing = turns[len(turns) // 2]
    return (
        f"{LETTERS} letters to {LETTERS} files: {exporting:.0f} ms; writing their bytes as durably {writing:.0f} ms: "
        f"{exporting / writing:.2f} x (wanted at most {_WANTED_TIMES_WRITING} x)"
    )


def _turn(store: Store, order: Order) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as copied:
        start = time.perf_counter()
        written = export(store, replace(order, out=Path(made)))
        exporting = time.perf_counter() - start
        contents = [(Path(copied) / one.path.name, one.path.read_bytes()) for one in written]
        start = time.perf_counter()
        for path, content in contents:
            paths.write_whole(path, content, settles=False)
        paths.settle_folder(Path(copied))
        return exporting * 1000, (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
