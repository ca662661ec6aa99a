"""What stays together over a page's end, row by row, and which page breaks a repeat prints."""

from dataclasses import dataclass, replace
from typing import ClassVar

import pytest

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.keeping import Keep
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.documents.wordml import w
from pesnet_desktop.model.rich_text import RichText
from tests.documents.small_templates import (
    CATALOGUE,
    PROMPT,
    Cover,
    Day,
    Meeting,
    Paper,
    body,
    cell,
    control,
    inline,
    lines,
    made,
    paragraph,
    row,
    said,
    table,
    template,
    words,
)

PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
DAYS = tuple(Day(heading, heading) for heading in ("Monday", "Tuesday", "Wednesday", "Thursday"))


def with_next(content: bytes) -> list[str]:
    """The paragraphs that stay on the page of the next one."""
    return [said(one) for one in body(content).iter(w("p")) if one.find(f"{w('pPr')}/{w('keepNext')}") is not None]


def test_the_last_repeated_row_stays_with_the_total_behind_it_and_nothing_after_the_table_is_held() -> None:
    rows = control("each:meeting.days", row(cell(paragraph(inline("day.heading")))))
    total = row(cell(paragraph(words("Total"))))
    text = table(row(cell(paragraph(words("Day"))), is_head=True), rows, total)

    content = made(
        template(text, control("meeting.note", paragraph(PROMPT))),
        Paper(Meeting(days=DAYS, note=RichText.of("One\nTwo"))),
        final=True,
    )

    assert with_next(content) == ["Monday", "Thursday"]


@dataclass(frozen=True)
class LongDay:
    heading: str
    is_long: bool
    id: str = ""
    table: ClassVar[str] = "day"


@dataclass(frozen=True)
class LongMeeting:
    days: tuple[LongDay, ...]
    title: str = ""
    id: str = ""
    table: ClassVar[str] = "meeting"


@dataclass(frozen=True)
class LongPaper:
    meeting: LongMeeting
    cover: Cover


def test_a_row_stays_on_one_page_unless_its_own_record_may_break() -> None:
    fields = tuple(
        replace(one, keep=Keep(breaks="is_long")) if one.tag == "meeting.days" else one for one in CATALOGUE.fields
    )
    whole = "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(paragraph(inline("day.heading"))) + "</w:tr>"
    text = template(table(control("each:meeting.days", whole)), paragraph())
    days = tuple(LongDay(str(place), is_long=place == 1) for place in range(3))

    compiled = compile_template(text, Catalogue(fields, CATALOGUE.papers))
    content = render(compiled, LongPaper(LongMeeting(days), Cover()), final=True)

    unbroken = [one.find(f"{w('trPr')}/{w('cantSplit')}") is not None for one in body(content).iter(w("tr"))]
    assert unbroken == [True, False, True]


@pytest.mark.parametrize(
    ("ending", "between"),
    [
        (paragraph(words("Yours") + PAGE_BREAK), ["Yours\n"]),
        (paragraph(words("Yours")) + paragraph(PAGE_BREAK), ["Yours", "\n"]),
    ],
    ids=["break in the line", "break alone"],
)
def test_letters_leave_no_empty_paragraph_behind_the_last(ending: str, between: list[str]) -> None:
    text = control("each:meeting.days", paragraph(inline("day.heading")) + ending) + "<w:p/>"

    content = made(template(text), Paper(Meeting(days=DAYS[:2])), final=True)

    assert lines(content) == ["Monday", *between, "Tuesday", "Yours"]


def test_a_break_with_words_behind_it_is_printed_in_every_copy() -> None:
    text = control("each:meeting.days", paragraph(inline("day.heading")) + paragraph(PAGE_BREAK + words("Annex")))

    content = made(template(text), Paper(Meeting(days=DAYS[:2])), final=True)

    assert lines(content) == ["Monday", "\nAnnex", "Tuesday", "\nAnnex"]
