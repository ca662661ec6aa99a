"""The few ways that join facts and Word: export, import, check, the sample; the same for window and command line."""
