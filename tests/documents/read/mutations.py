"""Papers spoilt in every way that came to mind: bits, lengths, members, markup, depth, spans, entities, bombs."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from random import Random
from xml.sax.saxutils import escape

MAIN = "word/document.xml"
_NUMBERS = ("-1", "0", "1", "99999999999999999999", "4294967295", "٣", "1e9", "", "NaN", "²")
_TAGS = (
    "w:p",
    "w:r",
    "w:t",
    "w:tbl",
    "w:tr",
    "w:tc",
    "w:sdt",
    "w:sdtContent",
    "w:ins",
    "w:del",
    "w:fldChar",
    "w:numPr",
)
_PIECES = (
    *(b"<w:p/>", b"</w:p>", b"<w:r/>", b"<w:tbl/>", b"<w:tbl><w:tr/></w:tbl>", b"<w:txbxContent/>", b"<w:sdt/>"),
    *(b"&amp;", b"&x;", b"<!--", b"]]>", b"<![CDATA[<w:p/>]]>", b"<?x?>", b"\x00", b"\xff\xfe", b"\xed\xa0\x80"),
    *(b"<w:fldChar w:fldCharType='begin'/>", b"<w:gridSpan w:val='", b"<w:vMerge/>", b"<w:hMerge/>"),
    *(b"<w:t>\xf3\xb0\x80\x80</w:t>", b"<w:r><w:sym w:char='FFFFFFFFF'/></w:r>", b"<mc:AlternateContent/>"),
    *(b"<w:br w:type='page'/>", b"<w:lastRenderedPageBreak/>", b"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>"),
    *(b"<w:altChunk/>", b"<w:sdtPr><w:showingPlcHdr/></w:sdtPr>", b"<w:rPr><w:vanish/></w:rPr>", b"<w:subDoc/>"),
    b"<w:pPr><w:numPr><w:ilvl w:val='99999'/><w:numId w:val='1'/></w:numPr></w:pPr>",
)

Members = dict[str, bytes]


def members_of(content: bytes) -> Members:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members: Mapping[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A file of these members, quickly packed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", how, compresslevel=1) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def spoilt(papers: list[bytes], seed: int) -> bytes:
    """One of the papers, spoilt in one way or, now and then, in two; equal seeds spoil equally."""
    chance = Random(seed)
    content = chance.choice(papers)
    if chance.random() < 0.4:
        return chance.choice(_OF_ARCHIVES)(content, chance)
    members = members_of(content)
    name = MAIN if chance.random() < 0.7 else chance.choice(sorted(members))
    for _time in range(chance.choice((1, 1, 2))):
        members[name] = chance.choice(_OF_PARTS)(members[name], chance)
    return packed(members, chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))


def _place(content: bytes, chance: Random) -> int:
    return chance.randrange(len(content) + 1)


def flip(content: bytes, chance: Random) -> bytes:
    """Some bits turned over."""
    changed = bytearray(content or b" ")
    for _bit in range(chance.choice((1, 1, 3, 30))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(content: bytes, chance: Random) -> bytes:
    """As a file that did not arrive whole."""
    return content[: _place(content, chance)]


def _without_a_stretch(content: bytes, chance: Random) -> bytes:
    first = _place(content, chance)
    return content[:first] + content[first + chance.choice((1, 4, 40, 4000)) :]


def _twice_a_stretch(content: bytes, chance: Random) -> bytes:
    first = _place(content, chance)
    stretch = content[first : first + chance.choice((4, 40, 4000))]
    return content[:first] + stretch * chance.choice((2, 20)) + content[first:]


def _lie(content: bytes, chance: Random) -> bytes:
    """A length, an offset or a flag of the archive says something else."""
    changed = bytearray(content)
    place = content.rfind(b"PK\x01\x02") if chance.random() < 0.5 else content.rfind(b"PK\x05\x06")
    place += chance.choice((4, 8, 10, 12, 16, 20, 24, 28, 30, 42))
    form = chance.choice("<HL")
    struct.pack_into(
        "<H" if form in "<H" else "<L", changed, min(place, len(changed) - 4), chance.choice((0, 1, 8, 99, 65535))
    )
    return bytes(changed)


def _put_in(content: bytes, chance: Random) -> bytes:
    place = content.find(b">", _place(content, chance)) + 1
    return content[:place] + chance.choice(_PIECES) + content[place:]


def _other_number(content: bytes, chance: Random) -> bytes:
    before, quote, after = content.partition(b'w:val="')
    for _step in range(chance.randrange(40)):
        more, found, rest = after.partition(b'w:val="')
        if not found:
            break
        before, after = before + quote + more, rest
    _old, end, rest = after.partition(b'"')
    return before + quote + chance.choice(_NUMBERS).encode() + end + rest


def _other_tag(content: bytes, chance: Random) -> bytes:
    old, new = chance.choice(_TAGS), chance.choice(_TAGS)
    times = chance.choice((1, -1))
    return content.replace(f"<{old}".encode(), f"<{new}".encode(), times).replace(
        f"</{old}>".encode(), f"</{new}>".encode(), times
    )


def _deep(content: bytes, chance: Random) -> bytes:
    levels = chance.choice((20, 60, 240, 3000))
    opening, closing = chance.choice(
        (
            (b"<w:tbl><w:tr><w:tc>", b"</w:tc></w:tr></w:tbl>"),
            (b"<w:sdt><w:sdtContent>", b"</w:sdtContent></w:sdt>"),
            (b"<w:p><w:r><w:txbxContent>", b"</w:txbxContent></w:r></w:p>"),
            (b"<w:ins>", b"</w:ins>"),
        )
    )
    return content.replace(b"<w:body>", b"<w:body>" + opening * levels + closing * levels, 1)


def _wide(content: bytes, chance: Random) -> bytes:
    span = f'<w:gridSpan w:val="{chance.choice((63, 999, 10**6, 10**30))}"/>'.encode()
    row = b"<w:tr>" + (b"<w:tc><w:tcPr>" + span + b"</w:tcPr><w:p/></w:tc>") * chance.choice((1, 500)) + b"</w:tr>"
    return content.replace(b"<w:body>", b"<w:body><w:tbl>" + row + b"</w:tbl>", 1)


def _entities(content: bytes, chance: Random) -> bytes:
    """Entities that grow a thousandfold, or name a file of the machine."""
    growing = "".join(f'<!ENTITY e{depth} "{f"&e{depth - 1};" * 10}">' for depth in range(1, 9))
    inner = chance.choice((f'<!ENTITY e0 "ha">{growing}', '<!ENTITY e8 SYSTEM "file:///etc/passwd">'))
    text = content.replace(b"</w:t>", b"&e8;</w:t>", 1)
    head = f"<!DOCTYPE x [{inner}]>".encode()
    return head + text if not text.startswith(b"<?xml") else text.replace(b"?>", b"?>" + head, 1)


def _other_encoding(content: bytes, chance: Random) -> bytes:
    encoding = chance.choice(("utf-16", "utf-32", "cp1256", "latin-1", "utf-7"))
    said = f'<?xml version="1.0" encoding="{chance.choice((encoding, "utf-8", "x-none"))}"?>'
    return (said + content.decode("utf-8", "replace")).encode(encoding, "replace")


def _noise(content: bytes, chance: Random) -> bytes:
    return chance.randbytes(chance.choice((0, 10, 1000)))


def _names_changed(content: bytes, chance: Random) -> bytes:
    """Members with other names, each other's content, or standing twice."""
    members = members_of(content)
    one, other = chance.choice(sorted(members)), chance.choice(sorted(members))
    way = chance.randrange(5)
    if way == 0:
        members[one], members[other] = members[other], members[one]
    elif way == 1:
        del members[one]
    elif way == 2:
        members[f"{chance.choice(('/', '../', 'C:/', 'word/../'))}{one}"] = members[one]
    elif way == 3:
        members[one.upper()] = members[one] + b" "
    else:
        members = {f"word/media/{number}": b"" for number in range(chance.choice((100, 2500)))} | members
    return packed(members, zipfile.ZIP_STORED)


def bomb(content: bytes, chance: Random) -> bytes:
    """A member that grows beyond measure: spaces, or the same paragraph for ever."""
    filling = chance.choice((b" ", b"<w:p><w:r><w:t>ha</w:t></w:r></w:p>"))
    members = members_of(content)
    grown = filling * (30_000_000 // len(filling))
    members[MAIN] = members[MAIN].replace(b"<w:body>", b"<w:body>" + grown, 1)
    return packed(members)


def _in_front(content: bytes, chance: Random) -> bytes:
    return chance.choice((b"%PDF-1.7\n", b"{\\rtf1", b"\x00" * 8, b"<html>", escape("<x>").encode())) + content


Way = Callable[[bytes, Random], bytes]
_OF_ARCHIVES: tuple[Way, ...] = (
    *(flip, flip, cut, _without_a_stretch, _twice_a_stretch, _lie, _lie, _names_changed, _names_changed, _in_front),
    _noise,
)
_OF_PARTS: tuple[Way, ...] = (
    *(
        flip,
        flip,
        cut,
        _without_a_stretch,
        _twice_a_stretch,
        _put_in,
        _put_in,
        _put_in,
        _other_number,
        _other_number,
    ),
    *(_other_tag, _other_tag, _deep, _wide, _entities, _other_encoding, _noise),
)
