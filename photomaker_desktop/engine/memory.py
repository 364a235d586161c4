"""Memory planning: a pure decision, and the fallback after out of memory.

Sizes and live peaks of SDXL in fp16 as measured: UNet 0.15 GiB per sample (two samples per guided
picture), VAE decode 1.50 GiB, 0.38 in tiles of 512 pixels; all at 1024×1024.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from photomaker_desktop.core.device import DeviceFacts, DeviceKind, MemoryTier

GIB = 1 << 30
MEGAPIXEL = 1024 * 1024
SLACK = GIB // 4
USABLE = 0.98
PICTURE_ROOM = 1.0 * GIB
MOST_AT_ONCE = 8
GROUPS_IN_FLIGHT = 0.3

FP8_TIERS = (MemoryTier.FP8_STORAGE,)
RANK = {tier: rank for rank, tier in enumerate(MemoryTier)}


class Offload(StrEnum):
    """Where weights are kept: on the device, or in main memory by model or by layer."""

    NONE = "none"
    MODEL = "model"
    GROUP = "group"


@dataclass(frozen=True)
class ModelSizes:
    """Bytes of weights in the dtype that is used; the defaults are SDXL with V1 in fp16."""

    unet: int = 5_140_000_000
    text_encoders: int = 1_640_000_000
    vae: int = 170_000_000
    identity: int = 650_000_000
    control: int = 0
    bytes_per_number: int = 2

    @property
    def total(self) -> int:
        return self.unet + self.text_encoders + self.vae + self.identity + self.control


@dataclass(frozen=True)
class MemoryPlan:
    """``batch`` pictures at once; ``peak`` is the estimate in bytes on the device.

    The VAE decodes one picture after the other (sliced) wherever ``batch`` is above 1.
    """

    tier: MemoryTier
    batch: int
    tile_vae: bool
    offload: Offload
    fp8_storage: bool
    peak: int = 0


TIERS: dict[DeviceKind, tuple[MemoryTier, ...]] = {
    DeviceKind.CUDA: tuple(MemoryTier),
    DeviceKind.XPU: tuple(MemoryTier),
    DeviceKind.MPS: tuple(MemoryTier)[:4],
    DeviceKind.CPU: tuple(MemoryTier)[:3],
}
"""MPS and the CPU share memory with the weights that would wait there; MPS has no fp8."""


def plan_memory(
    facts: DeviceFacts,
    width: int = 1024,
    height: int = 1024,
    number: int = 1,
    *,
    sizes: ModelSizes | None = None,
    floor: MemoryTier | None = None,
    together: bool = False,
) -> MemoryPlan:
    """The fastest plan that fits the device's free memory, or else the most economical one.

    ``facts`` are those from before the models were loaded.

    With a ``floor``, a tier that the user chose or that was learned (``Settings.learned_tiers``,
    ``gpu_key``), no roomier tier is considered, and it comes with all savings of those above it.
    ``together``: also a CPU makes several pictures at once, to choose among them.
    """
    sizes = sizes or ModelSizes()
    pixels = width * height / MEGAPIXEL
    room = int(USABLE * (facts.free_memory or facts.total_memory or facts.system_memory))
    plans = list(candidates(facts.kind, floor))
    fitting = (plan for plan in plans if peak(plan, sizes, pixels) + margin(plan) <= room)
    chosen = next(fitting, plans[-1])
    # On a CPU a batch is no faster, and a picture made alone is the same bit for bit.
    several = together or facts.kind is not DeviceKind.CPU
    if several and (floor is None or RANK[floor] < RANK[MemoryTier.ONE_AT_A_TIME]):
        spare = room - peak(replace(chosen, batch=0), sizes, pixels)
        each = PICTURE_ROOM * pixels * sizes.bytes_per_number / 2
        chosen = replace(chosen, batch=_power_of_two(min(spare / each, number, MOST_AT_ONCE)))
    return replace(chosen, peak=peak(chosen, sizes, pixels))


def margin(plan: MemoryPlan) -> int:
    """A card that needs offloading keeps 1 GiB spare before the VAE may decode in one piece."""
    return GIB if plan.offload is Offload.MODEL and not plan.tile_vae else 0


def candidates(kind: DeviceKind, floor: MemoryTier | None = None) -> Iterator[MemoryPlan]:
    """From most to least memory, one picture at a time."""
    start = 0 if floor is None else min(RANK[floor], len(TIERS[kind]) - 1)
    for tier in TIERS[kind][start:]:
        if tier is MemoryTier.MODEL_OFFLOAD and floor is None:
            yield replace(tier_plan(tier), tile_vae=False)
        yield tier_plan(tier)


def tier_plan(tier: MemoryTier) -> MemoryPlan:
    """A tier with all the savings of the tiers above it, one picture at once."""
    rank = RANK[tier]
    group = tier is MemoryTier.GROUP_OFFLOAD
    return MemoryPlan(
        tier=tier,
        batch=1,
        tile_vae=rank >= 1,
        offload=Offload.GROUP if group else Offload.MODEL if rank >= 3 else Offload.NONE,
        fp8_storage=tier in FP8_TIERS,
    )


def next_plan(plan: MemoryPlan, kind: DeviceKind) -> MemoryPlan | None:
    """The next lower plan; None at the end (then only a smaller picture helps).

    Tile the VAE → one at a time → model offload → fp8 storage → group offload. Weights that are
    stored in fp8 stay so: what was rounded off is gone.
    """
    tiers = TIERS[kind]
    below = tiers[tiers.index(plan.tier) + 1 :]
    if not plan.tile_vae:
        tier = MemoryTier.RESIDENT_TILED if plan.offload is Offload.NONE else plan.tier
        return replace(plan, tile_vae=True, tier=tier, peak=0)
    if plan.batch > 1:
        tier = MemoryTier.ONE_AT_A_TIME if plan.offload is Offload.NONE else plan.tier
        return replace(plan, batch=1, tier=tier, peak=0)
    lower = [tier for tier in below if tier is not MemoryTier.ONE_AT_A_TIME]
    if not lower:
        return None
    return replace(tier_plan(lower[0]), fp8_storage=plan.fp8_storage or lower[0] in FP8_TIERS)


def peak(plan: MemoryPlan, sizes: ModelSizes, pixels: float) -> int:
    """Estimated bytes on the device at the worst moment; ``pixels`` in units of 1024×1024."""
    unet = sizes.unet * (0.5 if plan.fp8_storage else 1) + sizes.control
    live = GIB * sizes.bytes_per_number / 2
    unet_live = 0.30 * live * pixels * plan.batch
    vae_live = live * (min(0.38, 1.50 * pixels) if plan.tile_vae else 1.50 * pixels)
    if plan.offload is Offload.NONE:
        return int(sizes.total + max(unet_live, vae_live) + SLACK)
    if plan.offload is Offload.GROUP:
        return int(GROUPS_IN_FLIGHT * unet + max(unet_live, vae_live + sizes.vae) + SLACK)
    return int(max(unet + unet_live, sizes.vae + vae_live, sizes.text_encoders) + SLACK)


def gpu_key(facts: DeviceFacts) -> str:
    """The name under which a learned tier is remembered."""
    return f"{facts.kind.value} {facts.name} {facts.total_memory / GIB:.0f} GiB".replace("  ", " ")


def lower_tier(*floors: MemoryTier | None) -> MemoryTier | None:
    """The lowest of several tiers; None if none is set."""
    return max((floor for floor in floors if floor is not None), key=RANK.__getitem__, default=None)


def _power_of_two(count: float) -> int:
    return 1 << (max(1, int(count)).bit_length() - 1)
