"""What fits a machine, and what is advised for it."""

import pytest

from magistral_desktop.models.catalog import MAGISTRAL, ModelFile
from magistral_desktop.models.fit import Choice, advise, best_loading, place, smaller_loading, smaller_model
from magistral_desktop.models.machine import GIB, MIB, Gpu, Machine, apple_gpu_bytes
from magistral_desktop.models.memory import KvType, Loading, kv_cache_bytes, memory_of

Q4_K_M = MAGISTRAL.files[0]
SHAPE = MAGISTRAL.shape(Q4_K_M)
ALL = SHAPE.layers + 1


def _mac(gib: int) -> Machine:
    gpu = Gpu("Metal", apple_gpu_bytes(gib * GIB), shares_memory=True)
    return Machine(gib * GIB, cores=8, gpus=(gpu,))


def _with_gpu(gib: int, gpu_mib: int) -> Machine:
    return Machine(gib * GIB, cores=8, gpus=(Gpu("CUDA", gpu_mib * MIB, free_bytes=(gpu_mib - 600) * MIB),))


def _without_gpu(gib: int) -> Machine:
    return Machine(gib * GIB, cores=8)


RTX_4090 = _with_gpu(64, 24_564)


def _advised(machine: Machine) -> Choice:
    choice = advise(machine).choice
    assert choice
    return choice


# Memory


@pytest.mark.parametrize(
    ("quantization", "weight_bytes", "totals_mib"),
    [  # at 8k, 16k, 32k and 40k f16, 40k and 128k q8_0
        ("Q4_K_M", 14_326_026_240, (15_218, 16_498, 19_058, 20_338, 17_338, 24_818)),
        ("Q5_K_M", 16_756_101_120, (17_536, 18_816, 21_376, 22_656, 19_656, 27_136)),
        ("Q6_K", 19_338_055_680, (19_998, 21_278, 23_838, 25_118, 22_118, 29_598)),
        ("Q8_0", 25_046_896_640, (25_443, 26_723, 29_283, 30_563, 27_563, 35_043)),
    ],
)
def test_magistral_takes_what_was_computed_for_it(
    quantization: str, weight_bytes: int, totals_mib: tuple[int, ...]
) -> None:
    shape = MAGISTRAL.shape(ModelFile("", quantization, weight_bytes))
    contexts = (8_192, 16_384, 32_768, 40_960, 40_960, 131_072)
    kv_types: tuple[KvType, ...] = ("f16", "f16", "f16", "f16", "q8_0", "q8_0")
    ours = [
        memory_of(shape, Loading(tokens, kv_type, ALL)).total / MIB
        for tokens, kv_type in zip(contexts, kv_types, strict=True)
    ]
    assert ours == pytest.approx(totals_mib, rel=0.012)


@pytest.mark.parametrize(("kv_type", "token_bytes"), [("f16", 163_840), ("q8_0", 87_040), ("q4_0", 46_080)])
def test_a_token_of_magistrals_context_takes_what_was_measured(kv_type: KvType, token_bytes: int) -> None:
    assert kv_cache_bytes(SHAPE, 1_024, kv_type) == 1_024 * token_bytes


def test_a_context_is_rounded_up_as_llama_cpp_does() -> None:
    assert kv_cache_bytes(SHAPE, 1, "f16") == kv_cache_bytes(SHAPE, 256, "f16")


def test_a_split_model_takes_its_weights_and_cache_once() -> None:
    whole = memory_of(SHAPE, Loading(8_192)).parts
    for layers in range(ALL + 1):
        parts = memory_of(SHAPE, Loading(8_192, gpu_layers=layers)).parts
        assert (parts.weights, parts.kv_cache) == (whole.weights, whole.kv_cache)


def test_the_embeddings_stay_beside_the_gpu() -> None:
    memory = memory_of(SHAPE, Loading(8_192, gpu_layers=ALL))
    assert memory.processor.weights == SHAPE.input_bytes
    assert memory.processor.kv_cache == 0
    assert memory_of(SHAPE, Loading(8_192)).gpu.total == 0


# Machines


@pytest.mark.parametrize(
    ("machine", "quantization", "context_tokens", "kv_type"),
    [
        (_mac(24), "Q4_K_M", 16_384, "q8_0"),
        (_mac(32), "Q4_K_M", 40_960, "f16"),
        (_mac(48), "Q5_K_M", 40_960, "f16"),
        (_mac(64), "Q8_0", 40_960, "f16"),
        (RTX_4090, "Q4_K_M", 40_960, "f16"),
        (_without_gpu(32), "Q4_K_M", 40_960, "f16"),
        (_without_gpu(128), "Q4_K_M", 40_960, "f16"),
    ],
)
def test_magistral_is_advised_where_it_fits(
    machine: Machine, quantization: str, context_tokens: int, kv_type: KvType
) -> None:
    choice = _advised(machine)
    assert choice.loading
    assert (choice.model.key, choice.file.quantization) == ("magistral-small-1.2", quantization)
    assert (choice.loading.context_tokens, choice.loading.kv_type) == (context_tokens, kv_type)
    assert choice.verdict == "fits"


def test_a_32_gb_mac_gives_its_gpu_what_was_seen() -> None:
    assert _mac(32).gpus[0].memory_bytes // MIB == 21_845


def test_a_24_gb_mac_has_room_for_8k_at_full_precision() -> None:
    assert place(SHAPE, Loading(8_192, "f16", ALL), _mac(24).room()) == Loading(8_192, "f16", ALL)


@pytest.mark.parametrize("machine", [_mac(16), _without_gpu(16), _with_gpu(32, 12_282)])
def test_the_smaller_model_is_advised_where_magistral_does_not_fit(machine: Machine) -> None:
    choice = _advised(machine)
    assert choice.model.key == "ministral-3-14b-reasoning"
    assert choice.verdict == "fits"
    assert "does not fit" in advise(machine).sentence


def test_a_small_gpu_takes_some_layers() -> None:
    choice = _advised(_with_gpu(32, 8_188))
    assert choice.loading
    assert 0 < choice.loading.gpu_layers < ALL
    assert choice.verdict == "tight"
    assert f"{choice.loading.gpu_layers} of 41 layers on the GPU" in choice.reason


def test_nothing_but_the_demo_model_fits_a_small_machine() -> None:
    advice = advise(_without_gpu(8))
    assert advice.choice is None
    assert "demo model" in advice.sentence
    assert {choice.verdict for choice in advice.choices} == {"does not fit"}
    assert all(choice.reason for choice in advice.choices)


def test_a_full_disk_is_told() -> None:
    machine = Machine(64 * GIB, cores=8, free_disk_bytes=10**10)
    choices = {choice.file.name: choice for choice in advise(machine).choices}
    assert "of disk" in choices[Q4_K_M.name].reason
    assert choices[Q4_K_M.name].verdict == "does not fit"
    assert _advised(machine).model.key == "ministral-3-14b-reasoning"


@pytest.mark.parametrize("machine", [_mac(16), _mac(24), _mac(64), RTX_4090, _with_gpu(32, 8_188), _without_gpu(32)])
def test_what_is_said_to_fit_is_within_the_machine(machine: Machine) -> None:
    room = machine.room()
    loaded = [choice for choice in advise(machine).choices if choice.memory]
    assert loaded
    assert all(choice.memory and room.holds(choice.memory) for choice in loaded)


def test_memory_that_the_gpu_shares_is_counted_once() -> None:
    shared = Machine(16 * GIB, gpus=(Gpu("Metal", 16 * GIB, shares_memory=True),))
    assert best_loading(SHAPE, shared) is None
    assert shared.whole_bytes == 16 * GIB
    assert Machine(16 * GIB, gpus=(Gpu("CUDA", 16 * GIB),)).whole_bytes == 32 * GIB


# After a failure


def test_a_smaller_cache_is_offered_before_a_shorter_context() -> None:
    machine = Machine(32 * GIB, 19 * GIB, 8)
    offer = smaller_loading(SHAPE, machine, Loading(40_960))
    assert offer
    assert (offer.context_tokens, offer.kv_type) == (40_960, "q8_0")


def test_an_offer_fits_what_is_free() -> None:
    machine = Machine(32 * GIB, 16 * GIB, 8)
    offer = smaller_loading(SHAPE, machine, Loading(40_960))
    assert offer
    assert machine.room(now=True).holds(memory_of(SHAPE, offer))


@pytest.mark.parametrize("machine", [Machine(), Machine(64 * GIB, 60 * GIB, 8), RTX_4090])
def test_each_offer_is_smaller_than_the_one_that_failed(machine: Machine) -> None:
    failed = Loading(40_960)
    taken = []
    while offer := smaller_loading(SHAPE, machine, failed):
        taken.append(memory_of(SHAPE, offer).total)
        failed = offer
    assert len(taken) > 2
    assert taken == sorted(taken, reverse=True)


def test_no_context_helps_weights_that_do_not_fit() -> None:
    assert smaller_loading(SHAPE, Machine(16 * GIB, 12 * GIB, 8), Loading(40_960)) is None


def test_a_smaller_model_is_named_instead() -> None:
    choice = smaller_model(Machine(16 * GIB, 12 * GIB, 8), Q4_K_M.weight_bytes)
    assert choice
    assert choice.model.title == "Ministral 3 14B Reasoning"
    assert smaller_model(Machine(16 * GIB, 12 * GIB, 8), 10**9) is None
