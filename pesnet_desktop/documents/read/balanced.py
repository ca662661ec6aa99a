"""Balances the markup of a paper whose tags overlap: LibreOffice writes such files of edited content controls."""

import re
from collections import Counter
from collections.abc import Iterator

_TAG = re.compile(rb"<(/?)([A-Za-z_][\w:.-]*)[^<>]*?(/?)>")


def balanced(content: bytes) -> bytes:
    """The same words in the same order: what was left open is closed with what holds it, a stray end is left out.

    A part that is cut short is given back as it is: what it lost nobody knows.
    """
    root = re.search(rb"<([A-Za-z_][\w:.-]*)[\s>]", content)
    is_whole = root is not None and content.rstrip().endswith(b"</%b>" % root[1])
    return b"".join(_pieces(content)) if is_whole else content


def _pieces(content: bytes) -> Iterator[bytes]:
    opened: list[bytes] = []
    open_now: Counter[bytes] = Counter()
    read = 0
    for tag in _TAG.finditer(content):
        yield content[read : tag.start()]
        read = tag.end()
        is_end, name, is_empty = tag.groups()
        if not is_end:
            yield tag[0]
            if not is_empty:
                opened.append(name)
                open_now[name] += 1
        elif open_now[name]:
            while (last := opened.pop()) != name:
                open_now[last] -= 1
                yield b"</%b>" % last
            open_now[name] -= 1
            yield tag[0]
    yield content[read:]
    yield from (b"</%b>" % name for name in reversed(opened))
