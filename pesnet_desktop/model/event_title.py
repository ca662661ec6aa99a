"""The title of an activity or an event as printed: its kind and its quoted name, “Workshop on “…””."""

import re

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold

_KINDS = {
    "training_workshop": ("Training Workshop", "Atelier de formation", "ورشة تدريبية", "Eğitim Çalıştayı"),
    "training_webinar": ("Training Webinar", "Webinaire de formation", "ندوة تدريبية عبر الإنترنت", "Eğitim Webinarı"),
    "training_course": ("Training Course", "Cours de formation", "دورة تدريبية", "Eğitim Kursu"),
    "workshop": ("Workshop", "Atelier", "ورشة عمل", "Çalıştay"),
    "webinar": ("Webinar", "Webinaire", "ندوة عبر الإنترنت", "Webinar"),
    "seminar": ("Seminar", "Séminaire", "ندوة", "Seminer"),
    "study_visit": ("Study Visit", "Visite d’étude", "زيارة دراسية", "Çalışma Ziyareti"),
    "conference": ("Conference", "Conférence", "مؤتمر", "Konferans"),
    "forum": ("Forum", "Forum", "منتدى", "Forum"),
    "meeting": ("Meeting", "Réunion", "اجتماع", "Toplantı"),
}
_SPELLED = {fold(name): kind for kind, names in _KINDS.items() for name in reversed(names)}
_ANY_KIND = "|".join(sorted(map(re.escape, _SPELLED), key=len, reverse=True))
_BY_NAME = re.compile(rf"(?:the )?(?P<kind>{_ANY_KIND})s?\b(?P<rest>.*)", re.DOTALL)
_HELD = re.compile(r"^(?:the )?(?:\w+ ){0,2}(?:meeting|reunion)s?\b|^الاجتماع|\btoplantisi$")
_OPENING, _CLOSING = "“‘’\"'«„", "”’'\"»“"
_QUOTED = re.compile(rf"[{_OPENING}]\s*(?P<title>\S(?:.*?\S)?)\s*[{_CLOSING}](?=\W*$|\s+(?:and|et|ve|و)\b)", re.DOTALL)
_IN_PROSE = re.compile(
    r"\b(?P<kind>(?:Training\s+)?(?:Workshop|Webinar|Course|Seminar|Conference|Forum)s?)\s+on\s+"
    r"(?:“(?P<curly>[^”]{3,300})”|‘(?P<single>[^’]{3,300})’|\"(?P<straight>[^\"]{3,300})\"|«(?P<angled>[^»]{3,300})»)"
)


@dataclass(frozen=True)
class PrintedTitle:
    """``kind`` is a code of :func:`kind_name` or empty; ``title`` what stands in quotes, else the whole."""

    raw: str
    kind: str = ""
    title: str = ""
    others: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> "PrintedTitle":
        """``Training Webinars on ‘A’ and ‘B’`` has a title A and others (B)."""
        plain = " ".join(text.split())
        quoted = [match["title"] for match in _QUOTED.finditer(plain)]
        return cls(text, _kind_of(plain), quoted[0] if quoted else plain, tuple(quoted[1:]))

    @property
    def is_understood(self) -> bool:
        return bool(self.kind)

    def __str__(self) -> str:
        return self.raw


def find_title(prose: str) -> str:
    """The title a concept note without a title line names in its text (Workshop on “…”), as printed; empty if none."""
    match = _IN_PROSE.search(" ".join(prose.split()))
    return match[0] if match else ""


def kind_name(kind: str, language: str) -> str:
    """A kind in words: ``Training Course``, ``Cours de formation``; a code without words as it is."""
    names = dict(zip(("en", "fr", "ar", "tr"), _KINDS.get(kind, (kind,)), strict=False))
    return names.get(language) or names["en"]


def kinds() -> tuple[str, ...]:
    """The codes an officer can choose from."""
    return tuple(_KINDS)


def _kind_of(text: str) -> str:
    folded = fold(text)
    match = _BY_NAME.match(folded)
    if match:
        return _SPELLED[match["kind"]]
    return "meeting" if _HELD.search(folded) else ""
