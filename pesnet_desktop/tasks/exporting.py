"""Makes papers of the facts: asks the query, renders the template, writes the Word file whole."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop import paths
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.missing import refuse_missing
from pesnet_desktop.tasks.papers import KINDS, Asked, Paper, papers_of
from pesnet_desktop.tasks.templates import ready_form, template_path, usable_template
from pesnet_desktop.tasks.writing import Made, write_all

if TYPE_CHECKING:
    from pesnet_desktop.documents.compiled import Template

Progress = Callable[[int, int, str], None]
PLAN_PAPERS, EVENT_PAPERS = papers_of("plan"), papers_of("event")
PAPERS = tuple(KINDS)
ALL_PAPERS = tuple(name for name, kind in KINDS.items() if not kind.is_variant)
ALL_LANGUAGES = "all"
TITLE_LENGTH = 60
_QUOTES = re.compile("[“”‘«»\"]|(?<![^\\W\\d_])[’']|[’'](?![^\\W\\d_])")
"""Quotation marks; an apostrophe inside a word is none."""

_DRAFT = {"en": "draft", "fr": "projet", "ar": "مسودة"}


@dataclass(frozen=True)
class Order:
    """What an officer asks for: which papers, of which records, in which language, for which day and folder.

    ``language`` may be ``all``; empty, letters are in their recipients' own and other papers in English. ``report_id``
    may be empty: then the plan's only or newest report is taken. With ``mark_missing`` a text that is missing in the
    language prints in another one, marked; without it is a problem. ``together`` puts letters or certificates into one
    file; ``eml`` lays a draft for the mail program beside each letter, with the event's other papers attached; ``html``
    gives pages to paste into a web page in the place of Word files.
    With ``passes_open`` a file that is open in Word is left, and the new one takes the next free name. Of a workspace
    that ``is_passing`` nobody knows the records again: its next papers take the place of these.
    """

    papers: Sequence[str]
    out: Path
    today: date
    language: str = "en"
    plan_id: str = ""
    event_ids: Sequence[str] = ()
    report_id: str = ""
    final: bool = False
    mark_missing: bool = False
    together: bool = False
    eml: bool = False
    html: bool = False
    passes_open: bool = False
    is_passing: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        return LANGUAGES if self.language == ALL_LANGUAGES else (self.language or "en",)


@dataclass(frozen=True)
class WrittenPaper:
    """A file of an order as it was written: which paper it is, of which event or plan, in which language and state.

    ``event_id`` and ``plan_id`` are empty where the paper is of neither. A draft for the mail program counts as the
    letter that it carries.
    """

    path: Path
    paper: str
    language: str
    is_draft: bool
    event_id: str = ""
    plan_id: str = ""


@dataclass(frozen=True)
class _Sheet:
    """A paper to be made: which kind, of which event, and whether another one with the same texts comes before it."""

    name: str
    event_id: str
    paper: Paper
    is_another: bool


def export(
    store: Store,
    order: Order,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[WrittenPaper]:
    """Writes the papers of ``order`` and tells of each file what it is. All are made before one is written: cancelled,
    or where one of them cannot be made, the folder stays as it was.

    Raises Problem: a folder that is missing, a disk that is full, a file open in Word, a template that is damaged,
    texts that are missing in the language asked for.
    """
    if not _is_folder(order.out):
        raise Problem("folder-missing", path=str(order.out))
    paths.sweep_leftovers(order.out)
    sheets = [sheet for name, asked in _wanted(order) for sheet in _sheets(store, name, asked)]
    if not order.mark_missing:
        refuse_missing([sheet.paper for sheet in sheets if not sheet.is_another])
    templates: dict[tuple[str, str], Template] = {}
    made: list[Made] = []
    for number, sheet in enumerate(sheets):
        if cancelled is not None and cancelled():
            return []
        if progress is not None:
            progress(number, len(sheets), f"{sheet.paper.cover.kind}: {sheet.paper.cover.title}")
        made.append(_made(sheet, order, templates))
    files = list(zip(sheets, made, strict=True))
    files = list(_with_mail(files)) if order.eml else files
    written = write_all(order.out, [one for _sheet, one in files], passes_open=order.passes_open)
    if progress is not None:
        progress(len(sheets), len(sheets), "")
    return [_written(sheet, path, order) for (sheet, _one), path in zip(files, written, strict=True)]


def _written(sheet: _Sheet, path: Path, order: Order) -> WrittenPaper:
    cover = sheet.paper.cover
    return WrittenPaper(path, sheet.name, cover.language, cover.is_draft, sheet.event_id, _plan_id(sheet, order))


def _made(sheet: _Sheet, order: Order, templates: dict[tuple[str, str], "Template"]) -> Made:
    """The paper as a Word file, or as a page to paste into a web page; that one says itself that it is a draft."""
    stem, content, record = _file_stem(sheet.paper), _content(sheet, order, templates), _record(sheet, order)
    if not order.html:
        return Made(stem, content, record=record)
    from pesnet_desktop.documents.html import web_page

    cover = sheet.paper.cover
    notice = cover.running_header if cover.is_draft else ""
    return Made(stem, web_page(content, cover.language, cover.title, notice).encode(), ".html", record)


def _record(sheet: _Sheet, order: Order) -> str:
    """Which record's paper it is: another one with the same title has files of its own."""
    if order.is_passing:
        return ""
    return sheet.event_id or {"progress-report": order.report_id}.get(sheet.name, "") or _plan_id(sheet, order)


def _plan_id(sheet: _Sheet, order: Order) -> str:
    return order.plan_id if sheet.name in PLAN_PAPERS else ""


def _sheets(store: Store, name: str, asked: Asked) -> Iterator[_Sheet]:
    seen: set[str] = set()
    for paper in KINDS[name].make(store, asked):
        yield _Sheet(name, asked.event_id, paper, paper.cover.language in seen)
        seen.add(paper.cover.language)


def _with_mail(files: Sequence[tuple[_Sheet, Made]]) -> Iterator[tuple[_Sheet, Made]]:
    """Each letter with its draft behind it, which carries the letter and the event's papers, in English if need be."""
    from pesnet_desktop.model.papers.invitation import InvitationPaper
    from pesnet_desktop.tasks.mailing import mail_draft

    along: dict[tuple[str, str], list[tuple[str, bytes]]] = {}
    for sheet, one in files:
        if sheet.event_id and not KINDS[sheet.name].is_personal:
            named = (paths.file_name(one.stem, one.suffix), one.content)
            along.setdefault((sheet.event_id, sheet.paper.cover.language), []).append(named)
    for sheet, one in files:
        yield sheet, one
        if isinstance(sheet.paper, InvitationPaper):
            letter = (paths.file_name(one.stem, one.suffix), one.content)
            own, english = ((sheet.event_id, language) for language in (sheet.paper.cover.language, "en"))
            enclosed = along.get(own) or along.get(english, [])
            yield sheet, Made(one.stem, mail_draft(sheet.paper, [letter, *enclosed]), ".eml", one.record)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError as error:
        raise Problem("not-writable", path=str(path)) from error


def _wanted(order: Order) -> Iterator[tuple[str, Asked]]:
    """Each paper's name and what is asked of it."""
    for name in order.papers:
        for event_id in order.event_ids if name in EVENT_PAPERS else ("",):
            for language in ("",) if KINDS[name].is_personal and not order.language else order.languages:
                yield (
                    name,
                    Asked(language, order.today, order.final, order.plan_id, order.report_id, event_id, order.together),
                )


def _content(sheet: _Sheet, order: Order, templates: dict[tuple[str, str], "Template"]) -> bytes:
    """The paper as a file; ``templates`` are those used so far."""
    from pesnet_desktop.documents.render import render

    key = sheet.name, sheet.paper.cover.language
    template = templates.get(key) or templates.setdefault(key, _template(*key))
    return render(template, sheet.paper, final=order.final or order.html, day=order.today)


def _template(name: str, language: str) -> "Template":
    """The template as it lies ready; compiled where it is the office's own, or a file that was changed."""
    from pesnet_desktop.documents.ready import ready_template

    content = usable_template(name, language)
    ready = ready_template(content, ready_form(name, language))
    if ready is not None:
        return ready
    from pesnet_desktop.documents.fields import CATALOGUE
    from pesnet_desktop.documents.template import compile_template

    try:
        return compile_template(content, CATALOGUE)
    except Problem as problem:  # a shipped one: an own copy was looked through before
        raise Problem("in-template", path=str(template_path(name, language)), said=str(problem)) from problem


def _file_stem(paper: Paper) -> str:
    """``Concept note - Workshop on Empowering Job Seekers … (draft)``: quotes left out, a long title cut at a word.

    One of several files of a kind has its mark behind the kind: ``Invitation 3 - …``, never anybody's name.
    """
    draft = f" ({_DRAFT[paper.cover.language]})" if paper.cover.is_draft else ""
    kind = f"{paper.cover.kind} {paper.cover.mark}".rstrip()
    title = " ".join(_QUOTES.sub("", paper.cover.title).split())
    around = f"{kind} -  …{draft} 99.docx"
    room, bytes_room = paths.FILE_NAME_LIMIT - len(around), paths.FILE_NAME_BYTES - len(around.encode())
    short = title[: min(TITLE_LENGTH, room)].encode()[:bytes_room].decode(errors="ignore")
    if short != title:
        title = short.rsplit(" ", 1)[0].rstrip(" :,;-–") + " …"
    return f"{kind} - {title}{draft}"
