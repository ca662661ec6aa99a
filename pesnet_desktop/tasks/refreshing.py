"""Writes a returned paper anew with the facts of today; what somebody wrote in it stays word by word."""

from datetime import date
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.model.papers.returned import Place, ReturnedPaper
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.writing import not_written


def refresh(store: Store, path: Path, new: Path, today: date) -> Path:
    """Writes the paper at ``path`` to ``new``; returns that. Facts whose words are still as exported are those of now.

    Raises Problem for a file that is no paper of this file, and where ``new`` is there already.
    """
    from pesnet_desktop.documents.foreign_strict import package_in_usual_names
    from pesnet_desktop.documents.gate import content_of_foreign
    from pesnet_desktop.documents.refreshing import refreshed
    from pesnet_desktop.tasks.read_back import returned_paper

    if new.exists():
        raise Problem("file-exists", path=str(new))
    content = package_in_usual_names(content_of_foreign(path))
    content = refreshed(content, fresh_facts(returned_paper(store, path, today)))
    try:
        paths.write_whole(new, content)
    except OSError as error:
        raise not_written(error, new) from error
    return new


def fresh_facts(paper: ReturnedPaper) -> dict[Place, str]:
    """The lines that nobody touched in the file and that say something else here by now."""
    touched = {one.place for one in paper.fields if one.said != one.exported}
    return {
        one.place: one.present
        for one in paper.fields
        if one.place not in touched
        and one.present is not None
        and not isinstance(one.present, RichText)
        and one.present != one.exported
    }
