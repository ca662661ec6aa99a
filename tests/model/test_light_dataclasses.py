"""Records cost a start nothing and are dataclasses all the same: each is compared with Python's own twin."""

import copy
import dataclasses
import inspect
import pickle
from types import ModuleType
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model import light_dataclasses as light


def _slot(module: ModuleType) -> Any:
    @module.dataclass(frozen=True)
    class Slot:
        table: ClassVar[str] = "slot"
        title: str
        minutes: int = 30
        speakers: tuple[str, ...] = ()

        @property
        def words(self) -> str:
            return f"{self.title}, {self.minutes}"

    return Slot


def _basket(module: ModuleType) -> Any:
    @module.dataclass
    class Basket:
        name: str
        found: list[str] = module.field(default_factory=list)

    return Basket


Slot, PythonSlot = _slot(light), _slot(dataclasses)
Basket, PythonBasket = _basket(light), _basket(dataclasses)


@light.dataclass(frozen=True)
class Part:
    title: str
    number: int = 1


@light.dataclass(frozen=True)
class TimedPart(Part):
    starts: str = "09:00"


_VALUES = st.one_of(st.text(max_size=3), st.integers(0, 3), st.just(()))
_NAMES = ("title", "minutes", "speakers", "room")
Given = tuple[list[object], dict[str, object]]
_GIVEN = st.tuples(st.lists(_VALUES, max_size=4), st.dictionaries(st.sampled_from(_NAMES), _VALUES, max_size=3))


def _outcome(cls: type, values: list[object], named: dict[str, object]) -> object:
    try:
        made = cls(*values, **named)
    except TypeError:
        return TypeError
    return tuple(getattr(made, name) for name in _NAMES[:3])


@given(_GIVEN)
def test_a_record_takes_what_pythons_takes_and_refuses_what_it_refuses(given: Given) -> None:
    values, named = given

    assert _outcome(Slot, values, named) == _outcome(PythonSlot, values, named)


@given(_GIVEN, _GIVEN)
def test_records_are_equal_and_hash_as_pythons_do(one: Given, other: Given) -> None:
    outcomes = [_outcome(Slot, *given) for given in (one, other)]
    if TypeError in outcomes:
        return
    ours = [Slot(*values, **named) for values, named in (one, other)]
    theirs = [PythonSlot(*values, **named) for values, named in (one, other)]

    assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
    assert (hash(ours[0]) == hash(ours[1])) == (hash(theirs[0]) == hash(theirs[1]))
    assert [repr(one) for one in ours] == [repr(one) for one in theirs]


def test_a_record_is_no_tuple_and_not_equal_to_one_of_another_class() -> None:
    assert Part("Opening") != TimedPart("Opening")
    assert Part("Opening").__eq__(("Opening", 1)) is NotImplemented


def test_a_frozen_record_refuses_every_change_with_pythons_exception() -> None:
    slot = Slot("Opening")

    with pytest.raises(dataclasses.FrozenInstanceError):
        slot.title = "Closing"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del slot.title
    assert slot == Slot("Opening")


def test_a_record_that_is_not_frozen_changes_and_has_no_hash() -> None:
    basket = Basket("Papers")

    basket.name = "Letters"

    assert basket == Basket("Letters")
    assert Basket.__hash__ is PythonBasket.__hash__ is None


def test_each_record_gets_a_default_of_its_own() -> None:
    one, other = Basket("one"), Basket("other")

    one.found.append("paper")

    assert (one.found, other.found) == (["paper"], [])


def test_a_default_that_all_would_share_is_refused_when_the_class_is_made() -> None:
    with pytest.raises(ValueError, match="found would be shared"):

        @light.dataclass
        class Shared:
            found: list[str] = []  # noqa: RUF012


def test_a_class_inherits_fields_and_defaults() -> None:
    assert TimedPart("Opening", starts="10:00") == TimedPart("Opening", 1, "10:00")
    assert list(light.kinds_of(TimedPart)) == ["title", "number", "starts"]


def test_compared_by_identity_a_record_is_equal_to_itself_only() -> None:
    @light.dataclass(frozen=True, eq=False)
    class Template:
        name: str

    one = Template("note")

    assert one == one
    assert one != Template("note")
    assert len({one, Template("note")}) == 2


@pytest.mark.parametrize(("ours", "theirs"), [(Slot, PythonSlot), (Basket, PythonBasket)])
def test_whoever_asks_for_fields_and_signature_gets_what_python_would_say(ours: Any, theirs: Any) -> None:
    told = [
        [(one.name, one.type, one.default, one.default_factory) for one in dataclasses.fields(cls)]
        for cls in (ours, theirs)
    ]
    signatures = [list(inspect.signature(cls).parameters) for cls in (ours, theirs)]

    assert told[0] == told[1]
    assert signatures[0] == signatures[1]
    assert ours.__match_args__ == theirs.__match_args__
    assert dataclasses.is_dataclass(ours)


def test_replacing_makes_another_record_in_both_ways() -> None:
    slot = Slot("Opening", 15)

    assert light.replace(slot, minutes=20) == dataclasses.replace(slot, minutes=20) == Slot("Opening", 20)
    with pytest.raises(TypeError):
        light.replace(slot, room="A")


def test_kinds_are_told_of_pythons_dataclasses_too_and_none_of_anything_else() -> None:
    assert light.kinds_of(PythonSlot("Opening")) == light.kinds_of(Slot)
    assert light.kinds_of("Opening") == {}
    assert [light.is_dataclass(one) for one in (Slot, PythonSlot("Opening"), "Opening")] == [True, True, False]


def test_records_travel_between_processes_and_are_copied() -> None:
    part = TimedPart("Opening", 2)

    assert pickle.loads(pickle.dumps(part)) == copy.copy(part) == copy.deepcopy(part) == part  # noqa: S301
