"""What a reader of a plan cannot know for sure, as questions to the officer; the first choice is what was read."""

from collections.abc import Iterator
from dataclasses import replace

from pesnet_desktop.documents.read.periods import timeline_in
from pesnet_desktop.documents.read.understood import place_of, providers_of, regime_of, scope_of, timeline_of
from pesnet_desktop.i18n import _
from pesnet_desktop.model.language_regime import language_name
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DraftActivity, DraftHeader, WorkPlanDraft
from pesnet_desktop.model.papers.reads import GUESSED, SURE
from pesnet_desktop.model.providers import (
    ProviderName,
    all_to_confirm,
    all_together,
    named_only,
    print_providers,
)


def asked_anew(draft: WorkPlanDraft) -> WorkPlanDraft:
    """The draft with its questions in the language that is in use now; what was read stays."""
    return replace(
        draft,
        headers=tuple(replace(header, doubts=doubts_of_header(header)) for header in draft.headers),
        areas=tuple(
            replace(area, activities=tuple(replace(one, doubts=doubts_of(one)) for one in area.activities))
            for area in draft.areas
        ),
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
            _(
                "The row after “{label}” has no label of its own. It was joined to “{label}”; no character was lost."
            ).format(label=header.label or "–"),
            (
                Choice(_("Joined to “{label}”").format(label=header.label or "–"), header.label),
                Choice(_("A row of its own"), ""),
            ),
        ),
    )


def _number(activity: DraftActivity) -> Iterator[Doubt]:
    if _is_repeated(activity):
        yield Doubt(
            "repeated-row",
            "number",
            _(
                "The row with number {number} stands in the file more than once, word for word. It was read once."
            ).format(number=activity.number or "–"),
            (
                Choice(_("One activity"), activity.number),
                Choice(_("As many activities as rows"), activity.number),
            ),
        )
    elif activity.apart:
        yield Doubt(
            "joined-row",
            "number",
            _(
                "The row after number {number} has no number of its own. It was joined to number {number};"
                " no character was lost."
            ).format(number=activity.number or "–"),
            (
                Choice(_("Joined to number {number}").format(number=activity.number or "–"), activity.number),
                Choice(_("A separate activity"), ""),
            ),
        )
    elif not activity.number:
        yield Doubt(
            "number",
            "number",
            _("This row has no printed number."),
            (Choice(_("Leave it without a number"), ""),),
        )


def _is_repeated(activity: DraftActivity) -> bool:
    """Whether the rows that make up an activity all say the same."""
    first = activity.apart[0] if activity.apart else activity
    return bool(activity.apart) and all(one.title == first.title == activity.title for one in activity.apart)


def _title(activity: DraftActivity) -> Iterator[Doubt]:
    if not activity.title:
        yield Doubt(
            "title", "title", _("This row has no title. Type one after accepting."), (Choice(_("Leave it empty"), ""),)
        )


def _timeline(activity: DraftActivity) -> Iterator[Doubt]:
    confidence = activity.confidence.get("timeline", SURE)
    if len(activity.periods) > 1:
        yield _several_periods(activity)
    elif confidence == GUESSED and activity.timeline:
        yield _year_above(activity)
    elif confidence == GUESSED:
        yield Doubt(
            "timeline",
            "timeline",
            _("No quarter or month is marked in this row, unless by colour alone. Type the time after accepting."),
            (Choice(_("Leave the time open"), ""),),
        )
    elif activity.timeline and not timeline_of(activity.timeline).is_understood:
        yield Doubt(
            "timeline",
            "timeline",
            _("“{words}”: no time was understood. It is kept and printed as written.").format(words=activity.timeline),
            (Choice(_("Keep it as written"), activity.timeline), Choice(_("Leave the time open"), "")),
            activity.timeline,
        )


def _several_periods(activity: DraftActivity) -> Doubt:
    """Marks in several columns: over all of them, or in one of them that is not settled yet."""
    periods = activity.periods
    values = dict.fromkeys((activity.timeline, timeline_in(periods), timeline_in((periods[0], periods[-1])), *periods))
    return Doubt(
        "timeline",
        "timeline",
        _("Several columns are marked for the time: {periods}.").format(periods=_(", ").join(periods)),
        tuple(Choice(value, value) for value in values),
        activity.sources["timeline"].words,
    )


def _year_above(activity: DraftActivity) -> Doubt:
    words = activity.timeline.rpartition(" ")[0]
    return Doubt(
        "timeline",
        "timeline",
        _("“{words}” was read as “{timeline}”: the year is that of the table or of the plan.").format(
            words=words, timeline=activity.timeline
        ),
        (Choice(activity.timeline, activity.timeline), Choice(_("Keep it as written"), words)),
        words,
    )


def _venue(activity: DraftActivity) -> Iterator[Doubt]:
    if activity.venue and not place_of(activity.venue).is_understood:
        yield Doubt(
            "venue",
            "venue",
            _("“{words}”: neither a country nor a way of meeting was understood. It is kept as written.").format(
                words=activity.venue
            ),
            (Choice(_("Keep it as written"), activity.venue), Choice(_("Leave the venue open"), "")),
            activity.venue,
        )


def _languages(activity: DraftActivity) -> Iterator[Doubt]:
    regime = regime_of(activity.languages)
    if activity.languages and not regime.is_understood:
        yield Doubt(
            "languages",
            "languages",
            _("“{words}”: not every language was understood. It is kept and printed as written.").format(
                words=activity.languages
            ),
            (Choice(_("Keep it as written"), activity.languages),),
            activity.languages,
        )
    elif len(regime.interpretation) > 1 and regime.interpretation_tbc == regime.interpretation[-1:]:
        name = language_name(regime.interpretation[-1], "en")
        yield Doubt(
            "tbc-binding",
            "languages",
            _("“{words}”: “(tbc)” was read as said of {name} only.").format(words=activity.languages, name=name),
            (
                Choice(_("Only {name} is to be confirmed").format(name=name), activity.languages),
                Choice(_("Each of them is to be confirmed"), regime.with_all_to_confirm()),
            ),
            activity.languages,
        )


def _providers(activity: DraftActivity) -> Iterator[Doubt]:
    if activity.confidence.get("providers") == GUESSED:
        one = " ".join(activity.sources["providers"].words.split())
        yield Doubt(
            "providers",
            "providers",
            _("Each line was read as a provider of its own: {names}.").format(names=activity.providers),
            (Choice(activity.providers, activity.providers), Choice(_("One name: {name}").format(name=one), one)),
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
        _("“{words}”: “(tbc)” was read as said of {name} only.").format(words=text, name=named[-1].name),
        (
            Choice(_("Only {name} is to be confirmed").format(name=named[-1].name), text),
            Choice(_("Each of them is to be confirmed"), print_providers(all_to_confirm(providers))),
        ),
        named[-1].words,
    )


def _alternatives(text: str, providers: tuple[ProviderName, ...]) -> Iterator[Doubt]:
    if not any(provider.is_alternative for provider in providers):
        return
    names = _(", ").join(provider.name for provider in providers)
    yield Doubt(
        "alternatives",
        "providers",
        _("“{words}”: a slash was read as a choice; a comma would mean together.").format(words=text),
        (
            Choice(_("One of: {names}").format(names=names), text),
            Choice(_("All together: {names}").format(names=names), print_providers(all_together(providers))),
        ),
        text,
    )


def _open_call(text: str, providers: tuple[ProviderName, ...]) -> Iterator[Doubt]:
    groups = [provider for provider in providers if provider.kind == "group"]
    if not groups:
        return
    call = groups[-1].name
    choices = [Choice(_("An open call to them"), text)]
    if len(groups) < len(providers):
        choices.append(Choice(_("Only the named ones"), print_providers(named_only(providers))))
    yield Doubt(
        "open-call",
        "providers",
        _("“{words}” was read as an open call, not as the name of a country.").format(words=call),
        tuple(choices),
        groups[-1].words,
    )


def _beneficiaries(activity: DraftActivity) -> Iterator[Doubt]:
    if activity.beneficiaries and not scope_of(activity.beneficiaries).is_understood:
        yield Doubt(
            "group",
            "beneficiaries",
            _("“{words}”: no group of member countries was recognised, so nobody is invited by it.").format(
                words=activity.beneficiaries
            ),
            (Choice(_("Keep the words only"), activity.beneficiaries),),
            activity.beneficiaries,
        )
