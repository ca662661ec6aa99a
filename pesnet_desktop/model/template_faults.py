"""The words for what is wrong with an office's own Word template; each says what to do."""

from collections.abc import Callable

from pesnet_desktop.i18n import _

TEMPLATE_FAULTS: dict[str, Callable[[], str]] = {
    "own-template": lambda: _(
        "The template {path} cannot be used. "
        "Change it in Word, or go back to the shipped one on the page Templates. {said}"
    ),
    "own-template-outdated": lambda: _(
        "The template {path} cannot be used. It was made of an earlier shipped one, and the paper has changed since. "
        "Change it in Word, or go back to the shipped one on the page Templates. {said}"
    ),
    "template-tag-near": lambda: _(
        "In the template, {place} names a field that the program does not know. "
        "Was “{label}” meant? Then give it the tag {near}."
    ),
    "template-out-of-scope": lambda: _(
        "In the template, {place} speaks of “{noun}” outside of the control that repeats it. Move it into {lists}."
    ),
    "template-field-missing": lambda: _(
        "The template lacks “{label}” ({tag}), which this paper cannot do without. Take its control from the palette."
    ),
    "template-own-already": lambda: _(
        "The office has a copy of its own already: {path}. Open that one, or go back to the shipped template first."
    ),
    "template-not-own": lambda: _("The office has no copy of its own of this template, so nothing was put aside."),
    "template-open-in-word": lambda: _("{path} is open in another program, probably Word. Close it there first."),
    "template-unknown": lambda: _("There is no template “{paper}” in this language. Use one of these: {known}."),
    "template-macro": lambda: _(
        "The template carries a macro ({place}). Save it in Word as “Word document (.docx)”, which holds none."
    ),
    "template-form-macro": lambda: _(
        "In the template, {place} runs the macro {address} when a form field is entered or left. "
        "In Word: open the field’s properties, and choose no macro."
    ),
    "template-workbook": lambda: _(
        "The workbook behind a chart of the template ({place}) takes from other files or runs something. "
        "Put the chart in anew, with its numbers alone."
    ),
    "template-strict": lambda: _(
        "The template is kept in Word’s “Strict Open XML” form, which the program does not fill in. "
        "Save it in Word as “Word document (.docx)”."
    ),
    "template-active-x": lambda: _(
        "In the template, {place} holds an ActiveX control, which is a program. Remove it: Developer › Design Mode."
    ),
    "template-ole": lambda: _(
        "In the template, {place} holds an object of another program. Remove it, or put a picture in its place."
    ),
    "template-custom-ui": lambda: _(
        "The template changes Word’s own menus or keys ({place}). Copy its text into a new document, and save that."
    ),
    "template-add-in": lambda: _(
        "The template brings an add-in that Word would load from the web ({place}). "
        "Copy its text into a new document, and save that."
    ),
    "template-alt-chunk": lambda: _(
        "In the template, {place} takes in another file as a whole. Copy the text itself into the template."
    ),
    "template-sub-document": lambda: _(
        "In the template, {place} takes in a document from elsewhere. Copy the text itself into the template."
    ),
    "template-frames": lambda: _(
        "The template shows other files in frames ({place}). Copy its text into a new document, and save that."
    ),
    "template-mail-merge": lambda: _(
        "The template asks a list of addresses elsewhere (mail merge; {place}). "
        "In Word: Mailings › Start Mail Merge › Normal Word Document."
    ),
    "template-remote-template": lambda: _(
        "The template loads another one from {address}. In Word: Developer › Document Template, and choose Normal."
    ),
    "template-remote-picture": lambda: _(
        "In the template, {place} shows a picture that lies elsewhere ({address}). Put the picture itself in."
    ),
    "template-file-link": lambda: _(
        "In the template, {place} links to a file or a program ({address}). Remove the link, or link to a web page."
    ),
    "template-external": lambda: _(
        "In the template, {place} fetches something from elsewhere ({address}). "
        "Remove it, or put it into the template itself."
    ),
    "template-field": lambda: _(
        "In the template, {place} holds the field {name}, which takes from other files or runs something. "
        "Replace it by plain text."
    ),
}
