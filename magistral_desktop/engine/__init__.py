"""The engine process: loads a model with llama.cpp and writes replies. The only importer of llama_cpp; never Qt."""
