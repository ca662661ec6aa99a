import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.person_name import PersonName


@pytest.mark.parametrize(
    ("typed", "honorific", "name", "post", "status"),
    [
        ("H.E. Mdm Amal, DG of SESRIC (tbc)", "H.E. Mdm", "Amal", "DG of SESRIC", "to_confirm"),
        (
            "Dato' Sri Dr. Bakri Bin Sample, Group Chief Executive Officer of PERKESO and President of ISSA",
            "Dato' Sri Dr.",
            "Bakri Bin Sample",
            "Group Chief Executive Officer of PERKESO and President of ISSA",
            "confirmed",
        ),
        ("Mr. Öner ÇAĞRI", "Mr.", "Öner ÇAĞRI", "", "confirmed"),
        ("Mr. Cem İLERİCİ, Deputy Director General", "Mr.", "Cem İLERİCİ", "Deputy Director General", "confirmed"),
        ("DG of SESRIC (tbc)", "", "", "DG of SESRIC", "to_confirm"),
        ("President of OIC-PESNET", "", "", "President of OIC-PESNET", "confirmed"),
        ("Sriwati", "", "Sriwati", "", "confirmed"),
        ("", "", "", "", "confirmed"),
    ],
)
def test_case_20_honorifics_partial_names_and_posts_are_kept_as_typed(
    typed: str, honorific: str, name: str, post: str, status: str
) -> None:
    person = PersonName.parse(typed)

    assert (person.honorific, person.name, person.post, person.status) == (honorific, name, post, status)
    assert str(person) == typed


@given(st.text(max_size=60))
def test_any_name_is_kept_as_typed(text: str) -> None:
    assert str(PersonName.parse(text)) == text
