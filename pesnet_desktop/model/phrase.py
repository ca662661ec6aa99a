"""Words for an officer that are kept and sent as what they say, and worded in the language in use when shown."""

from pesnet_desktop.i18n import _, isolated, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class Phrase:
    """``text`` is a sentence of the catalogues in English; ``values`` fill its placeholders by name."""

    text: str
    values: tuple[tuple[str, "Said | int"], ...] = ()

    def format(self, **values: "Said | int") -> "Phrase":
        """The same sentence, told what it is about."""
        return Phrase(self.text, tuple(values.items()))

    def __str__(self) -> str:
        return _(self.text).format(**{name: isolated(str(value)) for name, value in self.values})


@dataclass(frozen=True)
class CountedPhrase:
    """A sentence about ``n`` of something, in English for ``one`` and for ``many``."""

    one: str
    many: str
    n: int

    def __str__(self) -> str:
        return ngettext(self.one, self.many, self.n).format(n=self.n)


@dataclass(frozen=True)
class Listed:
    """Several in a row; ``between`` stands between two of them."""

    parts: tuple["Said", ...]
    between: "Said" = Phrase(", ")

    def __str__(self) -> str:
        return str(self.between).join(str(part) for part in self.parts)


Said = str | Phrase | CountedPhrase | Listed
"""Words of a file, as they stand there, or words of this program: ``str()`` gives what is shown."""
