"""What is proposed as the same record, and what is not: pairs on both sides of the thresholds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pesnet_desktop.commands.activity import add_activity, set_activity_venue, set_timeline
from pesnet_desktop.commands.event import add_event, set_event_dates, set_event_venue
from pesnet_desktop.commands.work_plan import add_area, add_work_plan
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.known_names import institution_names, named, person_named
from pesnet_desktop.queries.likely import KnownRecord, known, known_institutions
from pesnet_desktop.store import Store, create_store, open_store
from pesnet_desktop.tasks.beside_event import PROPOSED_FROM
from pesnet_desktop.tasks.matching import LIKELY_FROM, Asked, likely, likely_activities, likely_events, likely_plan

TITLES = (
    "Training Course on “Entrepreneurship and Business Creation”",
    "Training Course on “Green Entrepreneurship in the Digital Field”",
    "Workshop on “Sharing Best Practices: Youth Employment Projects in OIC Member Countries”",
    "Workshop on “Stimulating Youth Entrepreneurship: Best Practices and Government Policies”",
    "Training Course on “Developing Effective Labour Market Information Systems (LMIS)”",
    "Training Course on “Labour Migration Systems: Strategies for Public and Private Sectors”",
    "4th Meeting of the Network",
)
SAME = (
    (0, "Training Course on Entrepreneurship and Business Creation"),
    (0, "Seminar on ‘Business Creation and Entrepreneurship’"),
    (1, "Webinar on “Green Entreprenership in the Digital Fields”"),
    (2, "Sharing Best Practices: Youth Employment Projects"),
    (3, "Workshop on “Stimulating Youth Entrepreneurship: Government Policies, Best Practices and Lessons Learned”"),
    (4, "TRAINING COURSE ON DEVELOPING AN EFFECTIVE LABOUR MARKET INFORMATION SYSTEM"),
    (5, "Labor Migration Systems – Strategies for the Public and Private Sector"),
    (6, "4th Annual Meeting of the Network"),
)
OTHER = (
    "Workshop on “Empowering Job Seekers: Best Practices in Digital Platforms from OIC Member Countries”",
    "Webinar on “Circular Economy for Sustainable Impact Entrepreneurship”",
    "Workshop on “Best Practices in Skills Policies of OIC Member Countries”",
    "Training Course on “Labour Market Analysis for the Private Sector”",
    "5th Meeting of the Network",
    "Workshop",
    "",
)
PERSONS = (
    "Amina Sample-Başar", "Dana SAMPLE", "Bilal Örnek", "Fatou Sow", "Mohamed Ben Sample", "Zahra Al-Example",
    "محمد بن مثال", "Hassan Exemplaire",
)  # fmt: skip
SAME_PERSONS = (
    (0, "Ms. Amina Sample Basar"),
    (0, "SAMPLE-BAŞAR Amina"),
    (1, "Dr. D. Sample"),
    (2, "Mr. Bilal ORNEK"),
    (2, "Bilaal Örnek"),
    (3, "H.E. Mme Fatou Binta SOW"),
    (1, "SAMPLE, Dana"),
    (4, "Mr. Muhammad Bin SAMPLE"),
    (4, "Mohammed Bensample"),
    (5, "Dr. Zahrah Alexample"),
    (6, "السيّد محمّد بن مثال"),
    (6, "محمد بن مثال"),
)
OTHER_PERSONS = ("Amina Traoré", "Bilal Sow", "Fatou Diop", "D. S.", "Mr. Örnek", "Hussein Exemplaire", "أحمد بن مثال")
INSTITUTIONS = (
    institution_names("PERKESO", "Malaysian Social Security Organisation", "SOCSO", "Social Security Organisation"),
    institution_names("İŞKUR", "Turkish Employment Agency"),
    institution_names("", "National Agency for Employment and Training", "الوكالة الوطنية للتشغيل"),
    institution_names("", "Ministry of Labour (Oman)", "وزارة العمل"),
)
COUNTRIES = {3: frozenset({"OM"})}
SAME_INSTITUTIONS = (
    (0, "SOCSO"),
    (0, "Social Security Organization (SOCSO)"),
    (1, "ISKUR"),
    (1, "Turkish Employment Agency (İŞKUR)"),
    (2, "National Agency of Employment and Training"),
    (2, "NAET"),
    (2, "وكالة الوطنية للتشغيل"),
    (2, "الوكالةُ الوطنيّة للتشغیل"),
    (3, "Ministry of Labour, Oman"),
    (3, "Ministry of Labor (Oman)"),
    (1, "İŞKUR, Türkiye"),
)
OTHER_INSTITUTIONS = (
    "SESRIC", "National Employment Office", "Ministry of Labour and Social Security", "NAE", "SOCSA",
    "Ministry of Labour (Qatar)", "وزارة العمل، قطر",
)  # fmt: skip
NUMBERED = "4th Training Workshop on “Skills for Jobs”"
SAME_NUMBER = (
    "Fourth Workshop on “Skills for Jobs”",
    "4th Workshop on Skills for Jobs",
    "4e atelier sur « Skills for Jobs »",
    "4. “Skills for Jobs”",
)
OTHER_NUMBER = (
    "5th Training Workshop on “Skills for Jobs”",
    "Fifth Training Workshop on “Skills for Jobs”",
    "2031 Training Workshop on “Skills for Jobs”",
    "5th Workshop on Skills for Jobs",
)


@pytest.fixture
def sample_store(sample_file: Path) -> Iterator[Store]:
    store = open_store(sample_file)
    yield store
    store.close()


def _activities() -> list[KnownRecord]:
    return [KnownRecord(str(place), title, (named(title),)) for place, title in enumerate(TITLES)]


def _institutions() -> list[KnownRecord]:
    return [
        KnownRecord(str(n), names[0], names, at=COUNTRIES.get(n, frozenset())) for n, names in enumerate(INSTITUTIONS)
    ]


@pytest.mark.parametrize(("place", "words"), SAME)
def test_a_title_told_otherwise_is_proposed_first(place: int, words: str) -> None:
    found = likely(known("activity", _activities()), Asked(words))

    assert [one.id for one in found][:1] == [str(place)]


@pytest.mark.parametrize("words", OTHER)
def test_another_title_proposes_nothing(words: str) -> None:
    assert likely(known("activity", _activities()), Asked(words)) == ()


@pytest.mark.parametrize(("place", "words"), SAME_PERSONS)
def test_a_person_is_known_by_other_spellings_orders_and_initials(place: int, words: str) -> None:
    persons = known("person", (KnownRecord(str(n), name, (person_named(name),)) for n, name in enumerate(PERSONS)))

    assert [one.id for one in likely(persons, Asked(words))] == [str(place)]


@pytest.mark.parametrize("words", OTHER_PERSONS)
def test_another_person_is_not_proposed(words: str) -> None:
    persons = known("person", (KnownRecord(str(n), name, (person_named(name),)) for n, name in enumerate(PERSONS)))

    assert likely(persons, Asked(words)) == ()


@pytest.mark.parametrize(("place", "words"), SAME_INSTITUTIONS)
def test_case_21_an_institution_is_known_by_each_name_and_acronym(place: int, words: str) -> None:
    every = known("institution", _institutions())

    assert [one.id for one in likely(every, Asked(words))] == [str(place)]


@pytest.mark.parametrize("words", OTHER_INSTITUTIONS)
def test_another_institution_is_not_proposed(words: str) -> None:
    every = known("institution", _institutions())

    assert likely(every, Asked(words)) == ()


@pytest.mark.parametrize("words", SAME_NUMBER)
def test_the_number_of_an_event_is_read_in_words_and_digits(words: str) -> None:
    (found,) = likely(known("event", [KnownRecord("1", "", (named(NUMBERED),))]), Asked(words))

    assert str(found.reason) == "the same name"


@pytest.mark.parametrize("words", OTHER_NUMBER)
def test_an_event_of_another_number_is_never_proposed_and_told_apart_where_it_is_listed(words: str) -> None:
    day = date(2031, 7, 8)
    fourth = KnownRecord("1", "", (named(NUMBERED),), (day, day), frozenset({"MY"}), "kuala lumpur")
    asked = Asked(words, starts=day, country="Malaysia", city="Kuala Lumpur")

    (found,) = likely(known("event", [fourth]), asked, least=0.0)

    assert found.score < PROPOSED_FROM
    assert "another number in the title" in str(found.reason)


@pytest.mark.parametrize(("day", "is_proposed"), [(date(2031, 12, 1), True), (date(2032, 7, 8), False)])
def test_the_same_title_in_another_year_is_another_event(day: date, is_proposed: bool) -> None:
    held = KnownRecord("1", "", (named("Youth Forum"),), (date(2031, 7, 8), date(2031, 7, 8)))

    (found,) = likely(known("event", [held]), Asked("Youth Forum", starts=day))

    assert (found.score >= PROPOSED_FROM) == is_proposed


def test_an_event_without_a_title_in_a_language_is_known_by_dates_and_place() -> None:
    days = date(2031, 7, 8), date(2031, 7, 9)
    held = KnownRecord(
        "1", "", (named("4th Youth Forum"),), days, frozenset({"MY"}), "kuala lumpur", languages=frozenset({"en"})
    )
    asked = Asked("Forum des jeunes", (), *days, country="Malaisie", city="Kuala Lumpur", language="fr")
    others = (
        replace(asked, language="en"),
        replace(asked, ends=days[0]),
        replace(asked, city="Johor"),
        replace(asked, country="Oman"),
        replace(asked, title="5e Forum des jeunes"),
        replace(asked, language=""),
    )

    found = [likely(known("event", [held]), one, least=PROPOSED_FROM) for one in (asked, *others)]

    assert [len(each) for each in found] == [1, 0, 0, 0, 0, 0, 0]
    assert (
        str(found[0][0].reason) == "the same dates, no title here in this language yet, the same country, the same city"
    )


def test_dates_place_and_number_speak_for_a_record_and_are_the_reason() -> None:
    spring = KnownRecord("1", "A", ("skills for jobs",), (date(2025, 4, 1), date(2025, 6, 30)), frozenset({"MY"}))
    autumn = KnownRecord("2", "B", ("skills for jobs",), (date(2026, 9, 1), date(2026, 9, 30)), frozenset({"OM"}))
    asked = Asked("Skills for Jobs", starts=date(2025, 5, 6), ends=date(2025, 5, 7), country="Malaysia")

    found = likely(known("activity", [autumn, spring]), asked)

    assert [(one.id, str(one.reason)) for one in found] == [
        ("1", "the same name, dates that agree, the same country"),
        ("2", "the same name, in another year, another country"),
    ]
    assert found[0].score > LIKELY_FROM["activity"] + 0.2 > found[1].score


def test_case_15_an_event_is_known_by_any_of_its_titles_and_by_when_it_was() -> None:
    store = create_store(None)
    event = add_event(store, "Workshop on “Digital Platforms”")
    set_event_dates(store, event, "8–9 July 2025")
    set_event_venue(store, event, "Kuala Lumpur, Malaysia")
    asked = Asked("Workshop on “Digital Platform”", starts=date(2025, 7, 8), ends=date(2025, 7, 9), city="Kuala Lumpur")

    assert [(one.table, one.id, str(one.reason)) for one in likely_events(store, asked)] == [
        ("event", event, "a similar name, the same dates, the same city")
    ]


def test_a_person_is_known_by_the_e_mail_address_alone() -> None:
    records = known("person", [KnownRecord("1", "Dana SAMPLE", ("dana sample",), email="d@example.org")])

    (found,) = likely(records, Asked("Ms. Eva Jones", email="D@example.org"))

    assert (found.id, str(found.reason)) == ("1", "the same e-mail address")


def test_institutions_of_a_file_are_known_with_their_aliases_in_every_language(sample_store: Store) -> None:
    found = [
        likely(known_institutions(sample_store), Asked(words))
        for words in ("SOCSO", "PERKESO", "منظمة الضمان الاجتماعي الماليزية")
    ]

    assert [[one.label for one in each] for each in found] == [["PERKESO"]] * 3


def _plan() -> tuple[Store, str, str]:
    store = create_store(None)
    plan = add_work_plan(store, "Work Plan 2025", 2025, 2025)
    area = add_area(store, plan, "Skills")
    activity = add_activity(store, area, TITLES[0], "1")
    set_timeline(store, activity, "Q2 2025")
    set_activity_venue(store, activity, "On-site (Oman)")
    return store, plan, activity


def test_the_printed_number_of_an_activity_is_evidence() -> None:
    store, plan, activity = _plan()

    (found,) = likely_activities(store, Asked(TITLES[0], number="1.1", country="Oman"), plan)

    assert (found.id, found.label, found.score) == (activity, f"1.1 {TITLES[0]}", 1.0)
    assert str(found.reason) == "the same name, the same country, the same number"


def test_a_draft_with_the_titles_of_a_plan_is_likely_a_newer_version_of_it() -> None:
    store, plan, _activity = _plan()
    own = DraftActivity("7", TITLES[0], "", "", "", "", "", RichText())
    draft = WorkPlanDraft("b.docx", "", "Revised", None, None, (), (DraftArea("1", "Skills", RichText(), (own,)),))
    other = WorkPlanDraft("c.docx", "", "Other", None, None, (), (DraftArea("1", "Skills", RichText(), ()),))

    found = likely_plan(store, draft)

    assert found is not None
    assert (found.id, found.score, str(found.reason)) == (plan, 1.0, "1 of 1 activities have the same title.")
    assert likely_plan(store, other) is None
