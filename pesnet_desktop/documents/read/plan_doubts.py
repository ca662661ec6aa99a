"""What a reader of a plan cannot know for sure, as questions to the officer; the first choice is what was read."""

from collections.abc import Iterator

from pesnet_desktop.documents.read.plan_periods import timeline_in
from pesnet_desktop.documents.read.understood import place_of, providers_of, regime_of, scope_of, timeline_of
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.language_regime import language_name
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DraftActivity, DraftHeader
from pesnet_desktop.model.papers.reads import GUESSED, SURE
from pesnet_desktop.model.phrase import Listed, Phrase
from pesnet_desktop.model.providers import (
    ProviderName,
    all_to_confirm,
    all_together,
    named_only,
    print_providers,
)


def doubts_of(activity: DraftActivity) -> tuple[Doubt, ...]:
    """The questions about one activity, in the order of its columns."""
    return tuple(
        doubt
        for ask in (_number, _title, _timeline, _venue, _languages, _providers, _beneficiaries)
        for doubt in ask(activity)
    )


def doubts_of_header(header: DraftHeader) -> tuple[Doubt, ...]:
    """A header row that a page broke has no label of its own on the next page."""
    if not header.apart:
        return ()
    return (
        Doubt(
            "joined-row",
            "content",
            Phrase(
                "The row after “{label}” has no label of its own. It was joined to “{label}”; no character was lost."
            ).format(label=header.label or "–"),
            (
                Choice(Phrase("Joined to “{label}”").format(label=header.label or "–"), header.label),
                Choice(Phrase("A row of its own"), ""),
            ),
        ),
    )


def _number(activity: DraftActivity) -> Iterator[Doubt]:
    if _is_repeated(activity):
        yield Doubt(
            "repeated-row",
            "number",
            Phrase(
                "The row with number {number} stands in the file more than once, word for word. It was read once."
            ).format(number=activity.number or "–"),
            (
                Choice(Phrase("One activity"), activity.number),
                Choice(Phrase("As many activities as rows"), activity.number),
            ),
        )
    elif activity.apart:
        yield Doubt(
            "joined-row",
            "number",
            Phrase(
                "The row after number {number} has no number of its own. It was joined to number {number};"
                " no character was lost."
            ).format(number=activity.number or "–"),
            (
                Choice(Phrase("Joined to number {number}").format(number=activity.number or "–"), activity.number),
                Choice(Phrase("A separate activity"), ""),
            ),
        )
    elif not activity.number:
        yield Doubt(
            "number",
            "number",
            Phrase("This row has no printed number."),
            (Choice(Phrase("Leave it without a number"), ""),),
        )


def _is_repeated(activity: DraftActivity) -> bool:
    """Whether the rows that make up an activity all say the same."""
    first = activity.apart[0] if activity.apart else activity
    return bool(activity.apart) and all(one.title == first.title == activity.title for one in activity.apart)


def _title(activity: DraftActivity) -> Iterator[Doubt]:
    if not activity.title:
        yield Doubt(
            "title",
            "title",
            Phrase("This row has no title. Type one after accepting."),
            (Choice(Phrase("Leave it empty"), ""),),
        )
    lines = (
        [line.strip() for line in activity.sources["title"].words.split("\n")] if "title" in activity.sources else []
    )
    named = [line for line in lines if PrintedTitle.parse(line).kind and PrintedTitle.parse(line).title != line]
    if len(named) > 1:
        yield Doubt(
            "title",
            "title",
            Phrase(
                "Several activities seem to stand in this row, numbered {number}: {titles}. They were read as one."
            ).format(number=activity.number or "–", titles=Listed(tuple(named))),
            (Choice(activity.title, activity.title), *(Choice(line, line) for line in named)),
            activity.sources["title"].words,
        )


def _timeline(activity: DraftActivity) -> Iterator[Doubt]:
    confidence = activity.confidence.get("timeline", SURE)
    if len(activity.periods) > 1:
        yield _several_periods(activity)
    elif confidence == GUESSED and activity.periods:
        yield _coloured_period(activity)
    elif confidence == GUESSED and activity.timeline:
        yield _year_above(activity)
    elif confidence == GUESSED:
        yield Doubt(
            "timeline",
            "timeline",
            Phrase("No quarter or month is marked in this row, unless by colour alone. Type the time after accepting."),
            (Choice(Phrase("Leave the time open"), ""),),
        )
    elif activity.timeline and not timeline_of(activity.timeline).is_understood:
        yield Doubt(
            "timeline",
            "timeline",
            Phrase("“{words}”: no time was understood. It is kept and printed as written.").format(
                words=activity.timeline
            ),
            (Choice(Phrase("Keep it as written"), activity.timeline), Choice(Phrase("Leave the time open"), "")),
            activity.timeline,
        )


def _several_periods(activity: DraftActivity) -> Doubt:
    """Marks in several columns: over all of them, or in one of them that is not settled yet."""
    periods = activity.periods
    values = dict.fromkeys((activity.timeline, timeline_in(periods), timeline_in((periods[0], periods[-1])), *periods))
    return Doubt(
        "timeline",
        "timeline",
        Phrase("Several columns are marked for the time: {periods}.").format(periods=Listed(tuple(periods))),
        tuple(Choice(value, value) for value in values),
        activity.sources["timeline"].words,
    )


def _coloured_period(activity: DraftActivity) -> Doubt:
    return Doubt(
        "timeline",
        "timeline",
        Phrase("The time was read from the colour of a cell: {period}.").format(period=activity.timeline),
        (Choice(activity.timeline, activity.timeline), Choice(Phrase("Leave the time open"), "")),
    )


def _year_above(activity: DraftActivity) -> Doubt:
    words = activity.timeline.rpartition(" ")[0]
    return Doubt(
        "timeline",
        "timeline",
        Phrase("“{words}” was read as “{timeline}”: the year is that of the table or of the plan.").format(
            words=words, timeline=activity.timeline
        ),
        (Choice(activity.timeline, activity.timeline), Choice(Phrase("Keep it as written"), words)),
        words,
    )


def _venue(activity: DraftActivity) -> Iterator[Doubt]:
    if activity.venue and not place_of(activity.venue).is_understood:
        yield Doubt(
            "venue",
            "venue",
            Phrase("“{words}”: neither a country nor a way of meeting was understood. It is kept as written.").format(
                words=activity.venue
            ),
            (Choice(Phrase("Keep it as written"), activity.venue), Choice(Phrase("Leave the venue open"), "")),
            activity.venue,
        )


def _languages(activity: DraftActivity) -> Iterator[Doubt]:
    regime = regime_of(activity.languages)
    if activity.languages and not regime.is_understood:
        yield Doubt(
            "languages",
            "languages",
            Phrase("“{words}”: not every language was understood. It is kept and printed as written.").format(
                words=activity.languages
            ),
            (Choice(Phrase("Keep it as written"), activity.languages),),
            activity.languages,
        )
    elif len(regime.interpretation) > 1 and regime.interpretation_tbc == regime.interpretation[-1:]:
        name = language_name(regime.interpretation[-1], "en")
        yield Doubt(
            "tbc-binding",
            "languages",
            Phrase("“{words}”: “(tbc)” was read as said of {name} only.").format(words=activity.languages, name=name),
            (
                Choice(Phrase("Only {name} is to be confirmed").format(name=name), activity.languages),
                Choice(Phrase("Each of them is to be confirmed"), regime.with_all_to_confirm()),
            ),
            activity.languages,
        )


def _providers(activity: DraftActivity) -> Iterator[Doubt]:
    if activity.confidence.get("providers") == GUESSED:
        one = " ".join(activity.sources["providers"].words.split())
        yield Doubt(
            "providers",
            "providers",
            Phrase("Each line was read as a provider of its own: {names}.").format(names=activity.providers),
            (Choice(activity.providers, activity.providers), Choice(Phrase("One name: {name}").format(name=one), one)),
            activity.sources["providers"].words,
        )
    providers = providers_of(activity.providers)
    yield from _tbc_binding(activity.providers, providers)
    yield from _alternatives(activity.providers, providers)
    yield from _open_call(activity.providers, providers)


def _tbc_binding(text: str, providers: tuple[ProviderName, ...]) -> Iterator[Doubt]:
    """“(tbc)” after the last of several names: it binds to that name, though all may have been meant."""
    named = [provider for provider in providers if provider.kind != "group"]
    if len(named) < 2 or not named[-1].tbc or any(provider.tbc for provider in named[:-1]):
        return
    yield Doubt(
        "tbc-binding",
        "providers",
        Phrase("“{words}”: “(tbc)” was read as said of {name} only.").format(words=text, name=named[-1].name),
        (
            Choice(Phrase("Only {name} is to be confirmed").format(name=named[-1].name), text),
            Choice(Phrase("Each of them is to be confirmed"), print_providers(all_to_confirm(providers))),
        ),
        named[-1].words,
    )


def _alternatives(text: str, providers: tuple[ProviderName, ...]) -> Iterator[Doubt]:
    if not any(provider.is_alternative for provider in providers):
        return
    names = Listed(tuple(provider.name for provider in providers))
    yield Doubt(
        "alternatives",
        "providers",
        Phrase("“{words}”: a slash was read as a choice; a comma would mean together.").format(words=text),
        (
            Choice(Phrase("One of: {names}").format(names=names), text),
            Choice(Phrase("All together: {names}").format(names=names), print_providers(all_together(providers))),
        ),
        text,
    )


def _open_call(text: str, providers: tuple[ProviderName, ...]) -> Iterator[Doubt]:
    groups = [provider for provider in providers if provider.kind == "group"]
    if not groups:
        return
    call = groups[-1].name
    choices = [Choice(Phrase("An open call to them"), text)]
    if len(groups) < len(providers):
        choices.append(Choice(Phrase("Only the named ones"), print_providers(named_only(providers))))
    yield Doubt(
        "open-call",
        "providers",
        Phrase("“{words}” was read as an open call, not as the name of a country.").format(words=call),
        tuple(choices),
        groups[-1].words,
    )


def _beneficiaries(activity: DraftActivity) -> Iterator[Doubt]:
    if activity.beneficiaries and not scope_of(activity.beneficiaries).is_understood:
        yield Doubt(
            "group",
            "beneficiaries",
            Phrase("“{words}”: no group of member countries was recognised, so nobody is invited by it.").format(
                words=activity.beneficiaries
            ),
            (Choice(Phrase("Keep the words only"), activity.beneficiaries),),
            activity.beneficiaries,
        )
