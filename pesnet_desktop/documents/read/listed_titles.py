"""What an events list tells of an event in its last column: the title, further titles, prose, the page on the web."""

import re
from itertools import pairwise

from pesnet_desktop.documents.read.prose_facts import ADDRESS, title_in
from pesnet_desktop.documents.read.standing import Standing, asked
from pesnet_desktop.documents.read.text import Block, Cell
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.drafts import Choice
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NO_PROSE, NOT_READ, SURE, Read, ReadRich
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.rich_text import Paragraph, Run

_LONGEST_TITLE = 300
_NOTE = r"\s*\((?:in (?:French|Arabic|English)|en (?:anglais|arabe|français)|بالإنجليزية|بالفرنسية|بالعربية)\)"
_CLOSING = {"“": "”", "«": "»", '"': '"', "‘": "’'", "’": "’", "'": "'"}
_GOES_ON = r"(?=\s*[.;:,–—-]?\s+(?!(?:and|et|ve|و)\b)\S)"
_KIND = (
    r"(?:Training\s+)?(?:Workshops?|Webinars?|Courses?|Seminars?|Conference|Forum|Atelier|Webinaire|Séminaire"
    r"|ورشة|ندوة|دورة)"
)
_JOINT = rf"(?<=[”’\"»'])\s+(?:and|et|ve|و)\s*(?=[“‘\"«']|{_KIND}\b)"
_OPENING = r"[“‘\"«'’]"
_SHOWN_LINKS = (
    r"(?:read more|more|details|click here|here|link|web ?page|en savoir plus|lire la suite|ici|المزيد|هنا|التفاصيل)"
)


@dataclass(frozen=True)
class Told:
    """``running`` are words that only lead to a link or name a language."""

    title: Read = NOT_READ
    titles: tuple[Read, ...] = ()
    information: ReadRich = NO_PROSE
    web_page: Read = NOT_READ
    running: tuple[str, ...] = ()


def information_in(
    title: tuple[Standing, Cell] | None, prose: tuple[Standing, Cell] | None, link: tuple[Standing, Cell] | None
) -> Told:
    """What the columns of title, information and link tell; a list may have one of them or all."""
    running: list[str] = []
    pages = [page for column in (link, prose, title) if column for page in _pages(*column, running)]
    blocks = [_without_addresses(block, pages) for block in prose[1].blocks] if prose else []
    blocks = [block for block in blocks if block.text.strip() and not _is_link_only(block, running)]
    titled = [_without_addresses(block, pages) for block in title[1].blocks] if title else []
    titled = [block for block in titled if block.text.strip()]
    if link:
        running.extend(words for block in link[1].blocks if (words := _without_addresses(block, pages).text.strip()))
    if titled and title:
        words = " ".join(block.line for block in titled)
        head, others = _titles(title[0], words, SURE, running)
        rest = prose[0].rich(blocks) if prose and blocks else NO_PROSE
        return Told(head, others, rest, _first(pages), (*running, *_further(pages)))
    if not prose or not blocks:
        return Told(web_page=_first(pages), running=(*running, *_further(pages)))
    head, others, left = _title_out_of(prose[0], blocks, running)
    return Told(
        head, others, prose[0].rich(left, LIKELY) if left else NO_PROSE, _first(pages), (*running, *_further(pages))
    )


def _title_out_of(
    standing: Standing, blocks: list[Block], running: list[str]
) -> tuple[Read, tuple[Read, ...], list[Block]]:
    """The first line when it is a title; else a title within it; else the whole, with a question."""
    blocks = _with_whole_title(blocks)
    first = " ".join(blocks[0].text.split())
    end = _end_of_title(first)
    head, rest = first[:end].strip(), first[end:].strip(" .;:,–—-")
    if PrintedTitle.parse(head).kind and len(head) <= _LONGEST_TITLE:
        if rest and head.startswith("The "):
            running.append("The")
            head = head.removeprefix("The ")
        read, others = _titles(standing, head, SURE if not rest else LIKELY, running)
        left = [Block(Paragraph.of(first[end:].strip())), *blocks[1:]] if rest else blocks[1:]
        return read, others, left
    named = title_in(first)
    if named:
        question = Phrase("The title was taken from the text: “{title}”.").format(title=named)
        return standing.read(named, GUESSED, (asked("title", "title", question, named),), first), (), blocks
    if len(first) <= _LONGEST_TITLE and not first.endswith("."):
        return standing.read(first, SURE if len(blocks) == 1 else LIKELY), (), blocks[1:]
    question = Phrase("No title was found in “{words}”.").format(words=first)
    doubt = asked("title", "title", question, first[:_LONGEST_TITLE], Choice(Phrase("Leave it empty"), ""))
    return standing.read(first[:_LONGEST_TITLE], GUESSED, (doubt,), first), (), blocks


def _with_whole_title(blocks: list[Block]) -> list[Block]:
    """The lines, a title on several of them as one: while a quotation mark is open, or behind “on”."""
    first, *rest = blocks
    while rest and goes_on(first.text) and PrintedTitle.parse(first.text).kind and not rest[0].is_listed:
        follows = rest.pop(0)
        runs = (*first.paragraph.runs, Run(" "), *follows.paragraph.runs)
        first = replace(first, paragraph=replace(first.paragraph, runs=runs))
    return [first, *rest]


def is_open(words: str) -> bool:
    """Whether a quotation mark is open at the end."""
    return words.count("“") > words.count("”") or words.count("«") > words.count("»")


def goes_on(words: str) -> bool:
    """Whether a title goes on in the next line: a quotation mark is open, or it ends in “on”."""
    return is_open(words) or re.search(r"\s(?:on|sur|حول|about|for)\s*$", words, re.IGNORECASE) is not None


def _titles(standing: Standing, words: str, confidence: float, running: list[str]) -> tuple[Read, tuple[Read, ...]]:
    """The title and further ones, ``Training Webinars on ‘A’ and ‘B’`` or ``Webinar on ‘A’ and Webinar on ‘B’``."""
    running.extend(note.strip() for note in re.findall(_NOTE, words))
    plain = re.sub(_NOTE, "", words).strip()
    joints = list(re.finditer(_JOINT, plain))
    if not joints:
        return standing.read(plain, confidence, words=words), ()
    running.extend(joint[0].strip() for joint in joints)
    edges = [(0, 0), *((joint.start(), joint.end()) for joint in joints), (len(plain), len(plain))]
    first, *others = (plain[last:start].strip() for (_s, last), (start, _e) in pairwise(edges))
    opening = re.search(_OPENING, first)
    kind = first[: opening.start()] if opening else ""
    whole = [f"{kind}{other}" if re.match(_OPENING, other) else other for other in others]
    return standing.read(first, confidence, words=words), tuple(
        standing.read(one, LIKELY, words=words) for one in whole
    )


def _end_of_title(words: str) -> int:
    """Where a title ends: behind the quotation mark after which something else is told; else where the words end.

    A single quotation mark within may be an apostrophe, so words that end in one are a title as a whole.
    """
    opening = re.search(_OPENING, words)
    if opening is None or not PrintedTitle.parse(words).kind:
        return len(words)
    closing = _CLOSING[opening[0]]
    bare = re.sub(_NOTE, "", words).rstrip(" .,;")
    if closing in ("’'", "’", "'") and bare.endswith(tuple(closing)):
        return len(words)
    for found in re.finditer(rf"[{closing}]{_GOES_ON}", words):
        if found.start() >= opening.end() and not re.match(_NOTE, words[found.end() :]):
            return found.end()
    return len(words)


def _pages(standing: Standing, cell: Cell, running: list[str]) -> list[Read]:
    """The addresses that a cell shows or links to; one that is not whole is a guess."""
    found: list[Read] = []
    for run in (run for block in cell.blocks for run in block.paragraph.runs):
        for address in [*([run.link] if run.link else []), *re.findall(ADDRESS, run.text)]:
            if any(address == page.text for page in found) or address.startswith("mailto:"):
                continue
            if re.match(ADDRESS, address):
                found.append(standing.read(address, SURE if run.link else LIKELY))
            else:
                question = Phrase("The address “{address}” lacks its beginning.").format(address=address)
                found.append(standing.read(address, GUESSED, (asked("facts", "web_page", question, address),)))
    return found


def _first(pages: list[Read]) -> Read:
    return pages[0] if pages else NOT_READ


def _further(pages: list[Read]) -> tuple[str, ...]:
    return tuple(page.text for page in pages[1:])


def _without_addresses(block: Block, pages: list[Read]) -> Block:
    """A block without the addresses that are facts of their own."""
    known = {page.text for page in pages}

    def left(run: Run) -> Run:
        return replace(run, text=re.sub(ADDRESS, lambda found: "" if found[0] in known else found[0], run.text))

    return replace(block, paragraph=replace(block.paragraph, runs=tuple(left(run) for run in block.paragraph.runs)))


def _is_link_only(block: Block, running: list[str]) -> bool:
    words = block.line
    if not re.fullmatch(rf"[\[(]?\s*{_SHOWN_LINKS}\s*[\])….:»>]*", words, re.IGNORECASE):
        return False
    running.append(words)
    return True
