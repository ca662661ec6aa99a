"""Reads the map of a draft: which record and field its stretches came from, and what they said."""

from lxml import etree

from pesnet_desktop.documents.anchors import NAMESPACE
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import RichText


@dataclass(frozen=True)
class FieldAnchor:
    """A line of the map: where a field's words stand (the bookmark's name) and what they were."""

    name: str
    table: str
    row: str
    field: str
    said: str | RichText


@dataclass(frozen=True)
class RecordAnchor:
    name: str
    table: str
    row: str


@dataclass(frozen=True)
class AnchorMap:
    """The map of a draft, as it was exported."""

    language: str
    fields: tuple[FieldAnchor, ...]
    records: tuple[RecordAnchor, ...]


def read_map(content: bytes) -> AnchorMap | None:
    """The map from the content of a custom part; None for a part that is not ours. Raises XMLSyntaxError if damaged."""
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    if root.tag != f"{{{NAMESPACE}}}anchors":
        return None
    return AnchorMap(
        root.get("language", ""),
        tuple(
            FieldAnchor(
                one.get("name", ""),
                one.get("table", ""),
                one.get("id", ""),
                one.get("field", ""),
                RichText.from_json(one.text or "") if one.get("kind") == "rich" else one.text or "",
            )
            for one in root.iterfind(f"{{{NAMESPACE}}}field")
        ),
        tuple(
            RecordAnchor(one.get("name", ""), one.get("table", ""), one.get("id", ""))
            for one in root.iterfind(f"{{{NAMESPACE}}}record")
        ),
    )
