"""The names by which papers call themselves, in their first lines and running headers, in the papers' languages."""

import re
from functools import cache

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.text import fold

_DRAFTS = (
    r"(?:draft|final|tentative|provisional|preliminary|revised|proposed|indicative"
    r"|projet d[eu] |projet d'|avant-projet de |projet|مشروع|مسوده|taslak)"
)
_AFTER = r"(?:\s*\(?(?:draft|final|tentative|provisional|provisoire|preliminaire|definitif|نهايي|المبديي|الاولي)\)?)?"
_PLAIN_NAMES = (
    (
        "progress-report",
        ("(?:implementation |annual )?progress report.{0,160}|rapport d'avancement.{0,160}|تقرير مرحلي.{0,160}"),
    ),
    (
        "booklet",
        (
            "(?:general )?information (?:booklet|note|sheet)|logistic(?:s|al) note|livret d'information"
            "|note d'information|كتيب المعلومات"
        ),
    ),
    ("invitation", "invitation(?: letter)?|letter of invitation|lettre d'invitation|رساله دعوه|دعوه"),
    (
        "nomination-form",
        ("(?:nomination|registration|return) form|formulaire (?:de |d').{4,40}|(?:استماره|نموذج) .{3,40}"),
    ),
    ("open-points", "list of open points|liste des points en suspens|قايمه النقاط المفتوحه"),
    ("certificates", "certificate of (?:participation|attendance)|certificat de participation|شهاده مشاركه"),
    (
        "concept-note",
        (
            "concept (?:note|paper)|note (?:conceptuelle|de concept|de cadrage)|termes de reference"
            "|terms of reference|(?:ال)?(?:مذكره|ورقه) (?:ال)?(?:مفاهيميه|مفهوم)|kavram notu"
        ),
    ),
    ("run-of-show", "run of show|running order|minute by minute|deroule|سير البرنامج"),
    (
        "programme",
        (
            r"(?:workshop |event |detailed |meeting )?(?:programme?|agenda)(?: (?:of|for) the \w+(?: \w+)?)?"
            r"|ordre du jour|programme (?:de|du) (?:la |l')?\w+|(?:ال)?برنامج|برنامج (?:العمل|الورشه|الاجتماع)"
            r"|جدول (?:ال)?اعمال(?: \w+)?|program|gundem"
        ),
    ),
    ("work-plan", ".{0,80}(?:work ?plan|action plan|plan de travail|plan d'action|خطه (?:ال)?عمل).{0,40}"),
    (
        "event-report",
        (
            "(?:event |workshop |summary |final |mission )?report(?: (?:of|on) .{3,160})?|compte[- ]rendu.{0,160}"
            "|(?:etkinlik |calistay |sonuc )?raporu?"
            "|rapport(?: (?:de|du|sur) .{3,160})?|تقرير.{0,160}"
        ),
    ),
    (
        "events-list",
        (
            r"(?:list of (?:\w+ )?events|events list|(?:list of )?activities|liste des manifestations"
            "|قايمه الفعاليات|.{3,80} events|events of .{3,80}|etkinlik listesi)"
        ),
    ),
    (
        "participants",
        (
            r"(?:final |provisional )?(?:list of (?:\w+ )?participants|participants'? list|attendance (?:sheet"
            "|list))|liste (?:provisoire )?des participants|feuille de presence|قايمه المشاركين|كشف الحضور"
            "|katilimci listesi"
        ),
    ),
)
_SPACED = r"(?:\w ){4,}\w"  # “A G E N D A”
_FURNITURE = (
    r"(?:draft of|as of|version of|projet du|version du|مسوده بتاريخ) .{4,40}",
    r"(?:page|صفحه|sayfa)?\s*\d{1,4}(?: ?(?:of|sur|/|من) ?\d{1,4})?",
    r"(?:draft|projet|مسوده|confidential|confidentiel|internal|تقييد)",
)


def paper_named(line: str) -> str:
    """Which paper a line names and nothing else: ``DRAFT CONCEPT NOTE`` → ``concept-note``; empty for another line."""
    folded = fold(line).strip(" .:-*")
    if not folded or len(folded) > 200:
        return ""
    if re.fullmatch(_SPACED, folded):
        folded = re.sub(r"(?<=\w) (?=\w(?: |$))", "", folded)
    bare = _without_draft().sub("", folded).strip(" -:")
    return next((kind for kind, names in _names() if names.fullmatch(bare)), "")


def is_of_page(text: str) -> bool:
    """Whether a header or footer only says what stands on every page: the paper's name, its date, page numbers."""
    pieces = [piece.strip() for piece in re.split(r"[\t\n|]", text) if piece.strip()]
    return bool(pieces) and all(_is_furniture(piece) for piece in pieces)


def _is_furniture(piece: str) -> bool:
    folded = fold(piece)
    if paper_named(piece) or any(re.fullmatch(shape, folded) for shape in _FURNITURE):
        return True
    if DateRange.parse(piece):
        return True
    return re.fullmatch(r"[A-Z]{2,}(?:-[A-Z]{2,})*", piece) is not None  # an acronym


@cache
def _names() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"(?:{names}){_AFTER}(?: \((?:interne?|internal|داخلي)\))?")) for kind, names in _PLAIN_NAMES
    )


@cache
def _without_draft() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_DRAFTS}\b[\s:-]*)+")
