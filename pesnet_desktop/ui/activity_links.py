"""Which activities of the plan an event serves: those it is linked with, and likely ones with the reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from pesnet_desktop.commands.event import link_activity, unlink_activity
from pesnet_desktop.i18n import _
from pesnet_desktop.queries.event import EventFacts, LinkedActivity
from pesnet_desktop.queries.plan_table import plan_table
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.tasks.matching import Asked, Likely, likely_activities
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.plan_lines import today
from pesnet_desktop.ui.text_label import TextLabel


class ActivityLinks(QWidget):
    """A line for each activity. For an event in no plan likely ones are proposed; an officer links them or not."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = ""
        self._is_fixed = desk.store.read_only
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(4))
        self._asked: Asked | None = None
        self.proposed: Sequence[Likely] = ()

    def show_event(self, facts: EventFacts) -> None:
        self._look_for_likely(facts)
        self._event = facts.id
        while (place := self._column.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for linked in facts.activities:
            self._add_linked(linked)
        if not facts.activities:
            self._column.addWidget(TextLabel(_("This event is in no plan."), "body", "second"))
        if self._is_fixed:
            return
        for one in self.proposed:
            self._add_proposed(one)
        self._link = button(_("Link an activity"), self._offer_all, "link", symbol="link")
        self._column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)

    def _look_for_likely(self, facts: EventFacts) -> None:
        """Looks again only where what is known of the event has changed, or another event is shown."""
        if facts.activities or self._is_fixed:
            self._asked, self.proposed = None, ()
            return
        titles = tuple(row.title.in_language("en") for row in facts.titles)
        dates, venue = facts.range, facts.venue
        asked = Asked(
            titles[0] if titles else "",
            titles[1:],
            dates.start if dates else None,
            dates.end if dates else None,
            "" if venue.mode == "online" else venue.country,
            "" if venue.mode == "online" else venue.city,
        )
        if asked != self._asked or facts.id != self._event:
            self._asked = asked
            self.proposed = likely_activities(self._desk.store, asked)

    def _add_linked(self, linked: LinkedActivity) -> None:
        cited = _("Activity {number}").format(number=linked.printed)
        row = self._row()
        row.addWidget(button(cited, partial(self._desk.go, "work-plan", linked.id), "link"))
        row.addWidget(TextLabel(linked.title, "body", wrap=False), 1, Qt.AlignmentFlag.AlignVCenter)
        if not self._is_fixed:
            off = partial(self._desk.run, unlink_activity, self._event, linked.id)
            row.addWidget(button("", off, "quiet", symbol="x", tip=_("Take the event off this activity")))

    def _add_proposed(self, one: Likely) -> None:
        row = self._row()
        words = _("It may serve activity {activity}: {reason}.").format(activity=one.label, reason=one.reason)
        row.addWidget(TextLabel(words, "body", "amber"), 1)
        link = button(_("Link"), partial(self._desk.run, link_activity, self._event, one.id), "link", tip=one.label)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)

    def _row(self) -> QHBoxLayout:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        self._column.addWidget(line)
        return row

    def _offer_all(self) -> None:
        """All activities of the plans as a menu; the officer says which one the event serves."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for plan in plans(self._desk.store):
            table = plan_table(self._desk.store, today(), plan.id)
            if table is None:
                continue
            for area in table.areas:
                part = menu.addMenu(_("{plan}, area {number}").format(plan=table.title, number=area.number))
                for row in table.activities:
                    if row.area_id == area.id:
                        entry = part.addAction(f"{area.number}.{row.number}  {row.title}".replace("&", "&&"))
                        link = partial(self._desk.run, link_activity, self._event, row.id)
                        entry.triggered.connect(lambda _checked=False, link=link: link())
        menu.popup(self._link.mapToGlobal(self._link.rect().bottomLeft()))
