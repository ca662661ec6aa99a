"""Letters as drafts for the office's mail program: subject, a few words and the files. Nothing is sent from here."""

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP

from pesnet_desktop.model.papers.invitation import InvitationPaper
from pesnet_desktop.model.papers.line import Line, plain

_WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
_PLEASE_FIND = {
    "en": "Please find attached our letter and the papers that go with it.",
    "fr": "Veuillez trouver ci-joint notre lettre et les documents qui l’accompagnent.",
    "ar": "تجدون طيه رسالتنا والوثائق المرفقة بها.",
}
_PARTS = "=_part"
"""What parts the text from the files: always the same, so that equal letters are equal files."""

Attached = tuple[str, bytes]
"""The name of a Word file, and all of it."""


def mail_draft(paper: InvitationPaper, attached: Sequence[Attached]) -> bytes:
    """A letter as an ``.eml`` that mail programs open as a draft, with its files; whom it goes to is left to write."""
    letter, head = paper.mailing.letters[0], paper.letterhead
    lines: list[Line] = [
        letter.salutation,
        "",
        _PLEASE_FIND[paper.cover.language],
        "",
        letter.subject,
        letter.reference,
        "",
        letter.closing,
        "",
        *(line for line in (head.signatory, head.signatory_post, head.name, head.website) if line),
    ]
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(plain(letter.subject).split())
    message.set_content("\n".join(map(plain, lines)), charset="utf-8", cte="base64")
    for name, content in attached:
        message.add_attachment(content, *_WORD, filename=name)
    message["Content-Language"] = paper.cover.language
    message.set_boundary(_PARTS)
    return message.as_bytes()
