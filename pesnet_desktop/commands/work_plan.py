"""What an officer does with a work plan as a whole, its header rows and its thematic areas."""

from datetime import date

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, required, short, siblings, typed
from pesnet_desktop.model.entities import PlanHeader, ThematicArea, WorkPlan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Language, RichWording, Wording
from pesnet_desktop.store import Store


def add_work_plan(
    store: Store, title: str, start_year: int | None = None, end_year: int | None = None, organisation: str = ""
) -> str:
    """A new plan; returns its id."""
    line = required(title)
    with store.edit("Add the work plan {title}", title=short(line)) as session:
        plan = WorkPlan(
            id=new_id(),
            title=Wording.english(line),
            start_year=start_year,
            end_year=end_year,
            organisation=one_line(organisation),
        )
        session.add(plan)
        return plan.id


def rename_work_plan(store: Store, plan_id: str, title: str, language: Language = "en") -> None:
    line = required(title)
    with store.edit(
        "Rename {plan}{language}: {title}",
        title=short(line),
        language=aside(language),
        **named(store, "work_plan", plan_id),
    ) as session:
        plan = found(session, WorkPlan, plan_id)
        plan.title = plan.title.with_text(language, line)


def set_plan_period(store: Store, plan_id: str, start_year: int, end_year: int) -> None:
    with store.edit(
        "Set the period of {plan}: {start}–{end}",
        start=str(start_year),
        end=str(end_year),
        **named(store, "work_plan", plan_id),
    ) as session:
        plan = found(session, WorkPlan, plan_id)
        plan.start_year, plan.end_year = start_year, end_year


def adopt_work_plan(store: Store, plan_id: str, adopted_on: date | None) -> None:
    """Marks the plan as adopted on a day; None makes it a draft again."""
    if adopted_on:
        step = store.edit(
            "Mark {plan} as adopted on {day}", day=(adopted_on.isoformat(),), **named(store, "work_plan", plan_id)
        )
    else:
        step = store.edit("Make {plan} a draft again", **named(store, "work_plan", plan_id))
    with step as session:
        plan = found(session, WorkPlan, plan_id)
        plan.state = "adopted" if adopted_on else "draft"
        plan.adopted_on = adopted_on.isoformat() if adopted_on else ""


def remove_work_plan(store: Store, plan_id: str) -> None:
    with store.edit("Remove {plan}", **named(store, "work_plan", plan_id)) as session:
        session.delete(found(session, WorkPlan, plan_id))


def add_header(store: Store, plan_id: str, label: str, content: RichText = RichText()) -> str:
    line = required(label)
    with store.edit("Add a header row: {title}", title=short(line)) as session:
        found(session, WorkPlan, plan_id)
        rows = siblings(session, PlanHeader.plan_id, plan_id)
        header = PlanHeader(
            id=new_id(),
            plan_id=plan_id,
            position=put_last(rows),
            label=Wording.english(line),
            content=RichWording.english(content),
        )
        session.add(header)
        return header.id


def set_header_label(store: Store, header_id: str, label: str, language: Language = "en") -> None:
    line = required(label)
    with store.edit(
        "Rename the header row {header}{language}: {title}",
        title=short(line),
        language=aside(language),
        **named(store, "plan_header", header_id),
    ) as session:
        header = found(session, PlanHeader, header_id)
        header.label = header.label.with_text(language, line)


def set_header_content(store: Store, header_id: str, content: RichText, language: Language = "en") -> None:
    with store.edit(
        "Edit the header row {header}{language}", language=aside(language), **named(store, "plan_header", header_id)
    ) as session:
        header = found(session, PlanHeader, header_id)
        header.content = header.content.with_text(language, content)


def move_header(store: Store, header_id: str, after_id: str | None) -> None:
    with store.edit("Move the header row {header}", **named(store, "plan_header", header_id)) as session:
        header = found(session, PlanHeader, header_id)
        put_after(siblings(session, PlanHeader.plan_id, header.plan_id), header, after_id)


def remove_header(store: Store, header_id: str) -> None:
    with store.edit("Remove the header row {header}", **named(store, "plan_header", header_id)) as session:
        session.delete(found(session, PlanHeader, header_id))


def add_area(store: Store, plan_id: str, title: str, number: str = "", objectives: RichText = RichText()) -> str:
    """A new thematic area at the end; without a number it gets the next one."""
    line = required(title)
    with store.edit("Add a thematic area: {title}", title=short(line)) as session:
        found(session, WorkPlan, plan_id)
        rows = siblings(session, ThematicArea.plan_id, plan_id)
        area = ThematicArea(
            id=new_id(),
            plan_id=plan_id,
            position=put_last(rows),
            number=one_line(number) or str(len(rows) + 1),
            title=Wording.english(line),
            objectives=RichWording.english(objectives),
        )
        session.add(area)
        return area.id


def rename_area(store: Store, area_id: str, title: str, language: Language = "en") -> None:
    line = required(title)
    with store.edit(
        "Correct the title of area {area}{language}: {title}",
        title=short(line),
        language=aside(language),
        **named(store, "thematic_area", area_id),
    ) as session:
        area = found(session, ThematicArea, area_id)
        area.title = area.title.with_text(language, line)


def set_area_number(store: Store, area_id: str, number: str) -> None:
    with store.edit(
        "Number area {area} as {number}", number=typed(one_line(number)), **named(store, "thematic_area", area_id)
    ) as session:
        found(session, ThematicArea, area_id).number = one_line(number)


def set_area_objectives(store: Store, area_id: str, objectives: RichText, language: Language = "en") -> None:
    with store.edit(
        "Edit the bullets of area {area}{language}", language=aside(language), **named(store, "thematic_area", area_id)
    ) as session:
        area = found(session, ThematicArea, area_id)
        area.objectives = area.objectives.with_text(language, objectives)


def move_area(store: Store, area_id: str, after_id: str | None) -> None:
    """Moves an area behind another of its plan; printed numbers stay."""
    with store.edit("Move area {area} to another place", **named(store, "thematic_area", area_id)) as session:
        area = found(session, ThematicArea, area_id)
        put_after(siblings(session, ThematicArea.plan_id, area.plan_id), area, after_id)


def remove_area(store: Store, area_id: str) -> None:
    with store.edit("Remove area {area}: {name}", **named(store, "thematic_area", area_id)) as session:
        session.delete(found(session, ThematicArea, area_id))


def read_year(text: str) -> int | None:
    """A year as typed; empty is unknown."""
    if not text.strip():
        return None
    if not text.strip().isdecimal() or len(text.strip()) != 4:
        raise Problem("year-not-understood", words=short(one_line(text)))
    return int(text)
