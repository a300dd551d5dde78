"""Widgets and the transcript page."""
