"""Reads from a template's styles and lists what its placeholders look like."""

from lxml.etree import _Element

from pesnet_desktop.documents.looks import BlockLook, ListStyle, ParagraphLook, Properties
from pesnet_desktop.documents.schema import PARAGRAPH_ORDER, RUN_ORDER
from pesnet_desktop.documents.wordml import is_on, local, markup, value, w

_PROMPT = "placeholder text"
_LISTS = {True: ("table bullet", "list bullet"), False: ("list bullet", "table bullet")}
_NUMBERS = "list number"


class StyleSheet:
    """The styles and lists of one template, by what Word calls them in every language."""

    def __init__(self, styles: _Element | None, numbering: _Element | None) -> None:
        found = [] if styles is None else styles.findall(w("style"))
        self._styles = {value(style, "styleId"): style for style in found}
        self._ids = {value(style.find(w("name"))).lower(): value(style, "styleId") for style in found}
        self._default = next((value(s, "styleId") for s in found if is_default(s)), "")
        self._lists = {} if numbering is None else _lists(numbering)

    def id_of(self, name: str) -> str:
        """The id of the style that Word calls ``name``, empty when the template has none."""
        return self._ids.get(name.lower(), "")

    def is_bullet(self, paragraph: _Element) -> bool:
        return self._kind(paragraph) == "bullet"

    def is_number(self, paragraph: _Element) -> bool:
        return self._kind(paragraph) not in ("", "bullet", "none")

    def _kind(self, paragraph: _Element) -> str:
        number = self._list_number(paragraph)
        return self._lists[number][1] if number in self._lists else ""

    def _list_number(self, paragraph: _Element) -> str:
        own = value(paragraph.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}"))
        return own or self._style_value(_style_of(paragraph), f"{w('pPr')}/{w('numPr')}/{w('numId')}")

    def _style_value(self, style_id: str, path: str) -> str:
        for style in self._chain(style_id):
            found = style.find(path)
            if found is not None:
                return value(found)
        return ""

    def _chain(self, style_id: str) -> list[_Element]:
        """The style and those it is based on, nearest first."""
        chain: list[_Element] = []
        style = self._styles.get(style_id or self._default)
        while style is not None and style not in chain:
            chain.append(style)
            style = self._styles.get(value(style.find(w("basedOn"))))
        return chain

    def is_rtl(self, paragraph: _Element) -> bool:
        """Whether the paragraph runs from right to left, by itself or by its style."""
        own = paragraph.find(f"{w('pPr')}/{w('bidi')}")
        if own is not None:
            return is_on(own)
        switches = (style.find(f"{w('pPr')}/{w('bidi')}") for style in self._chain(_style_of(paragraph)))
        return is_on(next((switch for switch in switches if switch is not None), None))

    def look_of(self, paragraph: _Element, words: _Element | None = None) -> ParagraphLook:
        """The look of a placeholder paragraph, its words as ``words`` or its first run has them."""
        if words is None:
            words = paragraph.find(f".//{w('r')}/{w('rPr')}")
        return ParagraphLook(
            self._paragraph_properties(paragraph),
            self.run_properties(words),
            self.is_rtl(paragraph),
            self._list(paragraph),
        )

    def _paragraph_properties(self, paragraph: _Element) -> Properties:
        own = paragraph.find(w("pPr"))
        if own is None:
            return ()
        for prompt in own.iterfind(f"{w('rPr')}/{w('rStyle')}"):
            if value(prompt) == self.id_of(_PROMPT):
                own.find(w("rPr")).remove(prompt)  # type: ignore[union-attr]
        kept = [
            child for child in own if local(child) in PARAGRAPH_ORDER and local(child) not in ("sectPr", "pPrChange")
        ]
        return tuple((local(child), markup(child)) for child in kept)

    def run_properties(self, properties: _Element | None) -> Properties:
        """The properties of filled-in words: without the grey of a prompt."""
        if properties is None:
            return ()
        prompt = self.id_of(_PROMPT)
        is_prompt = value(properties.find(w("rStyle"))) == prompt != ""
        left_out = {"rStyle", "color", "rtl", "lang"} if is_prompt else {"rtl", "lang"}
        return tuple(
            (local(child), markup(child)) for child in properties if local(child) in RUN_ORDER.keys() - left_out
        )

    def _list(self, paragraph: _Element) -> ListStyle | None:
        number = self._list_number(paragraph)
        if number not in self._lists:
            return None
        definition, _, levels = self._lists[number]
        return ListStyle(number, definition, levels)

    def block_look(self, paragraphs: list[_Element], words: _Element | None, in_table: bool) -> BlockLook | str:
        """The looks that placeholder paragraphs show: the first plain one, the first bullet, the first numbered line.

        What is not shown is taken from the papers' lists: ``Table Bullet`` in tables, ``List Bullet`` elsewhere,
        ``List Number``. Returns the name of the style that is missing for it.
        """
        plain = [one for one in paragraphs if not self.is_bullet(one) and not self.is_number(one)]
        body = self.look_of((plain or paragraphs)[0], words)
        bullet = self._shown([one for one in paragraphs if self.is_bullet(one)], _LISTS[in_table], body)
        number = self._shown([one for one in paragraphs if self.is_number(one)], (_NUMBERS,), body)
        if bullet is None or number is None:
            return "List Bullet" if bullet is None else "List Number"
        return BlockLook(body, bullet, number)

    def _shown(self, shown: list[_Element], names: tuple[str, ...], body: ParagraphLook) -> ParagraphLook | None:
        if shown:
            return self.look_of(shown[0])
        style_id = next((self.id_of(name) for name in names if self.id_of(name)), "")
        if not style_id:
            return None
        number = self._style_value(style_id, f"{w('pPr')}/{w('numPr')}/{w('numId')}")
        if number not in self._lists:
            return None
        definition, _, levels = self._lists[number]
        switch = self._style_value(style_id, f"{w('pPr')}/{w('bidi')}")
        is_rtl = body.is_rtl if any(name == "bidi" for name, _ in body.paragraph) else self._turns(style_id, switch)
        own = (("pStyle", f'<w:pStyle w:val="{style_id}"/>'), *(one for one in body.paragraph if one[0] == "bidi"))
        return ParagraphLook(own, (), is_rtl, ListStyle(number, definition, levels))

    def _turns(self, style_id: str, switch: str) -> bool:
        has_switch = any(style.find(f"{w('pPr')}/{w('bidi')}") is not None for style in self._chain(style_id))
        return has_switch and switch not in ("0", "false", "off")


def is_default(style: _Element) -> bool:
    return value(style, "type") == "paragraph" and value(style, "default") in ("1", "true", "on")


def _style_of(paragraph: _Element) -> str:
    return value(paragraph.find(f"{w('pPr')}/{w('pStyle')}"))


def _lists(numbering: _Element) -> dict[str, tuple[str, str, int]]:
    """For each list its definition, the kind of its first level, and how many levels it has."""
    definitions = {value(one, "abstractNumId"): one for one in numbering.findall(w("abstractNum"))}
    lists: dict[str, tuple[str, str, int]] = {}
    for one in numbering.findall(w("num")):
        definition = definitions.get(value(one.find(w("abstractNumId"))))
        levels = [] if definition is None else definition.findall(w("lvl"))
        if definition is not None and levels:
            kind = value(levels[0].find(w("numFmt")))
            lists[value(one, "numId")] = (value(definition, "abstractNumId"), kind, len(levels))
    return lists
