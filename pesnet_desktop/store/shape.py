"""What a file is made of: the office's tables and the rows that the program ships, imported when first asked for."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.store.connection import Value
from pesnet_desktop.store.layout import SCHEMA
from pesnet_desktop.store.migrations import migrations

if TYPE_CHECKING:
    from sqlalchemy import MetaData

    from pesnet_desktop.store.migrations import Migration

ShippedRow = tuple[str, Mapping[str, Value]]


@dataclass(frozen=True)
class Shape:
    """``schema`` numbers the shape; ``migrations`` are the ways to it from every earlier one, by number."""

    metadata: "Callable[[], MetaData]"
    shipped: Callable[[], Iterable[ShippedRow]]
    schema: int = SCHEMA
    migrations: "Callable[[], Mapping[int, Migration]]" = migrations


def _office_tables() -> "MetaData":
    from pesnet_desktop.model.entities import Base

    return Base.metadata


def _office_rows() -> Iterable[ShippedRow]:
    from pesnet_desktop.model.shipped import shipped_rows

    return shipped_rows()


OFFICE = Shape(_office_tables, _office_rows)
