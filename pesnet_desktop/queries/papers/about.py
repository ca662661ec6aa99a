"""The network presented: its standing texts and its documents, alone or as a block of another paper."""

from datetime import date

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.papers.about import AboutPaper, PaperNetwork, PaperNetworkDocument, PaperNetworkText
from pesnet_desktop.model.papers.line import line_in, rich_in
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.timeline_words import timeline_in
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.network import NetworkDocumentRow, network_documents, network_texts
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.store import Store

ELSEWHERE = ("boilerplate",)
"""Texts that stand in other papers only: the event report's closing paragraph."""


def about_paper(store: Store, language: str, today: date, *, final: bool = False) -> AboutPaper:
    """The page about the network; without texts and documents it says only whose page it is."""
    title = network(store).name.in_language(language)
    cover = cover_of(store, "about", title, Issue(language, today, not final))
    return typeset(AboutPaper(cover, paper_network(store, language)), language)


def paper_network(store: Store, language: str) -> PaperNetwork:
    """The same as a block for other papers, which go over its typography with their own."""
    texts = (
        PaperNetworkText(row.id, line_in(row.heading, language), rich_in(row.body, language))
        for row in network_texts(store)
        if row.kind not in ELSEWHERE
    )
    documents = (_document(row, language) for row in network_documents(store))
    return PaperNetwork(tuple(text for text in texts if text.body), tuple(documents))


def _document(row: NetworkDocumentRow, language: str) -> PaperNetworkDocument:
    dates = DateRange.parse(row.adopted_on)
    adopted = dates.text(language) if dates else timeline_in(row.adopted_on, language)
    link = row.address if row.address.startswith(("http://", "https://")) else ""
    address = Paragraph((Run(row.address, link=link),)) if row.address else Paragraph()
    return PaperNetworkDocument(row.id, line_in(row.title, language), adopted, address)
