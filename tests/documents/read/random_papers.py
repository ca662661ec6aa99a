"""Word files made at random of everything that people and programs put into them, with the words a reader finds."""

from dataclasses import dataclass, field
from random import Random

from tests.documents.read.word_files import word_bytes

_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_HELD = (
    "<w:ins>{}</w:ins>",
    "<w:moveTo>{}</w:moveTo>",
    "<w:smartTag>{}</w:smartTag>",
    '<w:hyperlink w:anchor="x">{}</w:hyperlink>',
    '<w:fldSimple w:instr="PAGE">{}</w:fldSimple>',
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:customXml><w:customXmlPr/>{}</w:customXml>",
    '<w:dir w:val="rtl"><w:bdo w:val="ltr">{}</w:bdo></w:dir>',
    "<mc:AlternateContent><mc:Choice>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>",
    _FIELD,
)
_LEFT_OUT = ("<w:del>{}</w:del>", "<w:moveFrom>{}</w:moveFrom>", "<w:ins><w:del>{}</w:del></w:ins>")
_BETWEEN = ("<w:bookmarkStart w:id='1' w:name='x'/>", "<w:proofErr/>", "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>", "")
_CONTROL = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
_BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>{0}</w:txbxContent></w:drawing>"
    "</mc:Choice><mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


@dataclass
class RandomPaper:
    """``content`` is the file, ``words`` what is read in it, in order. Equal seeds make equal papers."""

    seed: int
    words: list[str] = field(default_factory=list)
    content: bytes = b""

    def __post_init__(self) -> None:
        self._chance = Random(self.seed)
        self._made = 0
        self.content = word_bytes(self._blocks(2, self.words) + "<w:p/>")

    def _blocks(self, depth: int, words: list[str]) -> str:
        made = []
        for _block in range(self._chance.randint(1, 4)):
            kind = self._chance.random()
            if depth and kind < 0.25:
                made.append(self._table(depth - 1, words))
            elif depth and kind < 0.4:
                made.append(_CONTROL.format(self._blocks(depth - 1, words)))
            else:
                made.append(self._paragraph(depth, words))
        return "".join(made)

    def _paragraph(self, depth: int, words: list[str]) -> str:
        end = self._chance.choice(("", "", "", "del", "moveFrom", "ins"))
        box: list[str] = []
        inside = [self._inline(2, words) for _run in range(self._chance.randint(0, 4))]
        if depth and not end and self._chance.random() < 0.15:
            inside.append(_BOX.format(self._blocks(depth - 1, box)))
            inside.append(self._inline(1, words))
        words += box
        return f"<w:p><w:pPr><w:rPr>{f'<w:{end}/>' if end else ''}</w:rPr></w:pPr>{''.join(inside)}</w:p>"

    def _inline(self, depth: int, words: list[str]) -> str:
        if depth and self._chance.random() < 0.5:
            inside = "".join(self._inline(depth - 1, words) for _run in range(self._chance.randint(1, 3)))
            return self._chance.choice(_HELD).format(inside) + self._chance.choice(_BETWEEN)
        if self._chance.random() < 0.2:
            return self._chance.choice(_LEFT_OUT).format(self._run([]))
        return self._run(words)

    def _run(self, words: list[str]) -> str:
        self._made += 1
        word = self._chance.choice(("word", "كلمة", "été", "İş")) + str(self._made)
        words.append(word)
        return f'<w:r><w:t xml:space="preserve"> {word} </w:t></w:r>'

    def _table(self, depth: int, words: list[str]) -> str:
        rows = []
        for _row in range(self._chance.randint(1, 3)):
            is_gone = self._chance.random() < 0.15
            found: list[str] = [] if is_gone else words
            cells = "".join(self._cell(depth, found) for _cell in range(self._chance.randint(1, 3)))
            row = f"<w:tr><w:trPr>{'<w:del/>' if is_gone else ''}</w:trPr>{cells}</w:tr>"
            rows.append(_CONTROL.format(row) if self._chance.random() < 0.2 else row)
        return f"<w:tbl>{''.join(rows)}</w:tbl>"

    def _cell(self, depth: int, words: list[str]) -> str:
        merge = self._chance.choice(("", "", "<w:vMerge/>", "<w:hMerge/>", '<w:gridSpan w:val="3"/>'))
        cell = f"<w:tc><w:tcPr>{merge}</w:tcPr>{self._blocks(depth, words)}<w:p/></w:tc>"
        return _CONTROL.format(cell) if self._chance.random() < 0.2 else cell
