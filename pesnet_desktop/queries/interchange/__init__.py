"""The JSON that other programs get of the file, in the stable shape that docs/json.md describes."""

from pesnet_desktop.queries.interchange.everything import KINDS, document

__all__ = ["KINDS", "document"]
