"""A paper as HTML says what the Word file says, in headings, lists and tables, and brings nothing else along."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.html import web_page
from pesnet_desktop.documents.render import Paper, render
from pesnet_desktop.documents.starter.build import LANGUAGES, build_template
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.model.papers.about import PaperNetworkText
from pesnet_desktop.model.papers.line import line_in
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.text import clean_text
from pesnet_desktop.model.wording import Wording
from tests.documents import example_network_papers as of_network
from tests.documents import example_papers as examples

VOID = ("br", "meta", "!doctype")


class Outline(HTMLParser):
    """The tags in order with their attributes, whether they balance, and the words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.is_balanced = True
        self.feed(page)
        self.is_balanced = self.is_balanced and not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.is_balanced = self.is_balanced and bool(self.open) and self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def page_of(name: str, paper: Paper, language: str = "en", notice: str = "") -> str:
    template = compile_template(build_template(name, language), CATALOGUE)
    return web_page(render(template, paper, final=True), language, paper.cover.title, notice)


def article(page: str) -> list[str]:
    """The lines that are pasted."""
    return page[page.index("<article") : page.index("</article>")].strip().split("\n")[1:]


def test_the_events_list_is_a_table_with_a_head() -> None:
    page = page_of("events-list", of_network.events_list_paper(count=1))

    assert article(page) == [
        "<p>OIC Public Employment Services Network (OIC-PESNET)</p>",
        "<p>Events list</p>",
        "<h1>Events of the network</h1>",
        "<table>",
        "<thead>",
        '<tr><th scope="col">Venue</th><th scope="col">Date</th><th scope="col">Information</th></tr>',
        "</thead>",
        "<tbody>",
        (
            "<tr><td>Marrakech, Morocco\u00a0(tbc)</td><td>29 February - 01 March 2024</td>"
            "<td>Meeting 1 of the Example Network &lt;b&gt;&amp;</td></tr>"
        ),
        "</tbody>",
        "</table>",
    ]


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")])
def test_the_page_says_its_language_and_direction(language: str, direction: str) -> None:
    tags = Outline(page_of("about", of_network.about_paper(), language)).tags

    assert [attributes for tag, attributes in tags if tag in ("html", "article")] == [
        {"lang": language, "dir": direction}
    ] * 2


def test_lists_links_and_headings_are_html_s_own() -> None:
    lines = article(page_of("about", of_network.about_paper()))

    assert lines[lines.index("<h2>Objectives</h2>") :][:5] == [
        "<h2>Objectives</h2>",
        "<ol>",
        "<li>Share what works.</li>",
        "<li>Learn.</li>",
        "</ol>",
    ]
    assert '<a href="https://www.example.org/tor.pdf">https://www.example.org/tor.pdf</a>' in "\n".join(lines)


def test_a_label_of_the_facts_is_a_head_of_its_row_and_a_caption_belongs_to_its_table() -> None:
    page = page_of("progress-report", examples.progress_report_paper())

    assert '<tr><th scope="row">Session</th><td>5th Meeting</td></tr>' in page
    assert "<table>\n<caption>Table 2. Planned, actual and reason</caption>" in page
    assert '<td colspan="' not in page


def test_a_row_across_a_table_stays_one_cell() -> None:
    page = page_of("work-plan-merged", examples.work_plan_paper())

    assert page.count('<td colspan="7"><p><strong>Thematic Area ') == 4


def test_words_in_another_language_say_so() -> None:
    paper = of_network.events_list_paper(count=1)
    (event,) = paper.list.events
    changed = replace(event, title=line_in(Wording(en="Webinar"), "ar"))

    page = page_of("events-list", replace(paper, list=replace(paper.list, events=(changed,))), "ar")

    assert '<td><span lang="en" dir="ltr">Webinar</span>\u00a0(بالإنجليزية)</td>' in page


def test_a_draft_says_first_that_it_is_one() -> None:
    page = page_of("about", of_network.about_paper(), notice="DRAFT NOTE ABOUT THE NETWORK")

    assert article(page)[0] == "<p><strong>DRAFT NOTE ABOUT THE NETWORK</strong></p>"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name", ["events-list", "open-points", "about", "progress-report", "concept-note", "work-plan"]
)
def test_no_page_runs_or_loads_anything(name: str, language: str) -> None:
    papers: dict[str, Paper] = {
        "events-list": of_network.events_list_paper(),
        "open-points": of_network.open_points_paper(),
        "about": of_network.about_paper(),
        "progress-report": examples.progress_report_paper(),
        "concept-note": examples.concept_note_paper(),
        "work-plan": examples.work_plan_paper(),
    }

    outline = Outline(page_of(name, papers[name], language))

    known = {"html", "head", "meta", "title", "body", "article", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table"}
    known |= {"caption", "thead", "tbody", "tr", "th", "td", "strong", "em", "sup", "span", "a", "br"}
    attributes = {key for _tag, found in outline.tags for key in found}
    assert {tag for tag, _attributes in outline.tags} - known == set()
    assert attributes - {"lang", "dir", "charset", "scope", "colspan", "href"} == set()
    assert outline.is_balanced


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("HTTPS://EXAMPLE.ORG", '<a href="HTTPS://EXAMPLE.ORG">here</a>'),
        ("javascript:alert(1)", "here"),
        ("file:///etc/passwd", "here"),
        ("data:text/html,x", "here"),
        ("\\\\server\\share", "here"),
    ],
)
def test_only_a_web_address_is_a_link_however_it_is_written(address: str, shown: str) -> None:
    body = RichText((Paragraph((Run("here", link=address),)),))
    paper = of_network.about_paper(has_documents=False)
    network = replace(paper.network, texts=(PaperNetworkText("t", "Aims", body),))

    assert f"<p>{shown}</p>" in page_of("about", replace(paper, network=network))


@given(st.text(), st.text())
def test_any_words_come_through_as_they_are(heading: str, body: str) -> None:
    paper = of_network.about_paper(has_documents=False)
    text = PaperNetworkText("t", heading, RichText((Paragraph.of(body),)))

    outline = Outline(page_of("about", replace(paper, network=replace(paper.network, texts=(text,)))))

    said = re.sub(r"\s+", "", "".join(outline.words))
    assert outline.is_balanced
    assert said.endswith(re.sub(r"\s+", "", clean_text(heading) + clean_text(body)))
