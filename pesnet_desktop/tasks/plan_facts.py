"""The facts of a plan in the file and of a plan as read, in one shape, so that they can be paired and compared."""

from collections.abc import Mapping, Sequence

from pesnet_desktop.commands.rows import one_line
from pesnet_desktop.model.beneficiaries import beneficiaries_in
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.languages import LANGUAGES, Language
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.answers import PlanAnswers, activity_paths, header_rows, settled
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, WorkPlanDraft
from pesnet_desktop.model.papers.line import plain
from pesnet_desktop.model.papers.paper_language import language_of as told_language
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.providers import print_providers, read_providers
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.queries.activity import ActivityRow, activities
from pesnet_desktop.queries.papers.work_plan import place_line, providers_line, timeline_line
from pesnet_desktop.queries.work_plan import areas, headers
from pesnet_desktop.store import Store

Value = str | RichText
_PAPER_MARKS = frozenset({"to_confirm", "in_en", "in_fr", "in_ar"})
"""Marks that a paper gives its words; no text in the file has them."""


@dataclass(frozen=True)
class Facts:
    """A row: its id in the file or its key in the draft, its area's, and its fields.

    ``also`` are other words that say the same; ``lacking`` the fields that stand in another language than asked for.
    """

    key: str
    values: Mapping[str, Value]
    area: str = ""
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    row: DraftHeader | DraftArea | DraftActivity | None = None
    lacking: frozenset[str] = frozenset()

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        return value if isinstance(value, str) else value.text


@dataclass(frozen=True)
class PlanFacts:
    headers: tuple[Facts, ...]
    areas: tuple[Facts, ...]
    activities: tuple[Facts, ...]


def kept_facts(store: Store, plan_id: str, language: Language) -> PlanFacts:
    """The plan of the file, its texts in ``language``."""
    own = activities(store, plan_id)
    rows = areas(store, plan_id)
    return PlanFacts(
        tuple(
            Facts(
                row.id,
                {"label": _said(row.label, language), "content": _prose(row.content, language)},
                lacking=_lacking(language, label=row.label, content=row.content),
            )
            for row in headers(store, plan_id)
        ),
        tuple(
            Facts(
                row.id,
                {
                    "number": row.number,
                    "title": _said(row.title, language),
                    "objectives": _prose(row.objectives, language),
                },
                lacking=_lacking(language, title=row.title, objectives=row.objectives),
            )
            for row in rows
        ),
        tuple(_kept_activity(one, language) for row in rows for one in own.get(row.id, [])),
    )


def drafted_facts(draft: WorkPlanDraft) -> PlanFacts:
    """The plan as read, in the words that an import would keep."""
    return PlanFacts(
        tuple(
            Facts(f"header:{place}", {"label": one_line(row.label), "content": row.content}, row=row)
            for place, row in enumerate(draft.headers)
        ),
        tuple(
            Facts(
                f"area:{place}",
                {"number": row.number, "title": one_line(row.title), "objectives": row.objectives},
                row=row,
            )
            for place, row in enumerate(draft.areas)
        ),
        tuple(
            _drafted_activity(f"activity:{place}.{number}", f"area:{place}", row)
            for place, area in enumerate(draft.areas)
            for number, row in enumerate(area.activities)
        ),
    )


def paths_by_key(draft: WorkPlanDraft, answers: PlanAnswers) -> dict[str, Path]:
    """Where each row of the settled draft, by its key, stands in the draft as read."""
    paths: dict[str, Path] = {f"area:{place}": ("areas", place) for place in range(len(draft.areas))}
    for place, (path, _header) in enumerate(header_rows(draft, answers)):
        paths[f"header:{place}"] = path
    rows = activity_paths(draft, answers)
    for place, area in enumerate(settled(draft, answers).areas):
        for number, path in zip(range(len(area.activities)), rows, strict=False):
            paths[f"activity:{place}.{number}"] = path
    return paths


def is_same(name: str, kept: Facts, drafted: Facts, language: Language) -> bool:
    """Whether a field says the same in both; in another language than English a fact may be worded otherwise."""
    old, new = kept.values[name], drafted.values[name]
    if name in kept.lacking and fold(drafted.text(name)).startswith(fold(kept.text(name))):
        return True  # a paper shows another language's words, with a note behind them
    if isinstance(old, RichText) or isinstance(new, RichText):
        return isinstance(old, RichText) and isinstance(new, RichText) and _plain(old) == _plain(new)
    if old == new or fold(new) in kept.also.get(name, ()):
        return True
    if name == "providers":
        return _named(old) == _named(new) or (language != "en" and _offices(old) == _offices(new))
    return language != "en" and _means(name, old) == _means(name, new) is not None


def agrees(name: str, kept: Facts, drafted: Facts) -> bool:
    """Whether both say something of a field, and the same, in whatever language."""
    old, new = kept.text(name), drafted.text(name)
    if not old or not new:
        return False
    if fold(old) == fold(new) or fold(new) in kept.also.get(name, ()):
        return True
    if name == "providers":
        return _offices(old) == _offices(new)
    return _means(name, old) == _means(name, new) is not None


def shown(value: Value) -> str:
    """A value as an officer reads it: prose with its bullets."""
    if isinstance(value, str):
        return value
    return "\n".join(f"• {one.text}" if one.kind == "bullet" else one.text for one in value.blocks)


def language_of(store: Store, plan_id: str, draft: WorkPlanDraft) -> Language:
    """The language in which the plan's titles are most like the draft's; that of its words where none is."""
    titles = {fold(one.title) for one in draft.activities}
    own = [one.title for rows in activities(store, plan_id).values() for one in rows]
    counts = {code: sum(fold(_own(one, code)) in titles for one in own if _own(one, code)) for code in LANGUAGES}
    best = max(LANGUAGES, key=lambda code: counts[code])
    return best if counts[best] else told_language(draft)


def _kept_activity(row: ActivityRow, language: Language) -> Facts:
    printed = print_providers([one.as_name for one in row.providers])
    usual = beneficiaries_in(row.beneficiaries.en, language) if language != "en" else ""
    return Facts(
        row.id,
        {
            "number": row.number,
            "title": _said(row.title, language),
            "timeline": row.timeline,
            "venue": row.venue,
            "languages": row.languages,
            "providers": printed,
            "beneficiaries": _own(row.beneficiaries, language) or usual or _said(row.beneficiaries, language),
            "description": _prose(row.description, language),
        },
        row.area_id,
        {name: (fold(words),) for name, words in _on_paper(row, language).items()},
        lacking=_lacking(language, title=row.title, beneficiaries=row.beneficiaries, description=row.description),
    )


def _on_paper(row: ActivityRow, language: Language) -> dict[str, str]:
    """The facts as a paper of a language words them; what is only proposed is as open there as what is to confirm."""
    return {
        "timeline": plain(timeline_line(row, language)),
        "venue": plain(place_line(row, language)),
        "languages": LanguageRegime.parse(row.languages).text(language),
        "providers": providers_line(row, language).text,
    }


def _drafted_activity(key: str, area: str, row: DraftActivity) -> Facts:
    texts = {
        "number": row.number,
        "title": row.title,
        "timeline": row.timeline,
        "venue": row.venue,
        "languages": row.languages,
        "providers": row.providers,
        "beneficiaries": row.beneficiaries,
    }
    lines = {name: one_line(text) for name, text in texts.items()}
    return Facts(key, {**lines, "description": row.description}, area, row=row)


def _lacking(language: Language, **wordings: Wording | RichWording) -> frozenset[str]:
    return frozenset(name for name, wording in wordings.items() if not getattr(wording, language))


def _own(wording: Wording, language: Language) -> str:
    return str(getattr(wording, language))


def _said(wording: Wording, language: Language) -> str:
    """The text in ``language``, or as a paper of that language shows it: another one's."""
    return wording.in_language(language)


def _prose(wording: RichWording, language: Language) -> RichText:
    return wording.in_language(language)


def _plain(text: RichText) -> list[tuple[str, int, list[tuple[str, frozenset[str], str]]]]:
    """Prose without what only typing or a paper gives it: empty blocks, parted runs, spaces at the ends."""
    return [(block.kind, block.level, _melted(block)) for block in text.blocks if block.text.strip()]


def _melted(block: Paragraph) -> list[tuple[str, frozenset[str], str]]:
    melted: list[Run] = []
    for run in block.runs:
        marks = run.marks - _PAPER_MARKS
        if melted and melted[-1].marks == marks and melted[-1].link == run.link:
            melted[-1] = replace(melted[-1], text=melted[-1].text + run.text)
        elif run.text:
            melted.append(Run(run.text, marks, run.link))
    if melted:
        melted[-1] = replace(melted[-1], text=melted[-1].text.rstrip())
        melted[0] = replace(melted[0], text=melted[0].text.lstrip())
    return [(run.text, frozenset(run.marks), run.link) for run in melted if run.text]


def _named(cell: str) -> Sequence[tuple[str, bool, str]]:
    return [(one.name, one.tbc, " ".join(one.joiner.split())) for one in read_providers(cell)]


def _offices(cell: str) -> Sequence[tuple[str, bool]]:
    """The providers of a cell, countries by whichever of their names."""
    found = [(find_country(one.name), one) for one in read_providers(cell)]
    return [(country.iso2 if country else fold(one.name), one.tbc) for country, one in found]


def _means(name: str, text: str) -> object:
    """What the words of a fact mean, whatever their language; None where they were not understood."""
    if name == "timeline":
        time = Timeline.parse(text)
        return (time.start, time.end, time.precision, time.is_to_confirm) if time.is_understood else None
    if name == "venue":
        place = Place.parse(text)
        return (place.mode, place.iso2, place.is_to_confirm) if place.is_understood else None
    if name == "languages":
        regime = LanguageRegime.parse(text)
        found = (regime.working, regime.interpretation, regime.interpretation_tbc)
        return found if regime.is_understood else None
    return None
