"""The facts of an event as papers set them out on top: labelled rows and lines, title lines, or unlabelled lines."""

import re
from collections.abc import Iterable

from pesnet_desktop.documents.read.note_headings import usual_kind
from pesnet_desktop.documents.read.prose_facts import dates_in, is_venue
from pesnet_desktop.documents.read.text import Table
from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.countries import country_name, find_country
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.holders import Holder, holders_in, holders_of
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DoubtKind, Source
from pesnet_desktop.model.papers.event_drafts import EventFacts
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOT_READ, NOWHERE, SURE, Read
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.tbc import has_tbc
from pesnet_desktop.model.text import fold, pattern

LONGEST_FACT = 300
_MOST_WORDS_OF_PLACE = 12
_SAID_ONCE = ("title", "dates", "venue", "languages", "participants")
_BEFORE_DATES = r"(?:^|[\s,،])(?:du|les?|from|on|between|entre le|من|يومي?)\s*$"
_OF_ADDRESS = (
    r"\bno\.?\s?:?\s?\d|\b\d{5}\b|\bp\.?\s?o\.?\s?box|\btel|\bfax\b|@|\bwww\.|\bhttps?:"
    r"|\b(?:street|avenue|caddesi|cad|rue|blvd)\b"
)
_LABELS = (
    (
        "dates_and_venue",
        (
            "(?:dates? and (?:venue|place|location)|(?:venue|place) and dates?|dates? et lieu|lieu et dates?"
            "|(?:ال)?تاريخ و ?(?:ال)?مكان|(?:ال)?مكان و ?(?:ال)?تاريخ|(?:ال)?زمان و ?(?:ال)?مكان|tarih ve yer"
            "|yer ve tarih)"
        ),
    ),
    (
        "dates",
        (r"(?:event |proposed )?dates?(?: of (?:the )?\w+)?|when|periode?|(?:ال)?تاريخ|(?:ال)?موعد|tarih"),
    ),
    ("venue", "venue|place|location|where|lieu|endroit|(?:ال)?مكان|مكان الانعقاد|yer"),
    (
        "organisers",
        (
            "organi[sz]ed (?:jointly )?by|organi[sz]ers?|hosts?|hosted by|(?:co-)?organi[sz]ing institutions?"
            "|organisateurs?|organisee? par|(?:ال)?منظمون|(?:ال)?جهه المنظمه|الجهات المنظمه|تنظيم"
            "|duzenleyen(?:ler)?"
        ),
    ),
    ("partners", "(?:project |implementing )?partners?|partenaires?|(?:ال)?شركا"),
    ("languages", "(?:working )?languages?|langues?(?: de travail)?|(?:ال)?لغ(?:ه|ات)(?: العمل)?|dil(?:ler)?"),
    (
        "participants",
        ("participants?|target (?:group|audience)|beneficiaries|public cible|(?:ال)?مشاركون|الفيه المستهدفه"),
    ),
    (
        "title",
        (
            "(?:event |workshop |course )?(?:title|name)(?: of (?:the )?[a-z]+(?: [a-z]+)?)?|event"
            "|(?:titre|intitule)(?: d.{2,30})?|(?:ال)?عنوان(?: \\w+)?|baslik"
        ),
    ),
)
LABELLED = re.compile(r"(?P<label>[^:：\n]{2,40}?)\s*[:：]\s*(?P<value>\S.*)", re.DOTALL)


@dataclass
class OpenFacts:
    """What has been read of the event so far, by fact; the first reading of a fact stands, a sure one before others.

    ``in_text`` are readings from sentences, which stay where they are in their sections.
    """

    found: dict[str, list[Read]] = field(default_factory=dict)
    in_text: dict[str, list[Read]] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    _is_below_title: bool = False

    def add(self, name: str, text: str, source: Source, confidence: float, doubts: tuple[Doubt, ...] = ()) -> None:
        one_line = " ".join(text.split())
        if name in _SAID_ONCE and any(_is_again(name, read.text, one_line) for read in self.found.get(name, ())):
            self.labels.append(one_line)
        elif one_line:
            self.found.setdefault(name, []).append(Read(one_line, source, confidence, doubts))

    def tell(self, name: str, text: str, source: Source, confidence: float, doubts: tuple[Doubt, ...] = ()) -> None:
        """A fact that a sentence says."""
        read = Read(" ".join(text.split()), source, confidence, doubts)
        self.in_text.setdefault(name, []).extend([read] if read.text else [])

    def has(self, name: str) -> bool:
        return name in self.found

    def table(self, table: Table, number: int) -> bool:
        """Takes a table of labels and facts in; False for another table."""
        rows = [(place, row) for place, row in enumerate(table.rows) if not row.is_empty]
        if not rows or not all(len(row.cells) == 2 and len(row.cells[1].words) <= LONGEST_FACT for _place, row in rows):
            return False
        known = [(place, row) for place, row in rows if fact_named(row.cells[0].words)]
        unknown = [row for _place, row in rows if not fact_named(row.cells[0].words)]
        if len(known) <= len(unknown) or any(usual_kind(row.cells[0].words) for row in unknown):
            return False
        self.others.extend("\n".join(cell.words for cell in row.filled) for row in unknown)
        for place, row in known:
            source = Source(number, (place,), 1, row.cells[1].words)
            self.labels.append(row.cells[0].words)
            self.fact(fact_named(row.cells[0].words), row.cells[1].words, source, SURE)
        return True

    def line(self, text: str, source: Source) -> bool:
        """Takes a line that is a fact, with or without a label; False for another line."""
        match = LABELLED.fullmatch(text.strip())
        name = fact_named(match["label"]) if match else ""
        if match and name and len(match["value"]) <= LONGEST_FACT:
            self.labels.append(match["label"])
            self.fact(name, match["value"], replace(source, words=match["value"]), SURE)
            return True
        return self._bare_line(" ".join(text.split()), source)

    def line_in_text(self, text: str, source: Source) -> bool:
        """Takes in a line of a section that is a fact; it stays there, too."""
        own = OpenFacts()
        if not own.line(text, source):
            return False
        for name, reads in own.found.items():
            self.in_text.setdefault(name, []).extend(reads)
        return True

    def fact(self, name: str, words: str, source: Source, confidence: float) -> None:
        if name == "dates_and_venue":
            self._dates_and_venue(words, source, confidence)
        elif name == "partners":
            for holder in holders_in(words):
                whole = " ".join(piece for piece in (holder.name, holder.joint, holder.capacity) if piece)
                self.add(name, whole if holder.capacity else holder.name, source, confidence)
        elif name == "organisers":
            self.organisers(_parted(words), source, confidence)
        elif name == "dates" and not DateRange.parse(words):
            self.add(name, words, source, min(confidence, GUESSED), (asked("timeline", name, words),))
        elif name == "venue" and not Venue.parse(words).is_understood:
            self.add(name, words, source, min(confidence, GUESSED), (asked("venue", name, words),))
        else:
            self.add(name, words, source, confidence)

    def organisers(
        self, holders: Iterable[Holder], source: Source, confidence: float, doubts: tuple[Doubt, ...] = ()
    ) -> None:
        """Each with its capacity, empty where none is said."""
        for holder in holders:
            self.add("organisers", holder.name, source, confidence, doubts)
            self.labels.extend([holder.joint] if holder.joint else [])
            said = source if holder.capacity else NOWHERE
            self.found.setdefault("capacities", []).append(Read(holder.capacity, said, confidence))

    def _bare_line(self, line: str, source: Source) -> bool:
        """Dates alone, a venue alone, or both in one line."""
        if len(line) > LONGEST_FACT or PrintedTitle.parse(line).kind:
            return False
        dates = dates_in(line)
        if len(dates) == 1 and line[-1] != ".":
            before = line[: dates[0].start].rstrip(" (")
            joint = re.search(_BEFORE_DATES, before, re.IGNORECASE)
            before = before[: joint.start()] if joint else before
            rest = f"{before} {line[dates[0].end :].lstrip(' )')}".strip(" ,;|–—-")
            if not rest or _is_place(rest):
                self._bare(dates[0].words, rest, source)
                self.labels.extend([joint[0].strip()] if joint else [])
                return True
        if not dates and _is_place(line) and not self.has("venue") and line[-1] != ".":
            self.add("venue", line, source, LIKELY)
            return True
        return False

    def _bare(self, dates: str, venue: str, source: Source) -> None:
        """Dates without a label: those below the title go before those of a letter's head, which stay a choice."""
        below = self.has("title") and not self._is_below_title
        for name, words in (("dates", dates), ("venue", venue)):
            before = len(self.found.get(name, ()))
            self.add(name, words, source, LIKELY)
            if below and len(self.found.get(name, ())) > before:
                self.found[name].insert(0, self.found[name].pop())
        self._is_below_title = self._is_below_title or below

    def _dates_and_venue(self, words: str, source: Source, confidence: float) -> None:
        dates = dates_in(words)
        if not dates:
            self.fact("dates", words, source, confidence)
            return
        self.add("dates", dates[0].words, source, confidence)
        rest = f"{words[: dates[0].start]} {words[dates[0].end :]}".strip(" ,;|–—-()\n./")
        if rest:
            self.fact("venue", " ".join(rest.split()), source, confidence)

    def closed(self) -> EventFacts:
        capacities = tuple(self.found.get("capacities", ()))
        title, *others = self.found.get("title", [NOT_READ])
        return EventFacts(
            title=title if title.text else _no_title(),
            titles=tuple(others),
            dates=self._best("dates"),
            venue=self._best("venue"),
            organisers=tuple(self.found.get("organisers", ())),
            partners=tuple(self.found.get("partners", ())),
            languages=self._best("languages"),
            participants=self._best("participants"),
            capacities=capacities if any(capacities) else (),
        )

    def range(self) -> DateRange | None:
        return DateRange.parse(self._best("dates").text)

    def spare(self) -> tuple[str, ...]:
        """Facts that stand before the text once more, in other words than those that were taken."""
        again = (
            read.text
            for name in _SAID_ONCE[1:]
            for read in self.found.get(name, ())
            if read.text != self._best(name).text
        )
        return (*again, *self.others)

    def _best(self, name: str) -> Read:
        """The surest reading; where others say otherwise, they are choices of a question."""
        reads: list[Read] = [*self.found.get(name, []), *self.in_text.get(name, [])]
        if not reads:
            return NOT_READ
        best = max(reads, key=lambda read: read.confidence)
        others = [read for read in reads if fold(read.text) != fold(best.text) and _differ(name, read, best)]
        if not others:
            return best
        choices = tuple(Choice(read.text, read.text) for read in (best, *others))
        question = Phrase("The file says “{one}” in one place and “{other}” in another.").format(
            one=best.text, other=others[0].text
        )
        return replace(best, doubts=(*best.doubts, Doubt("facts", name, question, choices, others[0].text)))


def fact_named(label: str) -> str:
    """The fact that a label names; empty for another word."""
    folded = fold(label).strip(" .:*-")
    if not folded or len(folded) > 40:
        return ""
    return next((name for name, words in _LABELS if pattern(words).fullmatch(folded)), "")


def asked(kind: DoubtKind, name: str, words: str) -> Doubt:
    """The question about a fact that was not understood; it is kept as written."""
    question = {
        "timeline": Phrase("“{words}” was not understood as dates. It is kept as written."),
        "venue": Phrase("“{words}” was not understood as a venue. It is kept as written."),
        "languages": Phrase("“{words}”: not every language was understood. It is kept and printed as written."),
    }.get(kind, Phrase("“{words}” was taken from a sentence. Please check it."))
    plain = " ".join(words.split())
    return Doubt(kind, name, question.format(words=plain), (Choice(Phrase("Keep it as written"), plain),), plain)


def _is_again(name: str, one: str, other: str) -> bool:
    return fold(one) == fold(other) if name == "title" else one == other


def _is_place(words: str) -> bool:
    """Whether words alone in a line are a venue, and no sentence and no address of an office."""
    if len(words.split()) > _MOST_WORDS_OF_PLACE or re.search(_OF_ADDRESS, fold(words)):
        return False
    return is_venue(words)


def _parted(words: str) -> tuple[Holder, ...]:
    """Those who hold an event, parted by “and”, too, beside an acronym."""
    whole, parted = tuple(holders_in(words)), holders_of(words)
    is_plain = not has_tbc(words) and not any(find_country(holder.name) for holder in parted)
    return parted if len(parted) > len(whole) and is_plain else whole


def _no_title() -> Read:
    question = Phrase("No title of the event was found. Type one after accepting.")
    return Read(
        doubts=(Doubt("title", "title", question, (Choice(Phrase("Leave it empty"), ""),)),), confidence=GUESSED
    )


def _differ(name: str, one: Read, other: Read) -> bool:
    """Whether two readings say different things, as far as both are understood: other days, another place."""
    if name == "dates":
        return DateRange.parse(one.text) != DateRange.parse(other.text)
    if name == "venue":
        first, second = Venue.parse(one.text), Venue.parse(other.text)
        places = [(fold(city_name(v.city, "en")), fold(country_name(v.country, "en"))) for v in (first, second)]
        return first.is_understood and second.is_understood and places[0] != places[1]
    return False
