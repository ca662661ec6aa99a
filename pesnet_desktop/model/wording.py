"""A text in the network's three languages, each with a state: missing, draft, reviewed or outdated."""

from typing import Literal

from pesnet_desktop.model.languages import LANGUAGES as LANGUAGES
from pesnet_desktop.model.languages import Language as Language
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.rich_text import RichText

TextState = Literal["missing", "draft", "reviewed", "outdated"]


@dataclass(frozen=True)
class Wording:
    """One text in English, French and Arabic, and how far each has come."""

    en: str = ""
    fr: str = ""
    ar: str = ""
    en_state: TextState = "missing"
    fr_state: TextState = "missing"
    ar_state: TextState = "missing"

    def in_language(self, language: str) -> str:
        """The text in ``language``; when that is missing the first that is there, English first."""
        return str(getattr(self, language, "")) or self.en or self.fr or self.ar

    def with_text(self, language: Language, text: str, state: TextState = "draft") -> "Wording":
        """The wording with ``text``; an empty text is missing."""
        reached: TextState = state if text else "missing"
        if language == "fr":
            return replace(self, fr=text, fr_state=reached)
        if language == "ar":
            return replace(self, ar=text, ar_state=reached)
        return replace(self, en=text, en_state=reached)

    @classmethod
    def english(cls, text: str) -> "Wording":
        return cls().with_text("en", text)


@dataclass(frozen=True)
class RichWording:
    """Rich text in English, French and Arabic, and how far each has come."""

    en: RichText = RichText()
    fr: RichText = RichText()
    ar: RichText = RichText()
    en_state: TextState = "missing"
    fr_state: TextState = "missing"
    ar_state: TextState = "missing"

    def in_language(self, language: str) -> RichText:
        """The text in ``language``; when that is missing the first that is there, English first."""
        own = getattr(self, language, None)
        return own if isinstance(own, RichText) and own else self.en or self.fr or self.ar

    def with_text(self, language: Language, text: RichText, state: TextState = "draft") -> "RichWording":
        reached: TextState = state if text else "missing"
        if language == "fr":
            return replace(self, fr=text, fr_state=reached)
        if language == "ar":
            return replace(self, ar=text, ar_state=reached)
        return replace(self, en=text, en_state=reached)

    @classmethod
    def english(cls, text: RichText) -> "RichWording":
        return cls().with_text("en", text)
