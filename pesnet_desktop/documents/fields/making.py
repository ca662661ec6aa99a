"""Ways to write down a field of the catalogue: its tag, its name in four languages, an example."""

from pesnet_desktop.documents.catalogue import Field
from pesnet_desktop.documents.keeping import Keep

Labels = tuple[str, str, str, str]
"""The field's name in English, French, Arabic and Turkish."""


def inline(
    tag: str,
    labels: Labels,
    example: str,
    *,
    editable: bool = False,
    required: bool = False,
    formats: tuple[str, ...] = (),
) -> Field:
    """Words within a paragraph."""
    return Field(tag, "inline", _by_language(labels), example, editable=editable, required=required, formats=formats)


def block(tag: str, labels: Labels, example: str, *, required: bool = False) -> Field:
    """Rich text."""
    return Field(tag, "block", _by_language(labels), example, required=required)


def listed(
    tag: str, item: str, labels: Labels, example: str, *, required: bool = False, keep: Keep | None = None
) -> Field:
    """For ``each:``; inside it tags begin with ``item``."""
    return Field(tag, "list", _by_language(labels), example, item=item, required=required, keep=keep or Keep())


def flag(tag: str, labels: Labels) -> Field:
    """For ``if:`` and ``ifnot:``."""
    return Field(tag, "flag", _by_language(labels), "yes")


def picture(tag: str, labels: Labels, example: str) -> Field:
    """A ``PaperPicture`` or None; ``example`` says what it shows."""
    return Field(tag, "picture", _by_language(labels), example)


def chart(tag: str, labels: Labels, example: str) -> Field:
    """A ``PaperChart`` or None; ``example`` says what it shows."""
    return Field(tag, "chart", _by_language(labels), example)


def _by_language(labels: Labels) -> dict[str, str]:
    return dict(zip(("en", "fr", "ar", "tr"), labels, strict=True))
