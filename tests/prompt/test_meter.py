"""Counting tokens without torch: the same ids, the same losses as the engine."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import PromptError, WeightsInvalid, WeightsMissing
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.plan import MARK, PromptPlan, plan_prompt
from tests.support.data import GOLDEN

TEXTS = [
    "portrait photo of a woman, 4k!!! it's wow",
    "Hello   World\n\tÉté naïve 漢字 😀👍🏽 2024 a1b2",
    "!! wow! <|endoftext|> x",
    "",
    "(((masterpiece:1.2))) don't we'll I'd A\u00a0B e\u0301",
    "ﬁ ß İstanbul Ω antidisestablishmentarianism",
]


@pytest.mark.parametrize("name", ["tokenizer", "tokenizer_2"])
def test_ids_are_those_of_transformers(name: str) -> None:
    from transformers import CLIPTokenizer

    folder = GOLDEN / name
    meter, reference = TokenMeter(folder), CLIPTokenizer.from_pretrained(folder)
    for text in TEXTS:
        assert list(meter.ids(text)) == reference(text, add_special_tokens=False).input_ids


def test_a_tokenizer_json_folder_gives_the_same(tmp_path: Path) -> None:
    from transformers import CLIPTokenizer

    folder = GOLDEN / "tokenizer"
    CLIPTokenizer.from_pretrained(folder).backend_tokenizer.save(str(tmp_path / "tokenizer.json"))
    whole, parts = TokenMeter(tmp_path), TokenMeter(folder)
    assert [whole.ids(text) for text in TEXTS] == [parts.ids(text) for text in TEXTS]


def person(words: str) -> PromptPlan:
    return plan_prompt(GenerationRequest(words, subject=Subject("Ada", "woman", b"")), 0)


def test_each_photo_takes_its_tokens() -> None:
    meter = TokenMeter(GOLDEN / "tokenizer")
    words = person("photo of @Ada")
    assert meter.measure(words, 1).used == 2 + len(meter.ids("photo of a woman"))
    assert meter.measure(words, 8).used == meter.measure(words, 1).used + 7
    assert meter.measure(words, 8).fits


def test_losses_are_those_of_the_engine() -> None:
    """Random long prompts: the meter names the same words as the engine's token rows."""
    from transformers import CLIPTokenizer

    from photomaker_desktop.engine.tokens import expanded_row

    folder = GOLDEN / "tokenizer"
    meter, reference = TokenMeter(folder), CLIPTokenizer.from_pretrained(folder)
    chance = random.Random(0)
    words = ["red", "astronaut,", "lighthouse;", "crepuscular", "antediluvian", "a", "1999"]
    seen = {"lost": 0, "gone": 0, "fine": 0}
    for _ in range(200):
        before = " ".join(chance.choices(words, k=chance.randint(0, 60)))
        after = " ".join(chance.choices(words, k=chance.randint(0, 60)))
        plan = person(f"{before}, portrait of @Ada, {after}")
        slots = chance.choice([1, 2, 4, 8, 20])
        use = meter.measure(plan, slots)
        try:
            row = expanded_row(reference, plan.marked, MARK, slots)
        except PromptError:
            assert use.person_lost
            seen["gone"] += 1
            continue
        assert not use.person_lost
        assert use.lost == row.lost
        seen["lost" if row.lost else "fine"] += 1
    assert min(seen.values()) > 10


def test_without_a_person_what_is_past_77_is_lost() -> None:
    meter = TokenMeter(GOLDEN / "tokenizer")
    words = [f"{word}" for word in ("cat dog " * 40).split()]
    plan = PromptPlan(prompt="", text=" ".join(words), marker=None, negative=None)
    assert meter.measure(plan).lost == tuple(words[75:])
    assert not meter.measure(plan).fits


def test_bad_folders_are_errors_in_words(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing):
        TokenMeter(tmp_path)
    (tmp_path / "tokenizer.json").write_text("{")
    with pytest.raises(WeightsInvalid):
        TokenMeter(tmp_path)


def test_the_prompt_room_imports_neither_torch_nor_transformers() -> None:
    code = (
        "import sys; import photomaker_desktop.prompt.meter, photomaker_desktop.core.cost_model, "
        "photomaker_desktop.imaging.recipes; print({'torch', 'transformers'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
