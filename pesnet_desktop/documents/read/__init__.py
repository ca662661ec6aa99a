"""Word files in: what is read of a colleague's paper, as frozen drafts that an officer reviews."""
