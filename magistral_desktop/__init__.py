"""Magistral Desktop: a private, offline chat app that shows a model's reasoning beside its answer.

The map, top down; imports go down only:

    __main__    one executable: window, `--engine`, `--selftest`, `ask`
    selftest    the real window on one question
    app, ask    the window put together; one question in the terminal
    machinery   what stands behind the window, brought up when it is on the screen
    gui         widgets, the transcript page, Markdown to HTML
    session     the engine process and the conversations at work, as Qt objects without widgets
    engine      the engine process: the only importer of llama_cpp, never Qt
    storage     the user's disk: paths, settings, conversations, model files
    protocol    what the window and its engine say to each other
    models      what is known of a model without loading it, and what fits a machine; standard library only
    chat        what a chat is: messages, prompt formats, prompts; standard library only
    errors      what a user can meet when something goes wrong
"""

__version__ = "0.1.0"
