"""The ready form of a shipped template: what compiling it gave, as plain words and numbers beside the file.

It holds no code: a list of records, each the name of a known kind and its fields, as JSON; then the bytes of the
members that compiling changed. All others are cut from the template itself, whose bytes the form is bound to.
"""

import json
import zlib
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module

from pesnet_desktop.documents.archive import Member
from pesnet_desktop.documents.compiled import Template
from pesnet_desktop.documents.package import MapParts
from pesnet_desktop.model.digest import sha256_of

_KINDS = {
    "compiled": ("Lists", "Part", "Template"),
    "places": ("Blocks", "HeldBlocks", "HeldWords", "Holder", "Place", "Words"),
    "regions": ("Between", "Each", "KeepNext", "LastParagraph", "Table", "Unbroken", "When"),
    "copies": ("Bookmark", "Drawing", "RecordEnd", "RecordStart"),
    "looks": ("BlockLook", "ListStyle", "ParagraphLook"),
    "keeping": ("Keep",),
    "pictures": ("Frame", "Picture"),
    "chart_parts": ("Chart", "ChartMarkup", "ChartParts"),
}
_ROOMS = {kind: room for room, kinds in _KINDS.items() for kind in kinds}
"""Nothing else can be named in a ready form."""

_LENGTH = 4  # bytes that say how long the packed records are

Plain = str | int | None | list["Plain"] | dict[str, "Plain"]


@lru_cache(maxsize=32)
def ready_template(content: bytes, form: bytes) -> Template | None:
    """The compiled template whose file is ``content``; None where ``form`` is not the ready form of these bytes."""
    length = int.from_bytes(form[:_LENGTH], "little")
    try:
        kept = json.loads(zlib.decompress(form[_LENGTH : _LENGTH + length]))
    except (zlib.error, ValueError):
        return None
    if kept["of"] != sha256_of(content):
        return None
    template = _Reading(content, form[_LENGTH + length :]).last_of(kept["records"])
    return template if isinstance(template, Template) else None


class _Reading:
    """Makes the records again, each of those before it."""

    def __init__(self, content: bytes, own: bytes) -> None:
        self._bytes = {"member": content, "own": own}
        self._made: list[object] = []

    def last_of(self, records: list[list[Plain]]) -> object:
        for kind, *held in records:
            self._made.append(_class_of(str(kind))(*map(self._value, held)))
        return self._made[-1]

    def _value(self, kept: Plain) -> object:
        if isinstance(kept, list):
            return tuple([self._value(one) for one in kept])
        if isinstance(kept, dict):
            ((kind, held),) = kept.items()
            return self._special(kind, held)
        return kept

    def _special(self, kind: str, held: Plain) -> object:
        match kind, held:
            case "record", int(place):
                return self._made[place]
            case "set", list(words):
                return frozenset(words)
            case "map", [int(number), str(main)]:
                return MapParts(number, main)
            case "member" | "own", [str(name), int(method), int(checksum), int(size), int(start), int(length)]:
                return Member(name, method, checksum, size, self._bytes[kind][start : start + length])
            case _:
                raise ValueError(f"a ready form has no {kind}")


@lru_cache(maxsize=32)
def _class_of(kind: str) -> Callable[..., object]:
    found: Callable[..., object] = getattr(import_module(f"pesnet_desktop.documents.{_ROOMS[kind]}"), kind)
    return found


def ready_form(template: Template, content: bytes) -> bytes:
    """The ready form of a template that was compiled from ``content``."""
    writing = _Writing(content)
    writing.kept(template)
    kept = {"of": sha256_of(content), "records": writing.records}
    packed = zlib.compress(json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode(), 9)
    return len(packed).to_bytes(_LENGTH, "little") + packed + writing.own


class _Writing:
    """Lists the records; equal ones are kept once."""

    def __init__(self, content: bytes) -> None:
        self.records: list[list[Plain]] = []
        self.own = b""
        self._content = content
        self._places: dict[str, int] = {}

    def kept(self, value: object) -> Plain:
        if type(value).__name__ in _ROOMS:
            return {"record": self._record(value)}
        match value:
            case str() | int() | None:
                return value
            case tuple():
                return [self.kept(one) for one in value]
            case frozenset():
                return {"set": sorted(value)}
            case MapParts():
                return {"map": [value.number, value.main]}
            case Member():
                return self._member(value)
            case _:
                raise TypeError(f"a ready form has no {type(value).__name__}")

    def _record(self, value: object) -> int:
        names: tuple[str, ...] = type(value).__match_args__  # type: ignore[attr-defined]  # the fields of every kind
        record = [type(value).__name__, *(self.kept(getattr(value, name)) for name in names)]
        known = json.dumps(record)
        if known not in self._places:
            self._places[known] = len(self.records)
            self.records.append(record)
        return self._places[known]

    def _member(self, member: Member) -> Plain:
        start = self._content.find(member.content)
        kind = "member" if start >= 0 else "own"
        if start < 0:
            start = len(self.own)
            self.own += member.content
        return {kind: [member.name, member.method, member.checksum, member.size, start, len(member.content)]}
