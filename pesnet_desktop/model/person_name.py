"""A person as papers name them: honorifics, a name that may be partial, a post, and whether all that is confirmed."""

import re

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.status import Status
from pesnet_desktop.model.tbc import take_tbc

_HONORIFIC = (
    r"H\.?\s?E\.?|S\.?\s?E\.?(?:M\.?)?|H\.?\s?R\.?\s?H\.?|Hon(?:ou?rable)?\.?|The Honou?rable|Excellency"
    r"|Mr\.?|Mrs\.?|Ms\.?|Mdm\.?|Madam(?:e)?|Mme\.?|Mlle\.?|M\.|Dr\.?|Prof(?:essor)?\.?|Assoc\.|Eng\.?"
    r"|Amb(?:assador)?\.?|Dato['’]?|Datuk|Datin|Tan|Sri|Tun|Seri|Tuan|Haji|Hajjah|Sheikh|Shaikh|Sayın|Bay|Bayan"
    r"|سعادة|معالي|السيدة?|الدكتورة?|الأستاذة?"
)
_TITLES = re.compile(rf"(?:(?:{_HONORIFIC})(?=[\s,]|$)\s*)+", re.IGNORECASE)
_POST = re.compile(
    r"(?:the\s+)?(?:(?:deputy|assistant|acting|vice|vice-|former|group|general|chief|senior|head|co)[\s-]?)*"
    r"(?:DG|ADG|CEO|director|president|minister|secretary|chair(?:man|person|woman)?|head|chief|officer"
    r"|expert|representative|team leader|coordinator"
    r"|undersecretary|governor|rector|delegate|focal point|moderator|general manager)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PersonName:
    """Each part as typed, capitals included; any may be empty."""

    raw: str
    honorific: str = ""
    name: str = ""
    post: str = ""
    status: Status = "confirmed"

    @classmethod
    def parse(cls, text: str) -> "PersonName":
        """``H.E. Mdm Zehra, DG of SESRIC (tbc)``; a post without a name (``DG of SESRIC``) is a post."""
        whole, is_open = take_tbc(text)
        status: Status = "to_confirm" if is_open else "confirmed"
        titles = _TITLES.match(whole)
        honorific = titles[0].strip() if titles else ""
        rest = whole[titles.end() :] if titles else whole
        name, _comma, post = (part.strip() for part in rest.partition(","))
        if not honorific and _POST.match(name):
            return cls(text, "", "", rest.strip(), status)
        return cls(text, honorific, name, post, status)

    @property
    def is_understood(self) -> bool:
        return bool(self.name or self.post)

    def __str__(self) -> str:
        return self.raw
