"""What may be said of those who are asked, who come, and who hold a role: roles, states, presence."""

PARTICIPANT_ROLES = ("participant", "expert", "speaker", "organiser", "observer")
INVITATION_STATES = ("draft", "sent")
NOMINATION_STATES = ("received", "accepted", "declined")
PRESENCE = ("", "yes", "no")
ROLES = ("chair", "vice_chair", "secretariat", "focal_point", "member")
NETWORK_TEXTS = ("aims", "legal_basis", "objectives", "boilerplate")
