"""The engine process: loads a model with llama.cpp and writes replies. The only importer of llama_cpp; never Qt.

serve          the process: inbox, queue, one terminal event for each request
├── model      a loaded model: weights, context, metadata
│   ├── load_errors  why a file cannot be loaded, in the user's words
│   ├── formats      which prompt format a file wants
│   ├── vocabulary   text to token ids, token ids to bytes
│   ├── devices      processors, memory, graphics processors
│   └── native_log   llama.cpp's log
└── generator  one reply: read the prompt, sample, stop
    ├── prompting    prompt parts to token ids
    │   ├── template    the chat template in a model file
    │   └── splitter    reasoning and answer
    ├── deltas       spans of text to protocol messages
    └── interrupts   what has been cancelled
"""
