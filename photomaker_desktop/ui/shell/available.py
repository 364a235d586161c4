"""What a request of the studio can use: the styles, the people and the chosen models."""

from dataclasses import dataclass, field

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.identity import AdapterVersion, Identity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.sizes import SDXL
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import Style, Styles
from photomaker_desktop.requests.build import in_own_size
from photomaker_desktop.ui.prompt.measure import Measure
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.mention_people import Known
from photomaker_desktop.weights.local.known_files import find
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.native_resolution import native_size
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

V2_PART = "photomaker-v2"


@dataclass
class Available:
    """``people`` by id; ``models`` is None while a file is missing."""

    services: Services
    styles: Styles = field(default_factory=lambda: Styles({}))
    people: dict[str, Known] = field(default_factory=dict)
    models: ModelPaths | None = None
    measure: Measure = field(default_factory=Measure)

    def names(self) -> tuple[str, ...]:
        """Of all people."""
        return tuple(one.identity.name for one in self.people.values())

    def mentioned(self, prompt: str, person: Identity) -> tuple[Identity, ...]:
        """The person and all others that the prompt mentions."""
        others = other_names(prompt, person.name, self.names())
        known = {one.identity.name: one.identity for one in self.people.values()}
        return (person, *(known[name] for name in others))

    def capabilities(self) -> Capabilities:
        return builtin_manifest().capabilities(self.services.settings.model_set)

    def offered_styles(self) -> dict[str, Style]:
        """Those that suit the chosen models."""
        return self.styles.offered(self.capabilities())

    def native_size(self) -> int:
        """Of the chosen base model, in pixels."""
        return native_size(self.models.base) if self.models else SDXL

    def earlier_model(self, recipe: Recipe) -> str:
        """The title of the built-in model that drew a picture, where that has a successor."""
        return builtin_manifest().earlier_model([recipe.base_sha256])

    def own_size(self, request: GenerationRequest) -> GenerationRequest:
        """In the chosen model's own size with the nearest proportions."""
        return in_own_size(request, self.capabilities().sizes(self.native_size()))

    def subject(self, person: str) -> Subject:
        """With the tokens that the chosen models want; ``person`` is a name or an id.

        Raises ``LibraryError``.
        """
        chosen = builtin_manifest().model_set(self.services.settings.model_set)
        version = AdapterVersion.V2 if V2_PART in chosen.parts else None
        return self.services.library.identities.subject(person, version)

    def checked(self, request: GenerationRequest) -> GenerationRequest:
        """Refused now rather than by the engine: no models, words that make no sense.

        Raises ``PromptError``, ``WeightsMissing``.
        """
        model_paths(self.services.settings)
        style = self.styles.named(request.style)
        plan = plan_prompt(request, request.seed or 0, style, self.names())
        self.measure.check(plan, request)
        return request

    def find_file(self, name: str, sha256: str) -> str:
        """Where a LoRA or picture of a recipe lies on this computer; empty if it does not."""
        return find(name, sha256, self.services.settings.models_path())
