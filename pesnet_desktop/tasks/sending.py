"""Keeps what the office sent: the very file, which paper it is, when, to whom, and which facts it was made of."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop import paths
from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES, Language, language_named
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.tasks.writing import not_written

if TYPE_CHECKING:
    from zipfile import ZipFile

_LANGUAGE = rb"<dc:language>([a-z]{2})[^<]{0,8}</dc:language>"
_CORE = "docProps/core.xml"
_MAP = "customXml/item"
_MARGIN = r"word/(header|footer)\d*\.xml"
_SAID = r"<w:t(?: [^>]*)?>([^<]*)</w:t>"
_LONGEST = 1_000_000
"""Bytes that are read of a part to tell what a file is."""
_TITLE_LENGTH = 60


@dataclass(frozen=True)
class PaperOf:
    """Which paper a file is: of which plan or event (the ids that do not fit are empty), made at which step."""

    paper: str
    event_id: str = ""
    plan_id: str = ""
    step: str = ""


def newest_step(store: Store) -> str:
    """The id of the last step: what papers made now are made of."""
    rows = store.rows("SELECT id FROM step ORDER BY stamp DESC, id DESC LIMIT 1")
    return str(rows[0][0]) if rows else ""


def keep_sent(store: Store, path: Path, of: PaperOf, sent_to: str, sent_on: str) -> str:
    """Keeps the file at ``path`` and notes that it was sent, as one step; returns the id of the note.

    The file is kept under the name of the paper: nobody's name gets in, whatever the file is called. ``sent_on`` is a
    day as typed. Raises Problem for a file that is missing, empty or huge, and for a day that is not understood.
    """
    from pesnet_desktop.commands.attachment import add_attachment
    from pesnet_desktop.commands.sent_paper import add_sent_paper, paper_word

    if of.paper not in KINDS:
        raise Problem("paper-unknown", paper=of.paper, known=", ".join(KINDS))
    of = replace(of, paper=_without_layout(of.paper))
    content = _content(path)
    language, state = _issued(of.paper, _word_file(path, content))
    name = _kept_name(store, of, language, path.suffix.lower())
    with store.one_step("Note that the {paper} was sent", paper=paper_word(of.paper)):
        attachment = add_attachment(store, name, content)
        return add_sent_paper(
            store,
            of.paper,
            language,
            state,
            sent_on,
            sent_to,
            plan_id=of.plan_id or None,
            event_id=of.event_id or None,
            attachment_id=attachment,
            step=of.step,
        )


def write_sent(store: Store, attachment_id: str, folder: Path) -> Path:
    """Writes a kept file into ``folder``, to be looked at; returns its path. Raises Problem for one that is damaged."""
    from pesnet_desktop.queries.attachment import attachment
    from pesnet_desktop.store.attachments import bytes_of

    kept = attachment(store, attachment_id)
    if kept is None:
        raise Problem("record-gone")
    stem, suffix = Path(kept.name).stem, Path(kept.name).suffix
    path = folder / paths.file_name(stem, suffix)
    try:
        paths.write_whole(path, bytes_of(store, kept.hash))
    except OSError as error:
        raise not_written(error, path) from error
    return path


def sent_line(paper: str, language: str, state: str) -> str:
    """“Concept note · English · final”."""
    kind = KINDS[paper].label() if paper in KINDS else paper
    spoken = LANGUAGE_NAMES.get(language_named(language), language)
    return " · ".join((kind, spoken, _("final") if state == "final" else _("draft")))


def _without_layout(paper: str) -> str:
    """The paper itself, where another layout of it was sent."""
    own = [name for name, kind in KINDS.items() if not kind.is_variant and paper.startswith(f"{name}-")]
    return own[0] if KINDS[paper].is_variant and own else paper


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Problem("file-missing", path=str(path)) from error
    except OSError as error:
        raise Problem("not-readable", path=str(path)) from error


def _word_file(path: Path, content: bytes) -> bytes:
    """The Word file that a paper was sent as: itself, the one in a mail's draft, or the one that a PDF lies beside."""
    if path.suffix == ".eml":
        from email import message_from_bytes
        from email.policy import default

        attached = list(message_from_bytes(content, policy=default).iter_attachments())
        found = [one.get_content() for one in attached if str(one.get_filename()).endswith(".docx")]
        return found[0] if found and isinstance(found[0], bytes) else content
    beside = path.with_suffix(".docx")
    return _content(beside) if path.suffix == ".pdf" and beside.is_file() else content


def _issued(paper: str, content: bytes) -> tuple[Language, str]:
    """What a Word file says of itself: its language, and whether it is a draft: that stands on its pages, or it carries
    the map of its facts.

    Any other file, as a scan or a PDF or one that is damaged, counts as final and in English.
    """
    import io
    import zipfile  # only what was sent is read: making papers needs none of them
    import zlib

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as whole:
            names = whole.namelist()
            said = re.search(_LANGUAGE, _beginning(whole, _CORE)) if _CORE in names else None
            margins = [_beginning(whole, name) for name in names if re.fullmatch(_MARGIN, name)]
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
        return "en", "final"
    language = language_named(said[1].decode() if said else "en")
    is_draft = any(name.startswith(_MAP) for name in names) or any(_says_draft(one, paper, language) for one in margins)
    return language, "draft" if is_draft else "final"


def _beginning(whole: "ZipFile", name: str) -> bytes:
    """A part that says what a file is, as far as it can be one of ours."""
    with whole.open(name) as part:
        return part.read(_LONGEST)


def _says_draft(margin: bytes, paper: str, language: Language) -> bool:
    """Whether a header or footer calls the paper a draft, as ours do."""
    from html import unescape

    from pesnet_desktop.queries.papers.words import KINDS as KIND_WORDS
    from pesnet_desktop.queries.papers.words import running_header

    said = unescape("".join(re.findall(_SAID, margin.decode(errors="replace"))))
    return paper in KIND_WORDS and running_header(paper, language, is_draft=True) in said


def _kept_name(store: Store, of: PaperOf, language: str, suffix: str) -> str:
    """``Concept note - Workshop on ….docx``."""
    from pesnet_desktop.queries.event import event
    from pesnet_desktop.queries.papers.words import KINDS as KIND_WORDS
    from pesnet_desktop.queries.papers.words import in_language
    from pesnet_desktop.queries.work_plan import plan

    kind = in_language(KIND_WORDS[of.paper], language) if of.paper in KIND_WORDS else KINDS[of.paper].label()
    facts = event(store, of.event_id) if of.event_id else None
    own = plan(store, of.plan_id) if of.plan_id else None
    title = (
        facts.title_in(language) if facts is not None else own.title.in_language(language) if own is not None else ""
    )
    if len(title) > _TITLE_LENGTH:
        title = title[:_TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" :,;-–") + " …"
    return paths.file_name(" - ".join(part for part in (kind, title) if part), suffix or ".docx")
