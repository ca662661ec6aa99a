"""Certificates are numbered on from the first number that is typed."""

import pytest

from pesnet_desktop.model.certificate import following


@pytest.mark.parametrize(
    ("number", "next_number"),
    [
        ("KL-2025/001", "KL-2025/002"),
        ("KL-2025/009", "KL-2025/010"),
        ("KL-2025/999", "KL-2025/1000"),
        ("7 (KL)", "8 (KL)"),
        ("A", "A-2"),
        ("", "1"),
    ],
)
def test_a_number_is_followed_by_the_next_of_its_width(number: str, next_number: str) -> None:
    assert following(number) == next_number
