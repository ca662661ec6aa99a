"""What the import of a plan asks, in words: its fields, the headings of its questions, how many of what."""

import re
from collections.abc import Callable

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.answers import activity_paths, header_rows, plan_doubts
from pesnet_desktop.model.papers.drafts import Doubt, WorkPlanDraft
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.tasks.paper_words import field_name

FIELDS: dict[str, Callable[[], str]] = {
    "number": lambda: _("Number"),
    "title": lambda: _("Title"),
    "timeline": lambda: _("Timeline"),
    "venue": lambda: _("Venue"),
    "languages": lambda: _("Language"),
    "providers": lambda: _("Providers"),
    "beneficiaries": lambda: _("Beneficiaries"),
    "description": lambda: _("Description"),
}

HEADINGS: dict[str, Callable[[], str]] = {
    "joined-row": lambda: _("One activity over two pages"),
    "tbc-binding": lambda: _("Who is to be confirmed"),
    "alternatives": lambda: _("Together, or one of them"),
    "open-call": lambda: _("An open call"),
    "timeline": lambda: _("Timeline"),
    "venue": lambda: _("Venue"),
    "group": lambda: _("Beneficiaries"),
    "number": lambda: _("Printed number"),
    "title": lambda: _("Title"),
    "languages": lambda: _("Language"),
    "repeated-row": lambda: _("The same row twice"),
    "providers": lambda: _("Providers"),
    "times": lambda: _("Time"),
    "day": lambda: _("Day"),
    "session": lambda: _("Session of the programme"),
    "paper": lambda: _("Kind of paper"),
    "same": lambda: _("Is it the same event?"),
    "count": lambda: _("Count"),
    "person": lambda: _("Person"),
    "column": lambda: _("Column"),
}


@dataclass(frozen=True)
class Counts:
    """What stands in the title of an import."""

    clear: int
    doubtful: int
    questions: int
    areas: int
    headers: int
    left_over: int

    @classmethod
    def of(cls, draft: WorkPlanDraft, decisions: Decisions | None = None) -> "Counts":
        """What is to be entered: a field written anew is clear, a row that is skipped does not count."""
        answers = (decisions or Decisions()).plan
        asked = plan_doubts(draft, answers)
        rows = {path[:2] for path in activity_paths(draft, answers)}
        words = sum(len(re.findall(r"\w+", part)) for part in draft.unread)
        return cls(
            len(rows - {path for path, _doubts in asked}),
            len(asked),
            sum(len(doubts) for _path, doubts in asked),
            len(draft.areas),
            sum(1 for _header in header_rows(draft, answers)),
            words,
        )

    def sentences(self) -> list[tuple[str, str, str]]:
        """Icon, colour role and words of each count."""
        clear = ngettext("{n} activity read without doubt", "{n} activities read without doubt", self.clear)
        shape = self._shape()
        return [
            *([("circle-check", "green", clear.format(n=self.clear))] if self.clear else []),
            *doubts_sentence(self.doubtful, self.questions),
            *([("file-text", "second", shape)] if shape else []),
            left_over_sentence(self.left_over),
        ]

    def _shape(self) -> str:
        areas = ngettext("{n} area", "{n} areas", self.areas).format(n=self.areas)
        headers = ngettext("{n} header row", "{n} header rows", self.headers).format(n=self.headers)
        return _(", ").join(words for words, count in ((areas, self.areas), (headers, self.headers)) if count)


def doubts_sentence(doubtful: int, questions: int) -> list[tuple[str, str, str]]:
    """“2 with doubts: 3 questions”; nothing where nothing is in doubt."""
    if not doubtful:
        return []
    asked = ngettext("{n} question", "{n} questions", questions).format(n=questions)
    words = ngettext("{n} with doubts: {questions}", "{n} with doubts: {questions}", doubtful)
    return [("circle-alert", "amber", words.format(n=doubtful, questions=asked))]


def left_over_sentence(words: int) -> tuple[str, str, str]:
    """That nothing of the file is left over is said too."""
    if not words:
        return "check", "second", _("No word of the file left over")
    left = ngettext("{n} word of the file left over", "{n} words of the file left over", words)
    return "circle-alert", "amber", left.format(n=words)


def short_title(title: str) -> str:
    """What stands between the quotes of an activity's title, or the whole of it."""
    quoted = re.search(r"[“\"«](.+?)[”\"»]", title, re.DOTALL)
    return (quoted.group(1) if quoted else title).strip() or _("Activity without a title")


def area_name(number: str) -> str:
    return _("Thematic area {number}").format(number=number) if number else _("Thematic area without a number")


def heading_of(doubt: Doubt) -> str:
    if doubt.kind == "joined-row" and doubt.field == "content":
        return _("One header row over two pages")
    return HEADINGS[doubt.kind]() if doubt.kind in HEADINGS else field_name((doubt.field,))
