import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.beneficiaries import BeneficiaryScope, group_name
from pesnet_desktop.model.countries import member_states

INSTITUTIONS = "National Public Employment Services (PES) Authorities and Other Relevant Institutions"


@pytest.mark.parametrize(
    ("group_words", "group", "count"),
    [
        ("OIC Arabic-Speaking Member Countries", "ar", 22),
        ("OIC French-Speaking Member Countries", "fr", 19),
        ("OIC Member Countries", "all", 57),
        ("the Asia Group Member States", "Asia", 18),
        ("the OIC Member States", "all", 57),
    ],
)
def test_case_8_a_scope_is_a_kind_of_institution_times_a_group_and_gives_the_list(
    group_words: str, group: str, count: int
) -> None:
    scope = BeneficiaryScope.parse(f"{INSTITUTIONS} in {group_words}")

    assert (scope.institutions, scope.group, len(scope.countries(member_states()))) == (INSTITUTIONS, group, count)


def test_a_scope_in_french_is_read_too() -> None:
    scope = BeneficiaryScope.parse("Services publics de l’emploi dans les pays membres francophones de l’OCI")

    assert (scope.institutions, scope.group) == ("Services publics de l’emploi", "fr")


def test_a_scope_without_a_group_invites_nobody_by_itself() -> None:
    scope = BeneficiaryScope.parse("Whoever is interested")

    assert (scope.is_understood, scope.countries(member_states())) == (False, ())


def test_an_open_call_is_worded_in_the_papers_language() -> None:
    words = "Other Interested OIC French-Speaking Member Countries"

    assert group_name(words, "fr") == "autres pays membres francophones de l’OCI intéressés"
    assert group_name("Morocco", "fr") == "Morocco"


@given(st.text(max_size=80))
def test_any_text_is_kept_as_typed(text: str) -> None:
    assert str(BeneficiaryScope.parse(text)) == text
