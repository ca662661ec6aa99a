"""How many people and countries a report counts: told from years, days, sessions, ordinals and the whole network."""

import re
from collections.abc import Iterator

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import caseless, latin_digits

_NUMBER = r"(?<![\d:.,/–—-])(?<!\w)\(?(?P<number>\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d{1,5})\)?"
_PEOPLE = (
    r"participants?|participantes|experts?|expertes|officials?|delegates?|representatives?|persons?|people|trainees"
    r"|attendees|practitioners?|specialists?|professionals|policymakers?|policy-makers?|focal points|members of staff"
    r"|fonctionnaires|délégués?|représentants?|personnes|spécialistes|stagiaires|cadres|responsables"
    r"|مشاركين|مشاركا|مشاركًا|مشارك|خبيرا|خبيرًا|خبراء|خبير|مندوبا|مندوبين|مندوب|ممثلا|ممثلين|ممثل|مسؤولا|مسؤولين|مسؤول|شخصا|شخص|متدربا|متدرب"
    r"|katılımcı|uzman|temsilci|kişi"
)
_COUNTRIES = (
    r"(?:(?:OIC|OCI|IsDB|COMCEC|Member|member|different|various|African|Arab|Asian|participating|other)[ -])*"
    r"(?:countries|country|Countries|Country|states|States|nations|pays|بلدان|بلدا|بلدًا|بلد|دولة|دول|ülke(?:den)?)"
)
_BETWEEN = (
    r"(?:(?!and\b|of\b|from\b|with\b|in\b|by\b|to\b|on\b|the\b|for\b|at\b|or\b|et\b|des\b|aux\b|dans\b|avec\b"
    r"|days?\b|jours?\b|sessions?\b|countries\b|pays\b|states\b|years?\b|ans?\b|hours?\b|topics?\b|projects?\b"
    r"|presentations?\b|meetings?\b|questions?\b|million\b|per\b|percent\b|pour\b|بلد|دول|يوم|جلس|عام|سن)"
    r"[^\W\d_][\w’'-]*[ \u00a0]+){0,4}"
)
_OPENS = r"(?:من[ \u00a0]كبار[ \u00a0]|من[ \u00a0])?"
_DECOY_BEFORE = (
    r"(?:\b(?:day|days|session|sessions|page|topic|nos?\u2024?|number|article|group|phase|annex|module|room|table|part|item"
    r"|step|level|in|since|of|during|year|until|resolution|target|sdg|vision|agenda|covid|jour|journée|séance|page|en"
    r"|depuis|année|groupe|annexe|point)|اليوم|الجلسة|صفحة|عام|سنة|منذ|رقم|البند|gün|sayfa)[ \u00a0-]*\(?$"
)
_DECOY_OF_COUNTRIES = _DECOY_BEFORE.replace("|in|", "|").replace("|of|", "|").replace("|en|", "|")
_MEMBERS = r"\s+(?:members?|membres?|عضو|أعضاء|عضوا|في|de l|of the)\b"
_COUNTED_BEFORE = r"(?:total|number|nombre|عدد|benefit|presence|participation|attendance|group)s? of[ \u00a0]*\(?$"
_MONTH_BEFORE = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*$"
_CAME = re.compile(
    r"\b(?:brought together|bring(?:s|ing)? together|attend\w*|participat\w+|took part|gather\w*|welcom\w+|benefit\w*"
    r"|joined|hosted|trained|presence|convened|involv\w+|with|réuni\w*|rassembl\w+|participé|participation|bénéfici\w+"
    r"|présence|katıl\w+)\b|المشاركين|شارك|بمشاركة|حضر|بحضور|استفاد|جمع",
    re.IGNORECASE,
)
_OF_MANY = re.compile(
    r"\bsince\b|\bso far\b|\bto date\b|\bover the (?:past|last)\b|\bannually\b|\bevery year\b|\bdepuis\b|\bà ce jour\b"
    r"|منذ",
    re.IGNORECASE,
)
_WHOLE_NETWORK = 57
_YEARS = range(1900, 2101)
_AFTER_NUMBER = (
    r"\s+(?:from|in|of|de|des|issus|issues|provenant|venus|venues|représentant|representing|across|coming|who|that"
    r"|took|attended|participated|ont|qui|drawn|gathered|were|was|is|are|as well|including|katıl\w+)\b"
    r"|\s+(?:من|يمثلون|في)\s|[,.;:()]|$"
)


@dataclass(frozen=True)
class Counted:
    """``number`` of ``who`` as typed; ``kind`` people or countries; ``is_plain`` where the sentence says who came."""

    number: str
    who: str
    kind: str
    is_plain: bool
    start: int

    @property
    def value(self) -> int:
        return int(re.sub(r"\D", "", latin_digits(self.number)))


def counts_in(text: str) -> list[Counted]:
    """The people and countries that a text counts, in reading order."""
    found: list[Counted] = []
    for start, sentence in _sentences(text):
        people = [one for one in _people(sentence) if not _OF_MANY.search(sentence)]
        countries = [one for one in _countries(sentence) if people or not _OF_MANY.search(sentence)]
        came = _CAME.search(sentence) is not None
        found.extend(Counted(one.number, one.who, "people", came, start + one.start) for one in people)
        for one in countries:
            is_beside = any(other.start < one.start for other in people)
            if is_beside or (came and one.value != _WHOLE_NETWORK):
                found.append(Counted(one.number, one.who, "countries", is_beside, start + one.start))
    return found


def _people(sentence: str) -> Iterator[Counted]:
    for match in caseless(rf"{_NUMBER}[ \u00a0]+{_OPENS}{_BETWEEN}(?:{_PEOPLE})(?![\w-])").finditer(sentence):
        if _is_counted(sentence, match):
            end = _end_of_who(sentence, match.end())
            who = sentence[match.end("number") : end].strip(" )\u00a0")
            yield Counted(match["number"], who, "people", True, match.start("number"))


def _countries(sentence: str) -> Iterator[Counted]:
    counted = caseless(rf"{_NUMBER}[ \u00a0]+(?P<who>{_COUNTRIES}(?:[^.,;:()]*?(?:OIC|OCI))?)(?!\w)")
    for match in counted.finditer(sentence):
        if not caseless(_DECOY_OF_COUNTRIES).search(sentence[: match.start("number")]):
            rest = caseless(r"[^.,;:()؛]*").match(sentence, match.end("who"))
            tail = rest[0] if rest and caseless(_MEMBERS).match(rest[0]) else ""
            words = f"{match['who']}{_until_verb(tail)}".strip()
            yield Counted(match["number"], words, "countries", True, match.start("number"))


def _is_counted(sentence: str, match: re.Match[str]) -> bool:
    """Whether a number before people counts them: not a year, a day's or a session's number, nor an ordinal."""
    before = sentence[: match.start("number")]
    value = int(re.sub(r"\D", "", latin_digits(match["number"])))
    if caseless(_MONTH_BEFORE).search(before):
        return False
    if caseless(_COUNTED_BEFORE).search(before):
        return True
    if value in _YEARS and len(match["number"]) == 4:
        return False
    return caseless(_DECOY_BEFORE).search(before) is None or caseless(r"\bof[ \u00a0]*\(?$").search(before) is not None


def _end_of_who(sentence: str, begin: int) -> int:
    """Who is counted ends before where they come from: ``officials`` of ``officials from 22 countries``."""
    whole = caseless(rf"\s+(?:from|in|of|de|des|issus de|من)\s+(?=(?:the\s+)?\d+\s+{_COUNTRIES})").search(
        sentence, begin
    )
    plain = caseless(_AFTER_NUMBER).search(sentence, begin)
    more = caseless(r"\s+(?:and|et|و)\s*\d").search(sentence, begin)
    near = min(one.start() if one else len(sentence) for one in (plain, more))
    if whole and _is_description(sentence[begin : whole.start()]):
        return whole.start()
    return near


def _is_description(words: str) -> bool:
    """Whether words behind people still say who they are, ``of public employment services``, and not from where."""
    return len(words) < 80 and not re.search(r"\bfrom\b|[,.;:()\d]|\bissus\b|\bthe national\b", words)


def _until_verb(words: str) -> str:
    return re.split(
        r"\s+(?:took|attended|participated|were|was|ont|a participé|who|on|during|and|et)\b", words, maxsplit=1
    )[0]


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences with their places; the point of an abbreviated “number” ends none."""
    whole = re.sub(r"\b([Nn]os?|[Aa]rt)\.", "\\1\u2024", text)
    for match in re.finditer(r"[^.!?؟\n]+(?:\.(?=\S)[^.!?؟\n]+)*", whole):
        yield match.start(), match[0]
