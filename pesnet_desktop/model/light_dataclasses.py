"""Dataclasses that cost a start nothing: Python writes and compiles the methods of each class, here all share theirs.

The words and what they mean are those of Python's ``dataclasses``, and the type checker sees that module itself. Who
asks a class for its fields gets Python's. Options but ``frozen`` and ``eq``, and fields with more than a default or
its factory, are not offered: a class that needs them takes Python's. Why: ``docs/decisions/light-dataclasses.md``.
"""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, NoReturn

__all__ = ("dataclass", "field", "is_dataclass", "kinds_of", "replace", "values_of")

_Method = Callable[..., object]
_KINDS, _DEFAULTS = "__field_kinds__", "__field_defaults__"
_FIELDS, _SIGNATURE = "__dataclass_fields__", "__signature__"
_NONE = object()


class _Factory:
    """Stands in the body of a class for a default that each new record gets made for itself."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], object]) -> None:
        self.make = make


class _WhenAsked:
    """What Python's own modules look for in a class, made when they look."""

    def __init__(self, name: str, make: Callable[[type], object]) -> None:
        self._name, self._make = name, make

    def __get__(self, record: object, cls: type) -> object:
        made = self._make(cls)
        setattr(cls, self._name, made)
        return made


def kinds_of(record: object) -> Mapping[str, object]:
    """The fields of a record or of its class, in order, with what each may hold; none for what is no dataclass."""
    kinds: Mapping[str, object] | None = getattr(record, _KINDS, None)
    if kinds is not None:
        return kinds
    if not is_dataclass(record):
        return {}
    from dataclasses import fields

    return {one.name: one.type for one in fields(record)}


def values_of(record: object) -> dict[str, object]:
    """What the fields of a record hold, by name; a record inside it stays one."""
    return {name: getattr(record, name) for name in kinds_of(record)}


def _dataclass(cls: type | None = None, /, *, frozen: bool = False, eq: bool = True) -> object:
    def with_methods(cls: type) -> type:
        kinds, defaults = _own_and_inherited(cls)
        names = tuple(kinds)
        methods: dict[str, object] = {"__init__": _init(cls, names, defaults), "__repr__": _repr}
        if frozen:
            methods |= {"__setattr__": _refuse_to_change, "__delattr__": _refuse_to_change}
        if eq:
            methods |= _comparison(names, frozen)
        told = {_KINDS: kinds, _DEFAULTS: defaults, "__match_args__": names}
        asked = {name: _WhenAsked(name, make) for name, make in _ASKED.items()}
        own = {name: method for name, method in methods.items() if name not in cls.__dict__}
        for name, value in (told | asked | own).items():
            setattr(cls, name, value)
        return cls

    return with_methods if cls is None else with_methods(cls)


def _own_and_inherited(cls: type) -> tuple[dict[str, object], dict[str, object]]:
    """What each field may hold, and the defaults of those that have one."""
    kinds: dict[str, object] = dict(getattr(cls, _KINDS, {}))
    defaults: dict[str, object] = dict(getattr(cls, _DEFAULTS, {}))
    for name, kind in cls.__annotations__.items():
        if getattr(kind, "__origin__", kind) is ClassVar:
            continue
        kinds[name] = kind
        default = cls.__dict__.get(name, _NONE)
        if default is not _NONE:
            defaults[name] = default
        if isinstance(default, _Factory):
            delattr(cls, name)
        elif default.__class__.__hash__ is None:
            raise ValueError(f"the default of {name} would be shared by all: give its factory")
    return kinds, defaults


def _init(cls: type, names: tuple[str, ...], defaults: Mapping[str, object]) -> _Method:
    count, known = len(names), frozenset(names)

    def init(self: object, *values: object, **named: object) -> None:
        own = self.__dict__
        given = len(values)
        if values:
            own.update(zip(names, values))  # noqa: B905 - too many values are found by their count
        if named:
            own.update(named)
            given += len(named)
            if not known.issuperset(named):
                raise _wrong(cls, names)
        if len(own) != given:
            raise _wrong(cls, names)
        if given == count:
            return
        for name, default in defaults.items():
            if name not in own:
                own[name] = default.make() if isinstance(default, _Factory) else default
        if len(own) != count:
            raise _wrong(cls, names)

    return init


def _wrong(cls: type, names: tuple[str, ...]) -> TypeError:
    return TypeError(f"{cls.__qualname__} takes each of its fields once: {', '.join(names)}")


def _comparison(names: tuple[str, ...], is_frozen: bool) -> dict[str, object]:
    values = attrgetter(*names or ("__class__",))

    def equal(self: object, other: object) -> bool:
        return bool(values(self) == values(other)) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    return {"__eq__": equal, "__hash__": hashed if is_frozen else None}


def _repr(self: object) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in values_of(self).items())})"


def _refuse_to_change(self: object, name: str, value: object = None) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{name} of a {type(self).__qualname__} is not changed: make another by replace()")


def _field(*, default_factory: Callable[[], object]) -> object:
    return _Factory(default_factory)


def _replace(record: object, /, **changes: object) -> object:
    return type(record)(**values_of(record) | changes)


def _is_dataclass(one: object) -> bool:
    return hasattr(one, _KINDS) or hasattr(one, _FIELDS)


def _pythons_fields(cls: type) -> object:
    import dataclasses

    told = [(name, kind, _pythons_field(cls, name)) for name, kind in kinds_of(cls).items()]
    return vars(dataclasses.make_dataclass(cls.__name__, told))[_FIELDS]


def _pythons_field(cls: type, name: str) -> object:
    import dataclasses

    default = getattr(cls, _DEFAULTS).get(name, dataclasses.MISSING)
    if isinstance(default, _Factory):
        return dataclasses.field(default_factory=default.make)
    return dataclasses.field(default=default)


def _signature(cls: type) -> object:
    from inspect import Parameter, Signature

    def parameter(name: str, kind: object) -> Parameter:
        default = getattr(cls, _DEFAULTS).get(name, Parameter.empty)
        return Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=default, annotation=kind)

    return Signature([parameter(name, kind) for name, kind in kinds_of(cls).items()])


_ASKED: dict[str, Callable[[type], object]] = {_FIELDS: _pythons_fields, _SIGNATURE: _signature}

if TYPE_CHECKING:
    from dataclasses import dataclass, field, is_dataclass, replace
else:
    dataclass, field, replace, is_dataclass = _dataclass, _field, _replace, _is_dataclass
