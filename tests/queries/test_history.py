from pesnet_desktop.commands.activity import rename_activity
from pesnet_desktop.commands.attendance import set_attendance
from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.participant import add_participant
from pesnet_desktop.commands.programme import rename_speaker
from pesnet_desktop.queries.history import event_history, history
from pesnet_desktop.queries.programme import programme
from tests.queries.office import Office


def test_the_history_names_each_step_newest_first(desk: Office) -> None:
    rename_activity(desk.store, desk.held, "Workshop on “Advice”")
    desk.store.undo()

    lines = history(desk.store)[:2]

    assert [(line.kind, line.label) for line in lines] == [
        ("undo", "Undone: Correct the title of activity 1.1: Workshop on “Advice”"),
        ("edit", "Correct the title of activity 1.1: Workshop on “Advice”"),
    ]


def test_what_the_program_ships_is_no_step_of_the_history(desk: Office) -> None:
    assert {line.kind for line in history(desk.store)} == {"edit"}


def test_the_history_of_an_event_holds_what_happened_below_it_and_nothing_else(desk: Office) -> None:
    speaker = programme(desk.store, desk.event)[0].slots[1].parts[1].speakers[0]
    rename_activity(desk.store, desk.later, "Webinar on “Something Else”")
    rename_speaker(desk.store, speaker.id, "Ms. Dana Sample")

    labels = [line.label for line in event_history(desk.store, desk.event)]

    assert labels[0] == "Correct the name of a speaker of 09:00 Opening Session"
    assert [label for label in labels if "Something Else" in label] == []


def test_the_history_of_an_event_holds_its_letters_and_guests(desk: Office) -> None:
    guest = add_participant(desk.store, desk.event, "Moussa SAMPLE")
    set_attendance(desk.store, guest, programme(desk.store, desk.event)[0].id, "yes")
    add_invitation(desk.store, desk.event, "Oman")

    labels = [line.label for line in event_history(desk.store, desk.event)]

    assert labels[:3] == [
        "Add a letter to Oman for Workshop on “Guidance”",
        "Note a participant’s attendance on day 1 of Workshop on “Guidance”",
        "Add a participant to Workshop on “Guidance”",
    ]
