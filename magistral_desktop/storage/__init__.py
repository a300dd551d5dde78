"""The user's disk: where things are, settings, conversations, model files. Never Qt."""
