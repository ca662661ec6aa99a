"""The office's templates: which there are, its own copies, what is wrong with one, the way back to the shipped one."""

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.digest import sha256_of
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.tasks.papers import KINDS


@dataclass(frozen=True)
class OfficeTemplate:
    """The template that a paper in a language is made from.

    ``is_changed`` when the own copy differs from the shipped one, ``is_outdated`` when the program brings another one
    than the copy was made of. ``faults`` are whole sentences; a template with faults makes no paper.
    """

    paper: str
    language: str
    path: Path
    is_own: bool = False
    is_changed: bool = False
    is_outdated: bool = False
    faults: tuple[str, ...] = ()


def shipped_path(paper: str, language: str) -> Path:
    return paths.resources() / "templates" / language / f"{paper}.docx"


def own_path(paper: str, language: str) -> Path:
    """Where the office's own copy lies when there is one: beside the data."""
    return paths.data_folder() / "templates" / language / f"{paper}.docx"


def template_path(paper: str, language: str) -> Path:
    """The office's own copy when there is one, else the shipped template."""
    own = own_path(paper, language)
    return own if own.is_file() else shipped_path(paper, language)


def office_templates() -> Iterator[OfficeTemplate]:
    """Every template, paper by paper, in each language that the program brings it in; each is looked through."""
    for paper in KINDS:
        for language in LANGUAGES:
            if template_path(paper, language).is_file():
                yield office_template(paper, language)


def office_template(paper: str, language: str) -> OfficeTemplate:
    """One template as it is now."""
    path = template_path(paper, language)
    if path == shipped_path(paper, language):
        return OfficeTemplate(paper, language, path)
    faults = tuple(faults_of(path, paper, language))
    own, shipped = _hash(path), _hash(shipped_path(paper, language))
    return OfficeTemplate(paper, language, path, True, own != shipped, _is_outdated(paper, language), faults)


def _is_outdated(paper: str, language: str) -> bool:
    """Whether the program brings another template now than the own copy was made of."""
    shipped = _hash(shipped_path(paper, language))
    return _Origins.read().hashes.get(f"{language}/{paper}", shipped) != shipped


def state_words(template: OfficeTemplate) -> str:
    """Whose template it is, in a few words."""
    if not template.is_own:
        return _("shipped")
    if template.is_outdated:
        return _("own copy of an earlier shipped one")
    return _("own copy, changed") if template.is_changed else _("own copy, as shipped")


def usable_template(paper: str, language: str) -> bytes:
    """The content of a template that a paper may be made from.

    Raises Problem ``own-template`` with all the faults of an own copy, ``own-template-outdated`` where it was made of
    an earlier shipped one, ``shipped-template-missing`` for a shipped one.
    """
    path = template_path(paper, language)
    if path != own_path(paper, language):
        return _shipped(path)
    try:
        content, said = _checked(path, paper, language)
    except Problem as problem:
        content, said = b"", (str(problem),)
    if said:
        code = "own-template-outdated" if _is_outdated(paper, language) else "own-template"
        raise Problem(code, path=str(path), said="\n".join(said))
    return content


def ready_form(paper: str, language: str) -> bytes:
    """The ready form of the template that papers are made from; empty for the office's own copy, which has none."""
    path = template_path(paper, language)
    if path == own_path(paper, language):
        return b""
    try:
        return path.with_suffix(".ready").read_bytes()
    except OSError:
        return b""


def _shipped(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Problem("shipped-template-missing", path=str(path)) from error


def faults_of(path: Path, paper: str = "", language: str = "en") -> list[str]:
    """What is wrong with a Word file as a template, a sentence each, all at once.

    ``paper`` may be left to the file's name or its fields. Raises Problem only where the file cannot be read at all.
    """
    try:
        return list(_checked(path, paper, language)[1])
    except Problem as problem:
        if not problem.code.startswith("foreign-"):
            raise
        return [str(problem)]


def _checked(path: Path, paper: str, language: str) -> tuple[bytes, tuple[str, ...]]:
    """The content of a file that passed the gate, and its faults; looked through once while it stays as it is."""
    try:
        facts = path.stat()
    except FileNotFoundError as error:
        raise Problem("file-missing", path=str(path)) from error
    except OSError as error:
        raise Problem("not-readable", path=str(path)) from error
    return _looked_through(path, facts.st_mtime_ns, facts.st_size, paper, language, current_language())


@lru_cache(maxsize=64)
def _looked_through(
    path: Path, _written: int, _size: int, paper: str, language: str, _spoken: str
) -> tuple[bytes, tuple[str, ...]]:
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.gate import content_of_foreign
    from pesnet_desktop.documents.template_fields import paper_of, template_faults

    content = content_of_foreign(path)
    paper = paper or (path.stem if path.stem in KINDS else paper_of(content, CATALOGUE))
    shipped = shipped_path(paper, language)
    found = template_faults(content, CATALOGUE, paper, shipped.read_bytes() if paper and shipped.is_file() else b"")
    return content, tuple(str(problem) for problem in found)


def take_own_copy(paper: str, language: str) -> Path:
    """Copies the shipped template beside the data, where it wins from now on. Raises Problem where one is there."""
    own, shipped = own_path(paper, language), shipped_path(paper, language)
    if own.is_file():
        raise Problem("template-own-already", path=str(own))
    content = _shipped(shipped)
    try:
        own.parent.mkdir(parents=True, exist_ok=True)
        paths.write_whole(own, content)
    except OSError as error:
        raise Problem("not-writable", path=str(own)) from error
    _Origins.read().remember(f"{language}/{paper}", _hash(shipped))
    return own


def reset(paper: str, language: str) -> Path:
    """Goes back to the shipped template; the own copy is kept aside under the name that is returned."""
    own = own_path(paper, language)
    if not own.is_file():
        raise Problem("template-not-own")
    kept = next(path for path in _names_aside(own) if not path.exists())
    _move(own, kept)
    return kept


def take_back_reset(kept: Path, paper: str, language: str) -> Path:
    """Makes the copy that was kept aside the office's own again. Raises Problem where there is a new own copy."""
    own = own_path(paper, language)
    if own.is_file():
        raise Problem("template-own-already", path=str(own))
    _move(kept, own)
    return own


def _move(source: Path, target: Path) -> None:
    try:
        source.rename(target)
    except FileNotFoundError as error:
        raise Problem("file-missing", path=str(source)) from error
    except PermissionError as error:
        raise Problem("template-open-in-word", path=str(source)) from error
    except OSError as error:
        raise Problem("not-writable", path=str(target)) from error


def _names_aside(own: Path) -> Iterator[Path]:
    number = 1
    while True:
        yield own.with_name(f"{own.stem} (kept {number}).docx")
        number += 1


def _hash(path: Path) -> str:
    try:
        return sha256_of(path.read_bytes())
    except OSError:
        return ""


@dataclass
class _Origins:
    """Which shipped template each own copy was made of: language/paper → SHA-256, kept beside the copies."""

    file: Path
    hashes: dict[str, str]

    @classmethod
    def read(cls) -> "_Origins":
        file = paths.data_folder() / "templates" / "copied-from.json"
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            kept = {}
        return cls(file, {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {})

    def remember(self, name: str, found: str) -> None:
        """Without this memory a copy counts as made of today's template: a folder that refuses it is no problem."""
        self.hashes[name] = found
        try:
            paths.write_whole(self.file, json.dumps(self.hashes, indent=1).encode())
        except OSError:
            return
