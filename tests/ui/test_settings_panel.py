"""What the settings panel hands over, and what it takes back from a recipe."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.request import (
    GenerationRequest,
    LoraChoice,
    LoraMethod,
    PictureInput,
    Subject,
)
from photomaker_desktop.core.several_people import PeopleMethod, Region
from photomaker_desktop.core.sizes import ratios_for
from photomaker_desktop.core.time_estimate import expect, learn
from photomaker_desktop.ui.formatting import rough
from photomaker_desktop.ui.prompt.panel import WordsPanel
from photomaker_desktop.ui.settings_panel.also_used import NAMES
from photomaker_desktop.ui.settings_panel.panel import SettingsPanel
from photomaker_desktop.ui.widgets import Chip
from photomaker_desktop.weights.local.native_resolution import native_size
from tests.support.ui.entries import recipe_of
from tests.support.ui.see import buttons

EMPTY = GenerationRequest("")


@pytest.fixture
def panel(qtbot: QtBot) -> SettingsPanel:
    made = SettingsPanel()
    qtbot.addWidget(made)
    return made


def test_untouched_it_leaves_everything_to_the_preset(panel: SettingsPanel) -> None:
    assert panel.fill(EMPTY) == GenerationRequest("", preset="balanced")


def test_what_is_moved_is_said_and_reset_takes_it_back(panel: SettingsPanel) -> None:
    panel.strength.slider.setValue(35)
    panel.guidance.slider.setValue(14)
    panel.advanced.steps.slider.setValue(31)
    filled = panel.fill(EMPTY)
    assert (filled.style_strength, filled.guidance_scale, filled.steps) == (35, 7.0, 31)
    panel.reset()
    assert panel.fill(EMPTY) == GenerationRequest("", preset="balanced")


def test_another_preset_moves_the_sliders_that_were_not_touched(panel: SettingsPanel) -> None:
    panel.strength.set_value(42)
    panel.presets.set_preset("best")
    assert panel.advanced.steps.slider.value() == resolve(replace(EMPTY, preset="best")).steps
    assert panel.strength.slider.value() == 42


@pytest.mark.parametrize(
    "request_",
    [
        GenerationRequest("a", preset="best"),
        GenerationRequest("a", preset="draft", style_strength=45, guidance_scale=3.5),
        GenerationRequest("a", steps=30, scheduler="euler", width=768, height=1024),
        GenerationRequest("a", loras=(LoraChoice("/x/film.safetensors", 0.5),)),
        GenerationRequest("a", fusion=FusionMode.BUDGET, fusion_slots=3),
        GenerationRequest("a", start_merge_step=4, guidance_rescale=0.4, clip_skip=2),
        GenerationRequest("a", preset="draft", draft_lora="", lora_method=LoraMethod.UNMERGED),
        GenerationRequest("a", picture=PictureInput("/x/a.png", strength=0.3)),
        GenerationRequest("a", face_pass=FacePass(FaceGoal.CHANGE, face=2)),
        GenerationRequest("a", near_seed=9, noise_distance=0.25),
    ],
)
def test_the_settings_of_a_request_come_back_whole(
    panel: SettingsPanel, request_: GenerationRequest
) -> None:
    panel.load(replace(request_, seed=7))
    assert panel.fill(GenerationRequest("a")) == replace(request_, seed=7)
    panel.reset()
    kept = replace(EMPTY, width=request_.width, height=request_.height, preset=request_.preset)
    assert panel.fill(EMPTY) == replace(kept, seed=7)


def test_moving_the_style_strength_replaces_a_loaded_start(panel: SettingsPanel) -> None:
    panel.load(GenerationRequest("a", start_merge_step=4))
    panel.strength.set_value(30)
    filled = panel.fill(EMPTY)
    assert (filled.style_strength, filled.start_merge_step) == (30, None)


def test_no_field_of_a_request_is_forgotten() -> None:
    """A new one needs a control, or a chip."""
    elsewhere = {"prompt", "negative_prompt", "style", "subject", "others", "preview_every"}
    controls = {
        "preset", "width", "height", "number", "seed", "steps", "scheduler", "guidance_scale",
        "guidance_steps", "style_strength", "fusion", "fusion_slots", "loras", "best_of",
        "people_method",
    }  # fmt: skip
    every = {field.name for field in fields(GenerationRequest)}
    assert every == elsewhere | controls | set(NAMES)


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (GenerationRequest("", picture=PictureInput("/x/a.png")), "Starts from a.png"),
        (GenerationRequest("", picture=PictureInput("/x/a.png", "/x/m.png")), "Repaints a.png"),
        (GenerationRequest("", picture=PictureInput(control_image="/x/b.png")), "Follows b.png"),
        (GenerationRequest("", face_pass=FacePass(face=2)), "Faces drawn more finely"),
        (GenerationRequest("", face_pass=FacePass(into="/x/c.png")), "Person put into c.png"),
        (
            GenerationRequest("", near_seed=9, noise_distance=0.25),
            "Near seed 9 (distance 0.25)",
        ),
        (GenerationRequest("", draft_lora=""), "Draft LoRA: none"),
        (
            GenerationRequest("", regions=(Region("Ada", right=0.5), Region("Bob"))),
            "Places: Ada, Bob",
        ),
        (GenerationRequest("", lora_method=LoraMethod.MERGED), "LoRAs merged"),
    ],
)
def test_a_chip_says_what_is_used(
    panel: SettingsPanel, request_: GenerationRequest, text: str
) -> None:
    panel.load(request_)
    assert [chip.accessibleName() for chip in panel.also_used.findChildren(Chip)] == [text]


def test_a_start_picture_that_is_not_here_leaves_no_chip(panel: SettingsPanel) -> None:
    panel.load(GenerationRequest("a", picture=PictureInput(strength=0.3)))
    assert panel.fill(EMPTY).picture == PictureInput()
    assert not panel.also_used.isVisibleTo(panel)


def test_loaded_settings_without_a_control_are_shown_and_can_be_removed(
    panel: SettingsPanel, qtbot: QtBot
) -> None:
    panel.load(GenerationRequest("a", guidance_rescale=0.4, clip_skip=2))
    chips = panel.also_used.findChildren(Chip)
    assert [chip.accessibleName() for chip in chips] == ["Guidance rescale 0.4", "CLIP skip 2"]
    assert panel.also_used.isVisibleTo(panel)
    cross = chips[1].findChild(QToolButton)
    assert cross is not None
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    filled = panel.fill(EMPTY)
    assert (filled.guidance_rescale, filled.clip_skip) == (0.4, None)
    panel.reset()
    assert not panel.also_used.isVisibleTo(panel)


def test_the_dice_locks_a_new_seed_and_unlocking_lets_it_go(
    panel: SettingsPanel, qtbot: QtBot
) -> None:
    assert panel.fill(EMPTY).seed is None
    qtbot.mouseClick(panel.seed.dice, Qt.MouseButton.LeftButton)
    first = panel.fill(EMPTY).seed
    assert first is not None
    qtbot.mouseClick(panel.seed.dice, Qt.MouseButton.LeftButton)
    assert panel.fill(EMPTY).seed != first
    qtbot.mouseClick(panel.seed.lock, Qt.MouseButton.LeftButton)
    assert panel.fill(EMPTY).seed is None


def test_there_is_one_dice_and_alternatives_look_otherwise(panel: SettingsPanel) -> None:
    words = WordsPanel()
    (alternatives,) = buttons(words, "Alternatives")
    (dice,) = buttons(panel, "New random seed")
    looks = [one.icon().pixmap(one.iconSize()).toImage() for one in (alternatives, dice)]
    assert looks[0] != looks[1]
    assert buttons(words, "New random seed") == []
    words.deleteLater()


def test_the_seed_that_was_used_can_be_kept_with_one_press(panel: SettingsPanel) -> None:
    panel.seed.show_used(1234)
    assert panel.fill(EMPTY).seed is None
    panel.seed.lock.setChecked(True)
    assert panel.fill(EMPTY).seed == 1234


def test_sizes_follow_the_model(tmp_path: Path) -> None:
    (tmp_path / "unet").mkdir()
    (tmp_path / "vae").mkdir()
    (tmp_path / "unet" / "config.json").write_text(json.dumps({"sample_size": 16}))
    (tmp_path / "vae" / "config.json").write_text(json.dumps({"block_out_channels": [1, 2, 3, 4]}))
    assert native_size(str(tmp_path)) == 128
    assert native_size(str(tmp_path / "model.safetensors")) == 1024
    small = ratios_for(128)
    assert (small[0].width, small[0].height) == (128, 128)
    assert all(r.width % 8 == 0 and r.height % 8 == 0 and r.height >= 64 for r in small)


def test_time_is_learned_from_pictures_and_scales_with_the_work() -> None:
    assert expect({}, EMPTY) is None
    known = learn({}, recipe_of(EMPTY, seconds=41))
    one = expect(known, EMPTY)
    assert one == pytest.approx(41, rel=0.01)
    assert expect(known, replace(EMPTY, number=3)) == pytest.approx(3 * 41, rel=0.01)
    half = replace(EMPTY, width=512, height=1024)
    assert expect(known, half) == pytest.approx(41 / 2, rel=0.1)
    slower = learn(known, recipe_of(EMPTY, seconds=82))
    assert 41 < (expect(slower, EMPTY) or 0) < 82


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (7.4, "7 s"), (23, "25 s"), (200, "3 min"), (5400, "1.5 h")],
)
def test_times_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert rough(seconds) == words


def test_a_size_that_is_offered_is_found_again(panel: SettingsPanel) -> None:
    offered = panel.size_.count()
    request = GenerationRequest("a garden", width=768, height=1024)
    for _ in range(2):
        panel.load(request)
        assert panel.size_.pixels() == (768, 1024)
        assert panel.size_.ratio()
    assert panel.size_.count() == offered
    for _ in range(2):
        panel.load(replace(request, width=600, height=800))
        assert (panel.size_.pixels(), panel.size_.ratio()) == ((600, 800), "")
    assert panel.size_.count() == offered + 1


def test_another_model_keeps_the_ratio(panel: SettingsPanel) -> None:
    panel.size_.setCurrentIndex(3)
    ratio, (width, height) = panel.size_.ratio(), panel.size_.pixels()
    panel.set_model(ANY_MODEL, 512)
    assert panel.size_.ratio() == ratio
    assert panel.size_.pixels() == (width / 2, height / 2)


def test_a_model_offers_its_own_sizes_and_steps(panel: SettingsPanel) -> None:
    panel.set_model(Capabilities(ratios=("1:1",), least_steps=4, most_steps=50), 128)
    assert [panel.size_.itemText(row) for row in range(panel.size_.count())] == ["1:1 · 128 × 128"]
    steps = panel.advanced.steps
    assert (steps.slider.minimum(), steps.slider.maximum()) == (4, 50)
    assert steps.value() is None, "a new range is not the user's choice"
    panel.set_model(ANY_MODEL, 1024)
    assert panel.size_.count() == 14


def test_size_and_number_are_there_at_the_next_start(panel: SettingsPanel, qtbot: QtBot) -> None:
    panel.size_.setCurrentIndex(3)
    panel.number.setValue(4)
    again = SettingsPanel()
    qtbot.addWidget(again)
    again.restore(panel.state())
    assert (again.size_.ratio(), again.number.value()) == (panel.size_.ratio(), 4)
    again.restore({"ratio": "7:3", "number": "many"})
    assert (again.size_.ratio(), again.number.value()) == (panel.size_.ratio(), 4)


def test_the_best_of_several_is_asked_for_and_shown_again(panel: SettingsPanel) -> None:
    panel.number.setValue(2)
    panel.advanced.best_of.setValue(6)
    request = panel.fill(GenerationRequest("x"))
    assert request.best_of == 6
    panel.reset()
    assert panel.fill(GenerationRequest("x")).best_of is None
    panel.load(request)
    assert panel.advanced.best_of.value() == 6


def test_small_faces_have_a_switch_and_their_time_is_expected(panel: SettingsPanel) -> None:
    panel.set_pace({"pace": "pace:tiny:cpu", "pace:tiny:cpu": "0.001"})
    before = panel.expected(GenerationRequest(""))
    panel.advanced.faces.setCurrentIndex(1)
    request = panel.fill(GenerationRequest("x"))
    assert request.face_pass == FacePass()
    after = panel.expected(GenerationRequest(""))
    assert before is not None and after is not None and after > before
    panel.reset()
    assert panel.fill(GenerationRequest("x")).face_pass is None
    panel.load(request)
    assert panel.advanced.faces.currentData() == "detail" and not panel.also_used.isVisibleTo(panel)


def test_two_people_take_the_time_of_two_faces_more(panel: SettingsPanel) -> None:
    panel.set_pace({"pace": "pace:tiny:cpu", "pace:tiny:cpu": "0.001"})
    ada, bob = (Subject(name, "", b"") for name in ("Ada", "Bob"))
    alone, both = (
        panel.expected(GenerationRequest("", subject=ada, others=others)) for others in ((), (bob,))
    )
    assert alone is not None and both is not None and both > 1.5 * alone


def test_how_several_people_are_drawn_can_be_chosen(panel: SettingsPanel) -> None:
    assert panel.fill(EMPTY).people_method is None
    panel.advanced.people.setCurrentIndex(panel.advanced.people.findText("Regions, then faces"))
    request = panel.fill(EMPTY)
    assert request.people_method is PeopleMethod.BOTH
    panel.reset()
    assert panel.fill(EMPTY).people_method is None
    panel.load(request)
    assert panel.fill(EMPTY).people_method is PeopleMethod.BOTH
