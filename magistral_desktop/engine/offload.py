"""How many layers of a model go on the graphics processors."""

from magistral_desktop.models.fit import gpu_layers_that_fit
from magistral_desktop.models.machine import Machine
from magistral_desktop.models.memory import DEFAULT_CONTEXT_TOKENS, Loading, batch_size
from magistral_desktop.models.shape import Shape
from magistral_desktop.protocol import LoadModel

ALL = -1
"""llama.cpp's word for every layer."""


def layers_on_gpu(command: LoadModel, shape: Shape | None, machine: Machine) -> int:
    """Return llama.cpp's number of layers for a model on this machine.

    A number that was asked for stays. Else as many are taken as fit into what is free with their part of the KV cache
    and the compute buffer, beside a margin; all where the memory of the model or of the GPU cannot be told.
    """
    has_known_gpus = any(gpu.memory_bytes for gpu in machine.gpus)
    if command.gpu_layers >= 0 or shape is None or not has_known_gpus:
        return command.gpu_layers
    wanted = command.context_tokens or DEFAULT_CONTEXT_TOKENS
    loading = Loading(
        min(wanted, shape.trained_context_tokens or wanted),
        command.kv_type,
        batch_tokens=batch_size(shape.parameters, machine.cores, on_gpu=True),
    )
    layers = gpu_layers_that_fit(shape, loading, machine.room().gpu_bytes)
    return ALL if layers > shape.layers else layers
