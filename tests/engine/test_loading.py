"""Base models from folders, single files and the cache: whole, alike, and without the network."""

import shutil
import socket
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.component_loading import load_control, load_vae
from photomaker_desktop.engine.loading import load_base, load_single_file
from photomaker_desktop.storage import paths
from tests.support.engine.checkpoints import (
    linear_as_conv,
    shapes,
    single_file,
    vae_key,
    write_header,
)

FP32 = torch.float32


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any connection or name look-up fails the test, whatever the libraries make of it."""

    def refuse(*_: object, **__: object) -> None:
        pytest.fail("something asked the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)


@pytest.fixture(scope="module")
def tiny(tiny_models: ModelPaths) -> Any:
    return load_base(tiny_models, FP32)


@pytest.fixture(scope="module")
def checkpoint(tiny: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model as one file, with the two odds and ends that published files hold."""
    tensors = single_file(tiny.unet, tiny.vae, tiny.text_encoder, tiny.text_encoder_2)
    first, second = (
        "conditioner.embedders.0.transformer.text_model",
        "conditioner.embedders.1.model",
    )
    tensors[f"{first}.embeddings.position_ids"] = torch.arange(77)[None]
    tensors[f"{second}.logit_scale"] = torch.tensor(4.6)
    path = tmp_path_factory.mktemp("single") / "tiny.safetensors"
    save_file(tensors, path)
    return path


def picture(pipeline: Any) -> torch.Tensor:
    made: torch.Tensor = pipeline(
        "photo of a woman",
        num_inference_steps=2,
        width=64,
        height=64,
        output_type="pt",
        generator=torch.Generator().manual_seed(0),
    ).images
    return made


def test_a_single_file_is_the_same_model_as_its_folder(
    tiny: Any, checkpoint: Path, tiny_models: ModelPaths
) -> None:
    alone = load_single_file(
        checkpoint, tiny_models.tokenizers, FP32, config=Path(tiny_models.base)
    )
    assert torch.equal(picture(alone), picture(tiny))


def test_an_incomplete_single_file_is_said_so(
    checkpoint: Path, tiny_models: ModelPaths, tmp_path: Path
) -> None:
    tensors = load_file(checkpoint)
    del tensors["conditioner.embedders.1.model.ln_final.weight"]
    save_file(tensors, tmp_path / "part.safetensors")
    with pytest.raises(WeightsInvalid, match="second text encoder lacks 1 tensors"):
        load_single_file(
            tmp_path / "part.safetensors",
            tiny_models.tokenizers,
            FP32,
            config=Path(tiny_models.base),
        )


def test_a_single_file_of_other_sizes_is_said_so(checkpoint: Path, tiny_models: ModelPaths) -> None:
    with pytest.raises(WeightsInvalid, match=r"tiny\.safetensors is not a complete SDXL model"):
        load_single_file(checkpoint, tiny_models.tokenizers, FP32)


def test_a_single_file_needs_tokenizers(checkpoint: Path, tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match="tokenizers"):
        load_base(ModelPaths(base=str(checkpoint)), FP32)
    with pytest.raises(WeightsMissing, match="tokenizer_2"):
        load_base(ModelPaths(base=str(checkpoint), tokenizers=str(tmp_path)), FP32)


def test_v_prediction_is_seen(checkpoint: Path, tiny_models: ModelPaths, tmp_path: Path) -> None:
    path = tmp_path / "v.safetensors"
    save_file(load_file(checkpoint) | {"v_pred": torch.zeros(0)}, path)
    made = load_single_file(path, tiny_models.tokenizers, FP32, config=Path(tiny_models.base))
    assert made.scheduler.config.prediction_type == "v_prediction"


def test_the_configurations_fit_the_full_layout_of_published_files() -> None:
    """All 2,513 tensors of SDXL, by name and shape, without storage, through diffusers' mapping."""
    from diffusers import AutoencoderKL, UNet2DConditionModel
    from diffusers.loaders import single_file_utils as utils
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

    root = paths.resources() / "sdxl"
    with torch.device("meta"):
        unet = UNet2DConditionModel.from_config(UNet2DConditionModel.load_config(root / "unet"))
        vae = AutoencoderKL.from_config(AutoencoderKL.load_config(root / "vae"))
        first, second = (
            cls(CLIPTextConfig.from_pretrained(root / name))
            for cls, name in (
                (CLIPTextModel, "text_encoder"),
                (CLIPTextModelWithProjection, "text_encoder_2"),
            )
        )
        tensors = single_file(unet, vae, first, second)
        mapped = {
            unet: utils.convert_ldm_unet_checkpoint(dict(tensors), dict(unet.config)),
            vae: utils.convert_ldm_vae_checkpoint(dict(tensors), dict(vae.config)),
            second: utils.convert_open_clip_checkpoint(
                second, tensors, "conditioner.embedders.1.model."
            ),
            first: {
                key.removeprefix("text_model."): tensor
                for key, tensor in utils.convert_ldm_clip_checkpoint(tensors).items()
            },
        }
    for model, found in mapped.items():
        wanted = {key.removeprefix("text_model."): t for key, t in model.state_dict().items()}
        found = {key.removeprefix("text_model."): t for key, t in found.items()}
        assert shapes(found) == shapes(wanted)
    assert len(tensors) == 2513
    assert sum(tensor.numel() for tensor in tensors.values()) == 3_468_837_867
    assert sum(parameter.numel() for parameter in unet.parameters()) == 2_567_463_684


def test_a_folder_with_only_fp16_files(tiny: Any, tmp_path: Path) -> None:
    tiny.save_pretrained(tmp_path, variant="fp16")
    assert not (tmp_path / "unet" / "diffusion_pytorch_model.safetensors").exists()
    assert torch.equal(picture(load_base(ModelPaths(base=str(tmp_path)), FP32)), picture(tiny))


def test_half_precision(tiny_models: ModelPaths) -> None:
    made = load_base(tiny_models, torch.float16)
    assert {made.unet.dtype, made.vae.dtype, made.text_encoder_2.dtype} == {torch.float16}


def test_a_hub_id_is_found_in_the_cache(
    tiny_models: ModelPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revision = "0" * 40
    repository = tmp_path / "models--someone--tiny"
    shutil.copytree(tiny_models.base, repository / "snapshots" / revision)
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(revision)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    assert load_base(ModelPaths(base="someone/tiny"), FP32).unet is not None
    with pytest.raises(WeightsMissing, match="not on this computer"):
        load_base(ModelPaths(base="someone/else"), FP32)


def test_missing_things_are_named(tmp_path: Path, tiny_models: ModelPaths) -> None:
    with pytest.raises(WeightsMissing, match="No base model"):
        load_base(ModelPaths(), FP32)
    with pytest.raises(WeightsMissing, match="is missing"):
        load_base(ModelPaths(base=str(tmp_path / "gone.safetensors")), FP32)
    base = tmp_path / "base"
    shutil.copytree(tiny_models.base, base)
    (base / "vae" / "diffusion_pytorch_model.safetensors").rename(base / "vae" / "old.bin")
    with pytest.raises(WeightsMissing, match=r"“vae”.*contain code"):
        load_base(ModelPaths(base=str(base)), FP32)


def test_a_damaged_part_is_named(tmp_path: Path, tiny_models: ModelPaths) -> None:
    base = tmp_path / "base"
    shutil.copytree(tiny_models.base, base)
    weights = base / "unet" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(WeightsInvalid, match="is incomplete"):
        load_base(ModelPaths(base=str(base)), FP32)


def test_another_vae_takes_the_place_of_the_bases(
    tiny: Any, tiny_models: ModelPaths, tmp_path: Path
) -> None:
    base = tmp_path / "base"
    shutil.copytree(tiny_models.base, base)
    (base / "vae" / "diffusion_pytorch_model.safetensors").unlink()
    folder = Path(tiny_models.base) / "vae"
    made = load_base(ModelPaths(base=str(base), vae=str(folder)), FP32)
    assert torch.equal(picture(made), picture(tiny))


def test_a_vae_file_in_the_original_layout(
    tiny: Any, tiny_models: ModelPaths, tmp_path: Path
) -> None:
    tensors = single_file(tiny.unet, tiny.vae, tiny.text_encoder, tiny.text_encoder_2)
    prefix = "first_stage_model."
    own = {k.removeprefix(prefix): t for k, t in tensors.items() if k.startswith(prefix)}
    save_file(own, tmp_path / "sdxl.vae.safetensors")
    shutil.copy(Path(tiny_models.base) / "vae" / "config.json", tmp_path)
    vae = load_vae(tmp_path / "sdxl.vae.safetensors", FP32)
    assert all(torch.equal(t, vae.state_dict()[k]) for k, t in tiny.vae.state_dict().items())


def test_the_vae_that_is_safe_in_half_precision_needs_no_configuration(tmp_path: Path) -> None:
    """Full size (83.7 million numbers, all zero, no blocks on the disk), original names."""
    from diffusers import AutoencoderKL

    with torch.device("meta"):
        config = AutoencoderKL.load_config(paths.resources() / "sdxl" / "vae")
        wanted = AutoencoderKL.from_config(config).state_dict()
        tensors = {vae_key(key): linear_as_conv(vae_key(key), t) for key, t in wanted.items()}
    path = write_header(tmp_path / "sdxl.vae.safetensors", shapes(tensors))
    vae = load_vae(path, torch.float16)
    assert vae.dtype is torch.float16
    assert vae.config.force_upcast is False
    assert shapes(vae.state_dict()) == shapes(wanted)


def test_controlnets_for_this_base_only(tiny: Any, tmp_path: Path) -> None:
    from diffusers import ControlNetModel

    control = ControlNetModel.from_unet(tiny.unet, conditioning_embedding_out_channels=(8, 16))
    control.save_pretrained(tmp_path / "control")
    loaded = load_control(tmp_path / "control", FP32, tiny.unet)
    assert torch.equal(loaded.conv_in.weight, control.conv_in.weight)
    config = tmp_path / "control" / "config.json"
    config.write_text(
        config.read_text().replace('"cross_attention_dim": 96', '"cross_attention_dim": 768')
    )
    with pytest.raises(WrongModel, match="another base"):
        load_control(tmp_path / "control", FP32, tiny.unet)
