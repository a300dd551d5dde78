"""Qt objects without widgets: the engine process and the conversations at work."""
