"""PhotoMaker files: read, identify, validate the layout, write as safetensors."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path

import torch
from accelerate import init_empty_weights
from torch import Tensor
from transformers.initialization import no_init_weights

from photomaker_desktop.core.decoding import json_object
from photomaker_desktop.core.errors import WeightsInvalid, WrongModel
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.encoder import EncoderConfig, IdEncoder, build_encoder
from photomaker_desktop.engine.tensor_files import Tensors, read_tensors, write_safetensors
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.safetensors_header import SafetensorsHeader
from photomaker_desktop.weights.local.checksums import file_hashes
from photomaker_desktop.weights.local.detection import Family, of_header
from photomaker_desktop.weights.local.photo_encoder import adapter_version

CONFIG_KEY = "photomaker_config"
ENCODER, LORA = "id_encoder.", "lora_weights."
POSITION_IDS = "vision_model.embeddings.position_ids"


@dataclass(frozen=True)
class Adapter:
    """A PhotoMaker file in memory (safetensors stay mapped from the disk).

    ``id_encoder`` fits ``config`` exactly; ``lora`` has the published processor keys
    (``unet.<block>.processor.to_q_lora.down.weight`` …).
    """

    path: Path
    config: EncoderConfig
    id_encoder: Tensors
    lora: Tensors

    @property
    def version(self) -> AdapterVersion:
        return self.config.version

    @cached_property
    def sha256(self) -> str:
        """Of the whole file, which is read once and then remembered as long as it stays."""
        return file_hashes([self.path], paths.cache_dir() / "models")[0]

    def build(
        self, dtype: torch.dtype = torch.float32, device: str = "cpu", *, vision: bool = True
    ) -> IdEncoder:
        """The encoder with these weights; without ``vision`` only its fusion."""
        encoder = empty_encoder(self.config)
        encoder.load_state_dict(self.id_encoder, strict=True, assign=True)
        if not vision:
            encoder.drop_vision()
        return encoder.requires_grad_(False).eval().to(device, dtype)


def empty_encoder(config: EncoderConfig) -> IdEncoder:
    """Parameters without storage, buffers real: ready for ``load_state_dict(assign=True)``."""
    with init_empty_weights(include_buffers=False), no_init_weights():
        return build_encoder(config)


def load_adapter(path: Path | str) -> Adapter:
    """Read a PhotoMaker ``.bin`` or ``.safetensors``; the version follows from its keys.

    Sizes come from the tensors and, for head counts, from the safetensors metadata
    ``photomaker_config`` or a ``<name>.json`` beside the file. Raises ``WeightsMissing``,
    ``WeightsInvalid`` (damaged, unsafe, incomplete) or ``WrongModel``.
    """
    path = Path(path)
    tensors, metadata = read_tensors(path)
    encoder, lora = split(tensors)
    if encoder is None:
        raise not_photomaker(path, tensors)
    encoder.pop(POSITION_IDS, None)
    try:
        config = merge_config(config_of(encoder), stated_config(path, metadata))
        expected = {k: v.shape for k, v in empty_encoder(config).state_dict().items()}
    except (KeyError, IndexError, ValueError, TypeError, ZeroDivisionError) as error:
        raise WeightsInvalid(
            Text("{name} is an incomplete PhotoMaker file.", name=path.name),
            Text("Its layout is unknown: {error}.", error=error),
        ) from error
    check_layout(path, expected, encoder)
    return Adapter(path, config, encoder, lora)


def save_adapter(path: Path, config: EncoderConfig, id_encoder: Tensors, lora: Tensors) -> None:
    """Write safetensors atomically, with ``config`` in the metadata.

    Raises ``DiskFull`` or ``StorageError``.
    """
    tensors = {ENCODER + k: v for k, v in id_encoder.items()}
    tensors |= {LORA + k: v for k, v in lora.items()}
    write_safetensors(path, tensors, {"format": "pt", CONFIG_KEY: json.dumps(asdict(config))})


def split(tensors: Tensors) -> tuple[Tensors | None, Tensors]:
    """The two halves without their prefixes; the first is ``None`` for other files."""
    encoder = {k.removeprefix(ENCODER): v for k, v in tensors.items() if k.startswith(ENCODER)}
    lora = {k.removeprefix(LORA): v for k, v in tensors.items() if k.startswith(LORA)}
    whole = bool(encoder) and len(encoder) + len(lora) == len(tensors)
    return (encoder if whole else None), lora


def config_of(encoder: Mapping[str, Tensor]) -> EncoderConfig:
    """Sizes from the tensors; head counts as published (head dimensions 64 and 128)."""
    shape = {key: tuple(tensor.shape) for key, tensor in encoder.items()}
    vision = "vision_model.encoder.layers."
    hidden = shape["vision_model.embeddings.class_embedding"][0]
    patch = shape["vision_model.embeddings.patch_embedding.weight"][-1]
    positions = shape["vision_model.embeddings.position_embedding.weight"][0]
    config = EncoderConfig(
        vision_hidden=hidden,
        vision_intermediate=shape[f"{vision}0.mlp.fc1.weight"][0],
        vision_layers=1 + max(int(k.split(".")[3]) for k in shape if k.startswith(vision)),
        vision_heads=max(1, hidden // 64),
        patch=patch,
        image=patch * round((positions - 1) ** 0.5),
        projection=shape["visual_projection.weight"][0],
        projection_2=shape["visual_projection_2.weight"][0],
    )
    if adapter_version(shape) is AdapterVersion.V1:
        return config
    token_proj = "qformer_perceiver.token_proj"
    layers = "qformer_perceiver.perceiver_resampler.layers."
    inner, face = shape[f"{token_proj}.0.weight"]
    return replace(
        config,
        version=AdapterVersion.V2,
        face=face,
        tokens=shape[f"{token_proj}.2.weight"][0] // config.width,
        token_ratio=inner // face,
        depth=1 + max(int(k.split(".")[3]) for k in shape if k.startswith(layers)),
        ff_ratio=shape[f"{layers}0.1.1.weight"][0] // config.width,
    )


def stated_config(path: Path, metadata: Mapping[str, str]) -> dict[str, object]:
    """Sizes from the metadata or the file beside it; raises ``ValueError``."""
    sidecar = path.with_suffix(".json")
    if CONFIG_KEY in metadata:
        stated = json_object(metadata[CONFIG_KEY])
    elif sidecar.is_file():
        stated = json_object(sidecar.read_bytes()).get(CONFIG_KEY, {})
    else:
        return {}
    return dict(stated)


def merge_config(found: EncoderConfig, stated: Mapping[str, object]) -> EncoderConfig:
    """The head counts that were stated; everything else as found in the tensors."""
    names = ["vision_heads"] + ["head_dim"] * (found.version is AdapterVersion.V2)
    heads = {name: stated[name] for name in names if name in stated}
    if not all(isinstance(count, int) and count > 0 for count in heads.values()):
        raise ValueError(f"head counts {heads}")
    merged = replace(found, **heads)  # type: ignore[arg-type]
    if merged.vision_hidden % merged.vision_heads or (
        merged.version is AdapterVersion.V2 and merged.width % merged.head_dim
    ):
        raise ValueError(f"head counts {heads} do not divide the widths")
    return merged


def check_layout(
    path: Path, expected: Mapping[str, torch.Size], found: Mapping[str, Tensor]
) -> None:
    """Every key, every shape, nothing more; raises ``WeightsInvalid`` naming what differs."""
    missing = sorted(expected.keys() - found.keys())
    surplus = sorted(found.keys() - expected.keys())
    wrong = sorted(k for k in expected.keys() & found.keys() if found[k].shape != expected[k])
    for what, names in (
        (Text("missing tensors"), missing),
        (Text("unknown tensors"), surplus),
        (Text("tensors of the wrong size"), wrong),
    ):
        if names:
            raise WeightsInvalid(
                Text("{name} is not a valid PhotoMaker file.", name=path.name),
                Text(
                    "{count} {what}, such as {names}.",
                    count=len(names),
                    what=what,
                    names=", ".join(names[:3]),
                ),
                "Download it again.",
            )


def not_photomaker(path: Path, tensors: Tensors) -> WrongModel:
    """The error for another kind of file, naming what it is."""
    family = of_header(
        SafetensorsHeader({name: tuple(tensor.shape) for name, tensor in tensors.items()})
    )
    if family is Family.PHOTOMAKER:
        what = Text("{name} holds more than a PhotoMaker adapter.", name=path.name)
    else:
        what = Text(
            "{name} is {family}, not a PhotoMaker adapter.", name=path.name, family=family.value
        )
    return WrongModel(
        what,
        Text(
            "A PhotoMaker file holds “{encoder}” and “{lora}” and nothing else.",
            encoder=ENCODER[:-1],
            lora=LORA[:-1],
        ),
        "Choose photomaker-v1.bin, photomaker-v2.bin or a safetensors conversion of them.",
    )
