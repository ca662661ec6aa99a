import pytest

from pesnet_desktop.documents.read.counted_people import counts_in


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "It gathered 97 experts and senior officials from institutions/ authorities in 22 OIC Member Countries.",
            [("97", "experts and senior officials"), ("22", "OIC Member Countries")],
        ),
        (
            "It was held for the benefit of 69 participants from the agencies of 22 OIC Member Countries.",
            [("69", "participants"), ("22", "OIC Member Countries")],
        ),
        ("12 experts from 57 OIC Member Countries took part.", [("12", "experts"), ("57", "OIC Member Countries")]),
        ("Ninety-seven (97) participants attended the workshop.", [("97", "participants")]),
        ("A total of 2000 participants attended.", [("2000", "participants")]),
        ("Participants from 12 countries attended.", [("12", "countries")]),
        (
            "L’atelier a réuni 1 200 participants de 30 pays membres.",
            [("1 200", "participants"), ("30", "pays membres")],
        ),
        (
            "À Tunis, 45 délégués issus de 18 pays membres ont participé.",
            [("45", "délégués"), ("18", "pays membres")],
        ),
        ("شارك في الورشة 45 خبيرا من 18 دولة عضو.", [("45", "خبيرا"), ("18", "دولة عضو")]),
        ("In May 2022 the meeting, with 3 sessions, gathered 20 participants.", [("20", "participants")]),
    ],
)
def test_people_and_countries_are_counted(text: str, counts: list[tuple[str, str]]) -> None:
    assert [(one.number, one.who) for one in counts_in(text)] == counts


@pytest.mark.parametrize(
    "text",
    [
        "In 2022 experts met in Ankara.",
        "The 57 member states of the OIC attended to the matter.",
        "The 2024 participants attended as those before.",
        "On Day 2 participants discussed the draft.",
        "The 2nd meeting of experts was attended by many.",
        "See page 12 participants list.",
        "The Centre has trained 1,500 experts since 2010.",
        "At 10:30 participants left.",
        "Session 3 participants, Group 4 experts and Topic 5 delegates attended.",
        "50% of the participants attended online.",
        "The Centre carries out 7 projects in 20 member countries.",
        "In September 2022 participants attended.",
        "Resolution No. 16 experts attended.",
    ],
)
def test_years_days_sessions_ordinals_and_the_whole_network_are_no_counts(text: str) -> None:
    assert counts_in(text) == []
