"""The JSON that other programs get of the file, in the stable shape that docs/json.md describes."""

from pesnet_desktop.queries.interchange.everything import KINDS, document
from pesnet_desktop.queries.interchange.work_plan import proposal

__all__ = ["KINDS", "document", "proposal"]
