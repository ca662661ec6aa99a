"""Importing on the command line: files and folders are read and told or, with --accept, entered, a step for each."""

import argparse
import json
import sys
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.cli_file import add_task, opened, today
from pesnet_desktop.cli_layout import FINDINGS
from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.paper_kinds import READABLE
from pesnet_desktop.model.problems import Problem

if TYPE_CHECKING:
    from pesnet_desktop.model.papers.drafts import WorkPlanDraft
    from pesnet_desktop.queries.interchange.shapes import Json
    from pesnet_desktop.store import Store
    from pesnet_desktop.tasks.accepting import Decisions, Draft
    from pesnet_desktop.tasks.importing import Refused

PROBLEM = 2
NEW = "new"
"""Said instead of a plan: the file becomes another plan, whatever it is like."""


def add_import_task(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    reading = add_task(tasks, "import", _import, _("read papers of any kind; without --accept nothing is written"))
    reading.add_argument("sources", nargs="+", type=Path, metavar="SOURCE")
    reading.add_argument("--accept", action="store_true", help=_("enter what was read, a step for each file"))
    reading.add_argument("--json", action="store_true", help=_("print the proposal for other programs"))
    reading.add_argument(
        "--kind",
        choices=READABLE,
        default=None,
        metavar="KIND",
        help=_("read the files as: {kinds}").format(kinds=", ".join(READABLE)),
    )
    reading.add_argument("--event", default="", metavar="ID", help=_("the event that the papers are about, or new"))

    reading.add_argument(
        "--plan", default="", metavar="ID", help=_("the plan that the file is a newer version of, or new")
    )
    reading.add_argument(
        "--language",
        choices=("en", "fr", "ar", "tr"),
        default=None,
        metavar="CODE",
        help=_("the language that the papers are written in, where it is not told right: {codes}").format(
            codes="en, fr, ar, tr"
        ),
    )


def _import(asked: argparse.Namespace) -> int:
    """1 where files were refused, not recognised or raise questions; 2 where nothing could be read or entered."""
    from pesnet_desktop.queries.records import find_event, find_plan
    from pesnet_desktop.tasks.accepting import Decisions
    from pesnet_desktop.tasks.importing import Refused, propose_each, remembered_columns, sources
    from pesnet_desktop.tasks.read_as import ReadAs

    with opened(asked.file) as store:
        wanted = Decisions(is_new=asked.event == NEW, language=asked.language)
        wanted.event_id = find_event(store, asked.event) if asked.event and not wanted.is_new else ""
        wanted.is_new_plan = asked.plan == NEW
        wanted.plan_id = find_plan(store, asked.plan) if asked.plan and not wanted.is_new_plan else ""
        paths = [path for source in asked.sources for path in sources(source)]
        remembered = remembered_columns(store)
        outcomes = [
            _beside(store, one, wanted)
            for one in propose_each(paths, _progress, lambda: False, remembered, ReadAs(asked.kind))
        ]
        _tell(store, outcomes, wanted, as_json=asked.json)
        refused = [one for one in outcomes if isinstance(one, Refused)]
        if asked.accept:
            readable = [(path, one) for path, one in zip(paths, outcomes, strict=True) if not isinstance(one, Refused)]
            refused += _entered(store, readable, wanted)
        for one in refused:
            print(one.problem, file=sys.stderr)
        return _exit_code(outcomes, refused)


def _beside(store: "Store", outcome: "Draft | Refused", wanted: "Decisions") -> "Draft | Refused":
    from pesnet_desktop.model.papers.drafts import WorkPlanDraft
    from pesnet_desktop.tasks.accepting import spoken_in
    from pesnet_desktop.tasks.beside_event import beside_event
    from pesnet_desktop.tasks.importing import Refused

    if not wanted.event_id or isinstance(outcome, Refused | WorkPlanDraft):
        return outcome
    return beside_event(store, outcome, wanted.event_id, spoken_in(outcome, wanted))


def _entered(store: "Store", drafts: "list[tuple[Path, Draft]]", wanted: "Decisions") -> "list[Refused]":
    """Enters each in a step of its own; what could not be entered comes back, the others go on."""
    from pesnet_desktop.model.papers.drafts import WorkPlanDraft
    from pesnet_desktop.tasks.accepting import accept, content_of
    from pesnet_desktop.tasks.importing import Refused
    from pesnet_desktop.tasks.keeping import not_kept_line

    refused = []
    for path, draft in drafts:
        try:
            decisions = deepcopy(wanted)
            if isinstance(draft, WorkPlanDraft):
                _refuse_known_plan(store, draft, decisions)
            else:
                draft = _laid(store, draft, decisions)
            content = content_of(path)
            accept(store, draft, decisions, content, today())
            not_kept = not_kept_line(draft.file_name, len(content))
            if not_kept:
                print(not_kept, file=sys.stderr)
        except Problem as problem:
            refused.append(Refused(path, problem))
    return refused


def _laid(store: "Store", draft: "Draft", decisions: "Decisions") -> "Draft":
    """The draft beside what is there now. A paper of an event that is here needs to be told that it is; so does a row
    of a list that is only likely about one.
    """
    from pesnet_desktop.model.papers.event_drafts import EventsListDraft
    from pesnet_desktop.tasks.accepting import spoken_in
    from pesnet_desktop.tasks.beside_event import events_like, lay_beside, only_likely

    if isinstance(draft, EventsListDraft) and not decisions.is_new:
        likely = only_likely(store, draft, spoken_in(draft, decisions))
        if likely is not None:
            raise Problem("row-here-already", path=draft.file_name, title=likely.label)
    was_chosen = bool(decisions.event_id)
    laid = lay_beside(store, draft, decisions)
    if decisions.event_id and not was_chosen:
        found = events_like(store, draft)[0]
        raise Problem("event-here-already", path=draft.file_name, title=found.label, id=found.id[:6])
    return laid


def _refuse_known_plan(store: "Store", draft: "WorkPlanDraft", decisions: "Decisions") -> None:
    """A plan that is here already is not entered a second time unless that was said."""
    from pesnet_desktop.tasks.matching import likely_plan

    if decisions.plan_id or decisions.is_new_plan:
        return
    found = likely_plan(store, draft)
    if found is not None:
        raise Problem("plan-here-already", path=draft.file_name, title=found.label, id=found.id[:6])


def _tell(store: "Store", outcomes: "list[Draft | Refused]", wanted: "Decisions", *, as_json: bool) -> None:
    from pesnet_desktop.model.papers.drafts import WorkPlanDraft
    from pesnet_desktop.tasks.accepting import newer_version
    from pesnet_desktop.tasks.importing import Refused
    from pesnet_desktop.tasks.plan_changes import change_lines
    from pesnet_desktop.tasks.telling import proposal_lines

    if not as_json:
        for one in outcomes:
            if not isinstance(one, Refused):
                print(*proposal_lines(one), sep="\n")
            if isinstance(one, WorkPlanDraft) and wanted.plan_id:
                print(*change_lines(newer_version(store, one, wanted)), sep="\n")
        return
    proposals = [_document(one) for one in outcomes]
    if all(isinstance(one, Refused) for one in outcomes) and len(outcomes) == 1:
        return
    print(json.dumps(proposals[0] if len(proposals) == 1 else proposals, ensure_ascii=False, indent=2))


def _document(outcome: "Draft | Refused") -> "Json":
    from pesnet_desktop.queries.interchange import proposal
    from pesnet_desktop.tasks.importing import Refused

    if isinstance(outcome, Refused):
        return {"file": outcome.path.name, "refused": outcome.problem.code, "reason": str(outcome.problem)}
    return proposal(outcome)


def _exit_code(outcomes: "list[Draft | Refused]", refused: "list[Refused]") -> int:
    from pesnet_desktop.model.papers.event_drafts import OtherDraft
    from pesnet_desktop.tasks.accepting import doubt_count
    from pesnet_desktop.tasks.importing import Refused

    if len(refused) >= len(outcomes):
        return PROBLEM
    drafts = [one for one in outcomes if not isinstance(one, Refused)]
    are_clear = all(not isinstance(one, OtherDraft) and not doubt_count(one) for one in drafts)
    return FINDINGS if refused or not are_clear else 0


def _progress(done: int, whole: int, sentence: str) -> None:
    """Says which file of many is being read, where somebody is looking on."""
    if whole > 1 and sys.stderr.isatty():
        print(f"{done + 1}/{whole}  {sentence}", file=sys.stderr)
