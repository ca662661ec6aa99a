"""Instructions inside a repeat: the anchor of each record, and what must have a number of its own in each copy."""

from pesnet_desktop.documents.anchors import BOOKMARK, BOOKMARK_CLOSING, BOOKMARK_END, BOOKMARK_NAME
from pesnet_desktop.documents.page import Page, Scope, Writer
from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class RecordStart:
    """The beginning of a repeated record's first paragraph."""

    noun: str

    def writer(self, before: bytes) -> Writer:
        noun, start = self.noun, before + BOOKMARK

        def write(page: Page, scope: Scope) -> None:
            anchors = page.anchors
            if anchors is None:
                page.out.append(before)
                return
            bookmark = anchors.for_record(scope[noun])
            if bookmark is None:
                page.records.append(b"")
                page.out.append(before)
                return
            name, number = bookmark
            page.records.append(number)
            page.out += (start, number, BOOKMARK_NAME, name, BOOKMARK_END)

        return write


@dataclass(frozen=True)
class RecordEnd:
    """The end of that paragraph."""

    def writer(self, before: bytes) -> Writer:
        end = before + BOOKMARK_CLOSING

        def write(page: Page, scope: Scope) -> None:
            number = page.records.pop() if page.anchors is not None else b""
            page.out += (end, number, BOOKMARK_END) if number else (before,)

        return write


@dataclass(frozen=True)
class Bookmark:
    """The start or the end of the template's own bookmark inside a repeat: numbered and named anew for each copy."""

    number: str
    name: str

    def writer(self, before: bytes) -> Writer:
        def start(page: Page, scope: Scope) -> None:
            number = page.renamed[self.number] = page.numbers.new_bookmark()
            name = page.numbers.free_name(self.name)
            page.out += (before, f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'.encode())

        def end(page: Page, scope: Scope) -> None:
            page.out += (before, b'<w:bookmarkEnd w:id="%d"/>' % page.renamed[self.number])

        return start if self.name else end


@dataclass(frozen=True)
class Drawing:
    """The number of a drawing inside a repeat (the attribute of ``wp:docPr``): each copy has its own."""

    def writer(self, before: bytes) -> Writer:
        def write(page: Page, scope: Scope) -> None:
            page.out += (before, b' id="%d"' % page.numbers.new_drawing())

        return write
