"""The words that stand in a template itself: headings of columns, labels of facts, sentences around the facts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The fixed words of all papers in one language. The first ones name controls and prompts."""

    language: str
    each: str
    only_if: str
    only_without: str
    bulleted: str
    numbered: str
    draft: str
    page_of: tuple[str, str]
    concept_note: str
    programme: str
    work_plan: str
    progress_report: str
    dates: str
    venue: str
    organised_by: str
    event_facts: str
    facts_table: str
    time: str
    session: str
    subtopics: str
    programme_table: str
    no_days: str
    plan_facts_table: str
    plan_columns: tuple[str, ...]
    plan_table: str
    forum: str
    forum_session: str
    place_and_date: str
    period: str
    prepared_by: str
    document: str
    plan_table_title: str
    report_facts_table: str
    period_heading: str
    period_sentence: tuple[str, str]
    method_sentence: tuple[str, str]
    summary_heading: str
    counts_title: str
    counts_table: str
    counts_columns: tuple[str, ...]
    states_heading: str
    states_table: str
    states_columns: tuple[str, ...]
    unplanned_heading: str
    unplanned_table: str
    unplanned_sentence: str
    nothing_unplanned: str
    event: str


ENGLISH = Words(
    language="en-GB",
    each="Repeated: {label}",
    only_if="Only with: {label}",
    only_without="Only without: {label}",
    bulleted="A line with a bullet",
    numbered="A numbered line",
    draft="DRAFT",
    page_of=("Page ", " of "),
    concept_note="Concept note",
    programme="Programme",
    work_plan="Work plan",
    progress_report="Progress report",
    dates="Dates",
    venue="Venue",
    organised_by="Organised by",
    event_facts="The event",
    facts_table="When, where and by whom the event is held.",
    time="Time",
    session="Session",
    subtopics="Subtopics:",
    programme_table="The slots of one day: their time, and what happens in them.",
    no_days="The programme is being prepared and will follow.",
    plan_facts_table="The aims and rules of the work plan, a row each.",
    plan_columns=(
        "No.",
        "Activity Title",
        "Timeline / Venue",
        "Language",
        "Provider Country",
        "Beneficiary Country",
        "Description",
    ),
    plan_table="The activities of one thematic area, a row each, in seven columns.",
    forum="Forum",
    forum_session="Session",
    place_and_date="Place and date",
    period="Period reported",
    prepared_by="Prepared by",
    document="Document",
    plan_table_title="Activities",
    report_facts_table="To whom the report goes, where and when, and the period it covers.",
    period_heading="Period and method",
    period_sentence=("This report covers the period ", ". "),
    method_sentence=(
        "It sets the events that were held beside what the ",
        " had planned. An activity keeps the number with which it was adopted.",
    ),
    summary_heading="Summary by thematic area",
    counts_title="Activities by thematic area and state",
    counts_table="For each thematic area, how many activities were planned, and how many are in each state.",
    counts_columns=(
        "Thematic area",
        "Planned",
        "Implemented",
        "In preparation",
        "Rescheduled",
        "Not implemented",
        "Outside the Plan",
    ),
    states_heading="State of each activity",
    states_table="For each activity of the area: what was planned, what was held, and its state.",
    states_columns=("No.", "Activity", "Planned", "Actual", "State"),
    unplanned_heading="Activities outside the Plan",
    unplanned_table="The events of the period that belong to no activity of the plan.",
    unplanned_sentence="These events were held in the period and belong to no activity of the Plan:",
    nothing_unplanned="Every event of the period belongs to an activity of the Plan.",
    event="Event",
)
