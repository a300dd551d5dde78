"""Tests that start real processes: the scripted engine, the real one, and whole windows that are killed."""
