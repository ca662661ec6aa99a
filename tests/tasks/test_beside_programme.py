"""The programme of a paper is the one that is here where days, hours, parts, speakers and words agree."""

from datetime import date

import pytest

from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.programme_line import DraftDay, DraftPart, DraftSpeaker, ProgrammeLine, TopicMention
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.programme import DayRow, PartRow, SlotRow, SpeakerRow, TopicRow
from pesnet_desktop.tasks.beside_programme import is_same_programme

SPEAKER = SpeakerRow("k", "to_confirm", Wording("DG", "DG de l’Agence"))
NESTED = PartRow("n", Wording("Signing", "Signature"), ())
PART = PartRow("p", Wording("Remarks", "Allocutions"), (SPEAKER,), (NESTED,))
TOPIC = TopicRow("t", "One", Wording("Guidance", "L’orientation"), Wording("tests", "essais"))
SLOT = SlotRow("s", "d", "09:00", "10:00", False, Wording("Topic One", "Thème 1"), TOPIC, (PART,), False, True)
DAYS = (DayRow("d", 1, "2031-07-08", (SLOT,)),)
SAID = DraftPart("Remarks", (DraftSpeaker("DG", "to_confirm"), DraftSpeaker("Signing")))
LINE = ProgrammeLine("", "09:00", "10:00", "Topic One", (SAID,), TopicMention("One", "Guidance"), "tests")
IN_FRENCH = ProgrammeLine(
    "", "09:00", "10:00", "Thème 1",
    (DraftPart("Allocutions", (DraftSpeaker("DG de l’Agence", "to_confirm"), DraftSpeaker("Signature"))),),
    TopicMention("1", "L’orientation"), "essais",
)  # fmt: skip


def _is_same(line: ProgrammeLine, language: Language = "en", on: date | None = date(2031, 7, 8)) -> bool:
    return is_same_programme(DAYS, (DraftDay(1, on, (line,)),), language)


def _parts(*speakers: DraftSpeaker, title: str = "Remarks") -> ProgrammeLine:
    return replace(LINE, parts=(DraftPart(title, speakers),))


@pytest.mark.parametrize(
    ("line", "language"),
    [
        (LINE, "en"),
        (IN_FRENCH, "fr"),
        (LINE, "ar"),
        (replace(LINE, subtopics=""), "en"),
        (replace(LINE, title="Topic One: Guidance", topic=None), "en"),
    ],
    ids=["the same", "in French", "in a language without words", "no subtopics", "the topic as a title"],
)
def test_the_same_programme_asks_nothing(line: ProgrammeLine, language: Language) -> None:
    assert _is_same(line, language)


@pytest.mark.parametrize(
    "line",
    [
        replace(LINE, starts="09:30"),
        replace(LINE, ends="10:30"),
        replace(LINE, title="Topic Two"),
        replace(LINE, topic=TopicMention("One", "Skills")),
        replace(LINE, subtopics="talks"),
        replace(LINE, parts=()),
        _parts(*SAID.speakers, title="Speeches"),
        _parts(*SAID.speakers, title=""),
        _parts(DraftSpeaker("DG", "to_confirm")),
        _parts(DraftSpeaker("DG"), DraftSpeaker("Signing")),
        _parts(DraftSpeaker("CEO", "to_confirm"), DraftSpeaker("Signing")),
        _parts(DraftSpeaker("DG", "to_confirm"), DraftSpeaker("Dinner")),
        IN_FRENCH,
    ],
    ids=[
        "start", "end", "title", "topic", "subtopics", "no parts", "part", "part without title", "a speaker less",
        "confirmed", "speaker", "nested part", "another language",
    ],
)  # fmt: skip
def test_whatever_is_another_is_another_programme(line: ProgrammeLine) -> None:
    assert not _is_same(line)


@pytest.mark.parametrize(
    ("line", "is_same"),
    [
        (LINE, True),
        (replace(LINE, starts="09:30"), False),
        (replace(LINE, parts=()), False),
        (_parts(DraftSpeaker("DG"), DraftSpeaker("Signing")), False),
        (_parts(*SAID.speakers, title=""), False),
    ],
    ids=["whatever words", "start", "no parts", "confirmed", "part without title"],
)
def test_in_a_language_without_words_hours_parts_and_status_still_tell(line: ProgrammeLine, is_same: bool) -> None:
    assert _is_same(line, "ar") == is_same


def test_days_tell_by_number_and_date() -> None:
    two = (DraftDay(1, None, (LINE,)), DraftDay(2, None, ()))
    without = DraftDay(1, date(2031, 7, 8), (LINE, LINE))

    assert [_is_same(LINE, on=None), _is_same(LINE, on=date(2031, 7, 9))] == [True, False]
    assert [is_same_programme(DAYS, days, "en") for days in (two, (without,), ())] == [False, False, False]


def test_a_speaker_who_came_with_a_french_paper_has_no_english_name() -> None:
    speaker = replace(SPEAKER, names=Wording("DG de l’Agence", "DG de l’Agence"))
    days = (replace(DAYS[0], slots=(replace(SLOT, parts=(replace(PART, speakers=(speaker,)),)),)),)

    assert is_same_programme(days, (DraftDay(1, None, (LINE,)),), "en")


def test_a_session_without_a_topic_is_told_by_its_title() -> None:
    plain, line = replace(SLOT, topic=None), replace(LINE, topic=None, subtopics="")
    days = (replace(DAYS[0], slots=(plain,)),)

    found = [
        is_same_programme(days, (DraftDay(1, None, (one,)),), "en") for one in (line, replace(line, title="Lunch"))
    ]

    assert found == [True, False]
