"""The engine process: loads a model with llama.cpp and writes replies. The only importer of llama_cpp; never Qt.

serve          the process: inbox, queue, one terminal event for each request
├── interrupts   what the user wants of the request that runs: cancel, answer now
├── failures     words for failures that the window has its own help for
├── model        a loaded model: weights, context, metadata
│   ├── load_errors  why a file cannot be loaded, in the user's words
│   ├── formats      which prompt format a file wants
│   ├── vocabulary   text to token ids, token ids to bytes
│   ├── threads      how many threads, by measurement
│   ├── devices      processors, memory, graphics processors
│   ├── fingerprint  telling model files apart
│   └── native_log   llama.cpp's log
└── generator    one request: read the prompt, sample or force tokens, stop
    ├── context      what the model has read, and what of it a new prompt can use
    │   ├── batches     in which batches it was read
    │   └── kv_cache    the same, on disk
    ├── reply        a reply at work
    ├── prompting    prompt parts to token ids, tokens around a thought
    │   ├── template    the chat template in a model file
    │   └── splitter    reasoning and answer
    ├── sampler      drawing the next token
    ├── replay       a recorded reply drawn again
    ├── steering     when a thought is begun, left out or closed
    │   └── loop_guard  seeing a reply go round in circles
    └── deltas       spans of text to protocol messages
"""
