"""What a file's own words and habits tell of a place where a page cut it: its words, and where its paragraphs end."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.model.countries import member_states
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.months import MONTHS
from pesnet_desktop.model.text import fold

_WORD = re.compile(r"\w+")
_SENTENCE_ENDED = re.compile(r"[.!?؟][”’»\")\]]*\s*$")
_SENTENCES_MEET = re.compile(r"[.!?؟][”’»\")\]]*\s+(?=[“‘«\"(]?[^\Wa-z\d_])")


_OF_PLANS = """
    online onsite on-site in-person hybrid virtual site quarter tbc tba simultaneous consecutive interpretation
    translation into english french arabic turkish en fr ar tr anglais français arabe traduction interprétation
    simultanée ligne network employment unemployment labour market information system services public private
    institutions authorities relevant member countries country provider beneficiary other secretariat
    participants participant experts activity activities training course workshop webinar seminar meeting
    conference study visit programme project projects objective objectives aim aims purpose goal following
    topics cover covers covered discuss discussion discussions experience experiences practice practices
    knowledge skills capacity building development strategy strategies policy policies implementation implement
    monitoring evaluation cooperation collaboration partnership partnerships exchange exchanging sharing share
    enhance enhancing strengthen strengthening promote promoting support supporting provide providing improve
    improving develop developing establish establishing establishment increase increasing understanding learn
    explore exploring present presented identify identifying through their them they these this that which will
    also with within between among about from such including include includes where when while well how what
    have been more most effective effectively efficient sustainable economic social inclusion growth digital
    technology technologies tools methods methodologies approaches models young youth women workers worker
    seekers seeker jobs matching career guidance entrepreneurship entrepreneurs entrepreneurial business
    businesses education vocational opportunities challenges solutions innovation innovative resources national
    international regional global
"""
"""Words that plans are made of. Known whole, they show that a page cut one of them."""


@dataclass(frozen=True)
class Vocabulary:
    """How often the file says each word and each pair of words, and whether its plain paragraphs hold one sentence."""

    counts: Counter[str]
    parts_sentences: bool = False

    def __getitem__(self, words: str) -> int:
        return self.counts[words]


def vocabulary_of(texts: Iterable[str], cells: Iterable[tuple[Block, ...]] = ()) -> Vocabulary:
    """The vocabulary of ``texts``; ``cells`` show the habit of ending a paragraph with each sentence."""
    counts = _known_words().copy()
    for text in texts:
        words = _WORD.findall(fold(text))
        counts.update(words)
        counts.update(map(" ".join, pairwise(words)))
    return Vocabulary(counts, _parts_sentences(cells))


@lru_cache(maxsize=1)
def _known_words() -> Counter[str]:
    """Names of member states and months, and the words that plans are made of."""
    counts: Counter[str] = Counter(word for state in member_states() for word in _WORD.findall(fold(state.en)))
    counts.update(MONTHS.keys())
    counts.update(set(_WORD.findall(fold(_OF_PLANS))) - counts.keys())
    return counts


def is_sentence_end(text: str) -> bool:
    return bool(_SENTENCE_ENDED.search(text))


def _parts_sentences(cells: Iterable[tuple[Block, ...]]) -> bool:
    """Whether a sentence after another more often begins a paragraph than goes on in one."""
    apart = together = 0
    for blocks in cells:
        plain = [block for block in blocks if not block.is_listed and block.text.strip()]
        together += sum(len(_SENTENCES_MEET.findall(block.text)) for block in plain)
        apart += sum(
            is_sentence_end(above.text)
            for above, below in pairwise(blocks)
            if not above.is_listed and not below.is_listed and below.text.strip()
        )
    return apart > together
