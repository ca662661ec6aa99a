"""The nomination form with the return form behind it, as a paper that its recipient fills in."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.letterhead import PaperLetterhead
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.rich_text import Paragraph


@dataclass(frozen=True)
class PaperForm:
    """``code`` is the beginning of the event's id: it says which event a form that comes home is for."""

    code: str
    return_by: Paragraph


@dataclass(frozen=True)
class NominationFormPaper:
    """Roots of the template's tags: ``cover``, ``event``, ``letterhead`` and ``form``."""

    cover: Cover
    event: PaperEvent
    letterhead: PaperLetterhead
    form: PaperForm
