"""Training PhotoMaker's parts on people of one's own: what goes in, what comes out."""

import json
import multiprocessing
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.photomaker_lora import peft_keys
from photomaker_desktop.training.adapter_recipe import AdapterConfig, train_adapter
from photomaker_desktop.training.adapter_task import AdapterRates
from photomaker_desktop.training.folders import read_people
from photomaker_desktop.training.loop import LoopConfig
from tests.support.people_folder import write_people
from tests.support.tiny import build_tiny
from tests.support.training import train_one
from tests.support.waiting import until

ENCODER = {
    "vision_hidden": 32,
    "vision_intermediate": 64,
    "vision_layers": 2,
    "vision_heads": 2,
    "patch": 56,
}


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return build_tiny(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_people(tmp_path_factory.mktemp("people"))


def recipe(tiny, data, folder, **loop):
    defaults = {"steps": 4, "batch": 4, "warmup": 1, "precision": "no", "ema": 0.5, "log_every": 1}
    return AdapterConfig(
        data=str(data),
        base=tiny.base,
        folder=str(folder),
        encoder=ENCODER,
        size=64,
        rank=4,
        rates=AdapterRates(lora=1e-2, encoder=1e-2),
        loop=LoopConfig(**(defaults | loop)),
    )


def test_writes_a_photomaker_file_that_the_engine_loads(tiny, data, tmp_path):
    result = train_adapter(recipe(tiny, data, tmp_path, validate_every=4))

    adapter = load_adapter(result)
    assert adapter.config.projection == 32
    assert adapter.config.vision_heads == 2
    keys = {key.split(".processor.")[1] for key in adapter.lora}
    assert keys == {
        f"{layer}_lora.{side}.weight"
        for layer in ("to_q", "to_k", "to_v", "to_out")
        for side in ("down", "up")
    }
    assert peft_keys(adapter.lora)
    assert any(tensor.abs().max() > 0 for key, tensor in adapter.lora.items() if ".up." in key)
    assert (tmp_path / "validation-000004.png").is_file()
    assert list((tmp_path / "tensorboard").glob("events*"))
    steps = [json.loads(line)["step"] for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert steps == [1, 2, 3, 4]


def test_the_base_model_stays_as_it_was(tiny, data, tmp_path):
    before = load_file(next(Path(tiny.base, "unet").glob("*.safetensors")))
    train_adapter(recipe(tiny, data, tmp_path, steps=1))
    after = load_file(next(Path(tiny.base, "unet").glob("*.safetensors")))
    assert all(torch.equal(before[key], after[key]) for key in before)


def test_goes_on_from_a_photomaker_file(tiny, data, tmp_path):
    from dataclasses import replace

    config = replace(recipe(tiny, data, tmp_path, steps=1), start=tiny.adapter, encoder={})
    start = load_adapter(tiny.adapter).id_encoder["visual_projection.weight"]
    found = load_adapter(train_adapter(config)).id_encoder["visual_projection.weight"]
    assert not torch.equal(found, start)
    assert torch.allclose(found, start, atol=0.02)


@pytest.mark.slow
def test_a_killed_run_ends_as_one_that_was_not(tiny, data, tmp_path, request):
    """Checkpoints after two steps; going on from there gives the file of a run in one piece.

    Both processes use one thread: sums of another number of threads are rounded otherwise.
    """
    from dataclasses import replace

    threads = torch.get_num_threads()
    request.addfinalizer(lambda: torch.set_num_threads(threads))
    torch.set_num_threads(1)
    whole = train_adapter(recipe(tiny, data, tmp_path / "whole"))
    halves = recipe(tiny, data, tmp_path / "halves", save_seconds=0.0)
    kill_after(halves, step=2)
    halves = replace(halves, loop=replace(halves.loop, save_seconds=1e9))
    assert_same(load_file(whole), load_file(train_adapter(halves)), 1e-6)


def kill_after(config, step):
    """Run the recipe in a process of its own and kill it once ``step`` is saved."""

    program = (
        "import sys, msgspec, torch; torch.set_num_threads(1); "
        "from photomaker_desktop.training.adapter_recipe import *; "
        "train_adapter(msgspec.json.decode(sys.argv[1].encode(), type=AdapterConfig))"
    )
    import msgspec

    process = subprocess.Popen(
        [sys.executable, "-c", program, msgspec.json.encode(config).decode()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    checkpoint = Path(config.folder) / "checkpoint.pt"

    def reached() -> bool:
        assert process.poll() is None or checkpoint.exists()
        if not checkpoint.exists():
            return False
        return bool(torch.load(checkpoint, weights_only=True)["step"] >= step)

    until(reached, seconds=200)
    process.kill()
    process.wait()


@pytest.mark.slow
def test_two_processes_give_the_result_of_one(tiny, data, tmp_path):
    """All in processes of their own, so that no earlier test has drawn a random number there."""
    one = launched(recipe(tiny, data, tmp_path / "one", steps=3), 1)
    both = launched(recipe(tiny, data, tmp_path / "two", steps=3), 2)
    assert_same(load_file(one), load_file(both), 2e-3)


def launched(config, processes):
    """Train in new processes, as ``accelerate launch`` starts them; returns the written file.

    They are forked from one that has imported torch: importing takes longer than the training.
    """
    context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    context.set_forkserver_preload([train_adapter.__module__, train_one.__module__])
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    started = [
        context.Process(target=train_one, args=(config, rank, processes, port))
        for rank in range(processes)
    ]
    for process in started:
        process.start()
    for process in started:
        process.join(280)
    assert [process.exitcode for process in started] == [0] * processes
    return Path(config.folder) / "photomaker.safetensors"


def assert_same(one, other, tolerance):
    assert one.keys() == other.keys()
    worst = max(float((one[key] - other[key]).abs().max()) for key in one)
    assert worst <= tolerance


def test_photos_come_from_the_other_pictures(data):
    from random import Random

    from photomaker_desktop.training.adapter_task import AdapterTask

    task = AdapterTask.__new__(AdapterTask)
    task.people, task.rates = read_people(data), AdapterRates()
    random = Random(0)
    samples = [task.sample(random) for _ in range(200)]
    assert all(sample.target not in sample.photos for sample in samples)
    silent = sum(not sample.caption.text for sample in samples)
    assert 8 <= silent <= 36
    assert {len(sample.photos) for sample in samples if sample.caption.text} == {1, 2}


def test_a_caption_must_say_what_the_person_is(tmp_path):
    folder = tmp_path / "people" / "ada"
    folder.mkdir(parents=True)
    line = {"file_name": "1.png", "text": "somebody at the beach"}
    (folder / "metadata.jsonl").write_text(json.dumps(line))
    with pytest.raises(UsageError, match="Line 1"):
        read_people(tmp_path / "people")


def test_nobody_is_an_error(tmp_path):
    with pytest.raises(UsageError, match="no people"):
        read_people(tmp_path)
