"""Word files in: what is read of a colleague's paper, as frozen drafts that an officer reviews.

Where to look, by the beginnings of the modules' names:

* any file into paragraphs and tables: ``text``, ``word_text``, ``typed_text``, ``web_page``, ``spreadsheet``;
* which paper a text is: ``recognise`` by ``evidence``;
* a work plan: ``work_plan`` and ``plan_…``; a concept note: ``concept_note`` and ``note_…``;
* a programme: ``programme``, ``day_…`` and ``slot…``; an event's facts in any paper: ``event_front``, ``prose_facts``;
* an events list: ``events_list`` and ``listed_…``; a report: ``event_report`` and ``report_…``;
* a list of participants: ``participants`` and ``guest_…``; a table of unknown columns: ``column_fields``;
* our own paper come back: ``opened``, ``signed`` (where its anchors stand), ``held``, ``sorting_out``, ``returned``.
"""
