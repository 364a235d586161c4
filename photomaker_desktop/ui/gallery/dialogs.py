"""What is asked before other pictures are made from one. Loaded with the first question."""

from PySide6.QtWidgets import QWidget

from photomaker_desktop.library.records import Picture
from photomaker_desktop.requests.build import reusable
from photomaker_desktop.ui.faces.dialog import FacesDialog
from photomaker_desktop.ui.faces.other_person import OtherPersonDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.enlarge_dialog import EnlargeDialog
from photomaker_desktop.ui.stage.vary_dialog import VaryDialog
from photomaker_desktop.ui.viewer.files import as_files
from photomaker_desktop.ui.widgets import execute
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


def reuse(services: Services, picture: Picture) -> None:
    """Its settings, also those that another program wrote. Raises ``PictureError``."""
    png = b"" if picture.recipe else services.library.gallery.picture(picture.id)
    services.reuse.emit(picture.recipe or reusable(png))


def vary(services: Services, picture: Picture, window: QWidget) -> None:
    """Ask how far from the picture, then make others like it."""
    assert picture.recipe is not None
    dialog = VaryDialog(picture.recipe, window)
    if execute(dialog):
        services.vary.emit(picture.recipe, as_file(services, picture), dialog.variation)


def enlarge(services: Services, picture: Picture, window: QWidget) -> None:
    """Ask for the size, then make the same picture larger."""
    able = builtin_manifest().capabilities(services.settings.model_set)
    dialog = EnlargeDialog(picture.width, picture.height, window, detail=able.detail)
    if execute(dialog):
        services.enlarge.emit(picture.recipe, as_file(services, picture), dialog.factor)


def faces(services: Services, picture: Picture, window: QWidget) -> None:
    """Ask which face becomes whose."""
    people = services.library.identities.list()
    file = as_file(services, picture)
    dialog = FacesDialog(services, file, people, picture.identity_id, window)
    if execute(dialog):
        services.faces.emit(dialog.work)
    elif dialog.paints:
        services.put_in.emit(picture.id)


def other_person(services: Services, picture: Picture, window: QWidget) -> None:
    """Ask who takes the person's place in the same scene."""
    assert picture.recipe is not None
    there = {one.identity_id for one in picture.recipe.request.people}
    others = [one for one in services.library.identities.list() if one.id not in there]
    dialog = OtherPersonDialog(others, window)
    if execute(dialog):
        services.other_person.emit(picture.recipe, dialog.person)


def as_file(services: Services, picture: Picture) -> str:
    return str(as_files(services.library.gallery, [picture.id])[0])


DIALOGS = {"vary": vary, "enlarge": enlarge, "faces": faces, "other": other_person}
