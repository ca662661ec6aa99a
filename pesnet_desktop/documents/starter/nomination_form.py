"""The shipped template of the nomination form: who nominates, two nominees, and a return form on a page of its own."""

from collections.abc import Sequence

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter import form_controls as form
from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.nomination_words import WORDS, FormWords
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.programme import paper_head
from pesnet_desktop.documents.starter.tables import facts, row, table
from pesnet_desktop.documents.starter.wordml import line_break, paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.countries import member_states
from pesnet_desktop.model.text import fold

WIDTHS = (5.0, 11.0)
NOMINEES = 2

Places = Sequence[tuple[str, Sequence[_Element]]]
"""What a form asks: a label, and what stands beside it."""


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
                WIDTHS,
                words.event_facts,
                words.facts_table,
                *facts(controls, WIDTHS, labels),
                has_head=False,
            ),
            paragraph("Note", controls.field("form.return_by"), line_break(), *_code(controls, own)),
            *_part(own.sender, own.sender_table, _sender(own, controls.language, words.language)),
            *(
                one
                for number in range(1, NOMINEES + 1)
                for one in _part(
                    own.nominee.format(number=number), own.nominee_table, _nominee(own, f"nominee{number}")
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
    rows = [
        row(
            WIDTHS,
            [paragraph("TableLabel", run(label), keep_next=place < last)],
            [paragraph("TableText", *content, keep_next=place < last)],
        )
        for place, (label, content) in enumerate(places)
    ]
    return table("FactTable", WIDTHS, title, description, *rows, has_head=False)


def _code(controls: Controls, own: FormWords) -> Sequence[_Element]:
    """Which event the form is for, in a control that nobody can change."""
    return run(own.code), form.noted("event.code", own.code.strip(), controls.field("form.code"))


def _sender(own: FormWords, language: str, word_language: str) -> Places:
    return (
        (own.country, [form.choice("nomination.country", own.country, own.choose, _countries(language))]),
        (own.institution, [_text("nomination.institution", own.institution, own)]),
        (own.sender_name, [_text("nomination.nominated_by", own.sender_name, own)]),
        (own.post, [_text("nomination.post", own.post, own)]),
        (own.email, _reached("nomination", own)),
        (own.day, [form.day("nomination.date", own.day, own.choose_day, word_language)]),
    )


def _nominee(own: FormWords, noun: str) -> Places:
    spoken = [
        one
        for words, code in own.languages
        for one in (form.tick(f"{noun}.speaks_{code}", words), run(f" {words}    "))
    ]
    return (
        (
            own.name,
            [
                form.choice(f"{noun}.honorific", own.honorific, own.choose, own.honorifics),
                run("    "),
                _text(f"{noun}.name", own.name, own),
            ],
        ),
        (own.post, [_text(f"{noun}.post", own.post, own)]),
        (own.institution, [_text(f"{noun}.institution", own.institution, own)]),
        (own.email, _reached(noun, own)),
        (own.spoken, spoken),
    )


def _reached(noun: str, own: FormWords) -> Sequence[_Element]:
    """E-mail and telephone in one row."""
    return [
        _text(f"{noun}.email", own.email, own),
        run(f"    {own.telephone} "),
        _text(f"{noun}.telephone", own.telephone, own),
    ]


def _travel(own: FormWords, language: str, word_language: str) -> Places:
    def journey(name: str, label: str) -> Sequence[_Element]:
        return [
            form.day(f"return.{name}_date", label, own.choose_day, word_language),
            run(f"    {own.flight} "),
            _text(f"return.{name}_flight", f"{label}, {own.flight}", own),
        ]

    return (
        (own.participant, [_text("return.name", own.participant, own)]),
        (own.country, [form.choice("return.country", own.country, own.choose, _countries(language))]),
        (own.arrival, journey("arrival", own.arrival)),
        (own.departure, journey("departure", own.departure)),
        (own.hotel, [form.tick("return.hotel", own.hotel), run(f" {own.yes}")]),
        (own.visa, [form.tick("return.visa", own.visa), run(f" {own.yes}")]),
        (own.diet, [_text("return.diet", own.diet, own)]),
        (own.remarks, [_text("return.remarks", own.remarks, own)]),
    )


def _text(tag: str, title: str, own: FormWords) -> _Element:
    return form.text(tag, title, own.type_here)


def _countries(language: str) -> list[tuple[str, str]]:
    """The member states by their names in the form's language, in its order; the code of each is kept."""
    return sorted(((one.name(language), one.iso2) for one in member_states()), key=lambda one: fold(one[0]))
