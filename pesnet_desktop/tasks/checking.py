"""Checks the office's file and an office's own templates: findings in sentences, nothing when all is well."""

from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store


def check(store: Store) -> list[str]:
    """What is wrong with the file: integrity, and whether tables and history agree."""
    return store.check()


def check_template(path: Path) -> list[str]:
    """What is wrong with a template, a sentence each; reads it the way an export does."""
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.template import template_problems

    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise Problem("file-missing", path=str(path)) from error
    except OSError as error:
        raise Problem("not-readable", path=str(path)) from error
    return [str(problem) for problem in template_problems(content, CATALOGUE)]
