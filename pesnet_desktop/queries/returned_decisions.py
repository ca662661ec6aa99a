"""What was decided before about returned papers, so that nobody is asked the same twice."""

from pesnet_desktop.queries.reading import texts
from pesnet_desktop.store import Store


def decided_places(store: Store) -> frozenset[str]:
    """The places of parts of papers that somebody dealt with; those of a decision say which change it was about."""
    return frozenset(place for (place,) in texts(store, "SELECT place FROM unread_part WHERE dismissed <> ''"))


def listed_words(store: Store, file_name: str, *, dismissed_only: bool) -> frozenset[str]:
    """The words of a file that found no place and are listed, or were dismissed."""
    rows = texts(store, "SELECT words, dismissed FROM unread_part WHERE source = ?", file_name)
    return frozenset(words for words, dismissed in rows if dismissed or not dismissed_only)


def kept_as(store: Store, content_hash: str) -> str:
    """The attachment with these bytes; empty where they are not kept yet."""
    found = texts(store, "SELECT id FROM attachment WHERE hash = ? ORDER BY id LIMIT 1", content_hash)
    return found[0][0] if found else ""
