"""Writes a returned paper anew with the facts of today; what somebody wrote in it stays word by word."""

import os
from datetime import date
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.model.papers.returned import Place, ReturnedField, ReturnedPaper, Said
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.writing import not_written


def refresh(store: Store, path: Path, new: Path, today: date, *, replaces: bool = False) -> Path:
    """Writes the paper at ``path`` to ``new``; returns that. Facts whose words are still as exported are those of now.

    Raises Problem for a file that is no paper of this file or not whole, where ``new`` is open in Word or cannot be
    written, and where it is there already, unless it ``replaces`` that; the returned file itself is never replaced.
    """
    from lxml.etree import XMLSyntaxError

    from pesnet_desktop.documents.gate import content_of_foreign
    from pesnet_desktop.documents.refreshing import refreshed
    from pesnet_desktop.tasks.read_back import returned_paper

    if new.exists() and (not replaces or new.samefile(path)):
        raise Problem("file-exists", path=str(new))
    if _is_open(new):
        raise Problem("file-open-in-word", path=str(new), other=_free_name(new))
    try:
        content = refreshed(content_of_foreign(path), fresh_facts(store, returned_paper(store, path, today)))
    except XMLSyntaxError as error:
        raise Problem("foreign-damaged", path=str(path)) from error
    try:
        paths.write_whole(new, content)
    except OSError as error:
        raise _problem(error, new) from error
    return new


def fresh_facts(store: Store, paper: ReturnedPaper) -> dict[Place, Said]:
    """The facts that nobody touched in the file and that say something else here by now."""
    touched = {one.place for one in paper.fields if one.said != one.exported}
    return {
        one.place: one.present
        for one in paper.fields
        if one.place not in touched and one.present is not None and one.present != one.exported and _is_fact(store, one)
    }


def _is_fact(store: Store, field: ReturnedField) -> bool:
    """A line; or the text of a section in which nothing was written, so that facts stand there."""
    from pesnet_desktop.queries.returned import facts_behind

    return not isinstance(field.said, RichText) or (
        field.place.table == "section" and bool(facts_behind(store, field.place.id))
    )


def _is_open(path: Path) -> bool:
    """Whether Word has it open: it lays a file beside it, called ``~$`` and the name, without its first letters."""
    return any(path.with_name(f"~${path.name[cut:]}").exists() for cut in (0, 1, 2))


def _free_name(path: Path) -> str:
    names = (paths.file_name(path.stem, f" {number}{path.suffix}") for number in range(2, 1000))
    return next((name for name in names if not path.with_name(name).exists()), path.name)


def _problem(error: OSError, new: Path) -> Problem:
    """Why it was not written, and what to do."""
    if isinstance(error, FileNotFoundError):
        return Problem("folder-missing", path=str(new.parent))
    if isinstance(error, PermissionError) and new.exists() and os.access(new.parent, os.W_OK):
        return Problem("file-open-in-word", path=str(new), other=_free_name(new))
    return not_written(error, new)
