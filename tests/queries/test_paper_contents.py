from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.participant import add_participant, set_participant_field
from pesnet_desktop.commands.programme import add_day, add_slot
from pesnet_desktop.queries.paper_contents import PaperContents, paper_contents
from pesnet_desktop.store import create_store


def test_each_event_counts_what_its_papers_print() -> None:
    store = create_store(None)
    empty, full = add_event(store, "Webinar on “Careers”"), add_event(store, "Workshop on “Surveys”", "8 July 2031")
    day = add_day(store, full, "8 July 2031")
    for line in ("0900-0930 Opening", "0930-1030 Panel"):
        add_slot(store, day, line)
    add_invitation(store, full, "Morocco")
    guests = [add_participant(store, full, name) for name in ("Nadir Example", "Salma Example")]
    set_participant_field(store, guests[1], "status", "declined")

    assert paper_contents(store) == {
        empty: PaperContents(),
        full: PaperContents(slots=2, letters=1, participants=2, awarded=1, days=1),
    }
