"""PESNET desktop: the secretariat's work plan, events and Word papers, kept in one file, offline."""

__version__ = "0.1.0"
