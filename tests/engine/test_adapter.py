"""PhotoMaker files: the real layout, every wrong file, and conversion."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from photomaker_desktop import cli
from photomaker_desktop.core.errors import (
    PhotoMakerError,
    StorageError,
    WeightsInvalid,
    WeightsMissing,
    WrongModel,
)
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import (
    POSITION_IDS,
    Adapter,
    empty_encoder,
    load_adapter,
    save_adapter,
)
from photomaker_desktop.engine.encoder import EncoderConfig
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.photomaker_lora import own_pairs, peft_keys

V1, V2 = AdapterVersion
PARAMETERS = {V1: 326_273_024, V2: 543_395_840}


def weightless(shapes: dict[str, torch.Size]) -> dict[str, Tensor]:
    """Tensors of these shapes that share one number: files of them stay small."""
    return {name: torch.zeros(1).expand(shape) for name, shape in shapes.items()}


def published(version: AdapterVersion) -> dict[str, Tensor]:
    """An identity encoder as published, without its numbers."""
    encoder = empty_encoder(EncoderConfig(version))
    return weightless({name: tensor.shape for name, tensor in encoder.state_dict().items()})


@pytest.fixture(scope="module")
def sdxl_unet() -> torch.nn.Module:
    """SDXL's UNet, without its numbers."""
    from diffusers import UNet2DConditionModel

    with torch.device("meta"):
        unet: torch.nn.Module = UNet2DConditionModel(
            cross_attention_dim=2048,
            block_out_channels=(320, 640, 1280),
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
            transformer_layers_per_block=(1, 2, 10),
            attention_head_dim=(5, 10, 20),
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=256,
            projection_class_embeddings_input_dim=2816,
        )
    return unet


def published_lora(unet: torch.nn.Module, rank: int = 64) -> dict[str, Tensor]:
    shapes = {}
    for name, module in unet.named_modules():
        if name.endswith((".attn1", ".attn2")):
            for part in ("to_q", "to_k", "to_v", "to_out"):
                linear = module.get_submodule("to_out.0" if part == "to_out" else part)
                key = f"unet.{name}.processor.{part}_lora"
                shapes[f"{key}.down.weight"] = torch.Size((rank, linear.in_features))
                shapes[f"{key}.up.weight"] = torch.Size((linear.out_features, rank))
    return weightless(shapes)


@pytest.mark.parametrize("version", AdapterVersion)
@pytest.mark.parametrize("old_transformers", [False, True])
def test_the_published_layout_loads_strictly(
    tmp_path: Path, sdxl_unet: torch.nn.Module, version: AdapterVersion, old_transformers: bool
) -> None:
    encoder, lora = published(version), published_lora(sdxl_unet)
    if old_transformers:
        encoder[POSITION_IDS] = torch.arange(257)[None]
    file = tmp_path / f"photomaker-{version}.bin"
    torch.save({"id_encoder": encoder, "lora_weights": lora}, file)
    adapter = load_adapter(file)
    assert adapter.config == EncoderConfig(version)
    built = adapter.build()
    assert sum(parameter.numel() for parameter in built.parameters()) == PARAMETERS[version]
    assert len(adapter.lora) == 1120
    assert sum(tensor.numel() for tensor in adapter.lora.values()) == 92_897_280


def test_every_lora_weight_finds_its_layer_in_sdxl(sdxl_unet: torch.nn.Module) -> None:
    converted = peft_keys(published_lora(sdxl_unet))
    for key, tensor in converted.items():
        layer = sdxl_unet.get_submodule(key.rsplit(".", 2)[0])
        wide = layer.in_features if ".lora_A." in key else layer.out_features
        assert sorted(tensor.shape) == sorted((64, wide))


def test_an_unknown_lora_key_is_refused() -> None:
    with pytest.raises(WeightsInvalid, match="unknown form"):
        peft_keys({"unet.down.processor.to_z_lora.down.weight": torch.zeros(1)})


@pytest.mark.parametrize("version", AdapterVersion)
def test_head_counts_travel_in_the_metadata(
    tiny_models: ModelPaths, tiny_models_v2: ModelPaths, version: AdapterVersion
) -> None:
    models = {V1: tiny_models, V2: tiny_models_v2}[version]
    adapter = load_adapter(models.adapter)
    assert (adapter.version, adapter.config.vision_heads) == (version, 2)


def test_head_counts_may_lie_beside_the_file(tmp_path: Path, tiny_models: ModelPaths) -> None:
    tiny = load_adapter(tiny_models.adapter)
    file = tmp_path / "mine.bin"
    torch.save({"id_encoder": tiny.id_encoder, "lora_weights": tiny.lora}, file)
    assert load_adapter(file).config.vision_heads == 1
    (tmp_path / "mine.json").write_text('{"photomaker_config": {"vision_heads": 2}}')
    assert load_adapter(file).config == tiny.config
    (tmp_path / "mine.json").write_text('{"photomaker_config": {"vision_heads": 7}}')
    with pytest.raises(WeightsInvalid, match="head counts"):
        load_adapter(file)


def text(path: Path, _: Adapter) -> None:
    path.write_text("<html>404 not found</html>")


def empty(path: Path, _: Adapter) -> None:
    path.touch()


def folder(path: Path, _: Adapter) -> None:
    path.mkdir()


def cut_safetensors(path: Path, tiny: Adapter) -> None:
    path.write_bytes(tiny.path.read_bytes()[:-1000])


def cut_header(path: Path, tiny: Adapter) -> None:
    path.write_bytes(tiny.path.read_bytes()[:200])


def cut_bin(path: Path, tiny: Adapter) -> None:
    torch.save({"id_encoder": tiny.id_encoder, "lora_weights": tiny.lora}, path)
    path.write_bytes(path.read_bytes()[:-5000])


class Harmful:
    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return print, ("this must never run",)


def code_in_zip(path: Path, tiny: Adapter) -> None:
    torch.save({"id_encoder": Harmful(), "lora_weights": {}}, path)


def code_in_pickle(path: Path, _: Adapter) -> None:
    path.write_bytes(pickle.dumps({"id_encoder": Harmful()}))


def without_a_tensor(path: Path, tiny: Adapter) -> None:
    kept = {k: v for k, v in tiny.id_encoder.items() if k != "fuse_module.mlp2.fc2.bias"}
    save_adapter(path, tiny.config, kept, tiny.lora)


def with_a_stranger(path: Path, tiny: Adapter) -> None:
    save_adapter(path, tiny.config, tiny.id_encoder | {"extra": torch.zeros(1)}, tiny.lora)


def with_an_odd_shape(path: Path, tiny: Adapter) -> None:
    odd = {"fuse_module.mlp1.fc1.bias": torch.zeros(3)}
    save_adapter(path, tiny.config, tiny.id_encoder | odd, tiny.lora)


def only_the_vision_model(path: Path, tiny: Adapter) -> None:
    vision = {k: v for k, v in tiny.id_encoder.items() if k.startswith("vision_model")}
    save_adapter(path, tiny.config, vision, {})


def keys(*names: str) -> Callable[[Path, Adapter], None]:
    return lambda path, _: save_file({name: torch.zeros(1) for name in names}, path)


def list_of_numbers(path: Path, _: Adapter) -> None:
    torch.save([1, 2, 3], path)


WRONG = {
    "text": (text, WrongModel, "not a weight file"),
    "empty": (empty, WeightsInvalid, "empty"),
    "folder": (folder, WrongModel, "folder"),
    "cut safetensors": (cut_safetensors, WeightsInvalid, "truncated"),
    "cut header": (cut_header, WeightsInvalid, "truncated"),
    "cut bin": (cut_bin, WeightsInvalid, "truncated"),
    "code in a zip": (code_in_zip, WeightsInvalid, "more than tensors"),
    "code in a pickle": (code_in_pickle, WeightsInvalid, "more than tensors"),
    "missing tensor": (without_a_tensor, WeightsInvalid, "1 missing tensors"),
    "surplus tensor": (with_a_stranger, WeightsInvalid, "1 unknown tensors"),
    "odd shape": (with_an_odd_shape, WeightsInvalid, "wrong size"),
    "half": (only_the_vision_model, WeightsInvalid, "incomplete"),
    "numbers": (list_of_numbers, WrongModel, "unknown weight file"),
    "LoRA": (keys("lora_unet_down_blocks_0.lora_down.weight"), WrongModel, "is a LoRA"),
    "peft LoRA": (keys("unet.mid.attn1.to_q.lora_A.weight"), WrongModel, "is a LoRA"),
    "SD 1.5": (
        keys("model.diffusion_model.input_blocks.0.0.weight", "cond_stage_model.transformer.a"),
        WrongModel,
        "Stable Diffusion 1.5",
    ),
    "SDXL": (
        keys("model.diffusion_model.input_blocks.0.0.weight", "conditioner.embedders.1.model.a"),
        WrongModel,
        "SDXL base model",
    ),
    "UNet": (keys("down_blocks.0.resnets.0.conv1.weight"), WrongModel, "only a UNet"),
    "more": (keys("id_encoder.a", "optimizer.state"), WrongModel, "more than"),
    "Flux": (keys("double_blocks.0.img_attn.proj.weight"), WrongModel, "Flux"),
    "IP-Adapter": (keys("image_proj.norm.weight"), WrongModel, "unknown weight file"),
    "ControlNet": (keys("controlnet_cond_embedding.conv_in.bias"), WrongModel, "ControlNet"),
}


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG.keys())
def test_another_file_is_named_for_what_it_is(
    tmp_path: Path,
    tiny_models: ModelPaths,
    capsys: pytest.CaptureFixture[str],
    case: tuple[Callable[[Path, Adapter], None], type[PhotoMakerError], str],
) -> None:
    write, error, words = case
    path = tmp_path / "photomaker.safetensors"
    write(path, load_adapter(tiny_models.adapter))
    with pytest.raises(error, match=words):
        load_adapter(path)
    assert "never run" not in capsys.readouterr().out


@pytest.mark.parametrize("start", [b"\x80", b"PK"])
def test_a_header_as_long_as_another_formats_mark(
    start: bytes, tmp_path: Path, tiny_models: ModelPaths
) -> None:
    """A safetensors file begins with a length, which may look like a pickle or a zip."""
    data = Path(tiny_models.adapter).read_bytes()
    length = int.from_bytes(data[:8], "little")
    longer = length + 1
    while not longer.to_bytes(8, "little").startswith(start):
        longer += 1
    header = data[8 : 8 + length] + b" " * (longer - length)
    path = tmp_path / "photomaker.safetensors"
    path.write_bytes(longer.to_bytes(8, "little") + header + data[8 + length :])
    assert load_adapter(path).version is V1


def test_a_missing_file_can_be_fetched(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing):
        load_adapter(tmp_path / "nothing.bin")


def same(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    return one.keys() == other.keys() and all(
        one[name].dtype == other[name].dtype and torch.equal(one[name], other[name]) for name in one
    )


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
def test_a_conversion_keeps_every_bit(
    tmp_path: Path, tiny_models: ModelPaths, dtype: torch.dtype
) -> None:
    tiny = load_adapter(tiny_models.adapter)
    encoder = {name: tensor.to(dtype) for name, tensor in tiny.id_encoder.items()}
    source = tmp_path / "photo maker.bin"
    torch.save({"id_encoder": encoder, "lora_weights": tiny.lora}, source)
    (tmp_path / "photo maker.json").write_text('{"photomaker_config": {"vision_heads": 2}}')
    assert cli.main(["convert", str(source)]) == 0
    converted = load_adapter(source.with_suffix(".safetensors"))
    assert converted.config == tiny.config
    assert same(converted.id_encoder, encoder)
    assert same(converted.lora, tiny.lora)


def test_a_conversion_never_overwrites_unasked(tmp_path: Path, tiny_models: ModelPaths) -> None:
    target = tmp_path / "there.safetensors"
    target.write_text("precious")
    assert cli.main(["convert", tiny_models.adapter, str(target)]) == 2
    assert target.read_text() == "precious"
    assert cli.main(["convert", tiny_models.adapter, str(target), "--force"]) == 0
    assert load_adapter(target).version is V1


def test_a_failed_conversion_leaves_nothing(tmp_path: Path, tiny_models: ModelPaths) -> None:
    damaged = tmp_path / "damaged.bin"
    damaged.write_bytes(b"PK not really")
    assert cli.main(["convert", str(damaged)]) == 4
    assert list(tmp_path.iterdir()) == [damaged]
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(StorageError):
        tiny = load_adapter(tiny_models.adapter)
        save_adapter(blocked / "below.safetensors", tiny.config, tiny.id_encoder, tiny.lora)


def test_the_hash_is_the_files(tmp_path: Path, tiny_models: ModelPaths) -> None:
    import hashlib

    content = Path(tiny_models.adapter).read_bytes()
    assert load_adapter(tiny_models.adapter).sha256 == hashlib.sha256(content).hexdigest()


def test_a_lora_for_another_unet_is_refused(tiny_models: ModelPaths) -> None:
    adapter = load_adapter(tiny_models.adapter)
    unet = load_base(tiny_models, torch.float32).unet
    assert len(own_pairs(unet, adapter)) == 56
    key = next(key for key in adapter.lora if key.endswith("up.weight"))
    for wrong in (torch.zeros(7, 4), torch.zeros(*adapter.lora[key].T.shape)):
        other = replace(adapter, lora=adapter.lora | {key: wrong})
        with pytest.raises(WeightsInvalid, match="does not fit this base model"):
            own_pairs(unet, other)
