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


def test_the_meter_and_the_engine_see_the_same_chunks() -> None:
    """Random long prompts: as many chunks, the same words lost, the same people refused."""
    from transformers import CLIPTokenizer

    from photomaker_desktop.engine.tokens import prompt_row

    folder = GOLDEN / "tokenizer"
    meter, reference = TokenMeter(folder), CLIPTokenizer.from_pretrained(folder)
    chance = random.Random(0)
    words = ["red", "astronaut,", "lighthouse;", "crepuscular", "antediluvian", "a", "1999"]
    seen = {"lost": 0, "refused": 0, "long": 0}
    for _ in range(200):
        before = " ".join(chance.choices(words, k=chance.randint(0, 120)))
        after = " ".join(chance.choices(words, k=chance.randint(0, 250)))
        plan = person(f"{before}, portrait of @Ada, {after}")
        slots = chance.choice([1, 2, 4, 8, 60, 76])
        use = meter.measure(plan, slots)
        try:
            row = prompt_row(reference, plan.marked_words, MARK, slots)
        except PromptError:
            assert use.person_lost
            seen["refused"] += 1
            continue
        assert not use.person_lost
        assert (use.chunks, use.lost) == (row.chunks, row.lost)
        seen["lost" if row.lost else "long"] += 1
    assert min(seen.values()) > 10


def test_a_long_prompt_takes_more_chunks_and_loses_nothing_before_the_eighth() -> None:
    meter = TokenMeter(GOLDEN / "tokenizer")
    long = person(", ".join(["a red cat in a garden"] * 40))
    assert meter.measure(long, 4).fits
    assert meter.measure(long, 4).chunks == 5
    endless = person(", ".join(["a red cat in a garden"] * 120))
    assert meter.measure(endless, 4).chunks == 8
    assert meter.measure(endless, 4).lost[-2:] == ("a", "garden")


def test_start_and_end_of_every_chunk_are_counted() -> None:
    meter = TokenMeter(GOLDEN / "tokenizer")
    words = ", ".join(["a red cat in a garden"] * 40)
    use = meter.measure(person(f"@Ada, {words}"), 3)
    tokens = len(meter.ids(f"a woman, {words}")) + 3 - 1
    assert use.used == tokens + 2 * use.chunks
    assert use.limit == 77 * use.chunks


def test_a_person_behind_the_last_chunk_is_lost_even_with_one_photo() -> None:
    meter = TokenMeter(GOLDEN / "tokenizer")
    far = person(", ".join(["a red cat in a garden"] * 120) + ", with @Ada")
    assert meter.measure(far, 1).person_lost and meter.measure(far, 1).person_late
    assert meter.measure(far, 1).used > meter.measure(far, 1).limit == 8 * 77
    assert not meter.measure(far, 1).fits
    assert not meter.measure(far).person_lost, "nobody is meant"


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
