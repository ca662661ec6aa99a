"""A digest is SHA-256, whoever works it out."""

import hashlib
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.digest import sha256_of


@given(st.binary(max_size=300))
def test_a_digest_is_what_hashlib_says(content: bytes) -> None:
    assert sha256_of(content) == hashlib.sha256(content).hexdigest()


def test_a_digest_is_the_same_where_hashlib_is_not_loaded() -> None:
    words = "import sys; from pesnet_desktop.model.digest import sha256_of; print(sha256_of(b'paper'))"

    said = subprocess.run([sys.executable, "-c", words], capture_output=True, encoding="utf-8", check=True).stdout

    assert said.split() == [hashlib.sha256(b"paper").hexdigest()]
