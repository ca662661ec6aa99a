"""The rows of a plan under review as fields and questions: an activity, the plan's own facts, header rows, areas."""

from collections.abc import Callable, Iterator

from pesnet_desktop.commands.rows import required
from pesnet_desktop.commands.work_plan import read_year
from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.answers import (
    OF_ROWS,
    PlanAnswers,
    is_parted,
    is_skipped,
    open_doubts,
    row_at,
    row_paths,
    settled_activity,
)
from pesnet_desktop.model.papers.drafts import Doubt, DraftActivity, DraftHeader, Source, WorkPlanDraft
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.model.papers.settling import Words, plain
from pesnet_desktop.model.providers import read_providers
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.ui.field_edit import Reader, Reading
from pesnet_desktop.ui.import_fields import Asked, Part
from pesnet_desktop.ui.import_places import place_of_source
from pesnet_desktop.ui.import_questions import FIELDS, area_name
from pesnet_desktop.ui.import_written import Written
from pesnet_desktop.ui.readings import read_beneficiaries, read_languages, read_timeline, read_venue

PLAN_FIELDS: Path = ()
"""The path of the plan's own facts."""


def read_names(text: str) -> Reading:
    """Who was understood to offer the activity: “3 providers: Qatar (tbc) · Oman”."""
    names = [f"{one.name} (tbc)" if one.tbc else one.name for one in read_providers(text)]
    said = ngettext("{n} provider: {names}", "{n} providers: {names}", len(names))
    return Reading(said.format(n=len(names), names=" · ".join(names)))


READERS: dict[str, Reader] = {
    "timeline": read_timeline,
    "venue": read_venue,
    "languages": read_languages,
    "providers": read_names,
    "beneficiaries": read_beneficiaries,
}


@dataclass(frozen=True)
class PlanRecords:
    """The parts of each record of a draft, with what was decided so far."""

    draft: WorkPlanDraft
    decisions: Decisions

    def of_activity(self, place: int) -> list[Part]:
        """An activity, or the rows that it was joined from where they are said to be activities of their own."""
        return [*self._of_row(("activities", place), self.draft.activities[place])]

    def of_header(self, place: int) -> list[Part]:
        """A header row, or its pieces."""
        return [*self._of_row(("headers", place), self.draft.headers[place])]

    def of_plan(self) -> list[Part]:
        """The plan's own facts, its header rows and the headings of its areas."""
        parts: list[Part] = [*self.fields_at(PLAN_FIELDS)]
        for place in range(len(self.draft.headers)):
            parts += [_("Header row {n}").format(n=place + 1), *self.of_header(place)]
        for place, area in enumerate(self.draft.areas):
            number = plain(self.decisions.corrected.get(("areas", place, "number"), area.number))
            parts += [area_name(number), *self.fields_at(("areas", place))]
        return parts

    def fields_at(self, path: Path) -> list[Written]:
        """Every field of a row: of an activity, a header row, an area; of the plan itself."""
        if path == PLAN_FIELDS:
            return [*self._fields_of_plan()]
        if path[0] == "areas":
            return [*self._fields_of_area(path)]
        row = row_at(self.draft, path)
        return [*(self._fields_of_header(path, row) if isinstance(row, DraftHeader) else self._fields_of(path, row))]

    def field_in_question(self, path: Path) -> list[Part]:
        """The field at a path, shown while it is being written and where it was: else a question stands for it."""
        row = path[:-1] if path[0] in ("activities", "headers", "areas") else PLAN_FIELDS
        return [replace(one, is_asked=one.was_read is None) for one in self.fields_at(row) if one.path == path]

    def source_of(self, path: Path) -> Source | None:
        """Where the field at a path stands in the file, where it stands in a table of it."""
        if path[0] == "areas":
            return self.draft.areas[int(path[1])].source
        if path[0] not in ("activities", "headers"):
            return None
        row = row_at(self.draft, path[:-1])
        if isinstance(row, DraftHeader):
            return replace(row.source, column=0) if path[-1] == "label" else row.source
        return row.sources.get(str(path[-1]))

    def _of_row(self, path: Path, whole: DraftActivity | DraftHeader) -> Iterator[Part]:
        yield from self._said_of(path)
        asked = open_doubts(path, whole, self.decisions.plan)
        if is_parted(path, whole, self.decisions.plan):
            yield from (self._asked(path, place, doubt) for place, doubt in asked)
            for number, own in enumerate(row_paths(path, whole, self.decisions.plan), 1):
                yield _("Row {n}").format(n=number)
                yield from self._said_of(own)
                yield from self.fields_at(own)
            return
        fields = {str(one.path[-1]): one for one in self.fields_at(path)}
        last_asked = {doubt.field: place for place, doubt in asked if doubt.kind not in OF_ROWS}
        at_the_end = fields.pop("description", None)
        yield from (one for name, one in fields.items() if name not in last_asked)
        for place, doubt in asked:
            yield self._asked(path, place, doubt)
            if last_asked.get(doubt.field) == place and doubt.field in fields:
                yield replace(fields[doubt.field], is_asked=True)
        if at_the_end is not None:
            yield at_the_end

    def _asked(self, path: Path, place: int, doubt: Doubt) -> Asked:
        source = self.source_of((*path, doubt.field))
        field = None if doubt.kind in OF_ROWS else (*path, doubt.field)
        taken = self.decisions.taken.get((path, place), 0)
        return Asked(path, place, doubt, taken, place_of_source(self.draft, source), field)

    def _said_of(self, path: Path) -> Iterator[str]:
        if is_skipped(path, self.decisions.plan):
            yield _("This row is left out. Shift+F7 takes it in again.")

    def _fields_of_plan(self) -> Iterator[Written]:
        draft = self.draft
        yield self._field(("organisation",), _("Organisation"), draft.organisation)
        yield self._field(("title",), _("Title"), draft.title, check=required)
        yield self._field(("start_year",), _("First year"), str(draft.start_year or ""), check=read_year)
        yield self._field(("end_year",), _("Last year"), str(draft.end_year or ""), check=read_year)

    def _fields_of_area(self, path: Path) -> Iterator[Written]:
        area = self.draft.areas[int(path[1])]
        yield self._field((*path, "number"), _("Number"), area.number, area.source)
        yield self._field((*path, "title"), _("Title"), area.title, area.source)
        yield self._field((*path, "objectives"), _("Objectives"), area.objectives, area.source)

    def _fields_of_header(self, path: Path, header: DraftHeader) -> Iterator[Written]:
        yield self._field((*path, "label"), _("Label"), header.label, header.source)
        yield self._field((*path, "content"), _("Text"), header.content, header.source)

    def _fields_of(self, path: Path, activity: DraftActivity) -> Iterator[Written]:
        answered = settled_activity(activity, path, PlanAnswers(self.decisions.taken))
        for name, label in FIELDS.items():
            words: Words = activity.description if name == "description" else str(getattr(answered, name))
            check = required if name == "title" else None
            yield self._field((*path, name), label(), words, activity.sources.get(name), check=check)

    def _field(
        self,
        path: Path,
        label: str,
        words: Words,
        source: Source | None = None,
        check: Callable[[str], object] | None = None,
    ) -> Written:
        now = self.decisions.corrected.get(path, words)
        is_corrected = path in self.decisions.corrected
        is_long = isinstance(now, RichText) and path[-1] != "content"
        return Written(
            path,
            label,
            now,
            place_of_source(self.draft, source),
            size_of(now, is_as_read=not is_corrected) if is_long and isinstance(now, RichText) else "",
            READERS.get(str(path[-1])),
            check,
            was_read=words if is_corrected else None,
            is_clear=bool(plain(words)),
            unfinished=self.decisions.unfinished.get(path, ""),
        )


def size_of(text: RichText, *, is_as_read: bool) -> str:
    """“1 paragraph, 72 words, as in the file”."""
    if not text.text.strip():
        return ""
    words, blocks = len(text.text.split()), len(text.blocks)
    paragraphs = ngettext("{n} paragraph", "{n} paragraphs", blocks).format(n=blocks)
    if is_as_read:
        sentence = ngettext("{paragraphs}, {n} word, as in the file", "{paragraphs}, {n} words, as in the file", words)
    else:
        sentence = ngettext("{paragraphs}, {n} word", "{paragraphs}, {n} words", words)
    return sentence.format(paragraphs=paragraphs, n=words)
