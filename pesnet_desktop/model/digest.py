"""SHA-256 for a task that hashes a few small files: ``hashlib`` loads OpenSSL first, a twentieth of a typed export.

Where it is loaded already, as in the window, it is quicker and is taken. Else, as Python's own ``random`` does, the
module that ``hashlib`` falls back on, by the name it has in this Python.
"""

import sys

if "hashlib" in sys.modules:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # type: ignore[import-not-found, no-redef, unused-ignore]  # from Python 3.12 on
    except ImportError:
        try:
            from _sha256 import sha256  # type: ignore[import-not-found, no-redef, unused-ignore]
        except ImportError:
            from hashlib import sha256


def sha256_of(content: bytes) -> str:
    """64 hexadecimal digits."""
    digits: str = sha256(content).hexdigest()
    return digits
