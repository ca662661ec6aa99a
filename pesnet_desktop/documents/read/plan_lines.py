"""What single lines of a plan's file are: an area's heading, a page line, a year over a table, the title, the years."""

import re

from pesnet_desktop.model.text import fold, latin_digits

LONGEST_TITLE = 200
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_ARABIC = ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن")
_ORDINALS = {word: number for words in (_ENGLISH, _ARABIC) for number, word in enumerate(words, 1)}
_AREA = re.compile(
    r"(?P<name>(?:thematic |strategic )?areas?|pillar|(?:axe|domaine|volet)(?: thématique)?|tematik alan"
    r"|(?:strategic )?priority(?: area)?|component|strategic (?:objective|goal|axis)|theme|cluster|priorité|composante"
    r"|objectif stratégique|المحور|المجال(?: المواضيعي)?|الأولوية|المكون|الهدف الاستراتيجي)"
    rf"\s*(?P<number>\d+|[IVX]+|{'|'.join(_ORDINALS)})?\s*(?:[:.–—-]\s*)(?P<title>.*)"
    rf"|(?:thematic area|axe thématique|المحور)\s*(?P<bare>\d+|[IVX]+|{'|'.join(_ORDINALS)})",
    re.IGNORECASE | re.DOTALL,
)
_PLAN = re.compile(r"work ?plan|action plan|plan de travail|plan d'action|calisma plani|خطه (?:ال)?عمل")
_PAGE = re.compile(
    r"(?:page|sayfa|صفحه|الصفحه|p\.?)\s*:?\s*\d{1,4}(?:\s*(?:of|/|sur|de|من|-)\s*\d{1,4})?"
    r"|\d{1,4}\s*(?:of|/|sur|من)\s*\d{1,4}(?:\s*(?:pages?|sayfa))?|[-–—|]?\s*\d{1,3}\s*[-–—|]?"
)
_YEAR_LINE = re.compile(r"(?:(?:activities (?:for|of|in)|year|annee|yil|عام|سنه)\s*:?\s*)?(20\d\d)(?:\s*(?:yili))?")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}|[IVX]{1,4}|[A-H])\s*[.):–—-]\s+(?P<title>\S.*)", re.DOTALL)
_YEARS = re.compile(r"(?P<first>20\d\d)\s*(?:[-–—/]|to|à|and|et)\s*(?P<last>20\d\d|\d\d)(?!\d)")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def area_in(text: str) -> tuple[str, str] | None:
    """Number and title of a thematic area's heading; None for other text."""
    match = _AREA.fullmatch(text.strip())
    if not match:
        return None
    if not match["bare"] and not match["number"] and "them" not in fold(match["name"]):
        return None
    written = (match["bare"] or match["number"] or "").lower()
    number = str(_ORDINALS[written]) if written in _ORDINALS else latin_digits(match["bare"] or match["number"] or "")
    return number, " ".join((match["title"] or "").split("\n")[0].split())


def numbered(text: str) -> tuple[str, str]:
    """Number and words of a line that begins with a number; other lines have none."""
    match = _NUMBERED.fullmatch(text.strip())
    return (latin_digits(match["number"]), " ".join(match["title"].split())) if match else ("", " ".join(text.split()))


def is_page_line(text: str) -> bool:
    """Whether a line only counts pages: ``Page 3 of 12``."""
    return len(text) < 30 and _PAGE.fullmatch(fold(latin_digits(text)).strip()) is not None


def year_line(text: str) -> str:
    """The year that a line of its own puts over a table; empty for any other line."""
    match = _YEAR_LINE.fullmatch(fold(latin_digits(text)).strip(" .:()")) if len(text) < 40 else None
    return match[1] if match else ""


def is_total(text: str) -> bool:
    """Whether a row sums up others and is no activity."""
    return re.match(r"(?:sub-?|grand )?total\b|المجموع|toplam\b", fold(text)) is not None


def is_plan_title(text: str) -> bool:
    return len(text) <= LONGEST_TITLE and _PLAN.search(fold(text)) is not None


def titles(front: list[str]) -> tuple[str, str, list[str]]:
    """The plan's title, whose it is, and what else stands before the first table."""
    found = next((place for place, line in enumerate(front) if is_plan_title(line)), None)
    if found is None:
        return "", "", front
    organisation = front[found - 1] if found else ""
    is_parted = found + 1 < len(front) and not years(front[found]) and _YEARS.fullmatch(latin_digits(front[found + 1]))
    title = f"{front[found]} {front[found + 1]}" if is_parted else front[found]
    taken = (found, found - 1, found + 1) if is_parted else (found, found - 1)
    return title, organisation, [line for place, line in enumerate(front) if place not in taken]


def years(text: str) -> tuple[int, int] | None:
    text = latin_digits(text)
    match = _YEARS.search(text)
    if match:
        first, last = int(match["first"]), match["last"]
        return first, int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    one = _YEAR.search(text)
    return (int(one[0]), int(one[0])) if one else None
