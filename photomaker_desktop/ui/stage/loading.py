"""Pictures of the gallery are decoded away from the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.services import Services


def load_picture(
    services: Services, picture_id: str, then: Callable[[QImage], object], *, owner: QObject
) -> None:
    """``then(image)`` in the window's thread, unless ``owner`` is gone by then."""
    gallery = services.library.gallery
    services.run(lambda: decode(gallery.picture(picture_id)), then, owner=owner)
