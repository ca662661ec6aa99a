"""What a page of headed texts writes to: the sections of one of an event's papers, or its opening speeches."""

from collections.abc import Callable, Sequence

from pesnet_desktop.commands import section as sections
from pesnet_desktop.commands import speech as speeches
from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import field_in
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.sections import usual_sections
from pesnet_desktop.model.wording import LANGUAGES, Language, Wording
from pesnet_desktop.queries.event import SectionRow
from pesnet_desktop.queries.event import sections as sections_of
from pesnet_desktop.queries.event_papers import SpeechRow, speech
from pesnet_desktop.queries.event_papers import speeches as speeches_of
from pesnet_desktop.store import Store
from pesnet_desktop.ui.drafts import DraftTable


@dataclass(frozen=True)
class Words:
    """How a page of texts speaks of them: all, one, what adds one, what stands where there is none."""

    all: str
    one: str
    add: str
    new: str
    none: str


@dataclass(frozen=True)
class WrittenTexts:
    """Reads and writes the texts of an owner (an event). ``table`` and ``field`` say where drafts belong.

    ``add_usual`` adds what is usually there, if ``lacks`` says that some of it is missing. ``kinds`` offers what may be
    added, each by its name and words; without it a text is added at once.
    """

    table: DraftTable
    field: str
    words: Words
    read: Callable[[Store, str], Sequence[SectionRow]]
    add: Callable[[Store, str, str], str]
    rename: Callable[[Store, str, str, Language], None]
    write: Callable[[Store, str, RichText, Language], None]
    move: Callable[[Store, str, str | None], None]
    remove: Callable[[Store, str], None]
    set_state: Callable[[Store, str, str, Language], None] | None = None
    add_usual: Callable[[Store, str], None] | None = None
    lacks: Callable[[Sequence[SectionRow]], bool] = lambda _rows: False
    kinds: tuple[tuple[str, str], ...] = ()


def paper_sections(paper: str) -> WrittenTexts:
    """The sections of a paper: the concept note, the booklet, the report, the letters."""
    usual = {one.kind for one in usual_sections(paper)}
    return WrittenTexts(
        "section",
        "body",
        _section_words(paper),
        lambda store, event: sections_of(store, event, paper),
        lambda store, event, heading: sections.add_section(store, event, heading, paper=paper),
        sections.rename_section,
        sections.set_section_body,
        sections.move_section,
        sections.remove_section,
        sections.set_section_state,
        lambda store, event: sections.add_usual_sections(store, event, paper),
        lambda rows: bool(usual - {row.kind for row in rows}),
    )


def opening_speeches() -> WrittenTexts:
    """A paragraph for each opening speaker; the heading is the speaker with the post: “Ms. Verde, Director”."""
    return WrittenTexts(
        "speech",
        "summary",
        Words(
            _("Opening speakers"),
            _("Speaker"),
            _("Add a speaker at the end, with the post behind a comma"),
            _("New speaker"),
            _("No opening speech is told of yet. Add the first speaker, then write what was said."),
        ),
        _speeches,
        lambda store, event, heading: speeches.add_speech(store, event, *_speaker_and_post(heading)),
        _rename_speaker,
        speeches.set_speech_summary,
        speeches.move_speech,
        speeches.remove_speech,
    )


def _section_words(paper: str) -> Words:
    none = {
        "booklet": _("The information booklet has no entry yet. Add the usual ones, or the first of your own."),
        "invitation": _("The letters say what the facts say. Add the usual sections to say something else, or more."),
        "event-report": _("The report has no section yet. Add the usual ones, or the first of your own."),
    }.get(paper, _("This concept note has no section yet. Add the first one."))
    return Words(_("Sections"), _("Section"), _("Add a section at the end"), _("New section"), none)


def _speeches(store: Store, event_id: str) -> tuple[SectionRow, ...]:
    return tuple(SectionRow(row.id, "", _headings(row), row.summary) for row in speeches_of(store, event_id))


def _headings(row: SpeechRow) -> Wording:
    english, french, arabic = (_heading(row, language) for language in LANGUAGES)
    return Wording(english, french, arabic)


def _heading(row: SpeechRow, language: Language) -> str:
    """The speaker with the post; a name that was written in no other way stands as it was typed."""
    comma = "، " if language == "ar" and row.post.ar else ", "
    return comma.join(filter(None, (row.speaker.in_language(language), row.post.in_language(language))))


def _speaker_and_post(heading: str) -> tuple[str, str]:
    speaker, _comma, post = heading.replace("،", ",").partition(",")
    return speaker.strip(), post.strip()


def _rename_speaker(store: Store, speech_id: str, heading: str, language: Language) -> None:
    """Writes only the part that changed, so that it is one step where one part did."""
    row = speech(store, speech_id)
    before = (row.speaker.in_language(language), row.post.in_language(language))
    for field, now, shown in zip(("speaker", "post"), _speaker_and_post(heading), before, strict=True):
        if now != shown:
            speeches.set_speech_field(store, speech_id, field_in(field, language), now)
