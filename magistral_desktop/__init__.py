"""Magistral Desktop: a private, offline chat app that shows a model's reasoning beside its answer.

The map, top down; imports go down only:

    __main__    one executable: window, `--engine`, `--download`, `--selftest`, `ask`, `models`, `export`, `backup`
    selftest    the real window on one question; model_commands: `models` in the terminal; keeping_commands:
                `export`, `import`, `backup` and `restore` there; audit_commands: `verify` and `replay` there
    app         the window put together; ask: one question in the terminal; pull: one download there;
                comparison: a record compared with what the model makes of it; replay_report: what is said of that;
                checking: one check-up there; searching: the Hub there
    library     which models there are and what fits, for the terminal
    getting     where models are got: the welcome, the Models window, the connections
    machinery   what stands behind the window, brought up when it is on the screen
    gui         widgets, the transcript page, Markdown to HTML, chats as files for other programs
    session     the engine process and the conversations at work, as Qt objects without widgets
    engine      the engine process: the only importer of llama_cpp, never Qt
    storage     the user's disk and network: paths, settings, conversations, model files, the download process
    audit       what a reply was made of, hashed so that a changed word shows; no Qt
    protocol    what the window and its engine say to each other; replay_protocol: of recorded replies;
                counting_protocol: of numbers of tokens; download_protocol: the same for a download
    models      what is known of a model without loading it, and what fits a machine; standard library only
    chat        what a chat is: messages, prompt formats, prompts; standard library only
    lines       lines of bytes between processes
    errors      what a user can meet when something goes wrong; offline: the lock on the network
"""

__version__ = "0.1.0"
