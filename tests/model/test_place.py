import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.place import Place, Venue


def _parts(text: str) -> tuple[str, ...]:
    venue = Venue.parse(text)
    return (venue.mode, venue.seat, venue.building, venue.city, venue.country)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Virtual-SESRIC, Ankara Türkiye", ("online", "SESRIC", "", "Ankara", "Türkiye")),
        ("Virtual-SESRIC, Ankara - Türkiye", ("online", "SESRIC", "", "Ankara", "Türkiye")),
        ("Virtual, Baku Azerbaijan", ("online", "", "", "Baku", "Azerbaijan")),
        (
            "Hotel Royale Chulan in Kuala Lumpur, Malaysia",
            ("onsite", "", "Hotel Royale Chulan", "Kuala Lumpur", "Malaysia"),
        ),
        ("Marrakech Morocco", ("onsite", "", "", "Marrakech", "Morocco")),
        ("Riyadh Saudi Arabia", ("onsite", "", "", "Riyadh", "Saudi Arabia")),
        ("Online", ("online", "", "", "", "")),
        ("Malaysia", ("onsite", "", "", "", "Malaysia")),
        ("somewhere nice", ("", "", "", "", "")),
    ],
)
def test_case_13_a_venue_gives_mode_seat_building_city_and_country(typed: str, parts: tuple[str, ...]) -> None:
    assert _parts(typed) == parts
    assert str(Venue.parse(typed)) == typed


def test_case_13_a_venue_put_together_again_names_the_country_by_language() -> None:
    venue = Venue("onsite", "", "Hotel Royale Chulan", "Kuala Lumpur", "Malaysia")

    printed = [venue.text, venue.in_language("fr"), Venue("online", "SESRIC", "", "Ankara", "Türkiye").text]

    assert printed == [
        "Hotel Royale Chulan in Kuala Lumpur, Malaysia",
        "Hôtel Royale Chulan à Kuala Lumpur, Malaisie",
        "Virtual-SESRIC, Ankara, Türkiye",
    ]


@pytest.mark.parametrize(
    ("typed", "mode", "country"),
    [
        ("Online", "online", ""),
        ("On-site (Azerbaijan)", "onsite", "Azerbaijan"),
        ("On-site (Morocco) (tbc)", "onsite", "Morocco"),
        ("En ligne", "online", ""),
        ("حضوري (المغرب)", "onsite", "المغرب"),
        ("Hybrid (Istanbul, Türkiye)", "hybrid", "Türkiye"),
        ("On-site and online", "hybrid", ""),
        ("Türkiye", "", "Türkiye"),
        ("to be seen", "", ""),
    ],
)
def test_a_plans_place_gives_mode_and_country(typed: str, mode: str, country: str) -> None:
    place = Place.parse(typed)

    assert (place.mode, place.country, str(place)) == (mode, country, typed)


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["Virtual", "-", ", ", "Ankara", " ", "Türkiye", "(", " in "])).map("".join)
)
def test_any_text_is_kept_as_typed(text: str) -> None:
    assert str(Place.parse(text)) == text
    assert str(Venue.parse(text)) == (text or Venue.parse(text).text)
