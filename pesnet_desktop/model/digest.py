"""SHA-256 for a task that hashes a few small files: ``hashlib`` loads OpenSSL first, a twentieth of a typed export.

As Python's own ``random`` does, it takes the module that ``hashlib`` falls back on, by the name it has in this Python.
"""

try:
    from _sha2 import sha256  # type: ignore[import-not-found, unused-ignore]  # from Python 3.12 on
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        from hashlib import sha256


def sha256_of(content: bytes) -> str:
    """64 hexadecimal digits."""
    digits: str = sha256(content).hexdigest()
    return digits
