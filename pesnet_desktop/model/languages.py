"""The languages that the network's papers and texts are written in."""

from typing import Literal

Language = Literal["en", "fr", "ar"]
LANGUAGES: tuple[Language, ...] = ("en", "fr", "ar")
LANGUAGE_NAMES = {"en": "English", "fr": "Français", "ar": "العربية"}
"""Each language as it calls itself."""


def language_named(code: str) -> Language:
    """The network's language with this code, English for any other."""
    return next((known for known in LANGUAGES if known == code), "en")


def field_in(field: str, language: str) -> str:
    """The field that holds words in a language where ``field`` holds them as typed: ``post``, ``post_fr``."""
    return field if language == "en" else f"{field}_{language}"
