import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.providers import print_providers, providers_paragraph, read_providers


def _read(text: str) -> list[tuple[str, str, bool]]:
    return [(provider.name, provider.kind, provider.tbc) for provider in read_providers(text)]


def test_case_4_each_provider_has_its_own_status_and_the_order_is_kept() -> None:
    assert _read("Malaysia (tbc), Azerbaijan (tbc), Türkiye (tbc)") == [
        ("Malaysia", "country", True),
        ("Azerbaijan", "country", True),
        ("Türkiye", "country", True),
    ]


def test_case_5_tbc_binds_to_the_last_name_only() -> None:
    assert _read("Mauritania, Benin, Senegal (tbc)") == [
        ("Mauritania", "country", False),
        ("Benin", "country", False),
        ("Senegal", "country", True),
    ]


def test_case_6_a_stroke_means_alternatives_and_its_glyph_is_kept() -> None:
    text = "Qatar (tbc) / Oman (tbc) / Iraq (tbc)"

    providers = read_providers(text)

    assert [(provider.joiner, provider.iso2, provider.is_alternative) for provider in providers] == [
        ("", "QA", False),
        (" / ", "OM", True),
        (" / ", "IQ", True),
    ]
    assert print_providers(providers) == text


def test_case_7_an_open_call_is_a_provider_of_the_kind_group() -> None:
    text = "Niger, Senegal (tbc), and Other Interested OIC French-Speaking Member Countries"

    providers = read_providers(text)

    assert [(provider.joiner, provider.kind, provider.tbc) for provider in providers] == [
        ("", "country", False),
        (", ", "country", True),
        (", and ", "group", False),
    ]
    assert print_providers(providers) == text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ministry of Labour and Social Security", ["Ministry of Labour and Social Security"]),
        (
            "Pakistan (tbc) and Other Interested OIC Member Countries",
            ["Pakistan", "Other Interested OIC Member Countries"],
        ),
        ("Cote d’Ivoire / the Gambia", ["Cote d’Ivoire", "the Gambia"]),
        ("Qatar/Oman", ["Qatar", "Oman"]),
        ("agencies/authorities", ["agencies/authorities"]),
        ("Employment Agency (İŞKUR, Ankara), Morocco", ["Employment Agency (İŞKUR, Ankara)", "Morocco"]),
        ("", []),
    ],
)
def test_names_are_parted_only_where_one_ends(text: str, names: list[str]) -> None:
    assert [provider.name for provider in read_providers(text)] == names


def test_on_a_paper_the_open_ones_are_marked_in_its_language() -> None:
    providers = read_providers("Niger, Senegal (tbc), and Other Interested OIC French-Speaking Member Countries")

    paragraph = providers_paragraph(providers, "fr")

    assert paragraph.text == (
        "Niger, Sénégal (à\u00a0confirmer) et autres pays membres francophones de l’OCI intéressés"
    )
    assert [run.text for run in paragraph.runs if run.marks] == ["(à\u00a0confirmer)"]


@given(
    st.lists(
        st.sampled_from(
            ["Qatar", "Oman", " (tbc)", ", ", " / ", " and ", ", and ", "İŞKUR", "(", ")", "Member Countries", " ", "x"]
        )
    )
)
def test_any_cell_prints_back_as_typed(pieces: list[str]) -> None:
    text = "".join(pieces).strip()

    assert print_providers(read_providers(text)) == text
