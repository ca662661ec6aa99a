"""Papers and drafts: frozen records that pass between queries, documents and tasks."""
