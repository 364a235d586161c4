"""The ways of five things through the program, as data: who hands them on, and in which types.

``python -m tests.support.walks`` prints each way, with its number of files and types. A step is a
function that takes the thing and hands it on; helpers that only compute on it (the geometry of a
crop, the sharpness of a face) are not steps. Types are the data classes that it is put into.
``TRANSPORT`` carries every message between the processes and is counted with each way that crosses
it. ``tests/test_walks.py`` fails when a step or a type is no longer where this says.

Why a photo passes 18 files and not 12: five of them are the pipe between two processes (messages,
their queue, the process, the frames, the other end), which every job needs; three only define types
that window, engine and library share; the other ten each do something to the photo: collect, keep
with its report, ask, plan, compare, look, encode, save, write the folder, write the file. Its 7
types are what each stage knows and the next must not: the user's choices, the unsaved person, what
was found, the pixels that found it (never sent), numbers, the engine's answer, the saved file.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.data import REPOSITORY

PACKAGE = REPOSITORY / "photomaker_desktop"

TRANSPORT = {
    "core/messages.py": "Message",
    "ui/engine.py": "QtEngine.ask",
    "worker/client.py": "EngineClient.submit",
    "worker/process.py": "EngineProcess.send",
    "core/framing.py": "frame",
    "engine/server.py": "Server.answer",
}


@dataclass(frozen=True)
class Walk:
    """``steps``: file → function, in order; ``types``: type → the file that defines it."""

    name: str
    steps: dict[str, str]
    types: dict[str, str]
    transport: dict[str, str] = field(default_factory=dict)

    @property
    def files(self) -> tuple[str, ...]:
        """Every file passed, also those that define a type."""
        return tuple(dict.fromkeys((*self.steps, *self.types.values(), *self.transport)))


REQUEST_TYPES = {
    "GenerationRequest": "core/request.py",
    "GenerationPlan": "engine/generation_plan.py",
    "DenoiseParams": "engine/denoise.py",
    "Recipe": "core/recipe.py",
    "GeneratedPicture": "engine/generated_picture.py",
}
GENERATE = {
    "engine/generator.py": "Generator.generate",
    "engine/generation_job.py": "GenerationJob.run",
    "engine/generation_plan.py": "plan_generation",
    "core/presets.py": "resolve",
    "engine/denoise.py": "denoise",
    "core/recipe_request.py": "portable",
    "imaging/recipes.py": "encode_png",
}

WALKS = (
    Walk(
        "photo → library (window)",
        {
            "ui/add_person/dialog.py": "AddPersonDialog.learn",
            "ui/add_person/draft.py": "PersonDraft.reported",
            "ui/engine.py": "QtEngine.encode",
            "engine/generator.py": "Generator.encode",
            "faces/analysis.py": "crops",
            "faces/photo_analysis.py": "look",
            "engine/photo_encoder.py": "PhotoEncoder.__call__",
            "library/people/identities.py": "Identities.add",
            "library/people/folders.py": "make",
            "library/people/person.py": "to_bytes",
        },
        {
            "PhotoInput": "core/photo.py",
            "PersonDraft": "ui/add_person/draft.py",
            "PhotoReport": "core/photo.py",
            "PhotoAnalysis": "faces/photo_analysis.py",
            "IdentityTokens": "identity/tokens.py",
            "EncodedIdentity": "core/identity.py",
            "StoredPerson": "library/people/person.py",
        },
        TRANSPORT,
    ),
    Walk(
        "prompt → embeddings (in the engine)",
        {
            "engine/generation_plan.py": "plan_generation",
            "prompt/plan.py": "plan_prompt",
            "prompt/alternatives.py": "choose",
            "prompt/person.py": "place_person",
            "prompt/emphasis.py": "read_weights",
            "engine/conditioning.py": "Conditioner.__call__",
            "engine/tokens.py": "prompt_row",
            "prompt/chunks.py": "split_chunks",
        },
        {
            "GenerationRequest": "core/request.py",
            "Marked": "prompt/person.py",
            "WeightedText": "prompt/emphasis.py",
            "PromptPlan": "prompt/plan.py",
            "Words": "engine/conditioning.py",
            "TokenRow": "engine/tokens.py",
            "Conditioning": "engine/conditioning.py",
        },
    ),
    Walk(
        "request → picture file (window)",
        {
            "ui/shell/studio_controller.py": "StudioController.order",
            "ui/prompt/panel.py": "WordsPanel.fill",
            "ui/settings_panel/panel.py": "SettingsPanel.fill",
            "ui/queue/orders.py": "Orders.submit",
            "library/jobs.py": "Jobs.add",
            "ui/services.py": "Services._generate",
            **GENERATE,
            "library/pictures/gallery.py": "Gallery.add",
            "library/pictures/picture_files.py": "write",
            "library/pictures/picture_rows.py": "put",
        },
        REQUEST_TYPES
        | {
            "Job": "library/records.py",
            "QueueEntry": "ui/queue/orders.py",
            "Picture": "library/records.py",
        },
        TRANSPORT,
    ),
    Walk(
        "request → picture file (command line)",
        {
            "commands/generate.py": "run",
            "requests/overrides.py": "overrides_from",
            "requests/build.py": "build",
            **GENERATE,
        },
        REQUEST_TYPES | {"Overrides": "requests/overrides.py"},
    ),
    Walk(
        "request → picture file (web page)",
        {
            "web/events/pictures.py": "Pictures",
            "web/form.py": "order_of",
            "web/orders.py": "request_of",
            "web/service.py": "Service",
            "requests/overrides.py": "overrides_from",
            "requests/build.py": "build",
            "web/job_queue.py": "JobQueue",
            "web/engine_jobs.py": "EngineJobs",
            **GENERATE,
            "web/visitors.py": "Visitors",
        },
        REQUEST_TYPES
        | {
            "PictureOrder": "web/orders.py",
            "Overrides": "requests/overrides.py",
            "Ticket": "web/job_queue.py",
            "Made": "web/visitors.py",
        },
        {
            **{name: step for name, step in TRANSPORT.items() if name != "ui/engine.py"},
            "web/engine.py": "ProcessEngine.ask",
        },
    ),
    Walk(
        "weight file → engine (downloaded)",
        {
            "weights/manifest/manifest.py": "read_manifest",
            "weights/manifest/plan.py": "jobs_for",
            "weights/download/fetch.py": "Fetch.run",
            "weights/download/hub.py": "Connection",
            "weights/download/transfer.py": "Transfer",
            "weights/download/hf_cache_writer.py": "keep",
            "weights/local/records.py": "remember",
            "weights/local/locate.py": "model_paths",
            "engine/loaded.py": "BaseSlot.get",
            "engine/loading.py": "load_base",
        },
        {
            "Part": "weights/manifest/manifest.py",
            "WeightFile": "weights/manifest/manifest.py",
            "DownloadJob": "weights/manifest/plan.py",
            "ModelPaths": "core/models.py",
            "Base": "engine/loaded.py",
        },
    ),
    Walk(
        "setting → effect (memory tier, window)",
        {
            "storage/settings_schema.py": "SETTINGS",
            "ui/preferences/setting_field.py": "setting_field",
            "ui/services.py": "Services.change_settings",
            "storage/settings.py": "update",
            "engine/generator.py": "Generator.apply",
        },
        {
            "Setting": "storage/settings_schema.py",
            "Settings": "storage/settings.py",
            "EngineOptions": "core/engine_options.py",
        },
        TRANSPORT,
    ),
)


def names_in(file: Path) -> frozenset[str]:
    """Functions, methods and fields (``Class.name``), classes and constants that a file defines."""
    return frozenset(_names(ast.parse(file.read_text(encoding="utf-8"))))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
            yield from (f"{node.name}.{name}" for part in node.body for name in _members(part))
        elif isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def _members(part: ast.stmt) -> Iterator[str]:
    if isinstance(part, ast.FunctionDef):
        yield part.name
    elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
        yield part.target.id


def missing(walk: Walk) -> list[str]:
    """Steps and types that are not where the walk says."""
    steps = {**walk.steps, **walk.transport}
    wanted = [*steps.items(), *((file, name) for name, file in walk.types.items())]
    return [
        f"{file}: {name}"
        for file, name in wanted
        if not (PACKAGE / file).is_file() or name not in names_in(PACKAGE / file)
    ]


def main() -> None:
    for walk in WALKS:
        print(f"{walk.name}: {len(walk.files)} files, {len(walk.types)} types")
        for file, name in (walk.steps | walk.transport).items():
            print(f"  {file:40} {name}")
        print("  " + ", ".join(walk.types))
        for place in missing(walk):
            print(f"  MISSING {place}")


if __name__ == "__main__":
    main()
