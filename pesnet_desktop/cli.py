"""Every task on a file, without a window: what is typed, which task it runs, and what is printed.

Exit code 0; 1 where there are findings; 2 for a problem, said in one sentence on stderr, with nothing changed.
"""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.cli_file import add_task, close, opened
from pesnet_desktop.cli_layout import HelpLayout, print_findings
from pesnet_desktop.i18n import _
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from pesnet_desktop.queries.interchange.shapes import Json

    _Tasks = argparse._SubParsersAction[argparse.ArgumentParser]

PROBLEM = 2
PROGRAM = "pesnet-desktop"


def main(words: Sequence[str]) -> int:
    """Runs what was typed; returns the exit code. No traceback reaches an officer."""
    _speak_every_script()
    parser = _parser(words)
    try:
        asked = parser.parse_args(list(words))
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else PROBLEM
    run: Callable[[argparse.Namespace], int] = asked.run
    return exit_code_of(lambda: run(asked))


def exit_code_of(task: Callable[[], int]) -> int:
    """Runs a task; what goes wrong is said in a sentence, a bug of the program too."""
    try:
        code = task()
        sys.stdout.flush()
    except Problem as problem:
        print(problem, file=sys.stderr)
        return PROBLEM
    except KeyboardInterrupt:  # Ctrl+C is Cancel
        print(_("It was stopped. What was finished before stays; the rest was not done."), file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:  # whoever reads on (head, a pager) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as bug:  # noqa: BLE001  (whatever it is, an officer gets a sentence and a report, no traceback)
        from pesnet_desktop.tasks.mishap import mishap_sentence, save_report

        print(mishap_sentence(save_report(bug)), file=sys.stderr)
        return PROBLEM
    return code


def _speak_every_script() -> None:
    """Output is UTF-8 also where the system's own code page lacks Arabic, as in a pipe on Windows."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Knows the task that was typed and those beside it; all of them where none was."""
    parser = argparse.ArgumentParser(
        PROGRAM,
        formatter_class=HelpLayout,
        description=_("Every task on a file, without a window."),
        epilog=_("In a source checkout, “test” runs the whole check of the project."),
    )
    tasks = parser.add_subparsers(required=True, metavar="TASK")
    typed = [add for names, add in _TASKS.items() if words and words[0] in names]
    for add in typed or _TASKS.values():
        add(tasks)
    return parser


def _add_new(tasks: "_Tasks") -> None:
    new = add_task(tasks, "new", _new, _("make a new file"))
    new.add_argument("--sample", action="store_true", help=_("with the sample's plan and events"))


def _add_import(tasks: "_Tasks") -> None:
    from pesnet_desktop.cli_import import add_import_task

    add_import_task(tasks)


def _add_file_tasks(tasks: "_Tasks") -> None:
    show = add_task(tasks, "show", _show, _("print what the file holds"))
    show.add_argument("--json", nargs="?", const="", metavar="KIND", help=_("for other programs; all without KIND"))
    show.add_argument("--plan", default="", metavar="ID", help=_("one work plan only"))
    show.add_argument("--event", default="", metavar="ID", help=_("one event only"))
    history = add_task(tasks, "history", _history, _("print every step, newest first"))
    history.add_argument("--event", default="", metavar="ID", help=_("one event only"))
    add_task(tasks, "undo", _undo, _("take the last step back"))
    add_task(tasks, "check", _check, _("look whether the file is whole and agrees with its history"))


def _add_record_tasks(tasks: "_Tasks") -> None:
    setting = add_task(
        tasks,
        "set",
        _set,
        _("set fields of a record, of the progress report (ID: report), or of the network (ID: network)"),
    )
    setting.add_argument("id", metavar="ID")
    setting.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    adopt = add_task(tasks, "adopt", _adopt, _("mark a work plan as adopted, or as a draft again"))
    adopt.add_argument("--plan", default="", metavar="ID", help=_("needed where there are several work plans"))
    when = adopt.add_mutually_exclusive_group()
    when.add_argument("--on", default="", metavar="DATE", help=_("the day of the meeting; without it today"))
    when.add_argument("--draft", action="store_true", help=_("it is a draft again"))
    event = add_task(tasks, "event", _event, _("turn an activity into an event; prints its id"))
    event.add_argument("--from", dest="activity", required=True, metavar="ID", help=_("the activity, as in 1.3"))
    programme = add_task(tasks, "programme", _programme, _("type an event's programme from a text file"))
    programme.add_argument("--event", required=True, metavar="ID")
    programme.add_argument("text", type=Path, metavar="TEXTFILE")


def _add_export(tasks: "_Tasks") -> None:
    from pesnet_desktop.cli_papers import add_export_task

    add_export_task(tasks)


def _add_sent(tasks: "_Tasks") -> None:
    from pesnet_desktop.cli_papers import add_sent_task

    add_sent_task(tasks)


def _add_returned(tasks: "_Tasks") -> None:
    from pesnet_desktop.cli_returned import add_returned_tasks

    add_returned_tasks(tasks)


def _add_templates(tasks: "_Tasks") -> None:
    from pesnet_desktop.cli_template import add_template_tasks

    add_template_tasks(tasks)


_TASKS: dict[tuple[str, ...], Callable[["_Tasks"], None]] = {
    ("new",): _add_new,
    ("import",): _add_import,
    ("show", "history", "undo", "check"): _add_file_tasks,
    ("set", "adopt", "event", "programme"): _add_record_tasks,
    ("export",): _add_export,
    ("sent",): _add_sent,
    ("read-back",): _add_returned,
    ("template",): _add_templates,
}
"""The tasks in the order of the help, those of one room together: only the room of a typed task is looked into."""


def _new(asked: argparse.Namespace) -> int:
    from pesnet_desktop.store import create_store
    from pesnet_desktop.tasks.sample import make_sample

    close(make_sample(asked.file) if asked.sample else create_store(asked.file))
    print(asked.file)
    return 0


def _show(asked: argparse.Namespace) -> int:
    from pesnet_desktop.queries.interchange import document
    from pesnet_desktop.tasks.telling import overview_lines

    with opened(asked.file) as store:
        if asked.json is None:
            print(*overview_lines(store, asked.plan, asked.event), sep="\n")
        else:
            _print_json(document(store, asked.json, asked.plan, asked.event))
    return 0


def _print_json(document: "Json") -> None:
    print(json.dumps(document, ensure_ascii=False, indent=2))


def _history(asked: argparse.Namespace) -> int:
    from pesnet_desktop.queries.history import event_history, history
    from pesnet_desktop.queries.records import find_event

    with opened(asked.file) as store:
        lines = event_history(store, find_event(store, asked.event)) if asked.event else history(store)
        for line in lines:
            print(f"{line.at.astimezone():%Y-%m-%d %H:%M}  {line.label}")
    return 0


def _undo(asked: argparse.Namespace) -> int:
    with opened(asked.file) as store:
        store.recall_steps()
        label = store.undo_label
        edited = store.undo()
        if label is None or edited is None:
            raise Problem("nothing-to-undo")
        print(_("Taken back: {label}").format(label=label))
        for table, row, field in edited.left_out:
            print(
                _("Changed since and left as it is: {field} of {record}").format(
                    field=field, record=f"{table} {row[:6]}"
                )
            )
    return 0


def _check(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.checking import check

    with opened(asked.file) as store:
        return print_findings(check(store))


def _set(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.setting import set_fields

    pairs = [field.partition("=") for field in asked.fields]
    for name, equals, _value in pairs:
        if not equals:
            raise Problem("no-equals-sign", words=name)
    with opened(asked.file) as store:
        set_fields(store, asked.id, {name: clean_text(value) for name, _equals, value in pairs})
    return 0


def _adopt(asked: argparse.Namespace) -> int:
    """What is open in the plan is said and stays open, as in the window."""
    from pesnet_desktop.commands.work_plan import adopt_work_plan
    from pesnet_desktop.queries.records import find_plan
    from pesnet_desktop.tasks.adopting import day_adopted
    from pesnet_desktop.tasks.final_papers import open_of_plan

    with opened(asked.file) as store:
        plan = find_plan(store, asked.plan)
        adopt_work_plan(store, plan, None if asked.draft else day_adopted(asked.on))
        still_open = [] if asked.draft else list(open_of_plan(store, plan))
        if still_open:
            print(_("These facts are still open:"), *still_open, sep="\n  ", file=sys.stderr)
    return 0


def _event(asked: argparse.Namespace) -> int:
    from pesnet_desktop.commands.event import make_event_from_activity
    from pesnet_desktop.queries.records import find_activity

    with opened(asked.file) as store:
        print(make_event_from_activity(store, find_activity(store, asked.activity)))
    return 0


def _programme(asked: argparse.Namespace) -> int:
    from pesnet_desktop.commands.programme import set_programme
    from pesnet_desktop.queries.records import find_event

    try:
        text = asked.text.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise Problem("file-missing", path=str(asked.text)) from error
    except UnicodeDecodeError as error:
        raise Problem("not-plain-text", path=str(asked.text)) from error
    except OSError as error:
        raise Problem("not-readable", path=str(asked.text)) from error
    with opened(asked.file) as store:
        set_programme(store, find_event(store, asked.event), text)
    return 0
