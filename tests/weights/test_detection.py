"""A wrong file is recognised before anything is loaded, and refused in one sentence."""

import json
import struct
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.safetensors_header import read_header
from photomaker_desktop.weights.local.detection import Family, identify, require_sdxl
from tests.support.engine.checkpoints import write_header

UNET, CLIP = "model.diffusion_model.", "conditioner.embedders."
LAYOUTS: dict[Family, dict[str, tuple[int, ...]]] = {
    Family.SDXL: {
        f"{UNET}input_blocks.0.0.weight": (320, 4, 3, 3),
        f"{CLIP}0.transformer.text_model.final_layer_norm.weight": (768,),
        f"{CLIP}1.model.ln_final.weight": (1280,),
        "first_stage_model.decoder.conv_in.weight": (512, 4, 3, 3),
    },
    Family.SDXL_INPAINT: {
        f"{UNET}input_blocks.0.0.weight": (320, 9, 3, 3),
        f"{CLIP}1.model.ln_final.weight": (1280,),
    },
    Family.SDXL_REFINER: {
        f"{UNET}input_blocks.0.0.weight": (384, 4, 3, 3),
        f"{CLIP}0.model.ln_final.weight": (1280,),
    },
    Family.SD1: {
        f"{UNET}input_blocks.0.0.weight": (320, 4, 3, 3),
        "cond_stage_model.transformer.text_model.final_layer_norm.weight": (768,),
    },
    Family.SD2: {
        f"{UNET}input_blocks.0.0.weight": (320, 4, 3, 3),
        "cond_stage_model.model.ln_final.weight": (1024,),
    },
    Family.SD3: {f"{UNET}joint_blocks.0.context_block.attn.qkv.weight": (4608, 1536)},
    Family.FLUX: {"double_blocks.0.img_attn.qkv.weight": (9216, 3072)},
    Family.LORA: {"lora_unet_down_blocks_1_attentions_0_proj_in.lora_down.weight": (8, 320, 1, 1)},
    Family.CONTROL: {"controlnet_cond_embedding.conv_in.weight": (16, 3, 3, 3)},
    Family.VAE: {"decoder.conv_in.weight": (512, 4, 3, 3), "encoder.down.0.block.0.x": (1,)},
    Family.UNET: {f"{UNET}input_blocks.0.0.weight": (320, 4, 3, 3)},
    Family.TEXT_ENCODER: {"text_model.final_layer_norm.weight": (768,)},
    Family.PHOTOMAKER: {
        "id_encoder.visual_projection.weight": (768, 1024),
        "lora_weights.unet.down_blocks.1.processor.to_q_lora.down.weight": (64, 640),
    },
    Family.UNKNOWN: {"something.else": (1,)},
}


@pytest.mark.parametrize("family", list(LAYOUTS), ids=lambda family: family.name)
def test_single_files(family: Family, tmp_path: Path) -> None:
    path = write_header(tmp_path / "model.safetensors", LAYOUTS[family])
    assert identify(path) is family
    if family is Family.SDXL:
        require_sdxl(path)
        return
    with pytest.raises(WrongModel) as refused:
        require_sdxl(path)
    assert str(refused.value) == (
        f"model.safetensors is {family.value}. PhotoMaker needs an SDXL base model. "
        "Choose an SDXL base model, such as RealVisXL V4.0."
    )


@pytest.mark.parametrize(
    ("name", "parts", "family"),
    [
        ("StableDiffusionXLPipeline", {"text_encoder": ["transformers", "CLIP"]}, Family.SDXL),
        ("StableDiffusionXLImg2ImgPipeline", {"text_encoder": [None, None]}, Family.SDXL_REFINER),
        ("StableDiffusionPipeline", {}, Family.SD1),
        ("StableDiffusion3Pipeline", {}, Family.SD3),
        ("FluxPipeline", {}, Family.FLUX),
        ("WanPipeline", {}, Family.UNKNOWN),
    ],
)
def test_folders(name: str, parts: dict[str, object], family: Family, tmp_path: Path) -> None:
    (tmp_path / "model_index.json").write_text(json.dumps({"_class_name": name} | parts))
    for part, config in {"unet": {"in_channels": 4}, "text_encoder": {"hidden_size": 768}}.items():
        (tmp_path / part).mkdir()
        (tmp_path / part / "config.json").write_text(json.dumps(config))
    assert identify(tmp_path) is family


def test_sd2_and_inpainting_folders_are_told_by_their_parts(tmp_path: Path) -> None:
    index = {"_class_name": "StableDiffusionPipeline"}
    (tmp_path / "model_index.json").write_text(json.dumps(index))
    (tmp_path / "text_encoder").mkdir()
    (tmp_path / "text_encoder" / "config.json").write_text('{"hidden_size": 1024}')
    assert identify(tmp_path) is Family.SD2
    index = {"_class_name": "StableDiffusionXLInpaintPipeline", "text_encoder": ["a", "b"]}  # type: ignore[dict-item]
    (tmp_path / "model_index.json").write_text(json.dumps(index))
    (tmp_path / "unet").mkdir()
    (tmp_path / "unet" / "config.json").write_text('{"in_channels": 9}')
    assert identify(tmp_path) is Family.SDXL_INPAINT


def test_the_tiny_model_is_sdxl(tiny_models: ModelPaths) -> None:
    assert identify(Path(tiny_models.base)) is Family.SDXL
    assert identify(Path(tiny_models.adapter)) is Family.PHOTOMAKER


def test_a_full_size_file_cut_short(tmp_path: Path) -> None:
    path = write_header(tmp_path / "base.safetensors", {f"{CLIP}1.big": (1000, 1000, 1000)})
    with path.open("r+b") as file:
        file.truncate(1_500_000_000)
    with pytest.raises(WeightsInvalid, match=r"1,500,000,000 of 2,000,\d{3},\d{3} bytes"):
        identify(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"abc",
        b"PK\x03\x04 a zip file",
        struct.pack("<Q", 2**62) + b"{}",
        struct.pack("<Q", 4) + b"null",
        struct.pack("<Q", 8) + b'{"a": 1}',
        struct.pack("<Q", 20) + b'{"a": {"shape": [1]}}',
    ],
)
def test_damaged_headers(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsInvalid):
        read_header(path)


def test_old_formats_and_missing_files(tmp_path: Path) -> None:
    (tmp_path / "model.ckpt").write_bytes(b"PK")
    with pytest.raises(WeightsInvalid, match="contain code"):
        identify(tmp_path / "model.ckpt")
    with pytest.raises(WeightsMissing):
        identify(tmp_path / "gone.safetensors")
    with pytest.raises(WeightsMissing, match=r"model_index\.json is missing"):
        identify(tmp_path)
