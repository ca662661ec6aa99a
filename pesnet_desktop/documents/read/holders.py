"""Who organises an event, with the capacity in which they do, as a sentence says it."""

from pesnet_desktop.model.holders import ACRONYM, Holder
from pesnet_desktop.model.text import pattern

_NAME = rf"(?:{ACRONYM}|(?:the )?[A-ZİÖÜÇŞĞÉ][^.;,]{{2,110}}?(?: \([^)]+\))?)"
_HOLDS = r"(?:will |shall |is to )?(?:jointly )?(?:co-?)?(?:hosts?|organi[sz]es?)(?: it| the \w+| this \w+)?"
_TOGETHER = r"(?: together| jointly| in (?:collaboration|cooperation|partnership))?"
_WILL_HOST = (
    rf"(?P<one>{_NAME})(?:,? as (?:the )?(?P<as>[^.;]{{3,80}}?))?,? {_HOLDS}"
    rf"(?:{_TOGETHER} with (?:the )?(?P<other>{_NAME}))?(?: as (?:the )?(?P<role>[^.;,]{{3,80}}?))?"
    r"(?= in accordance| in line| within| under| on | at | in |[.;,]|$)"
)
_HOSTED_BY = (
    rf"\b(?:co-?)?(?:organi[sz]ed|hosted)(?: jointly)? by (?:the )?(?P<one>{_NAME})"
    rf"(?: and (?:the )?(?P<other>{_NAME}))?(?= in | on | at | within| under|[.;,]|$)"
)
_ORGANISE = (
    rf"(?:^|(?<=[.;] ))(?:Le |La |L’|L')?(?P<one>{_NAME}) "
    r"(?:co-?)?(?:organise|accueille|organisera|accueillera)\b"
)
_SENTENCES = (_WILL_HOST, _HOSTED_BY, _ORGANISE)


def holders_in_sentence(text: str) -> tuple[Holder, ...]:
    """Those of whom a sentence says that they hold the event; none where it does not say so plainly."""
    for shape in _SENTENCES:
        match = pattern(shape).search(" ".join(text.split()))
        if match:
            found = match.groupdict()
            first = Holder(found["one"].strip(), (found.get("as") or found.get("role") or "").strip())
            other = found.get("other")
            return (first, Holder(other.strip())) if other else (first,)
    return ()
