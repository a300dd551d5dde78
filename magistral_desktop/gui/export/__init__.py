"""Chats as files for other programs: Markdown, plain text, one HTML page."""
