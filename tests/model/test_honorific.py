import pytest

from pesnet_desktop.model.honorific import address_of, honorific_in, is_woman, person_in


@pytest.mark.parametrize(
    ("typed", "fr", "ar"),
    [
        ("Mr.", "M.", "السيد"),
        ("Mdm", "Mme", "السيدة"),
        ("H.E. Mr.", "S.E. M.", "معالي السيد"),
        ("H. E. Ms", "S.E. Mme", "معالي السيدة"),
        ("Prof. Dr.", "Pr Dr", "الأستاذ الدكتور"),
    ],
)
def test_an_honorific_is_said_in_the_letters_language(typed: str, fr: str, ar: str) -> None:
    assert (honorific_in(typed, "fr"), honorific_in(typed, "ar")) == (fr, ar)


@pytest.mark.parametrize(("typed", "language"), [("Mdm", "en"), ("Mlle", "fr"), ("سعادة", "ar"), ("", "fr")])
def test_an_honorific_of_the_language_stays_as_typed(typed: str, language: str) -> None:
    assert honorific_in(typed, language) == typed


@pytest.mark.parametrize("typed", ["Dato’ Sri Dr.", "Sheikh", "H.R.H."])
def test_an_honorific_that_is_not_known_stays_as_typed_in_every_language(typed: str) -> None:
    assert {honorific_in(typed, language) for language in ("en", "fr", "ar")} == {typed}


@pytest.mark.parametrize(
    ("typed", "address"),
    [("H.E. Mr.", "excellency"), ("معالي", "excellency"), ("M.", "mr"), ("Mrs", "ms"), ("Dr.", ""), ("", "")],
)
def test_the_honorific_says_how_somebody_is_addressed(typed: str, address: str) -> None:
    assert address_of(typed) == address


def test_a_woman_is_known_behind_her_excellency() -> None:
    assert [is_woman(typed) for typed in ("H.E. Mdm", "S.E. Mme", "H.E. Mr.", "Dr.")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("typed", "fr", "ar"),
    [
        ("H.E. Mdm Zehra, DG of SESRIC", "S.E. Mme Zehra, DG of SESRIC", "معالي السيدة Zehra, DG of SESRIC"),
        ("Mr. Bilal SAMPLE", "M. Bilal SAMPLE", "السيد Bilal SAMPLE"),
        ("Dato' Sri Dr. Adam SAMPLE", "Dato' Sri Dr. Adam SAMPLE", "Dato' Sri Dr. Adam SAMPLE"),
        ("Bilal SAMPLE", "Bilal SAMPLE", "Bilal SAMPLE"),
    ],
)
def test_a_person_is_named_with_the_honorific_of_the_papers_language(typed: str, fr: str, ar: str) -> None:
    assert [person_in(typed, language) for language in ("en", "fr", "ar")] == [typed, fr, ar]
