"""Instructions inside a repeat: the anchor of each record, and what must have a number of its own in each copy."""

from dataclasses import dataclass

from pesnet_desktop.documents.page import Page, Scope


@dataclass(frozen=True, slots=True)
class RecordStart:
    """The beginning of a repeated record's first paragraph."""

    noun: str

    def write(self, page: Page, scope: Scope) -> None:
        if page.anchors is None:
            return
        anchor = page.anchors.for_record(scope[self.noun])
        page.records.append(anchor)
        if anchor is not None:
            page.out.append(anchor.start)


@dataclass(frozen=True, slots=True)
class RecordEnd:
    """The end of that paragraph."""

    def write(self, page: Page, scope: Scope) -> None:
        if page.anchors is None:
            return
        anchor = page.records.pop()
        if anchor is not None:
            page.out.append(anchor.end)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """The start or the end of the template's own bookmark inside a repeat: numbered and named anew for each copy."""

    number: str
    name: str

    def write(self, page: Page, scope: Scope) -> None:
        if self.name:
            page.renamed[self.number] = page.numbers.new_bookmark()
            name = page.numbers.free_name(self.name)
            page.out.append(f'<w:bookmarkStart w:id="{page.renamed[self.number]}" w:name="{name}"/>')
        else:
            page.out.append(f'<w:bookmarkEnd w:id="{page.renamed[self.number]}"/>')


@dataclass(frozen=True, slots=True)
class Drawing:
    """The number of a drawing inside a repeat (the attribute of ``wp:docPr``): each copy has its own."""

    def write(self, page: Page, scope: Scope) -> None:
        page.out.append(f' id="{page.numbers.new_drawing()}"')
