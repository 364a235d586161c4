"""Settings of a loaded request that have no control of their own: shown, and to be removed."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photomaker_desktop.core.face_pass import AUTOMATIC, FaceGoal, FacePass
from photomaker_desktop.core.recipe_request import base_name
from photomaker_desktop.core.request import GenerationRequest, LoraMethod, PictureInput
from photomaker_desktop.ui.formatting import decimal
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import Chip, FlowLayout, label

NAMES = (
    "picture",
    "face_pass",
    "near_seed",
    "noise_distance",
    "guidance_rescale",
    "clip_skip",
    "start_merge_step",
    "draft_lora",
    "lora_method",
    "regions",
)
WITH = {"noise_distance": "near_seed"}
"""Settings that mean nothing without another one, whose chip shows both."""
USUAL = {name: getattr(GenerationRequest(""), name) for name in NAMES}


class AlsoUsed(QWidget):
    """“Also uses:” and a chip for each setting that differs; hidden while none does."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, Any] = {}
        self._chips: dict[str, Chip] = {}
        chips = QWidget()
        self._flow = FlowLayout(chips, Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(label(self.tr("Also uses:"), "field"))
        column.addWidget(chips)
        self.hide()

    def values(self) -> Mapping[str, Any]:
        """All these fields of a request."""
        return USUAL | self._values

    def load(self, request: GenerationRequest) -> None:
        given = {name: getattr(request, name) for name in NAMES}
        if not (request.picture.image or request.picture.control_image):
            given["picture"] = USUAL["picture"]  # its files are not on this computer
        if request.face_pass in (FacePass(), FacePass(FaceGoal.KEEP), AUTOMATIC):
            given["face_pass"] = None  # it has a control
        self._values = {name: value for name, value in given.items() if value != USUAL[name]}
        self._drop_dependent()
        self._show()

    def use(self, name: str, value: Any) -> None:
        """Set one of the fields."""
        self._values.pop(name, None)
        if value != USUAL[name]:
            self._values[name] = value
        self._show()
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Leave this setting to the preset again."""
        if self._values.pop(name, None) is not None:
            self._drop_dependent()
            self._show()
            self.changed.emit()

    def _drop_dependent(self) -> None:
        for name, needed in WITH.items():
            if needed not in self._values:
                self._values.pop(name, None)

    def _show(self) -> None:
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        shown = {name: value for name, value in self._values.items() if name not in WITH}
        self._chips = {name: self._chip(name, value) for name, value in shown.items()}
        self.setVisible(bool(self._chips))

    def _chip(self, name: str, value: Any) -> Chip:
        chip = Chip(self._text(name, value), removable=True)
        chip.removed.connect(lambda: self.remove(name))
        self._flow.addWidget(chip)
        return chip

    def _text(self, name: str, value: Any) -> str:
        match name:
            case "picture":
                text = self._picture_text(value)
            case "face_pass":
                text = self._face_text(value)
            case "near_seed":
                distance = self.values()["noise_distance"]
                text = self.tr("Near seed {seed} (distance {distance})").format(
                    seed=value, distance=decimal(distance, 2)
                )
            case "guidance_rescale":
                text = self.tr("Guidance rescale {value}").format(value=decimal(value))
            case "clip_skip":
                text = self.tr("CLIP skip {value}").format(value=value)
            case "start_merge_step":
                text = self.tr("Person from step {value}").format(value=value)
            case "draft_lora":
                text = self.tr("Draft LoRA: {value}").format(value=value or self.tr("none"))
            case "regions":
                names = ", ".join(region.name for region in value)
                text = self.tr("Places: {names}").format(names=names)
            case _:
                merged = value is LoraMethod.MERGED
                text = self.tr("LoRAs merged") if merged else self.tr("LoRAs not merged")
        return text

    def _picture_text(self, picture: PictureInput) -> str:
        start, control = base_name(picture.image), base_name(picture.control_image)
        texts = []
        if start:
            text = self.tr("Repaints {name}") if picture.mask else self.tr("Starts from {name}")
            texts.append(text.format(name=start))
        if control:
            texts.append(self.tr("Follows {name}").format(name=control))
        return ", ".join(texts)

    def _face_text(self, faces: FacePass) -> str:
        if faces.into:
            return self.tr("Person put into {name}").format(name=base_name(faces.into))
        if faces.goal is FaceGoal.DETAIL:
            return self.tr("Faces drawn more finely")
        return self.tr("Faces changed")
