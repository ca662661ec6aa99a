"""Joins words of one record that stand side by side in a final paper, such as a row's: written as one piece."""

from collections.abc import Callable, Sequence
from operator import attrgetter

from pesnet_desktop.documents.looks import RUN_END
from pesnet_desktop.documents.page import Instruction, Page, Program, Scope, Writer
from pesnet_desktop.documents.places import Words
from pesnet_desktop.documents.plain import plain_bytes, plain_lines
from pesnet_desktop.documents.regions import When, with_programs
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import Mark, Paragraph

_FEWEST = 2
"""Fields that are worth joining."""

_PARTING, _PARTING_BYTES = "\r", b"\r"
"""Stands between texts that are looked at as one, and in no text that has been cleaned."""


@dataclass(frozen=True)
class Link:
    """A field of a chain: what stands ahead of it always, and what before and behind it only if it says something.

    ``step`` is the instruction as it was, which writes the field with care.
    """

    step: Instruction
    words: Words
    always: str
    ahead: str
    behind: str


@dataclass(frozen=True)
class JoinedWords:
    """Fields of one record with constant markup between."""

    links: tuple[Link, ...]

    def writer(self, before: bytes) -> Writer:
        noun, values_of = self.links[0].words.place.noun, self._values_maker()
        frames, unbroken = self._frames(before), list[bytes]()
        for always, ahead, behind in frames:
            unbroken += (always + ahead, b"", behind)
        careful = [link.step.writer(frame[0]) for link, frame in zip(self.links, frames, strict=True)]

        def write(page: Page, scope: Scope) -> None:
            texts = [value if value.__class__ is str else _line(value) for value in values_of(scope[noun])]
            words = _ready(texts)
            if all(words):
                pieces = unbroken.copy()
                pieces[1::3] = words  # type: ignore[assignment]  # none of them is None
                page.out += pieces
                return
            for text, (always, ahead, behind), write_with_care in zip(words, frames, careful, strict=True):
                if text is None:
                    write_with_care(page, scope)
                else:
                    page.out += (always, ahead, text, behind) if text else (always,)

        return write

    def _frames(self, before: bytes) -> list[tuple[bytes, bytes, bytes]]:
        frames = [
            (link.always.encode(), (link.ahead + link.words.look.plain).encode(), (RUN_END + link.behind).encode())
            for link in self.links
        ]
        return [(before + frames[0][0], *frames[0][1:]), *frames[1:]]

    def _values_maker(self) -> Callable[[object], tuple[object, ...]]:
        return attrgetter(*(link.words.place.attribute for link in self.links))


_TO_CONFIRM: frozenset[Mark] = frozenset(("to_confirm",))


def _line(value: object) -> str | None:
    """The words of a line that looks alike all along in a final paper and leads nowhere; None for any other value."""
    if not isinstance(value, Paragraph):
        return "" if value is None else None
    text = ""
    for run in value.runs:
        if run.link or (run.marks and run.marks != _TO_CONFIRM):
            return None
        text += run.text
    return text


def _ready(texts: list[str | None]) -> Sequence[bytes | None]:
    """The texts as they stand in a part, None for one that needs care. They are looked at as one, for speed."""
    if None not in texts:
        whole = plain_lines(_PARTING.join(texts))  # type: ignore[arg-type]  # none of them is None
        words = whole.split(_PARTING_BYTES) if whole else []
        if len(words) == len(texts):
            return words
    return [text if text is None else plain_bytes(text) for text in texts]


def joined(program: Program) -> Program:
    """A final paper's program with the fields joined that can be, inside regions too."""
    steps: list[str | Instruction] = []
    chain: list[str | Instruction] = []
    noun = ""
    for step in program:
        own = noun if isinstance(step, str) else _noun_of(step)
        if own != noun or not own:
            steps += _as_one(chain)
            chain, noun = [], own
        if own or isinstance(step, str):
            chain.append(step)
        else:
            steps.append(with_programs(step, joined))
    return (*steps, *_as_one(chain))


def _noun_of(step: Instruction) -> str:
    """The record of a step that can be joined; empty for any other."""
    match step:
        case Words():
            return "" if step.look.is_rtl else step.place.noun
        case When(noun=noun, attribute=attribute, is_wanted=True, holds_rows=False):
            inner = [one for one in step.program if not isinstance(one, str)]
            is_line = [isinstance(one, Words) and one.place.attribute == attribute for one in inner] == [True]
            return noun if is_line and _noun_of(inner[0]) == noun else ""
        case _:
            return ""


def _as_one(chain: list[str | Instruction]) -> list[str | Instruction]:
    links: list[Link] = []
    always = ""
    for step in chain:
        if isinstance(step, str):
            always = step
        else:
            links.append(_link(step, always))
            always = ""
    if len(links) < _FEWEST:
        return chain
    return [JoinedWords(tuple(links)), *([always] if always else [])]


def _link(step: Instruction, always: str) -> Link:
    if isinstance(step, Words):
        return Link(step, step, always, "", "")
    assert isinstance(step, When)
    place = next(place for place, one in enumerate(step.program) if not isinstance(one, str))
    words, ahead, behind = step.program[place], step.program[:place], step.program[place + 1 :]
    assert isinstance(words, Words)
    return Link(step, words, always, "".join(map(str, ahead)), "".join(map(str, behind)))
