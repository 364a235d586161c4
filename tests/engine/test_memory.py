"""Which plan for which machine, and the way down."""

from collections.abc import Iterator

import pytest
import torch

from photomaker_desktop.core.device import DeviceFacts, DeviceKind, MemoryTier
from photomaker_desktop.core.errors import OutOfMemory
from photomaker_desktop.engine.memory import (
    GIB,
    MemoryPlan,
    ModelSizes,
    Offload,
    gpu_key,
    lower_tier,
    next_plan,
    plan_memory,
    tier_plan,
)
from photomaker_desktop.engine.oom_retry import is_out_of_memory, with_memory_ladder

FREE = {4: 3.5, 6: 5.5, 8: 7.2, 12: 11.3, 16: 15.2, 24: 23.2}
"""What a desktop leaves of a card, in GiB."""


def card(size: int) -> DeviceFacts:
    return DeviceFacts(
        DeviceKind.CUDA, name="card", total_memory=size * GIB, free_memory=int(FREE[size] * GIB)
    )


@pytest.mark.parametrize(
    ("size", "tier", "offload", "tiled", "batch"),
    [
        (4, MemoryTier.FP8_STORAGE, Offload.MODEL, True, 1),
        (6, MemoryTier.MODEL_OFFLOAD, Offload.MODEL, True, 1),
        (8, MemoryTier.MODEL_OFFLOAD, Offload.MODEL, False, 2),
        (12, MemoryTier.RESIDENT, Offload.NONE, False, 2),
        (16, MemoryTier.RESIDENT, Offload.NONE, False, 4),
        (24, MemoryTier.RESIDENT, Offload.NONE, False, 8),
    ],
)
def test_cards(size: int, tier: MemoryTier, offload: Offload, tiled: bool, batch: int) -> None:
    plan = plan_memory(card(size), number=8)
    assert (plan.tier, plan.offload, plan.tile_vae, plan.batch) == (tier, offload, tiled, batch)
    assert plan.fp8_storage is (tier is MemoryTier.FP8_STORAGE)
    assert plan.peak <= FREE[size] * GIB


@pytest.mark.parametrize(
    ("memory", "tier"),
    [(8, MemoryTier.MODEL_OFFLOAD), (16, MemoryTier.RESIDENT), (36, MemoryTier.RESIDENT)],
)
def test_apple_silicon_never_gets_fp8_or_groups(memory: int, tier: MemoryTier) -> None:
    advised = int(memory * 0.67 * GIB)
    facts = DeviceFacts(DeviceKind.MPS, total_memory=advised, free_memory=advised)
    assert plan_memory(facts).tier is tier
    assert plan_memory(facts, floor=MemoryTier.GROUP_OFFLOAD).offload is Offload.MODEL


def test_the_cpu_keeps_everything_where_it_is() -> None:
    fp32 = ModelSizes(*(2 * size for size in (5_140_000_000, 1_640_000_000, 170_000_000)))
    small = DeviceFacts(DeviceKind.CPU, total_memory=16 * GIB, free_memory=12 * GIB)
    plan = plan_memory(small, sizes=fp32, number=4)
    assert (plan.offload, plan.tile_vae, plan.batch) == (Offload.NONE, True, 1)


def test_a_cpu_makes_one_picture_after_the_other() -> None:
    roomy = DeviceFacts(DeviceKind.CPU, total_memory=256 * GIB, free_memory=250 * GIB)
    assert plan_memory(roomy, number=8).batch == 1


def test_nothing_is_too_small_for_a_plan() -> None:
    facts = DeviceFacts(DeviceKind.CUDA, total_memory=2 * GIB, free_memory=GIB)
    assert plan_memory(facts).tier is MemoryTier.GROUP_OFFLOAD


def test_larger_pictures_need_a_thriftier_plan() -> None:
    assert plan_memory(card(12), 2048, 2048).tier is MemoryTier.RESIDENT_TILED
    assert plan_memory(card(24), 1536, 1536, 8).batch < 8


def test_control_and_small_models_count() -> None:
    control = ModelSizes(control=2_500_000_000)
    assert plan_memory(card(12), sizes=control).tier is MemoryTier.RESIDENT_TILED
    tiny = ModelSizes(10_000_000, 1_000_000, 1_000_000, 1_000_000)
    assert plan_memory(card(4), 256, 256, 8, sizes=tiny).batch == 8


def test_a_learned_tier_is_the_roomiest_that_is_tried() -> None:
    plan = plan_memory(card(24), number=8, floor=MemoryTier.MODEL_OFFLOAD)
    assert (plan.tier, plan.batch, plan.tile_vae) == (MemoryTier.MODEL_OFFLOAD, 1, True)
    tiled = plan_memory(card(24), number=8, floor=MemoryTier.RESIDENT_TILED)
    assert (tiled.tile_vae, tiled.batch) == (True, 8)
    assert gpu_key(card(24)) == "cuda card 24 GiB"


def test_the_ladder_has_the_order_that_was_measured() -> None:
    plan: MemoryPlan | None = plan_memory(card(24), number=8)
    steps = []
    while plan is not None:
        steps.append((plan.tier.value, plan.tile_vae, plan.batch))
        last = plan
        plan = next_plan(plan, DeviceKind.CUDA)
    assert steps == [
        ("resident", False, 8),
        ("resident_tiled", True, 8),
        ("one_at_a_time", True, 1),
        ("model_offload", True, 1),
        ("fp8_storage", True, 1),
        ("group_offload", True, 1),
    ]
    assert last.fp8_storage, "weights that were rounded to fp8 cannot become exact again"
    assert not tier_plan(MemoryTier.GROUP_OFFLOAD).fp8_storage


def test_finished_pictures_are_kept_and_the_rest_is_made_one_tier_lower() -> None:
    calls: list[tuple[str, int]] = []
    learned: list[str] = []

    def make(plan: MemoryPlan, done: int) -> Iterator[int]:
        calls.append((plan.tier.value, done))
        for number in range(done, 4):
            if number >= 2 and plan.batch > 1:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 1.50 GiB")
            yield number

    plan = plan_memory(card(12), number=4)
    ladder = with_memory_ladder(
        make, plan, DeviceKind.CUDA, lambda plan: learned.append(plan.tier.value)
    )
    assert list(ladder) == [0, 1, 2, 3]
    assert calls == [("resident", 0), ("resident_tiled", 2), ("one_at_a_time", 2)]
    assert learned == ["resident_tiled", "one_at_a_time"]


def test_the_end_of_the_ladder_is_one_clear_error() -> None:
    def make(plan: MemoryPlan, done: int) -> Iterator[int]:
        raise RuntimeError("MPS backend out of memory (MPS allocated: 8.9 GB)")
        yield

    with pytest.raises(OutOfMemory, match="smaller size"):
        list(with_memory_ladder(make, plan_memory(card(8)), DeviceKind.MPS))


def test_nothing_of_the_failed_try_is_held_when_the_next_begins() -> None:
    """The traceback would keep the tensors of the failed forward alive."""
    import weakref

    held: list[weakref.ref[torch.Tensor]] = []

    def make(plan: MemoryPlan, done: int) -> Iterator[bool]:
        if held:
            yield held[0]() is None
            return
        tensor = torch.zeros(8)
        held.append(weakref.ref(tensor))
        raise torch.OutOfMemoryError("out of memory")

    assert list(with_memory_ladder(make, plan_memory(card(8)), DeviceKind.CUDA)) == [True]


def test_other_failures_pass_through() -> None:
    def make(plan: MemoryPlan, done: int) -> Iterator[int]:
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")
        yield

    with pytest.raises(RuntimeError, match="mat1"):
        list(with_memory_ladder(make, plan_memory(card(8)), DeviceKind.CUDA))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (torch.OutOfMemoryError("x"), True),
        (MemoryError(), True),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory"), True),
        (RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate"), True),
        (RuntimeError("CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate"), True),
        (RuntimeError("device-side assert"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_what_counts_as_out_of_memory(error: Exception, expected: bool) -> None:
    assert is_out_of_memory(error) is expected


def test_of_two_floors_the_tighter_one_holds() -> None:
    roomy, tight = MemoryTier.RESIDENT_TILED, MemoryTier.GROUP_OFFLOAD
    assert lower_tier(roomy, tight) is lower_tier(tight, roomy) is tight
    assert lower_tier(None, roomy) is roomy
    assert lower_tier(None, None) is None
