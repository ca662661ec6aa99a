"""The kinds of columns the office's tables have: words, words in three languages, rich text, names of other records.

Columns carry no UNIQUE, CHECK or NOT NULL without a default that a union of two laptops could break.
"""

from sqlalchemy import ForeignKey, Text, TypeDecorator, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Composite, DeclarativeBase, Mapped, composite, mapped_column

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import LANGUAGES, RichWording, Wording


class Base(DeclarativeBase):
    """Every table of the file that the journal watches."""


class KeptRichText(TypeDecorator[RichText]):
    """Rich text in a text column, as its JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: RichText | None, dialect: Dialect) -> str:
        return value.to_json() if value is not None else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> RichText:
        return RichText.from_json(value or "")


def words(name: str, default: str = "") -> Mapped[str]:
    """A text in one language, or a key; empty where nobody wrote it."""
    return mapped_column(name, Text, default=default, server_default=default)


def amount(name: str) -> Mapped[int]:
    """A whole number that is always known; nought to begin with."""
    return mapped_column(name, default=0, server_default=text("0"))


def wording(name: str) -> Composite[Wording]:
    """Six columns, ``name_en`` … ``name_ar_state``, read and written as one Wording."""
    texts = [words(f"{name}_{language}") for language in LANGUAGES]
    return composite(Wording, *texts, *_states(name))


def rich_wording(name: str) -> Composite[RichWording]:
    """Six columns as of :func:`wording`, the texts as the JSON of their blocks."""
    texts = [
        mapped_column(f"{name}_{language}", KeptRichText, default=RichText(), server_default="")
        for language in LANGUAGES
    ]
    return composite(RichWording, *texts, *_states(name))


def belongs_to(target: str) -> Mapped[str]:
    """A row goes with the row it belongs to."""
    return mapped_column(Text, ForeignKey(f"{target}.id", ondelete="CASCADE"), index=True)


def may_name(target: str) -> Mapped[str | None]:
    """A row that is removed is no longer named."""
    return mapped_column(Text, ForeignKey(f"{target}.id", ondelete="SET NULL"), index=True)


def _states(name: str) -> list[Mapped[str]]:
    return [words(f"{name}_{language}_state", "missing") for language in LANGUAGES]
