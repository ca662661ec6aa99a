"""A concept note that people edited in Word and sent back: what they did to it, and what is to be found."""

import io
import re
import zipfile
from datetime import date
from pathlib import Path

from lxml import etree

from pesnet_desktop.documents.wordml import value, w
from pesnet_desktop.model.papers.returned_changes import ReadBack
from pesnet_desktop.queries.event import concept_note
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from pesnet_desktop.tasks.returned_accepting import accept_changes, proposals
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import Edit, edited

TODAY = date(2025, 5, 1)
WORD, LIBREOFFICE = "Microsoft Office Word", "LibreOffice/24.2"
COMMENTS = (
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" '
    'w:author="B. SAMPLE" w:date="2025-06-03T08:00:00Z"><w:p><w:r><w:t>Really?</w:t></w:r></w:p>'
    "</w:comment></w:comments>"
)


def note_of(store: Store, language: str = "en") -> bytes:
    return paper_of_today(store, "concept-note", Subject("concept-note", event_of(store)), language, TODAY)


def event_of(store: Store) -> str:
    found = store.rows("SELECT event_id FROM section WHERE paper = 'concept-note' AND body_en <> '' LIMIT 1")
    return str(found[0][0])


def section_of(store: Store, heading: str) -> str:
    return next(one.id for one in concept_note(store, event_of(store)) if one.heading.en == heading)


def came_back(store: Store, content: bytes, folder: Path, *edits: Edit, program: str = WORD, **parts: str) -> ReadBack:
    path = folder / "note.docx"
    path.write_bytes(edited(content, *edits, program=program, **parts))
    return read_back(store, path, TODAY)


def kinds(found: ReadBack) -> list[tuple[str, str, str]]:
    return [(one.kind, one.place.table, one.place.field) for one in found.changes]


def take_over(store: Store, found: ReadBack, folder: Path) -> None:
    accept_changes(store, found, folder / "note.docx", proposals(found.changes))


BODY, SLOT = ("field", "section", "body"), ("added", "slot", "")
EDITS: dict[str, tuple[tuple[Edit, ...], list[tuple[str, str, str]], bool]] = {
    "nothing": ((), [], False),
    "a word in a section": ((word.replaced("a counter", "a desk"),), [BODY], False),
    "a paragraph added": ((word.added_behind("office and a counter", "And more."),), [BODY], False),
    "a paragraph added last": ((word.added_behind("Platforms also bring", "And more."),), [BODY], False),
    "words added at the end": ((word.typed_behind("Platforms also bring", " And more."),), [BODY], False),
    "words behind a heading": (
        (word.typed_behind("Rationale", " and more"),),
        [("field", "section", "heading")],
        True,
    ),
    "a paragraph removed": ((word.removed_paragraph("office and a counter"),), [BODY], False),
    "the only paragraph removed": ((word.removed_paragraph("Each of the three topics"),), [BODY], True),
    "a paragraph split": ((word.split_paragraph("office and a counter", "Many job"),), [BODY], False),
    "paragraphs joined": ((word.joined_paragraph("Member Countries have answered"),), [BODY], False),
    "text typed outside": ((word.added_outside("Platforms also bring", "And more."),), [BODY], True),
    "a section added": (
        (
            word.added_outside("Platforms also bring", "Who pays what."),
            word.added_outside("Platforms also bring", "Costs", "Heading1"),
        ),
        [("added", "section", "")],
        False,
    ),
    "a heading retyped": ((word.replaced("Rationale", "Reasons"),), [("field", "section", "heading")], False),
    "a row copied": ((word.copied_row("Opening Session", ("09:00", "11:00")),), [SLOT], False),
    "a row removed": ((word.removed_row("Opening Session"),), [("removed", "slot", "")], False),
    "a time changed": ((word.replaced("09:00\u00a0–\u00a009:30", "0900-0945"),), [("field", "slot", "time")], False),
    "a time spelt otherwise": ((word.replaced("09:00\u00a0–\u00a009:30", "0900-0930"),), [], False),
    "a time not understood": ((word.replaced("09:00\u00a0–", "soon –"),), [("field", "slot", "time")], True),
    "a control deleted": ((word.removed_control("office and a counter"),), [], False),
    "a heading's control deleted": ((word.removed_control("Rationale"),), [], False),
    "a table sorted": ((word.moved_row("Opening Session", "Group photo"),), [("moved", "slot", "")], True),
    "a speaker added": ((word.added_behind("Dato", "Ms. SAMPLE", "SlotSpeaker"),), [("added", "speaker", "")], False),
    "a part added": ((word.added_behind("MoU Signing", "Film", "SlotItem"),), [("added", "part", "")], False),
    "dates changed": ((word.replaced("8–9 July", "9–10 July"),), [("field", "event", "dates")], False),
    "a change tracked": ((word.tracked("a counter", "a desk"),), [BODY], False),
}


TAKEN_OVER = (
    "a word in a section", "a section added", "a heading retyped", "a row copied", "a row removed", "a time changed",
    "a table sorted", "a speaker added", "a part added", "dates changed",
)  # fmt: skip


def without_map(content: bytes) -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(saved, "w") as out:
        for name in whole.namelist():
            if not name.startswith("customXml/"):
                out.writestr(name, whole.read(name))
    return saved.getvalue()


def without_places(content: bytes, fields: tuple[str, ...]) -> bytes:
    """The paper as a program made it that gave these fields no places."""
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        names = next(name for name in whole.namelist() if name.startswith("customXml/item1"))
        lines = re.findall(r'<field name="([^"]*)"([^>]*)>.*?</field>', whole.read(names).decode())
        gone = {name for name, facts in lines if any(field in facts for field in fields)}

    def stripped(root: etree._Element) -> None:
        for mark in [one for one in root.iter(w("bookmarkStart")) if value(one, "name") in gone]:
            word.parent_of(mark).remove(mark)
        for control in [one for one in root.iter(w("sdt")) if value(one[0].find(w("tag"))) in gone]:
            for one in reversed(list(control[1])):
                control.addnext(one)
            word.parent_of(control).remove(control)

    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(edited(content, stripped))) as whole, zipfile.ZipFile(saved, "w") as out:
        for name in whole.namelist():
            part = whole.read(name)
            if name == names:
                for one in gone:
                    part = re.sub(rb'<field name="%b".*?</field>' % one.encode(), b"", part)
            out.writestr(name, part)
    return saved.getvalue()
