"""The work plan as the window's table: read with plain SQL, so that it is there before anything heavy is loaded."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from itertools import compress
from typing import TYPE_CHECKING

from pesnet_desktop.model.languages import LANGUAGES, Language
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.store import Store

if TYPE_CHECKING:
    from pesnet_desktop.model.rich_text import RichText
    from pesnet_desktop.queries.word_index import WordIndex

TRANSLATED = ("title", "beneficiaries", "description")
"""What of an activity is kept in each language of the network."""

PAST = "past"
"""What a planned activity is called whose time is over: shown, never stored."""


@dataclass(frozen=True)
class TableProvider:
    """A provider as the cell shows it; ``joiner`` stands before it as typed."""

    id: str
    name: str
    status: str
    joiner: str


@dataclass(frozen=True)
class TableArea:
    """An area; ``shown`` is its title in the language asked for, where it has one."""

    id: str
    number: str
    title: str
    shown: str


@dataclass(frozen=True)
class TableActivity:
    """A row of the plan in the words of the file; ``state`` is the stored one or PAST.

    ``lacking`` names what it does not have in the language asked for (title, beneficiaries, description) and shows in
    another; ``other_title`` is its English title where another language was asked for.
    """

    id: str
    area_id: str
    number: str
    title: str
    timeline: str
    venue: str
    languages: str
    beneficiaries: str
    kept_description: str
    state: str
    providers: tuple[TableProvider, ...]
    lacking: frozenset[str] = frozenset()
    other_title: str = ""

    @property
    def english_title(self) -> str:
        """The title by which plan and events are compared, whatever language is shown."""
        return self.other_title or self.title

    @cached_property
    def description(self) -> "RichText":
        from pesnet_desktop.model.rich_text import RichText

        return RichText.from_json(self.kept_description)

    @cached_property
    def provider_text(self) -> str:
        """The providers as in the plan's cell, ``(tbc)`` behind those that are open."""
        return "".join(
            f"{one.joiner}{one.name}{' (tbc)' if one.status == 'to_confirm' else ''}" for one in self.providers
        )

    @property
    def searchable(self) -> str:
        """All its words, as a filter looks through them."""
        words = (self.number, self.title, self.timeline, self.venue, self.languages, self.provider_text)
        return " ".join((*words, self.beneficiaries, self.description.text))


@dataclass(frozen=True)
class PlanTable:
    """A plan with its areas and activities in order."""

    id: str
    title: str
    state: str
    adopted_on: str
    areas: tuple[TableArea, ...]
    activities: tuple[TableActivity, ...]
    language: str = "en"

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many activities stand in each state, PAST among them."""
        return Counter(activity.state for activity in self.activities)

    @cached_property
    def words(self) -> "WordIndex":
        """Every word of every activity, made ready when the filter is first used."""
        from pesnet_desktop.queries.word_index import WordIndex

        return WordIndex.of(activity.searchable for activity in self.activities)

    def matching(self, words: str) -> tuple[TableActivity, ...]:
        """The activities that hold every one of ``words``, however they are written."""
        if not words.strip():
            return self.activities
        return tuple(compress(self.activities, self.words.holding(words)))


def plan_table(store: Store, today: date, plan_id: str = "", language: Language = "en") -> PlanTable | None:
    """The plan with this id, or the newest one, its activities in ``language``; None while the file holds none."""
    plans = store.rows(_PLAN, (plan_id,))
    if not plans:
        return None
    key, title, state, adopted_on = (str(value or "") for value in plans[0])
    areas = tuple(TableArea(*(str(value or "") for value in row)) for row in store.rows(_areas(language), (key,)))
    providers = _providers(store, key)
    rows = store.rows(_activities(language), (key,))
    activities = tuple(_activity(tuple(str(value or "") for value in row), providers, today) for row in rows)
    return PlanTable(key, title, state, adopted_on, areas, activities, language)


def plan_of(store: Store, activity_id: str) -> str:
    """The plan an activity belongs to; empty when it is gone."""
    rows = store.rows(
        "SELECT a.plan_id FROM activity x JOIN thematic_area a ON a.id = x.area_id WHERE x.id = ?", (activity_id,)
    )
    return str(rows[0][0]) if rows else ""


@lru_cache(maxsize=4096)
def end_of(timeline: str) -> date | None:
    """The last day a timeline allows; None when no time was understood."""
    return Timeline.parse(timeline).end


def _activity(row: tuple[str, ...], providers: dict[str, list[TableProvider]], today: date) -> TableActivity:
    key, area, number, title, timeline, venue, languages, beneficiaries, description, state, english, *missing = row
    if state == "planned":
        end = end_of(timeline)
        state = PAST if end is not None and end < today else state
    own = tuple(providers.get(key, ()))
    lacking = frozenset(name for name in missing if name)
    return TableActivity(
        key, area, number, title, timeline, venue, languages, beneficiaries, description, state, own, lacking, english
    )


def _providers(store: Store, plan_id: str) -> dict[str, list[TableProvider]]:
    by_activity: dict[str, list[TableProvider]] = {}
    for activity, key, name, status, joiner in store.rows(_PROVIDERS, (plan_id,)):
        provider = TableProvider(str(key), str(name), str(status), str(joiner))
        by_activity.setdefault(str(activity), []).append(provider)
    return by_activity


def _first(name: str, language: Language = "en") -> str:
    """The SQL of a wording in ``language``, else in English, else French, else Arabic."""
    order = [language, *(code for code in LANGUAGES if code != language)]
    return f"coalesce({', '.join(f'{_said(name, code)}' for code in order)}, '')"


def _said(name: str, language: Language) -> str:
    """The SQL of a wording in one language, null where it is missing; a rich text without a block is missing."""
    return f"nullif(nullif({name}_{language}, ''), '[]')"


def _lacking(name: str, language: Language) -> str:
    """The SQL of ``name`` where its wording is missing in ``language`` alone; in English nothing is said to lack."""
    if language == "en":
        return "''"
    return f"CASE WHEN {_said(f'x.{name}', language)} IS NULL AND {_first(f'x.{name}')} <> '' THEN '{name}' END"


_PLAN = f"""
SELECT id, {_first("title")}, state, adopted_on FROM work_plan
ORDER BY id <> ?, start_year DESC, id LIMIT 1
"""


def _areas(language: Language) -> str:
    return f"""
SELECT id, number, {_first("title")}, {_first("title", language)}
FROM thematic_area WHERE plan_id = ? ORDER BY position, id
"""


def _activities(language: Language) -> str:
    texts = {name: _first(f"x.{name}", language) for name in TRANSLATED}
    return f"""
SELECT x.id, x.area_id, x.number, {texts["title"]}, x.timeline, x.venue, x.languages, {texts["beneficiaries"]},
  {texts["description"]}, x.state, {_first("x.title") if language != "en" else "''"},
  {", ".join(_lacking(name, language) for name in TRANSLATED)}
FROM activity x JOIN thematic_area a ON a.id = x.area_id
WHERE a.plan_id = ? ORDER BY a.position, a.id, x.position, x.id
"""


_PROVIDERS = """
SELECT p.activity_id, p.id, p.name, p.status, p.joiner
FROM provider p JOIN activity x ON x.id = p.activity_id JOIN thematic_area a ON a.id = x.area_id
WHERE a.plan_id = ? ORDER BY p.activity_id, p.position, p.id
"""
