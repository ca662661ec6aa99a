"""Word in and out: templates, papers, and what comes back."""
