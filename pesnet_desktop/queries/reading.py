"""How queries read the file: plain SQL into texts and wordings, so that an answer is there before anything heavy is."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import LANGUAGES, RichWording, TextState, Wording
from pesnet_desktop.store import Store

Found = TypeVar("Found")
Fields = tuple[str, ...]

_STATES: dict[str, TextState] = {"draft": "draft", "reviewed": "reviewed", "outdated": "outdated"}


def texts(store: Store, sql: str, *parameters: str) -> list[Fields]:
    """The rows of a query with every value as text; what is unknown is empty."""
    return [tuple("" if value is None else str(value) for value in row) for row in store.rows(sql, parameters)]


def wording_columns(name: str) -> str:
    """The six columns of a wording, for a SELECT: the texts, then their states."""
    return ", ".join([*(f"{name}_{one}" for one in LANGUAGES), *(f"{name}_{one}_state" for one in LANGUAGES)])


def wording(six: Sequence[str]) -> Wording:
    en, fr, ar = six[:3]
    return Wording(en, fr, ar, *(_state(state) for state in six[3:6]))


def rich_wording(six: Sequence[str]) -> RichWording:
    en, fr, ar = (_rich(kept) for kept in six[:3])
    return RichWording(en, fr, ar, *(_state(state) for state in six[3:6]))


def typed_columns(name: str) -> str:
    """The three columns of words kept as typed, for a SELECT: as typed, in French, in Arabic."""
    return f"{name}, {name}_fr, {name}_ar"


def typed(three: Sequence[str]) -> Wording:
    """Words kept as typed stand in the place of English; where they are missing in a language they stand for it."""
    as_typed, fr, ar = three
    return Wording(as_typed, fr, ar)


def first_text(name: str) -> str:
    """The SQL of a wording in English, else French, else Arabic."""
    return f"coalesce(nullif({name}_en, ''), nullif({name}_fr, ''), {name}_ar)"


def number(text: str) -> int | None:
    return int(text) if text else None


def grouped(rows: Sequence[tuple[str, Found]]) -> dict[str, list[Found]]:
    """The second of each pair, listed by the first."""
    lists: dict[str, list[Found]] = {}
    for key, value in rows:
        lists.setdefault(key, []).append(value)
    return lists


def _state(state: str) -> TextState:
    return _STATES.get(state, "missing")


@lru_cache(maxsize=4096)
def _rich(kept: str) -> RichText:
    return RichText.from_json(kept)
