"""The settings panel: a preset, and the user's changes."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.presets import DraftLora, resolve
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.sizes import SDXL
from photomaker_desktop.core.time_estimate import expect
from photomaker_desktop.ui.formatting import about, decimal, percent
from photomaker_desktop.ui.settings_panel.advanced import AdvancedSettings
from photomaker_desktop.ui.settings_panel.also_used import AlsoUsed
from photomaker_desktop.ui.settings_panel.presets import PresetChoice, PresetPicker
from photomaker_desktop.ui.settings_panel.seed import SeedField
from photomaker_desktop.ui.settings_panel.size import SizeBox
from photomaker_desktop.ui.settings_panel.slider import ValueSlider
from photomaker_desktop.ui.theme import Size, Space, style
from photomaker_desktop.ui.widgets import Card, NumberBox, Section, label

ORDER = ("draft", "balanced", "best")


class SettingsPanel(Card):
    """``fill`` puts the settings into a request, ``load`` takes them from one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._installed: DraftLora | None = None
        self._pace: dict[str, str] = {}
        self.setAccessibleName(self.tr("Picture settings"))
        self.presets = PresetPicker()
        self.size_ = SizeBox()
        self.number = NumberBox()
        self.seed = SeedField()
        self.strength = ValueSlider(
            self.tr("Style strength"),
            self.tr("Low keeps the face closer; high follows the prompt and style more."),
            (0, 60),
            1,
            lambda value: percent(value / 100),
        )
        self.guidance = ValueSlider(
            self.tr("Guidance"),
            self.tr("How closely the picture follows the prompt. Too much looks harsh."),
            (1, 15),
            0.5,
            decimal,
        )
        self.also_used = AlsoUsed()
        self.advanced = AdvancedSettings()
        self._prepare_fields()
        self._lay_out()
        self.set_model(ANY_MODEL, SDXL)
        self._connect()
        self.refresh()
        self.presets.set_preset("balanced")

    def _prepare_fields(self) -> None:
        self.number.setRange(1, 100)
        self.number.setFixedSize(62, Size.CONTROL)
        self.number.setToolTip(self.tr("Number of pictures, each with the next seed."))

    def _lay_out(self) -> None:
        self.body.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        self.body.addWidget(self.presets)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.size_.setAccessibleName(self.tr("Size"))
        row.addWidget(self.size_, 1)
        row.addSpacing(Space.XS)
        row.addWidget(label(self.tr("Pictures"), "field", buddy=self.number))
        row.addWidget(self.number)
        self.body.addLayout(row)
        seed = QHBoxLayout()
        seed.setSpacing(Space.S)
        seed.addWidget(label(self.tr("Seed"), "field", buddy=self.seed.field))
        seed.addWidget(self.seed, 1)
        self.body.addLayout(seed)
        self.below = QVBoxLayout()
        self.body.addLayout(self.below)
        self.body.addWidget(self.strength)
        self.body.addWidget(self.guidance)
        self.body.addWidget(self.also_used)
        section = Section(self.tr("Advanced"))
        section.content.addWidget(self.advanced)
        self.body.addWidget(section)
        reset = QPushButton(self.tr("Reset to preset"))
        style(reset, kind="link")
        reset.setToolTip(self.tr("Resets everything that differs from the preset."))
        reset.clicked.connect(self.reset)
        self.body.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        for part in (self.seed, self.strength, self.guidance, self.also_used, self.advanced):
            part.changed.connect(self._changed)
        self.strength.changed.connect(self._strength_changed)
        self.presets.changed.connect(lambda _: self._changed())
        self.size_.currentIndexChanged.connect(lambda _: self._changed())
        self.number.valueChanged.connect(lambda _: self._changed())

    def fill(self, request: GenerationRequest) -> GenerationRequest:
        """``request`` with this panel's settings."""
        width, height = self.size_.pixels()
        return self.advanced.fill(
            replace(
                request,
                **self.also_used.values(),
                preset=self.presets.preset(),
                width=width,
                height=height,
                number=self.number.value(),
                seed=self.seed.seed(),
                style_strength=self.strength.value(),
                guidance_scale=self.guidance.value(),
            )
        )

    def load(self, request: GenerationRequest) -> None:
        """The settings of a request; what it leaves to the preset stays the preset's."""
        self.also_used.load(request)
        self.presets.set_preset(request.preset)
        self.size_.choose(request.width, request.height)
        self.number.setValue(request.number)
        self.seed.set_seed(request.seed)
        self.strength.set_value(request.style_strength)
        self.guidance.set_value(request.guidance_scale)
        self.advanced.load(request)
        self._changed()

    def reset(self) -> None:
        """Reset to the preset, except for size, number and a locked seed."""
        self.also_used.load(GenerationRequest(""))
        self.strength.reset()
        self.guidance.reset()
        self.advanced.load(GenerationRequest(""))
        self._changed()

    def set_model(self, can: Capabilities, native: int) -> None:
        """Offer the sizes and steps of a model whose native picture is ``native`` pixels square."""
        self.size_.set_sizes(can.sizes(native))
        self.advanced.steps.set_limits(can.least_steps, can.most_steps)
        self._changed()

    def set_installed(self, draft_lora: DraftLora | None) -> None:
        self._installed = draft_lora
        self._changed()

    def set_pace(self, known: dict[str, str]) -> None:
        self._pace = known
        self.refresh()

    def expected(self, request: GenerationRequest) -> float | None:
        """Estimated seconds for a request; None while the speed is unknown."""
        try:
            return expect(self._pace, self.fill(request), self._installed)
        except UsageError:
            return None

    def state(self) -> dict[str, str]:
        """What the next start begins with, besides the preset."""
        return {"ratio": self.size_.ratio(), "number": str(self.number.value())}

    def restore(self, saved: Mapping[str, str]) -> None:
        self.size_.choose_ratio(saved.get("ratio", ""))
        if (number := saved.get("number", "")).isdecimal():
            self.number.setValue(int(number))

    def _strength_changed(self) -> None:
        """A strength that the user sets says when the person joins, too."""
        if self.strength.value() is not None:
            self.also_used.remove("start_merge_step")

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Show the preset's values, and each preset's estimated time."""
        preset = resolve(GenerationRequest("", preset=self.presets.preset()), self._installed)
        self.advanced.show_defaults(preset)
        self.guidance.set_default(preset.guidance_scale)
        self.strength.set_default(preset.style_strength or 0)
        self.presets.set_choices(tuple(self._choice(name) for name in ORDER))

    def _choice(self, name: str) -> PresetChoice:
        width, height = self.size_.pixels()
        request = GenerationRequest("", preset=name, width=width, height=height)
        steps = self.tr("%n step(s)", "", resolve(request, self._installed).steps)
        seconds = expect(self._pace, request, self._installed)
        detail = steps if seconds is None else about(seconds)
        titles = {
            "draft": (self.tr("Draft"), self.tr("A quick idea; the likeness may be weaker.")),
            "balanced": (self.tr("Balanced"), self.tr("Good pictures in half the time.")),
            "best": (self.tr("Best"), self.tr("Guidance at every step, for final pictures.")),
        }
        title, tip = titles[name]
        return PresetChoice(name, title, detail, f"{tip} {steps}.")
