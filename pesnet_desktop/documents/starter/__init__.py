"""Builds the Word templates that the program brings along."""
