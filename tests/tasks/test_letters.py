"""Letters and certificates as files: whole, numbered, never named after anybody; a stopped order can go on."""

import email
import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.guests import invitations, participants
from pesnet_desktop.store import Store, open_store
from pesnet_desktop.tasks.exporting import Order, export
from pesnet_desktop.tasks.ordering import order_of

TODAY = date(2025, 5, 14)


@pytest.fixture
def store(sample_file: Path) -> Iterator[Store]:
    opened = open_store(sample_file)
    yield opened
    opened.close()


@pytest.fixture
def order(store: Store, tmp_path: Path) -> Order:
    """The sample's letters, each in its recipient's language."""
    event = next(line.id for line in events(store) if line.activities == ("1.3",))
    return Order(["invitation"], tmp_path, TODAY, "", event_ids=[event])


def mail(path: Path) -> EmailMessage:
    message = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_nobodys_name_stands_in_a_file_name(store: Store, order: Order) -> None:
    event = order.event_ids[0]
    people = [one.name for one in invitations(store, event)] + [one.name for one in participants(store, event)]

    written = export(store, replace(order, papers=["invitation", "certificates"], eml=True))

    names = {part for name in people for part in name.split()}
    assert {name for name in names for one in written if name in one.path.name} == set()


def test_letters_together_are_a_file_for_each_language(store: Store, order: Order) -> None:
    written = export(store, replace(order, together=True))

    assert sorted(one.path.name.partition(" - ")[0] for one in written) == [
        "Invitation letter",
        "Lettre d’invitation",
        "رسالة دعوة",
    ]


def test_a_letters_mail_draft_carries_the_letter_and_the_events_papers(store: Store, order: Order) -> None:
    written = export(store, replace(order, papers=["invitation", "nomination-form"], language="fr", eml=True))

    message = mail(written[1].path)
    attached = {one.get_filename(): one.get_content() for one in message.iter_attachments()}
    assert [(one.path.suffix, one.paper) for one in written] == [
        *[(".docx", "invitation"), (".eml", "invitation")] * 5,
        (".docx", "nomination-form"),
    ]
    assert attached == {one.path.name: one.path.read_bytes() for one in (written[0], written[-1])}


def test_a_mail_draft_is_unsent_addressed_to_nobody_and_in_the_letters_language(store: Store, order: Order) -> None:
    written = export(store, replace(order, language="fr", eml=True))

    message = mail(written[1].path)
    body = message.get_body()
    assert (message["X-Unsent"], message["To"], message["Content-Language"]) == ("1", None, "fr")
    assert message["Subject"].startswith("Invitation – Atelier")
    assert body is not None
    assert body.get_content().splitlines()[0] == "Madame,"


def test_equal_letters_make_equal_mail_drafts(store: Store, order: Order, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()

    first = export(store, replace(order, eml=True))
    second = export(store, replace(order, eml=True, out=tmp_path / "again"))

    assert [one.path.read_bytes() for one in first] == [one.path.read_bytes() for one in second]


@pytest.mark.parametrize(("papers", "together"), [(["concept-note"], False), (["invitation"], True)])
def test_mail_drafts_are_asked_for_with_single_letters(store: Store, papers: list[str], together: bool) -> None:
    with pytest.raises(Problem) as refused:
        order_of(
            store, papers, plan="", event="all", forum="", language="", final=False, mark_missing=False,
            together=together, eml=True, out=Path(), today=TODAY,
        )  # fmt: skip

    assert refused.value.code == "mail-needs-letters"


def full_after(files: int) -> Callable[[int], None]:
    """A disk that takes so many files and is full then."""
    settled: list[int] = []

    def settle(handle: int) -> None:
        settled.append(handle)
        if len(settled) > files:
            raise OSError(errno.ENOSPC, "no room")

    return settle


def test_a_disk_that_fills_up_keeps_what_was_written_and_the_rest_follows(
    store: Store, order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "whole").mkdir()
    wanted = {one.path.name: one.path.read_bytes() for one in export(store, replace(order, out=tmp_path / "whole"))}

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full_after(3))
        with pytest.raises(Problem) as stopped:
            export(store, order)
    left = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    resumed = export(store, order)

    assert (stopped.value.code, stopped.value.values["written"], stopped.value.values["all"]) == (
        "disk-full-midway",
        "3",
        "5",
    )
    assert left == dict(list(wanted.items())[:3])
    assert {one.path.name: one.path.read_bytes() for one in resumed} == wanted


def test_letters_of_another_day_take_the_place_of_the_earlier_ones(store: Store, order: Order) -> None:
    first = export(store, order)

    later = export(store, replace(order, today=date(2025, 5, 15)))

    assert later == first
