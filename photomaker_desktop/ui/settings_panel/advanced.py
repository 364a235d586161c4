"""Advanced settings, collapsed by default."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from photomaker_desktop.core.best_of import MOST_DRAWN
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import SCHEDULER_TITLES, ResolvedSettings
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.several_people import PeopleMethod
from photomaker_desktop.ui.settings_panel.loras import LoraList
from photomaker_desktop.ui.settings_panel.slider import ValueSlider
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import ComboBox, NumberBox, label

BY_CONTROL = (FacePass(), FacePass(FaceGoal.KEEP))
"""What the control for faces says; any other pass has a chip."""


class AdvancedSettings(QWidget):
    """Steps, scheduler, guidance, fusion and LoRAs; untouched ones are the preset's."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add_sampling()
        self._add_people()
        self.loras = LoraList()
        self._lay_out()
        self._connect()
        self._fusion_changed()

    def _add_sampling(self) -> None:
        self.steps = ValueSlider(
            self.tr("Steps"),
            self.tr("More steps take longer and add detail."),
            (1, 100),
            1,
            lambda value: f"{value:.0f}",
        )
        self.cutoff = ValueSlider(
            self.tr("Guided steps"),
            self.tr("Guidance stops after these steps, which saves time."),
            (0, 100),
            1,
            lambda value: f"{value:.0f}",
        )
        self.scheduler = self._combo(
            [("", self.tr("Preset default")), *SCHEDULER_TITLES.items()],
            self.tr("The method that turns noise into a picture."),
        )

    def _add_people(self) -> None:
        self.fusion = self._combo(
            [
                ("", self.tr("Person's default")),
                (FusionMode.STACK.value, self.tr("Use every photo (stack)")),
                (FusionMode.AVERAGE.value, self.tr("Average of all photos")),
                (FusionMode.BUDGET.value, self.tr("Fixed number of slots")),
            ],
            self.tr("How a person's photos are combined."),
        )
        self.slots = NumberBox()
        self.slots.setRange(1, 16)
        self.slots.setValue(4)
        self.slots.setToolTip(self.tr("How many of the prompt's 77 tokens the person may take."))
        self._add_choices()

    def _add_choices(self) -> None:
        """What happens to several pictures, to small faces, and to several people."""
        self.best_of = NumberBox()
        self.best_of.setRange(0, MOST_DRAWN)
        self.best_of.setSpecialValueText(self.tr("Keep all"))
        self.best_of.setToolTip(
            self.tr("Draws so many pictures and keeps those that are most like the person.")
        )
        self.faces = self._combo(
            [
                ("", self.tr("Automatic")),
                (FaceGoal.DETAIL.value, self.tr("Detail small faces")),
                (FaceGoal.KEEP.value, self.tr("As drawn")),
            ],
            self.tr(
                "Draws small faces again at full size, and keeps the version more like the person."
                " Automatic does so for full-length figures."
            ),
        )
        self.people = self._combo(
            [
                ("", self.tr("Automatic")),
                (PeopleMethod.FACES.value, self.tr("Face by face, afterwards")),
                (PeopleMethod.REGIONS.value, self.tr("Each in their own region")),
                (PeopleMethod.BOTH.value, self.tr("Regions, then faces")),
            ],
            self.tr("How several people whom the prompt mentions come into one picture."),
        )

    def _connect(self) -> None:
        for part in (self.steps, self.cutoff, self.loras):
            part.changed.connect(self.changed)
        self.scheduler.currentIndexChanged.connect(lambda _: self.changed.emit())
        for combo in (self.faces, self.people):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.fusion.currentIndexChanged.connect(self._fusion_changed)
        for box in (self.slots, self.best_of):
            box.valueChanged.connect(lambda _: self.changed.emit())

    def _combo(self, entries: list[tuple[str, str]], tip: str) -> ComboBox:
        combo = ComboBox()
        for name, title in entries:
            combo.addItem(title, name)
        combo.setToolTip(tip)
        combo.setAccessibleDescription(tip)
        combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Scheduler"), self.scheduler),
            (self.tr("Fusion of photos"), self.fusion),
            (self.tr("Slots"), self.slots),
            (self.tr("Best of"), self.best_of),
            (self.tr("Faces"), self.faces),
            (self.tr("Several people"), self.people),
        ):
            form.addRow(label(text, "field", buddy=field), field)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.steps)
        column.addWidget(self.cutoff)
        column.addLayout(form)
        column.addWidget(label("LoRA", "field"))
        column.addWidget(self.loras)

    def fill(self, request: GenerationRequest) -> GenerationRequest:
        steps, guided = self.steps.value(), self.cutoff.value()
        fusion = self.fusion.currentData()
        goal = self.faces.currentData()
        faces = FacePass(FaceGoal(goal)) if goal else None
        people = self.people.currentData()
        return replace(
            request,
            face_pass=request.face_pass or faces,
            steps=None if steps is None else int(steps),
            guidance_steps=None if guided is None else int(guided),
            scheduler=self.scheduler.currentData() or None,
            fusion=FusionMode(fusion) if fusion else None,
            fusion_slots=self.slots.value() if fusion == FusionMode.BUDGET else None,
            loras=self.loras.loras(),
            best_of=self.best_of.value() if self.best_of.value() > request.number else None,
            people_method=PeopleMethod(people) if people else None,
        )

    def show_defaults(self, preset: ResolvedSettings) -> None:
        self.steps.set_default(preset.steps)
        self.cutoff.set_default(preset.guidance_steps)
        title = SCHEDULER_TITLES[preset.scheduler]
        self.scheduler.setItemText(0, self.tr("Preset default ({name})").format(name=title))

    def load(self, request: GenerationRequest) -> None:
        self.steps.set_value(request.steps)
        self.cutoff.set_value(request.guidance_steps)
        self.scheduler.setCurrentIndex(max(0, self.scheduler.findData(request.scheduler or "")))
        fusion = request.fusion.value if request.fusion else ""
        self.fusion.setCurrentIndex(max(0, self.fusion.findData(fusion)))
        if request.fusion_slots is not None:
            self.slots.setValue(request.fusion_slots)
        self.best_of.setValue(request.best_of or 0)
        faces = request.face_pass
        goal = faces.goal.value if faces is not None and faces in BY_CONTROL else ""
        self.faces.setCurrentIndex(max(0, self.faces.findData(goal)))
        method = request.people_method.value if request.people_method else ""
        self.people.setCurrentIndex(max(0, self.people.findData(method)))
        self.loras.set_loras(request.loras)

    def _fusion_changed(self) -> None:
        self._form.setRowVisible(self.slots, self.fusion.currentData() == FusionMode.BUDGET.value)
        self.changed.emit()
