"""Magistral Desktop: a private, offline chat app that shows a model's reasoning beside its answer."""

__version__ = "0.1.0"
