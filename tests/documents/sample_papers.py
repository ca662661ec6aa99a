"""Every paper of the table, made of the sample's facts, of an office that has none yet, and of far too many."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import Any

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.work_plan import add_work_plan
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.paths import resources
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.papers import KINDS, Asked, Paper
from pesnet_desktop.tasks.sample import make_sample

TODAY = date(2025, 5, 1)
TABLE = [(name, language, final) for name in KINDS for language in LANGUAGES for final in (False, True)]
"""Every paper in every language, as a draft and final."""

_TIMES = 8
_ODD = "<b>&amp; “İŞKUR” – العربية 12\u202e\x0b\ud800\U0001f600"
_LONG = RichText((
    Paragraph.of("A list of everything that was said:"),
    *(Paragraph.of(f"Point {n}: {_ODD}", kind="bullet") for n in range(99)),
    Paragraph.of("long " * 20_000),
    *(Paragraph.of("One", kind="number", level=n % 4) for n in range(20)),
))  # fmt: skip


@dataclass(frozen=True)
class Office:
    """An office's file with the plan and the event that papers are made of."""

    store: Store
    plan_id: str
    event_id: str

    @cache  # noqa: B019 - an office lives as long as the tests do
    def papers(self, name: str, language: str, final: bool) -> Sequence[Paper]:
        asked = Asked(language, TODAY, final=final, plan_id=self.plan_id, event_id=self.event_id)
        return KINDS[name].make(self.store, asked)


class Offices:
    """The sample, and an office on its first day."""

    @cached_property
    def sample(self) -> Office:
        store = make_sample(None)
        event_id = next(line.id for line in events(store) if line.activities == ("1.3",))
        return Office(store, plans(store)[0].id, event_id)

    @cached_property
    def empty(self) -> Office:
        store = create_store(None)
        return Office(store, add_work_plan(store, "Plan"), add_event(store, "Event"))


def file_of(name: str, paper: Paper, *, final: bool) -> bytes:
    """The Word file that the shipped template makes of a paper."""
    template = resources() / "templates" / paper.cover.language / f"{name}.docx"
    return render(compile_template(template.read_bytes(), CATALOGUE), paper, final=final)


def enormous(paper: Paper) -> Paper:
    """The paper with every list many times as long, and with long and odd words in every text."""
    grown: Paper = _grown(paper, _TIMES)
    return replace(grown, cover=paper.cover)  # type: ignore[type-var]


def _grown(record: Any, times: int) -> Any:
    if isinstance(record, RichText):
        return _LONG if times == _TIMES else record
    if isinstance(record, tuple) and record and is_dataclass(record[0]) and not isinstance(record[0], Paragraph):
        return tuple(_numbered(_grown(one, 2), n) for n in range(times) for one in record)
    if isinstance(record, Paragraph) or not is_dataclass(record) or isinstance(record, type):
        return record
    return replace(record, **{one.name: _grown(getattr(record, one.name), times) for one in fields(record) if one.init})


def _numbered(record: Any, number: int) -> Any:
    key = getattr(record, "id", "")
    return replace(record, id=f"{number}x{key}") if isinstance(key, str) and key else record
