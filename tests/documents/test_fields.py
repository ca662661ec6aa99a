from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import get_args, get_origin, get_type_hints

import pytest

from pesnet_desktop.documents.catalogue import Field
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.formats import FORMATS
from pesnet_desktop.documents.tags import LONGEST_TAG, parse_tag
from pesnet_desktop.model.papers.about import AboutPaper
from pesnet_desktop.model.papers.booklet import BookletPaper
from pesnet_desktop.model.papers.certificates import CertificatesPaper
from pesnet_desktop.model.papers.concept_note import ConceptNotePaper
from pesnet_desktop.model.papers.event_report import EventReportPaper
from pesnet_desktop.model.papers.events_list import EventsListPaper
from pesnet_desktop.model.papers.invitation import InvitationPaper
from pesnet_desktop.model.papers.nomination_form import NominationFormPaper
from pesnet_desktop.model.papers.open_points import OpenPointsPaper
from pesnet_desktop.model.papers.participants import AttendancePaper, ParticipantsPaper
from pesnet_desktop.model.papers.programme import ProgrammePaper
from pesnet_desktop.model.papers.progress_report import ProgressReportPaper
from pesnet_desktop.model.papers.run_of_show import RunOfShowPaper
from pesnet_desktop.model.papers.work_plan import WorkPlanPaper
from pesnet_desktop.model.rich_text import Paragraph, RichText

PAPERS = {
    "work-plan": WorkPlanPaper,
    "work-plan-merged": WorkPlanPaper,
    "concept-note": ConceptNotePaper,
    "programme": ProgrammePaper,
    "progress-report": ProgressReportPaper,
    "events-list": EventsListPaper,
    "open-points": OpenPointsPaper,
    "about": AboutPaper,
    "invitation": InvitationPaper,
    "nomination-form": NominationFormPaper,
    "certificates": CertificatesPaper,
    "participants": ParticipantsPaper,
    "attendance": AttendancePaper,
    "event-report": EventReportPaper,
    "run-of-show": RunOfShowPaper,
    "booklet": BookletPaper,
}


@pytest.mark.parametrize("field", CATALOGUE.fields, ids=lambda field: field.tag)
def test_every_field_speaks_the_four_languages_and_shows_an_example(field: Field) -> None:
    words = [field.labels[language] for language in ("en", "fr", "ar", "tr")]

    assert all(word.strip() == word != "" for word in words)
    assert field.example != ""


@pytest.mark.parametrize("field", CATALOGUE.fields, ids=lambda field: field.tag)
def test_every_tag_is_one_that_a_control_can_carry(field: Field) -> None:
    tag = parse_tag(field.tag)

    assert tag is not None
    assert len(f"ifnot:{field.tag}") <= LONGEST_TAG
    assert set(field.formats) <= FORMATS.keys()


def test_no_field_is_listed_twice() -> None:
    tags = [field.tag for field in CATALOGUE.fields]

    assert sorted(tags) == sorted(set(tags))


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_brings_the_records_that_the_catalogue_promises(name: str) -> None:
    promised = CATALOGUE.papers[name]

    assert {one for one in promised if hasattr(PAPERS[name], one) or one in _attributes(PAPERS[name])} == promised


def test_every_field_is_an_attribute_of_some_record_under_its_noun() -> None:
    known = {tag for paper in PAPERS.values() for tag in _tags_of(paper, "", frozenset())}

    assert {field.tag for field in CATALOGUE.fields} - known == set()


@pytest.mark.parametrize("field", [one for one in CATALOGUE.fields if one.kind == "block"], ids=lambda one: one.tag)
def test_rich_text_of_a_record_is_a_block_in_the_catalogue(field: Field) -> None:
    kinds = {kind for paper in PAPERS.values() for tag, kind in _typed(paper, "", frozenset()) if tag == field.tag}

    assert kinds == {RichText}


def _tags_of(record: type, noun: str, seen: frozenset[tuple[type, str]]) -> Iterator[str]:
    return (tag for tag, _ in _typed(record, noun, seen))


def _typed(record: type, noun: str, seen: frozenset[tuple[type, str]]) -> Iterator[tuple[str, object]]:
    """Every ``noun.attribute`` that a template can reach from a record, with its type."""
    if (record, noun) in seen:
        return
    items = {field.tag: field.item for field in CATALOGUE.fields}
    for name, kind in _attributes(record).items():
        tag = f"{noun}.{name}"
        yield tag, kind
        inner = get_args(kind)[0] if get_origin(kind) is tuple else kind
        if isinstance(inner, type) and is_dataclass(inner) and inner not in (Paragraph, RichText):
            yield from _typed(inner, items.get(tag, name), seen | {(record, noun)})


def _attributes(record: type) -> dict[str, object]:
    """Fields and properties of a record by name, with what they hold."""
    hints = get_type_hints(record)
    attributes: dict[str, object] = {field.name: hints[field.name] for field in fields(record)}
    for name, found in vars(record).items():
        if isinstance(found, property):
            attributes[name] = get_type_hints(found.fget)["return"]
    return attributes
