"""*Use settings*, *Vary* and *Enlarge* through the window, with the real engine."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import ENLARGE_STRENGTH
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput
from photomaker_desktop.library import JobState
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.stage.vary_dialog import Variation
from tests.support.data import NEWTON
from tests.support.tiny import write_lora
from tests.support.ui.desk import Desk, add_person
from tests.support.ui.entries import recipe_of

pytestmark = pytest.mark.slow


def newest(window: MainWindow, qtbot: QtBot, count: int) -> Recipe:
    """The recipe of the last of ``count`` pictures, once they are all there."""
    gallery = window.services.library.gallery
    orders = window.services.orders

    def ended() -> bool:
        failed = [order.error for order in orders.all() if order.state is JobState.FAILED]
        assert not failed, failed
        return gallery.count() == count

    qtbot.waitUntil(ended)
    (last, *_) = gallery.page().pictures
    recipe = gallery.get(last.id).recipe
    assert recipe is not None
    return recipe


def test_nothing_is_lost_and_the_editor_is_left_alone(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    lora = tmp_path / "film.safetensors"
    write_lora(lora, 1)
    window = desk.open()
    services, words = window.services, window.studio.words
    add_person(window, qtbot, [str(NEWTON[1])], "Ada")
    qtbot.waitUntil(lambda: words.person() is None and bool(services.library.identities.list()))
    asked = GenerationRequest(
        "@Ada in the rain",
        "blurry",
        services.library.identities.subject("Ada"),
        style="Cinematic",
        preset="best",
        width=64,
        height=64,
        seed=5,
        steps=3,
        start_merge_step=1,
        guidance_rescale=0.4,
        clip_skip=1,
        fusion=FusionMode.AVERAGE,
        loras=(LoraChoice(str(lora), 0.5),),
    )
    services.orders.submit(asked)
    made = newest(window, qtbot, 1)
    (picture,) = services.library.gallery.page().pictures
    path = services.library.gallery.path(picture.id)
    words.editor.set_prompt("something else")
    before = window.studio.settings.fill(GenerationRequest(""))

    services.vary.emit(made, str(path), Variation(0.6))
    varied = newest(window, qtbot, 2)
    services.enlarge.emit(made, str(path), 1.5)
    larger = newest(window, qtbot, 3)
    assert words.editor.prompt() == "something else"
    assert window.studio.settings.fill(GenerationRequest("")) == before
    kept = PictureInput(path.name, strength=ENLARGE_STRENGTH, enlarge=1.5)
    for again, start in ((varied, PictureInput(path.name, strength=0.6)), (larger, kept)):
        assert again.request.picture == start
        assert replace(again.settings, width=64, height=64) == made.settings
        assert (again.fusion, again.tokens_sha256) == (made.fusion, made.tokens_sha256)
        assert again.request.loras == (LoraChoice("film.safetensors", 0.5),)
        assert (again.request.negative_prompt, again.style) == ("blurry", made.style)
    assert varied.seed != made.seed == larger.seed
    assert (larger.settings.width, larger.settings.height) == (96, 96)

    services.vary.emit(made, str(path), Variation(0.2, noise=True))
    near = newest(window, qtbot, 4)
    assert (near.request.near_seed, near.request.noise_distance) == (made.seed, 0.2)
    assert near.request.picture == PictureInput() and near.seed != made.seed
    assert near.settings == made.settings

    services.reuse.emit(made)
    assert words.editor.prompt() == "@Ada in the rain"
    qtbot.mouseClick(window.studio.generate.button, Qt.MouseButton.LeftButton)
    same = newest(window, qtbot, 5)
    assert replace(same.request, preview_every=1) == made.request
    assert (same.settings, same.fusion) == (made.settings, Fusion(FusionMode.AVERAGE))


def test_what_is_not_on_this_computer_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """A stranger's LoRA of the same name at the same path is not opened."""
    window = desk.open()
    services, lora = window.services, tmp_path / "ink.safetensors"
    write_lora(lora, 1)
    request = GenerationRequest("a garden", width=64, height=64, loras=(LoraChoice(str(lora)),))
    recipe = replace(recipe_of(request), hashes={"loras.0": "ab" * 32})
    told: list[PhotoMakerError] = []
    services.error.connect(told.append)
    services.vary.emit(recipe, str(tmp_path / "picture.png"), Variation())
    assert "ink.safetensors" in str(told[0])
    with qtbot.waitSignal(services.status) as said:
        services.reuse.emit(recipe)
    assert "ink.safetensors" in said.args[0]
    assert window.studio.settings.fill(GenerationRequest("")).loras == ()
