"""What is known of a model without loading it, and what it needs of a machine; standard library only.

header        reads the beginning of a GGUF file, from a disk or over a network
files         model files on this computer's disk, whole or cut into parts
tensors       ggml's kinds of numbers and the bytes they take
shape         the numbers of a model that its memory follows from
memory        the bytes of weights, KV cache and buffers, for each device
machine       what a computer offers a model
fit           which model, context and KV cache a machine can hold
relief        what would fit where memory ran out
settings      how the user wants one model to be loaded and asked
verdict       what that takes of a machine, and whether it fits
catalog       the models that the app knows by name
quantization  the names of quantizations

The layer is below the engine, the disk and the window: the engine asks it how many layers go on the GPU, a download
what a file holds before all of it is there, the window what would fit where something did not.
"""
