"""What an officer decided about a typed draft holds for the field that was asked about and for no other."""

import pytest

from pesnet_desktop.model.papers.drafts import Choice, Doubt, DoubtKind, Source
from pesnet_desktop.model.papers.event_drafts import EventFacts, SectionDraft
from pesnet_desktop.model.papers.reads import GUESSED, SURE, Path, Read, ReadRich
from pesnet_desktop.model.papers.settling import Words, settled_reads, without
from pesnet_desktop.model.rich_text import RichText

HERE = Source(-1, (4,), 0, "read")


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        ("facts", 0, "read"),
        ("facts", 1, "other"),
        ("facts", 2, "read"),
        ("facts", None, "read"),
        ("differs", 0, ""),
        ("differs", 1, "read"),
        ("differs", None, ""),
    ],
)
def test_an_answer_stands_in_its_field_and_the_field_is_clear(kind: DoubtKind, answer: int | None, words: str) -> None:
    doubt = Doubt(kind, "title", "?", (Choice("read", "read"), Choice("other", "other")))
    facts = EventFacts(title=Read("read", HERE, GUESSED, (doubt,)), dates=Read("8 July", HERE))
    section = SectionDraft(Read("Aim", HERE), ReadRich(RichText.of("read"), HERE, GUESSED, (doubt,)))
    paths: tuple[Path, ...] = (("title",), ("body",))
    taken = {} if answer is None else {(path, 0): answer for path in paths}

    assert settled_reads(facts, taken) == EventFacts(title=Read(words, HERE, SURE), dates=Read("8 July", HERE))
    assert settled_reads(section, taken) == SectionDraft(Read("Aim", HERE), ReadRich(RichText.of(words), HERE, SURE))


@pytest.mark.parametrize("words", ["mine", RichText.of("mine")])
def test_words_written_anew_win_over_an_answer(words: Words) -> None:
    doubt = Doubt("differs", "title", "?", (Choice("keep", ""), Choice("other", "other")))
    rich = ReadRich(RichText.of("read"), HERE, GUESSED, (doubt,))
    sections = (SectionDraft(Read("Aim", HERE), rich), SectionDraft(Read("read", HERE, GUESSED, (doubt,)), rich))

    now = settled_reads(sections, {((1, "body"), 0): 1}, {(0, "body"): words, (1, "heading"): words})

    assert [(one.heading, one.body) for one in now] == [
        (Read("Aim", HERE), ReadRich(RichText.of("mine"), HERE)),
        (Read("mine", HERE), ReadRich(RichText.of("read"), HERE)),
    ]


def test_a_place_that_is_skipped_goes_and_those_of_other_lists_stay() -> None:
    facts = EventFacts(organisers=(Read("A"), Read("B"), Read("C")), partners=(Read("D"), Read("E")))

    now = without(facts, frozenset({("organisers", 0), ("organisers", 2), ("partners", 2)}))

    assert now == EventFacts(organisers=(Read("B"),), partners=(Read("D"), Read("E")))
