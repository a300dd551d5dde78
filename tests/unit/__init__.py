"""Tests without processes, windows or models."""
