"""Words that are kept as what they say, and worded when they are shown."""

import pytest

from pesnet_desktop.i18n import use_language
from pesnet_desktop.model.phrase import CountedPhrase, Listed, Phrase, Said
from pesnet_desktop.model.problems import Problem

PERIODS = Listed(("Q1", "Q2"))


@pytest.mark.usefixtures("catalogues")
@pytest.mark.parametrize(
    ("said", "worded"),
    [
        (Phrase("Leave the time open"), "Laisser le moment ouvert"),
        (
            Phrase("Several columns are marked for the time: {periods}.").format(periods=PERIODS),
            "Plusieurs colonnes sont marquées pour le moment\u00a0: Q1, Q2.",
        ),
        (
            CountedPhrase("One session begins with its hours.", "{n} sessions begin with their hours.", 3),
            "3 séances commencent par leurs heures.",
        ),
        (Listed(("A", "B"), Phrase("”, “")), "A\u00a0», «\u00a0B"),
    ],
)
def test_words_are_put_in_the_language_in_use(said: Said, worded: str) -> None:
    use_language("fr")
    shown = str(said)
    use_language("en")

    assert shown == worded


@pytest.mark.usefixtures("catalogues")
def test_what_a_file_says_keeps_its_order_in_a_sentence_from_right_to_left() -> None:
    asked = Phrase("No day is named. It was taken to be {date}.").format(date="3 May 2030")

    use_language("ar")
    shown, refused = str(asked), str(Problem("foreign-pdf", path="003 scan.pdf"))
    use_language("en")

    assert ("\u20683 May 2030\u2069" in shown, "\u2068003 scan.pdf\u2069" in refused) == (True, True)
