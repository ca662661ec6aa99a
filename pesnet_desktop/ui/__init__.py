"""The window: pages that ask queries and run commands, drawn as designed for light, dark and high contrast."""
