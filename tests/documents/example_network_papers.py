"""Papers of the network to make in tests: its events, what is open, and what it is."""

from pesnet_desktop.model.papers.about import AboutPaper, PaperNetwork, PaperNetworkDocument, PaperNetworkText
from pesnet_desktop.model.papers.events_list import EventsListPaper, ListedEvent, PaperEventsList
from pesnet_desktop.model.papers.open_points import OpenPointsPaper, PaperOpenPoints, PaperPoint, PaperPointGroup
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from tests.documents.example_papers import cover, marked


def events_list_paper(*, is_draft: bool = True, count: int = 2) -> EventsListPaper:
    events = tuple(
        ListedEvent(
            f"e{place}",
            marked("Marrakech, Morocco (tbc)"),
            marked("29 February - 01 March 2024"),
            f"Meeting {count - place} of the Example Network <b>&",
        )
        for place in range(count)
    )
    return EventsListPaper(cover("Events list", "Events of the network", is_draft=is_draft), PaperEventsList(events))


def open_points_paper(*, is_draft: bool = True) -> OpenPointsPaper:
    points = (
        PaperPoint("Venue", "Sample Hotel", "", "To be confirmed", is_critical=True),
        PaperPoint("Speaker", "Ms Amina Example", "Day 1, 09:00 – 09:30: Opening Session", "Proposed"),
    )
    groups = (PaperPointGroup("Workshop on “Guidance”, 8–9 July 2030", points),)
    summary = "2 points are open; one of them must be settled before a final paper."
    return OpenPointsPaper(
        cover("Open points", "What is still open", is_draft=is_draft), PaperOpenPoints(summary, groups)
    )


def about_paper(*, is_draft: bool = True, has_documents: bool = True) -> AboutPaper:
    objectives = RichText((Paragraph.of("Share what works.", kind="number"), Paragraph.of("Learn.", kind="number")))
    texts = (
        PaperNetworkText("t1", "Aims", RichText.of("The network lets agencies learn from one another.")),
        PaperNetworkText("t2", "Objectives", objectives),
    )
    address = Paragraph((Run("https://www.example.org/tor.pdf", link="https://www.example.org/tor.pdf"),))
    documents = (
        PaperNetworkDocument("d1", "Terms of Reference", "1 March 2024", address),
        PaperNetworkDocument("d2", "Work Plan 2024–2026", "", Paragraph()),
    )
    network = PaperNetwork(texts, documents if has_documents else ())
    return AboutPaper(cover("About the network", "Example Network", is_draft=is_draft), network)
