"""What the secretariat keeps, as tables: the network, its plans, events and programmes, and who takes part.

Words are kept as typed; the value objects beside this package read them.
"""

from pesnet_desktop.model.entities.columns import Base
from pesnet_desktop.model.entities.directory import (
    Attachment,
    Country,
    Institution,
    Network,
    NetworkDocument,
    NetworkText,
    Person,
    RoleTerm,
)
from pesnet_desktop.model.entities.event import (
    ActivityEvent,
    Event,
    EventTitle,
    Organiser,
    Picture,
    Section,
    SentPaper,
    Speech,
)
from pesnet_desktop.model.entities.guests import Attendance, Invitation, Nomination, Participant
from pesnet_desktop.model.entities.plan import (
    Activity,
    PlanHeader,
    ProgressReport,
    Provider,
    ThematicArea,
    WorkPlan,
)
from pesnet_desktop.model.entities.programme import Day, Part, Slot, Speaker, Topic
from pesnet_desktop.model.entities.reading import ColumnMapping, UnreadPart

__all__ = [
    "Activity",
    "ActivityEvent",
    "Attachment",
    "Attendance",
    "Base",
    "ColumnMapping",
    "Country",
    "Day",
    "Event",
    "EventTitle",
    "Institution",
    "Invitation",
    "Network",
    "NetworkDocument",
    "NetworkText",
    "Nomination",
    "Organiser",
    "Part",
    "Participant",
    "Person",
    "Picture",
    "PlanHeader",
    "ProgressReport",
    "Provider",
    "RoleTerm",
    "Section",
    "SentPaper",
    "Slot",
    "Speaker",
    "Speech",
    "ThematicArea",
    "Topic",
    "UnreadPart",
    "WorkPlan",
]
