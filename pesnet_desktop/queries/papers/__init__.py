"""Papers put together from the facts, each in one language, for the documents to print."""
