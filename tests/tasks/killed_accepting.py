"""Run by test_returned_kills: forks the taking over of a paper, kills it, and prints what the file asks for then."""

import os
import random
import signal
import sys
import time
from pathlib import Path

from pesnet_desktop.store import open_store
from pesnet_desktop.tasks.read_back import read_back
from pesnet_desktop.tasks.returned_accepting import accept_changes, proposals
from tests.documents.read.word_edits import edited, removed_row, replaced
from tests.store_copies import copy_of
from tests.tasks.returned_notes import TODAY, note_of


def main() -> None:
    made, folder, kills = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    dice = random.Random(7)
    path, paper = folder / "office.pesnet", folder / "note.docx"
    path.write_bytes(made.read_bytes())
    store = open_store(path)
    edits = (replaced("a counter", "a desk"), removed_row("Opening Session"), replaced("8–9 July", "10–11 July"))
    paper.write_bytes(edited(note_of(store), *edits))
    warm = copy_of(store)  # everything is loaded before the first kill
    found = read_back(warm, paper, TODAY)
    accept_changes(warm, found, paper, proposals(found.changes))
    print(_asked(path, paper, store))
    for _kill in range(kills):
        path.write_bytes(made.read_bytes())
        taking = os.fork()
        if taking == 0:
            store = open_store(path)
            found = read_back(store, paper, TODAY)
            (folder / "ready").touch()
            accept_changes(store, found, paper, proposals(found.changes))
            os._exit(0)
        while not (folder / "ready").exists():
            time.sleep(0.005)
        (folder / "ready").unlink()
        time.sleep(dice.random() * 0.4)
        os.kill(taking, signal.SIGKILL)
        os.waitpid(taking, 0)
        print(_asked(path, paper))


def _asked(path: Path, paper: Path, store: object = None) -> int:
    """How many changes the paper asks for, of which all or none were entered."""
    from pesnet_desktop.store import Store

    opened = store if isinstance(store, Store) else open_store(path)
    asked = len(read_back(opened, paper, TODAY).changes)
    opened.close()
    return asked


main()
