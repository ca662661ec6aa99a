"""Texts that were emptied in a returned paper, and texts of which nothing is written in its language.

Where nothing is written, a paper prints the text of another language, or the event's facts: that is nobody's wording of
this text, so it is not what stands here. Deleting it asks for nothing, or, of a section of facts, for its removal.
"""

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.returned import Place, ReturnedField
from pesnet_desktop.model.papers.returned_changes import Change
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_words import record_label, words_of


def in_own_words(store: Store, field: ReturnedField, language: str) -> ReturnedField:
    """The field with what stands here in the paper's language, where the paper says something else by now."""
    from pesnet_desktop.queries.returned import is_written

    is_changed = isinstance(field.said, RichText) and field.said != field.exported and field.present != field.exported
    if not is_changed or field.present is None or is_written(store, field.place, language):
        return field
    return replace(field, present=RichText())


def asks_nothing(store: Store, field: ReturnedField, language: str) -> bool:
    """Whether words were deleted that nobody had written in this place, or that are gone here, too."""
    from pesnet_desktop.queries.returned import is_written

    if field.said or not isinstance(field.exported, RichText):
        return False
    return field.present is None or not is_written(store, field.place, language)


def emptied_section(store: Store, field: ReturnedField) -> Place | None:
    """The section whose facts were deleted: it has no text of its own to be emptied."""
    from pesnet_desktop.queries.returned import facts_behind, is_there

    section = Place("section", field.place.id)
    if field.place.table != "section" or field.said or field.present != field.exported:
        return None
    return section if facts_behind(store, section.id) and is_there(store, section) else None


def removal(section: Place, field: ReturnedField, record: str) -> Change:
    """What is proposed for such a section."""
    words = words_of(field.exported)
    doubt = _("Nobody wrote a text here: the section shows facts of the event. They stay; the section is removed.")
    return Change(
        0, "removed", "theirs", section, record_label("section"), record, words, "", words, "", doubts=(doubt,)
    )
