"""The command line's words about papers that came back: compare them, take changes over, refresh them."""

import argparse
import json
from pathlib import Path

from pesnet_desktop.cli_file import add_task, opened, today
from pesnet_desktop.cli_layout import FINDINGS
from pesnet_desktop.i18n import _


def add_returned_tasks(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    says = _("compare a paper that came back with the file; without --accept nothing is written")
    back = add_task(tasks, "read-back", _read_back, says)
    back.add_argument("paper", type=Path, metavar="DOCX")
    back.add_argument("--accept", action="store_true", help=_("take over every change without doubt, all in one step"))
    back.add_argument("--json", action="store_true", help=_("print the changes for other programs"))
    back.add_argument(
        "--refresh",
        type=Path,
        metavar="NEW",
        help=_("write the paper anew with the facts of today, its sentences as they are"),
    )


def _read_back(asked: argparse.Namespace) -> int:
    """Findings are changes that wait for somebody to look at them, and words that found no place."""
    from pesnet_desktop.tasks.read_back import read_back
    from pesnet_desktop.tasks.returned_accepting import accept_changes, proposals
    from pesnet_desktop.tasks.returned_telling import read_back_document, read_back_lines

    with opened(asked.file) as store:
        found = read_back(store, asked.paper, today())
        if asked.json:
            print(json.dumps(read_back_document(found), ensure_ascii=False, indent=2))
        else:
            print(*read_back_lines(found), sep="\n")
        if asked.refresh is not None:
            from pesnet_desktop.tasks.refreshing import refresh

            print(refresh(store, asked.paper, asked.refresh, today()))
        clear = [change for change in found.changes if change.is_clear]
        if asked.accept and (clear or found.unread):
            accept_changes(store, found, asked.paper, proposals(clear))
    is_done = asked.accept and len(clear) == len(found.changes) and not (found.unread or found.missing)
    return 0 if found.is_clear or is_done else FINDINGS
