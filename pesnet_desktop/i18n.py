"""The interface's language: whole sentences looked up in compiled catalogues, English where one is missing."""

import gettext

from pesnet_desktop.paths import translations

_translations: gettext.NullTranslations = gettext.NullTranslations()
_language = "en"


def use_language(code: str) -> None:
    """Speak ``code`` (en, fr, ar, tr) from now on; English when no catalogue is there."""
    global _translations, _language
    if code == "en":
        _translations = gettext.NullTranslations()
    else:
        _translations = gettext.translation("pesnet", translations(), [code], fallback=True)
    _language = code


def current_language() -> str:
    return _language


def is_rtl(code: str) -> bool:
    return code == "ar"


def isolated(words: str) -> str:
    """Words of others as a sentence from right to left may hold them: their signs and numbers stay in order."""
    return f"\u2068{words}\u2069" if is_rtl(_language) else words


def _(message: str) -> str:
    return _translations.gettext(message)


def ngettext(one: str, many: str, n: int) -> str:
    return _translations.ngettext(one, many, n)
