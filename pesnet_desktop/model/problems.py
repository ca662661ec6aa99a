"""The one family of problems that the surroundings cause, and the one place that words them for the officer."""

from collections.abc import Callable

from pesnet_desktop.i18n import _, isolated
from pesnet_desktop.model.template_faults import TEMPLATE_FAULTS

SENTENCES: dict[str, Callable[[], str]] = {
    **TEMPLATE_FAULTS,
    "file-missing": lambda: _("The file {path} is not there. Check the name, or look whether it was moved."),
    "file-exists": lambda: _("{path} exists already. Choose another name, so that nothing is overwritten."),
    "folder-missing": lambda: _("The folder {path} is not there. Make it, or choose another one."),
    "file-busy": lambda: _("{path} is open in another window or on another desk. Close it there, then try again."),
    "file-open-in-word": lambda: _(
        "{path} is open in another program, probably Word. Close it there, or save under the name {other}."
    ),
    "file-empty": lambda: _("{path} is empty. Open a copy of it, or make a new file under another name."),
    "file-not-ours": lambda: _("{path} was not made by this program. Choose a file whose name ends in .pesnet."),
    "file-locked": lambda: _(
        "{path} is damaged, or locked with a password by another program. Open a copy of it, or unlock it there."
    ),
    "file-damaged": lambda: _("{path} is damaged. It was left as it is; open one of the copies kept at each closing."),
    "file-newer": lambda: _("{path} was made by a newer version of this program. Bring this program up to date."),
    "file-older": lambda: _(
        "{path} was made by an earlier version and cannot be brought up to date where it lies. "
        "Copy it to a folder of your own, then open it there."
    ),
    "file-unfinished": lambda: _(
        "The last change of {path} was cut short and cannot be settled where it lies. "
        "Copy it with the file beside it that ends in -journal to a folder of your own, then open it there."
    ),
    "file-read-only": lambda: _(
        "{path} may be looked at, but not changed. Save a copy to a folder of your own to work on it."
    ),
    "folder-read-only": lambda: _(
        "The folder of {path} cannot be written, so the file may be looked at, but not changed. "
        "Save a copy to a folder of your own to work on it."
    ),
    "copy-for-reading": lambda: _("{path} is for reading. Make the change in the file itself."),
    "file-vanished": lambda: _(
        "{path} is no longer where it was opened, so nothing was changed. Put it back, or save a copy now."
    ),
    "disk-trouble": lambda: _(
        "The disk did not take or give what {path} needed. Nothing was changed; save a copy to another disk."
    ),
    "copy-onto-itself": lambda: _("{path} is the file that is open. Choose another name for the copy."),
    "copy-not-kept": lambda: _(
        "{path} is safe, but no copy of it could be kept. Free some space, or save a copy elsewhere."
    ),
    "folder-without-papers": lambda: _(
        "There is no paper in the folder {path}. Put the Word, Excel or text files there, or choose another folder."
    ),
    "plan-is-adopted": lambda: _(
        "The plan {title} was adopted and stays as it was adopted. Make it a draft again if its text is really to "
        "change, or import the file as a plan of its own."
    ),
    "foreign-empty": lambda: _("{path} is empty. Ask for it to be sent again, or choose another file."),
    "foreign-encrypted": lambda: _(
        "{path} is locked with a password. Open it in Word, take the password off (File › Info), save, then try again."
    ),
    "foreign-old-word": lambda: _(
        "{path} is in an older format of Word (.doc). Install LibreOffice, which can read it for this program, "
        "or open it in Word, save it as .docx, then import that file."
    ),
    "foreign-odt": lambda: _(
        "{path} was made by LibreOffice (.odt). Install LibreOffice here, which can read it for this program, "
        "or ask for the file saved as .docx."
    ),
    "foreign-rtf": lambda: _(
        "{path} is an RTF file. Install LibreOffice, which can read it for this program, "
        "or open it in Word, save it as .docx, then import that file."
    ),
    "foreign-old-excel": lambda: _(
        "{path} is in an older format of Excel (.xls). Install LibreOffice, which can read it for this program, "
        "or open it in Excel, save it as .xlsx, then import that file."
    ),
    "foreign-ods": lambda: _(
        "{path} was made by LibreOffice (.ods). Install LibreOffice here, which can read it for this program, "
        "or ask for the file saved as .xlsx."
    ),
    "foreign-elsewhere": lambda: _(
        "{path} is only kept on the network, not on this computer. In its folder, choose “Always keep on this device” "
        "for it, wait until it is there, then import it."
    ),
    "foreign-not-converted": lambda: _(
        "LibreOffice could not read {path}. Open it in the program that it was made with, save it as .docx or .xlsx, "
        "then import that file."
    ),
    "foreign-pdf": lambda: _("{path} is a PDF. Ask for the Word file that it was made from, and import that one."),
    "foreign-not-word": lambda: _("{path} is not a Word file. Choose a file that Word saved as .docx."),
    "foreign-not-excel": lambda: _("{path} is not an Excel file. Choose a file that Excel saved as .xlsx."),
    "foreign-not-text": lambda: _("{path} is not plain text. Save it as text, or copy the words and paste them here."),
    "foreign-too-long": lambda: _(
        "Reading {path} took longer than {seconds} seconds and was stopped. "
        "Save the part that you need as a file of its own, then import that one."
    ),
    "foreign-stopped": lambda: _(
        "Reading {path} broke off because of what the file holds. Open it in Word, save it anew, then import that file."
    ),
    "foreign-mishap": lambda: _(
        "{path} could not be read: something in the program went wrong. Other files can still be read."
    ),
    "foreign-damaged": lambda: _(
        "{path} is damaged and cannot be read. Try to open and repair it in Word, or ask for it to be sent again."
    ),
    "foreign-too-big": lambda: _(
        "{path} holds far more than a paper does, so it was not opened. Ask whoever sent it what it is."
    ),
    "foreign-unsafe": lambda: _(
        "{path} holds instructions that Word itself never writes, so it was not opened. Ask whoever sent it what it is."
    ),
    "folder-too-full": lambda: _(
        "There are more than {most} files in the folder {path}. Choose a folder that holds the papers alone."
    ),
    "returned-not-ours": lambda: _(
        "{path} is no paper that was exported from this file, or what it is about was removed. "
        "Open the file that it was made from, or import it as a new paper."
    ),
    "disk-full": lambda: _("The disk is full, so {path} was not written. Free some space, then try again."),
    "disk-full-midway": lambda: _(
        "The disk is full. {written} of {all} files were written and are whole; {path} was not. "
        "Free some space, then export again: what is written stays, and the rest follows."
    ),
    "not-writable": lambda: _(
        "{path} cannot be written here. Choose a folder of your own, or ask for the right to write."
    ),
    "no-pdf-program": lambda: _(
        "No program that makes PDF files was found. Install LibreOffice, or open the paper in Word and save it as PDF."
    ),
    "pdf-needs-word": lambda: _("PDF files are made of Word files: leave out either --html or --pdf."),
    "pdf-not-made": lambda: _(
        "{path} could not be made. The Word file is there: open it and save it as PDF from the File menu."
    ),
    "not-readable": lambda: _(
        "{path} cannot be read. Ask for the right to open it, or copy it to a folder of your own."
    ),
    "record-gone": lambda: _(
        "What you wanted to change is no longer there. Undo brings it back if it was removed by mistake."
    ),
    "words-missing": lambda: _("Nothing was typed. Type a name or a title, then try again."),
    "no-event-of-activity": lambda: _(
        "No such event is linked to this activity. Make an event from the activity first, then say why it differs."
    ),
    "last-title": lambda: _("An event keeps at least one title. Change it instead."),
    "state-unknown": lambda: _("“{words}” is not known here. Use one of these: {known}."),
    "status-unknown": lambda: _("“{words}” is not a status. Use one of these: {known}."),
    "field-unknown": lambda: _("There is no field “{field}” here. Use one of these: {known}."),
    "year-not-understood": lambda: _("“{words}” was not understood as a year. Type it in four digits, as in 2026."),
    "count-not-understood": lambda: _("“{words}” was not understood as a number. Type digits, or leave it empty."),
    "date-not-understood": lambda: _("“{words}” was not understood as a date. Type it as in 8 July 2025."),
    "country-unknown": lambda: _("“{words}” is no member state by any of its names. Correct it, then try again."),
    "term-not-understood": lambda: _(
        "“{words}” was not understood as the beginning or end of a term. Type a year or a day, as in 1 March 2021."
    ),
    "attachment-damaged": lambda: _(
        "The attached file {name} is missing or damaged. Attach it again, or go back to a copy."
    ),
    "attachment-empty": lambda: _("{path} is empty. Choose the file again, or ask for it to be sent again."),
    "attachment-too-big": lambda: _("{path} is larger than {limit} MB. Make it smaller, then attach it again."),
    "not-a-picture": lambda: _("{path} is no picture that Word shows. Save it as PNG or JPEG, then choose it again."),
    "columns-not-matched": lambda: _(
        "Of {headers} columns, {columns} were given a field. Say of each column what it is read as, or that it is left."
    ),
    "time-not-understood": lambda: _("“{words}” was not understood as a time. Type it as in 09:30."),
    "programme-not-understood": lambda: _(
        "No programme was found in the text. Begin each slot with its time, as in “0900-0930 Opening”."
    ),
    "final-with-open-facts": lambda: _("A final paper needs these facts settled first: {facts}. Or export a draft."),
    "final-all-the-same": lambda: _("These facts are still open: {facts}. Settle them first, or go on all the same."),
    "record-not-found": lambda: _(
        "Nothing here is called {words}. Type an id, the beginning of one, or a printed number such as 1.3."
    ),
    "record-ambiguous": lambda: _("{words} may mean {found}. Type more of the id."),
    "plan-not-chosen": lambda: _("There are several work plans. Name the one you mean by its id: {found}."),
    "plan-missing": lambda: _("There is no work plan yet. Import one from Word, or begin a new one."),
    "plan-here-already": lambda: _(
        "{path} is likely a newer version of “{title}”, which is here already. Say --plan {id} to take over what it"
        " changes, or --plan new to enter it as another plan."
    ),
    "event-not-chosen": lambda: _("Name the event you mean by its id, or by the number of its activity."),
    "json-kind-unknown": lambda: _("“{words}” is nothing that can be shown. Use one of these: {known}."),
    "event-here-already": lambda: _(
        "{path} is likely about “{title}”, which is here already. Say --event {id} to add what it says, or --event new"
        " to enter it as another event."
    ),
    "row-here-already": lambda: _(
        "A row of {path} is likely about “{title}”, which is here already. Read the file as an events list in the"
        " window and say there which event it is; on the command line, --event new enters each row as another event."
    ),
    "paper-without-event": lambda: _(
        "The paper does not say which event it is about. Choose the event, then accept it."
    ),
    "nothing-to-accept": lambda: _(
        "Nothing that can be entered was found in this file, so there is nothing to accept."
    ),
    "template-damaged": lambda: _("The template is not a whole Word file. Open it in Word and save it as .docx again."),
    "template-too-big": lambda: _("The template is too big. Take large pictures out of it, then save it again."),
    "template-no-tag": lambda: _(
        "In the template, {place} has no tag. Take a control from the field palette, or remove this one."
    ),
    "template-tag-unknown": lambda: _(
        "In the template, {place} names a field that the program does not know, or no longer. "
        "Take one from the field palette, or remove this control."
    ),
    "template-tag-long": lambda: _(
        "In the template, {place} has a tag of more than 64 characters. Take a control from the field palette."
    ),
    "template-cannot-repeat": lambda: _(
        "In the template, {place} is to repeat what is not a list. Take a repeating control from the field palette."
    ),
    "template-cannot-print": lambda: _(
        "In the template, {place} names a list or a condition, which is no text. Put each: or if: before its tag."
    ),
    "template-format-unknown": lambda: _(
        "In the template, {place} asks for a format that its field does not have. Take the control from the palette."
    ),
    "template-wrong-place": lambda: _(
        "In the template, {place} does not fit where it stands. Put it in a paragraph or a cell of its own."
    ),
    "template-cells": lambda: _(
        "In the template, {place} stands around single cells of a row. Put it around the row, or inside the cell."
    ),
    "template-not-paragraphs": lambda: _(
        "In the template, {place} holds more than paragraphs. Let it hold the paragraph that it fills, nothing else."
    ),
    "template-one-paragraph": lambda: _(
        "In the template, {place} holds several paragraphs, but fills only one. Take the others out of it."
    ),
    "template-no-picture": lambda: _(
        "In the template, {place} is for a picture, but shows none. Take a picture control from the field palette."
    ),
    "template-no-chart": lambda: _(
        "In the template, {place} is for a chart, but shows none. Copy the chart's control from the shipped template."
    ),
    "template-holds-nothing": lambda: _(
        "In the template, {place} holds nothing. Put around it what is to be repeated or kept."
    ),
    "template-tables-touch": lambda: _(
        "In the template, {place} repeats tables that would run into each other. Take a paragraph into it, too."
    ),
    "template-half": lambda: _(
        "In the template, {place} cuts through a field or merged cells. Put it around the whole of them."
    ),
    "template-style-missing": lambda: _(
        "In the template, {place} needs the style “{style}” for lists. Copy that style from one of our templates."
    ),
    "template-without-fields": lambda: _(
        "The template has no field: every paper made with it would be the same. "
        "Copy the fields that you need from the field palette into it."
    ),
    "template-mixed": lambda: _(
        "The template names facts of different papers ({nouns}). Keep the fields of one paper in it."
    ),
    "template-other-paper": lambda: _(
        "The template is made for another paper: this one has no {nouns}. Choose the template of this paper."
    ),
    "texts-missing": lambda: _(
        "Some texts are missing in {languages}: {texts}. "
        "Write them first, or have them printed in another language, marked."
    ),
    "nothing-to-undo": lambda: _("There is nothing to take back: no step was made in this file yet."),
    "no-equals-sign": lambda: _('“{words}” has no value. Write FIELD=VALUE, as in timeline="Q3 2025".'),
    "not-set-here": lambda: _(
        "Fields of this record are not set here. Name an activity by its number, as in 1.3, or a record by its id."
    ),
    "not-plain-text": lambda: _("{path} is not a plain text file. Save it as text in UTF-8, then try again."),
    "in-template": lambda: _("The template {path} cannot be used. {said}"),
    "shipped-template-missing": lambda: _(
        "{path}, a template of the program itself, is missing or cannot be read. "
        "Install the program again; your own files stay as they are."
    ),
    "paper-unknown": lambda: _("There is no paper “{paper}”. Use one of these: {known}."),
    "mail-needs-letters": lambda: _(
        "Drafts for the mail program are made of single letters: name the paper “invitation”, without --together."
    ),
    "which-event": lambda: _("Say which event the paper is for, with --event and its id, or --event all."),
    "no-report": lambda: _(
        'There is no progress report for that forum yet. Make one first: set FILE report forum="5th Meeting".'
    ),
    "which-report": lambda: _("There are several progress reports. Say which with --forum: {known}."),
}


class Problem(Exception):
    """A problem of the environment: disk, file, document. ``str()`` is a whole sentence that says what to do.

    ``code`` names the sentence in SENTENCES, ``values`` fill its placeholders; values hold no personal data.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return SENTENCES[self.code]().format(**{name: isolated(words) for name, words in self.values.items()})
