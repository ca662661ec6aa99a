"""The parts of an event report, told by their headings and by how a paragraph begins, in the papers' languages."""

from functools import cache
from typing import Literal

from pesnet_desktop.model.sections import usual_sections
from pesnet_desktop.model.text import fold, pattern

ReportPart = Literal["", "frame", "aim", "speeches", "outcome", "boilerplate", "section", "photos"]
"""Empty while no heading has said anything."""

RUNNING_HEADINGS = r"(?:Photos?|Pictures?|Gallery|Photographies|Galerie|صور|الصور|معرض الصور|Fotoğraflar)\s*:?"
_USUAL: dict[str, ReportPart] = {
    "frame": "frame", "aim": "aim", "outcome": "outcome", "boilerplate": "boilerplate",
}  # fmt: skip
_OPENING = (
    r"(?:the )?(?:opening|welcome|welcoming|closing)(?: (?:session|ceremony|remarks|speeches|statements))?"
    r"(?: and closing(?: \w+)?)?|speeches|(?:seance|session|ceremonie) d'ouverture|ouverture(?: et cloture)?"
    r"|allocutions?|discours|(?:ال)?(?:افتتاح|جلسه الافتتاحيه|كلمات)(?: .{1,30})?|acilis(?: konusmalari)?"
)
_OUTCOME = (
    r"(?:main )?(?:outcomes?|results?|conclusions?|recommendations?)(?: and \w+)?|resultats?|recommandations?"
    r"|(?:ال)?(?:نتايج|توصيات|مخرجات)"
)
_HEADINGS: tuple[tuple[ReportPart, str], ...] = (
    ("speeches", _OPENING),
    ("frame", r"background|introduction|context(?:e)?|framework|cadre|(?:ال)?اطار|(?:ال)?خلفيه|مقدمه"),
    ("aim", r"(?:aims?|objectives?|purpose)(?: of the \w+)?|objectifs?|objet|but|(?:ال)?(?:هدف|اهداف)(?: \w+)?"),
    ("outcome", _OUTCOME),
    ("boilerplate", r"about (?:the )?.{3,60}|a propos d.{3,60}|نبذه عن .{3,60}|hakkinda"),
)
_SAID = (
    r"\b(?:remarks?|speech|statement|address|thank\w*|stress\w*|highlight\w*|stated|underlin\w*|pointed out|briefed"
    r"|express\w*|welcom\w*|emphasi[sz]\w*|noted|delivered|opened|appreciat\w*|describ\w*|present\w*|invit\w*|recall\w*"
    r"|mention\w*|reiterat\w*|offered|said|informed|allocution|discours|souligne|remercie|declare|rappele|exprime|decrit"
    r"|presente|indique|salue|ouvert|prononce|bienvenue)\b|اكد|شكر|عرض|القي|اشار|ذكر|رحب|اوضح|كلمه|اعرب|قال"
)
_FRAME = (
    r"(?:(?:with)?in the (?:framework|context|scope) of|under the|as part of|in line with"
    r"|the \w+(?: \w+)? (?:is|was) part of"
    r"|dans le cadre|en application|l'atelier s'inscrit|في اطار|تندرج|ضمن)"
)
_AIM = (
    r"\b(?:aim(?:ed|s)? (?:at|to)|(?:main |overall )?objectives? (?:of|was|were|is)|purpose of|sought to|intended to"
    r"|visait a|avait pour (?:but|objet|objectif)|objectif)\b|هدفت|يهدف|تهدف|الهدف من"
)
_NETWORK = (
    r"(?:the |le |la |l')?(?:[\w-]+ ){0,8}?\(?[a-z]+(?:-[a-z]+)*\)? (?:is an?|was established|introduced|aims at"
    r"|brings|est|a ete cree|reunit|carries out|assumes)\b|تجمع شبكه|شبكه .{3,80}(?:هي|منصه)"
)


def part_headed(words: str) -> ReportPart:
    """The part that a heading announces; empty for a heading of the report's own."""
    folded = fold(words).strip(" .:-0123456789)")
    usual = next((one.kind for one in usual_sections("event-report") if folded in _spelled(one.kind)), "")
    if usual:
        return _USUAL.get(usual, "section")
    return next((part for part, shape in _HEADINGS if pattern(shape).fullmatch(folded)), "")


def part_of(words: str, part: ReportPart, *, has_person: bool, has_facts: bool) -> ReportPart:
    """The part that a paragraph belongs to, where ``part`` is the one that the last heading announced.

    Without headings the order tells: the frame, behind its facts the aim, speeches, and what the network is.
    """
    folded = fold(words)
    if part == "speeches":
        return part
    if part:
        return part
    if has_person and pattern(_SAID).search(folded):
        return "speeches"
    if pattern(_NETWORK).match(folded) and not pattern(_FRAME).match(folded) and len(words) > 80:
        return "boilerplate"
    if pattern(_AIM).search(folded) or has_facts:
        return "aim"
    return "frame"


def announces_speakers(words: str) -> bool:
    """Whether a line ends in a colon behind which those stand who spoke: “Opening remarks were delivered by:”."""
    return words.endswith(":") and pattern(_SAID).search(fold(words)) is not None


@cache
def _spelled(kind: str) -> frozenset[str]:
    usual = next(one for one in usual_sections("event-report") if one.kind == kind)
    return frozenset(fold(words) for words in (usual.heading.en, usual.heading.fr, usual.heading.ar) if words)
