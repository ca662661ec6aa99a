"""The words that stand in a template itself: headings of columns, labels of facts, sentences around the facts."""

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The fixed words of all papers in one language. The first ones name controls and prompts.

    ``draft_width`` is the watermark's in points, ``time_width`` that of a programme's first column in cm.
    """

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
    draft_width: int = 250
    time_width: float = 3.0
    is_rtl: bool = False
