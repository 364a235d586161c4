"""Which event of which component calls which handler."""

from typing import Any

import gradio as gr

from photomaker_desktop.web.events.people import SavedPeople
from photomaker_desktop.web.events.photos import Photos
from photomaker_desktop.web.events.pictures import Pictures
from photomaker_desktop.web.events.prompt import Prompt
from photomaker_desktop.web.form import PRESET_OWN, preset_values
from photomaker_desktop.web.layout.page import Inputs, Outputs
from photomaker_desktop.web.service import Service

QUIET: dict[str, Any] = {
    "api_visibility": "private",
    "show_progress": "hidden",
    "concurrency_limit": None,
}
IN_BROWSER: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
EMPTY: dict[str, Any] = IN_BROWSER | {"fn": None, "js": "() => ''"}
"""Takes a refusal back at once: from the server that could come after the next one."""


def connect(service: Service, here: Inputs, there: Outputs, demo: gr.Blocks) -> None:
    """``here`` are the components of an order, ``there`` those that show or are pressed."""
    connect_person(service, here, there, demo)
    connect_photos(service, here, there)
    connect_words(service, here, there)
    connect_pictures(service, here, there)
    connect_arrival(service, here, there, demo)
    demo.unload(Pictures(service).leave)


def connect_person(service: Service, here: Inputs, there: Outputs, demo: gr.Blocks) -> None:
    people = SavedPeople(service)
    demo.load(people.choices, None, here.identity, **QUIET)
    here.who.change(people.show, here.who, [there.photos_group, there.saved_group], **QUIET)
    here.identity.change(outputs=there.identity_note, **EMPTY)
    there.keep_person.click(
        people.save,
        [there.person_name, there.agreed, *here.all()],
        [there.person_note, here.identity],
        **QUIET,
    )


def connect_photos(service: Service, here: Inputs, there: Outputs) -> None:
    photos = Photos(service)
    shown = [here.photos, there.photo_note, there.strip]
    for event, change in (
        (there.drop.upload, photos.add),
        (there.strip.delete, photos.remove),
        (there.strip.select, photos.choose_face),
        (there.strip.input, photos.weigh),
    ):
        changed = event(change, here.photos, here.photos, **QUIET)
        if change != photos.weigh:
            changed.then(photos.look, here.photos, shown, **QUIET).then(
                Prompt(service).measure, here.all(), there.meter, **QUIET
            )
    gr.on(
        [here.i_may_use_these_photos.input, here.photos.change, here.who.change],
        outputs=there.photo_refusal,
        **EMPTY,
    )
    there.samples.select(photos.take_sample, None, [here.photos, here.class_word], **QUIET).then(
        photos.look, here.photos, shown, **QUIET
    )


def connect_words(service: Service, here: Inputs, there: Outputs) -> None:
    here.preset.input(
        preset_values, here.preset, [getattr(here, name) for name in PRESET_OWN], **QUIET
    )
    here.seed.input(
        None, None, [here.random_seed, there.seed_note], js="() => [false, '']", **IN_BROWSER
    )
    measured = [
        here.prompt.input,
        here.prompt.change,
        here.style.change,
        here.negative.change,
        here.who.change,
        here.identity.change,
        here.class_word.change,
        here.fusion.change,
        here.slots.change,
    ]
    gr.on(measured, outputs=there.prompt_refusal, **EMPTY)
    gr.on(
        measured,
        Prompt(service).measure,
        here.all(),
        there.meter,
        trigger_mode="always_last",
        **QUIET,
    )


def connect_pictures(service: Service, here: Inputs, there: Outputs) -> None:
    pictures, running = Pictures(service), there.running()
    notes = [there.photo_refusal, there.identity_note, there.prompt_refusal, there.seed_note]
    ordered = [there.sketch, there.sketch_scale, *here.all()]
    there.generate.click(None, js="() => photomaker.show('#pm-status')", **IN_BROWSER)
    there.generate.click(
        pictures.generate,
        ordered,
        [*running, *notes],
        js="(_, ...form) => [photomaker.sketch.picture(), ...form]",
        **QUIET,
    ).then(None, js="() => photomaker.settle()", **IN_BROWSER)
    there.stop.click(pictures.stop, None, [there.status, there.stop], **QUIET)
    there.stage.select(pictures.select, None, there.stage, **QUIET)
    there.stage.like(pictures.save, None, there.stage, **QUIET)
    there.stage.submit(pictures.work_on_faces, None, running, **QUIET)
    there.stage.edit(pictures.use_settings, None, [there.stage, *(here.all())], **QUIET)


def connect_arrival(service: Service, here: Inputs, there: Outputs, demo: gr.Blocks) -> None:
    """The page is loaded, perhaps again: the browser kept the form, the server the rest."""
    pictures, everything = Pictures(service), here.all()
    entered = demo.load(pictures.enter, there.tab, None, js="() => [photomaker.tab()]", **QUIET)
    entered.then(None, js="() => photomaker.show('#pm-status:has(progress)')", **IN_BROWSER)
    entered.then(pictures.follow, None, there.running(), **QUIET).then(
        None, js="() => photomaker.settle()", **IN_BROWSER
    )
    entered.then(
        None, everything, everything, js="(...form) => photomaker.restore(form)", **IN_BROWSER
    ).then(Photos(service).look, here.photos, [here.photos, there.photo_note, there.strip], **QUIET)
    gr.on(
        [one.change for one in everything],
        None,
        everything,
        None,
        js="(...form) => photomaker.remember(form)",
        **IN_BROWSER,
    )
