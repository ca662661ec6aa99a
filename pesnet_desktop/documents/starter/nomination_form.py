"""The shipped template of the nomination form: who nominates, two nominees, and a return form on a page of its own."""

from collections.abc import Sequence

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter import form_controls as form
from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.nomination_words import WORDS, FormWords
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.programme import paper_head
from pesnet_desktop.documents.starter.tables import facts, row_of_spans, table
from pesnet_desktop.documents.starter.wordml import line_break, paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.countries import member_states
from pesnet_desktop.model.series import ordinal_word
from pesnet_desktop.model.text import fold

FACTS = (3.8, 12.2)
WIDTHS = (3.8, 4.4, 2.6, 5.2)
NOMINEES = 2

Place = tuple[str, Sequence[_Element]]
"""What a form asks: a label, and what stands beside it."""
Places = Sequence[tuple[Place, ...]]
"""The rows of a table: one place over the whole width, or two."""


def nomination_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def nomination_form(document: Document, controls: Controls, words: Words) -> None:
    set_up(document, PORTRAIT, controls, words)
    own = WORDS[controls.language]
    labels = {"event.dates": words.dates, "event.venue": words.venue}
    document.element.body.extend(
        [
            *paper_head(controls, own.title),
            table(
                "FactTable",
                FACTS,
                words.event_facts,
                words.facts_table,
                *facts(controls, FACTS, labels),
                has_head=False,
            ),
            paragraph("Note", controls.field("form.return_by"), line_break(), *_code(controls, own)),
            *_part(own.sender, own.sender_table, _sender(own, controls.language, words.language)),
            *(
                one
                for number in range(1, NOMINEES + 1)
                for one in _part(
                    own.nominee.format(number=number, nth=ordinal_word(number, "ar")),
                    own.nominee_table,
                    _nominee(own, f"nominee{number}"),
                )
            ),
            *paper_head(controls, own.return_title, new_page=True),
            paragraph("BodyText", run(own.one_each)),
            _table(own.return_title, own.travel_table, _travel(own, controls.language, words.language)),
            paragraph("SectionEnd"),
        ]
    )


def _part(heading: str, description: str, places: Places) -> list[_Element]:
    return [paragraph("Heading2", run(heading)), _table(heading, description, places)]


def _table(title: str, description: str, places: Places) -> _Element:
    """The table stays whole on its page: each row holds on to the next."""
    last = len(places) - 1
    rows = [_row(asked, keep_next=place < last) for place, asked in enumerate(places)]
    return table("FactTable", WIDTHS, title, description, *rows, has_head=False)


def _row(asked: tuple[Place, ...], *, keep_next: bool) -> _Element:
    cells = [
        cell
        for label, content in asked
        for cell in (
            [paragraph("TableLabel", run(label), keep_next=keep_next)],
            [paragraph("TableText", *content, keep_next=keep_next)],
        )
    ]
    spans = (1, len(WIDTHS) - 1) if len(asked) == 1 else (1,) * len(WIDTHS)
    return row_of_spans(WIDTHS, spans, *cells)


def _code(controls: Controls, own: FormWords) -> Sequence[_Element]:
    """Which event the form is for, in a control that nobody can change."""
    return run(own.code), form.noted("event.code", own.code.strip(), controls.field("form.code"))


def _sender(own: FormWords, language: str, word_language: str) -> Places:
    country = form.choice("nomination.country", own.country, own.choose, _countries(language))
    day = form.day("nomination.date", own.day, own.choose_day, word_language)
    return (
        ((own.country, [country]), (own.day, [day])),
        (_asked("nomination.institution", own.institution, own),),
        (_asked("nomination.nominated_by", own.sender_name, own), _asked("nomination.post", own.post, own)),
        _reached("nomination", own),
    )


def _nominee(own: FormWords, noun: str) -> Places:
    spoken = [
        one
        for words, code in own.languages
        for one in (form.tick(f"{noun}.speaks_{code}", words), run(f" {words}    "))
    ]
    named = [
        form.choice(f"{noun}.honorific", own.honorific, own.choose, own.honorifics),
        run("    "),
        _text(f"{noun}.name", own.name, own),
    ]
    return (
        ((own.name, named),),
        (_asked(f"{noun}.post", own.post, own), _asked(f"{noun}.institution", own.institution, own)),
        _reached(noun, own),
        ((own.spoken, spoken),),
    )


def _reached(noun: str, own: FormWords) -> tuple[Place, Place]:
    return _asked(f"{noun}.email", own.email, own), _asked(f"{noun}.telephone", own.telephone, own)


def _travel(own: FormWords, language: str, word_language: str) -> Places:
    def journey(name: str, label: str) -> tuple[Place, Place]:
        day = form.day(f"return.{name}_date", label, own.choose_day, word_language)
        flight = _text(f"return.{name}_flight", f"{label}, {own.flight}", own)
        return (label, [day]), (own.flight, [flight])

    return (
        (_asked("return.name", own.participant, own),),
        ((own.country, [form.choice("return.country", own.country, own.choose, _countries(language))]),),
        journey("arrival", own.arrival),
        journey("departure", own.departure),
        ((own.hotel, [form.tick("return.hotel", own.hotel), run(f" {own.yes}")]),),
        ((own.visa, [form.tick("return.visa", own.visa), run(f" {own.yes}")]),),
        (_asked("return.diet", own.diet, own),),
        (_asked("return.remarks", own.remarks, own),),
    )


def _asked(tag: str, label: str, own: FormWords) -> Place:
    return label, [_text(tag, label, own)]


def _text(tag: str, title: str, own: FormWords) -> _Element:
    return form.text(tag, title, own.type_here)


def _countries(language: str) -> list[tuple[str, str]]:
    """The member states by their names in the form's language, in its order; the code of each is kept."""
    return sorted(((one.name(language), one.iso2) for one in member_states()), key=lambda one: fold(one[0]))
