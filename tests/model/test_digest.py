"""A digest is SHA-256, whoever works it out."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.digest import sha256_of


@given(st.binary(max_size=300))
def test_a_digest_is_what_hashlib_says(content: bytes) -> None:
    assert sha256_of(content) == hashlib.sha256(content).hexdigest()
