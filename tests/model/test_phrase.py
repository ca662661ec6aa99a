"""Words that are kept as what they say, and worded when they are shown."""

import pytest

from pesnet_desktop.i18n import use_language
from pesnet_desktop.model.phrase import CountedPhrase, Listed, Phrase, Said

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
