"""Photos of a person: detect, check, compare and crop faces. Engine side (OpenCV, ONNX)."""

from photomaker_desktop.faces.analysis import CroppedPhotos, analyse, crops, likeness
from photomaker_desktop.faces.models import FaceModels

__all__ = ["CroppedPhotos", "FaceModels", "analyse", "crops", "likeness"]
