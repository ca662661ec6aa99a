"""The nomination form of an event, with the return form for each person nominated."""

from datetime import date

from pesnet_desktop.model.dates import DateRange, day_text
from pesnet_desktop.model.papers.nomination_form import NominationFormPaper, PaperForm
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.queries.event_papers import PaperFacts, paper_facts
from pesnet_desktop.queries.papers.concept_note import issued_facts, paper_event, title_text
from pesnet_desktop.queries.papers.letterhead import paper_letterhead
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import Words
from pesnet_desktop.store import Store

_CODE = 6
_RETURN_TO: Words = {
    "en": "Please fill in this form and return it to the Secretariat",
    "fr": "Veuillez remplir ce formulaire et le renvoyer au Secrétariat",
    "ar": "يرجى تعبئة هذه الاستمارة وإعادتها إلى الأمانة",
}
_AT: Words = {"en": " at {email}", "fr": " à l’adresse {email}", "ar": " على العنوان {email}"}
_UNTIL: Words = {"en": " by {day}", "fr": " au plus tard le {day}", "ar": " في موعد أقصاه {day}"}


def nomination_form_paper(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False
) -> NominationFormPaper:
    """The form, empty but for the event. Raises Problem as the concept note does."""
    facts = issued_facts(store, event_id, final=final)
    letterhead = paper_letterhead(store, language)
    paper = NominationFormPaper(
        cover_of(store, "nomination-form", title_text(facts, language), Issue(language, today, not final)),
        paper_event(facts, language),
        letterhead,
        PaperForm(event_id[:_CODE], _return_by(paper_facts(store, event_id), letterhead.email, language)),
    )
    return typeset(paper, language)


def _return_by(own: PaperFacts, email: str, language: str) -> Paragraph:
    """To whom the form goes and until when, the day in bold."""
    until = DateRange.parse(own.nominations_until)
    day = day_text(until.start, language) if until else own.nomination_deadline
    runs = [Run(_RETURN_TO[language])]
    if email:
        runs.append(Run(_AT[language].format(email=email)))
    if day:
        before, after = _UNTIL[language].split("{day}")
        runs += [Run(before), Run(day, frozenset({"bold"})), Run(after)]
    return Paragraph(tuple(run for run in (*runs, Run(".")) if run.text))
