"""Every page and dialog of the window, opened without anything that it would begin."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from photomaker_desktop.core.errors import LibraryLocked, OutOfMemory
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.drawing.mask_layer import Brush
from photomaker_desktop.ui.drawing.strokes import Stroke
from photomaker_desktop.ui.errors.crash_page import CrashPage
from photomaker_desktop.ui.errors.dialog import ErrorDialog
from photomaker_desktop.ui.errors.remedies import remedies
from photomaker_desktop.ui.faces.dialog import FacesDialog
from photomaker_desktop.ui.faces.other_person import OtherPersonDialog
from photomaker_desktop.ui.first_run.dialog import FirstRun
from photomaker_desktop.ui.gallery.name_dialog import NameDialog
from photomaker_desktop.ui.inspect.dialog import InspectDialog
from photomaker_desktop.ui.language import tr, translate
from photomaker_desktop.ui.models.network_activity import ProofDialog
from photomaker_desktop.ui.models.terms import TermsDialog
from photomaker_desktop.ui.people.edit_dialog import EditDialog
from photomaker_desktop.ui.people.import_dialog import ImportDialog
from photomaker_desktop.ui.people.mix_dialog import MixDialog
from photomaker_desktop.ui.preferences.dialog import PreferencesDialog
from photomaker_desktop.ui.preferences.encryption import DecryptDialog, KeyDialog, RecoveryDialog
from photomaker_desktop.ui.queue.dialogs import ClosingDialog, ResumeDialog
from photomaker_desktop.ui.shell.keyboard import KeyboardPage
from photomaker_desktop.ui.shell.palette import Palette
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.stage.enlarge_dialog import EnlargeDialog
from photomaker_desktop.ui.stage.vary_dialog import VaryDialog
from photomaker_desktop.ui.viewer.dialog import Viewer
from photomaker_desktop.ui.widgets import Question
from photomaker_desktop.ui.widgets.passphrase import PassphraseDialog
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest.manifest import builtin_manifest
from tests.support.ui.entries import recipe_of
from tests.support.waiting import until

Open = Callable[[MainWindow], QWidget]


def page(name: str) -> Open:
    def show(window: MainWindow) -> QWidget:
        window.studio.stage.stage.end_drawing()
        window.show_page(name)
        return window

    return show


def person(window: MainWindow) -> QWidget:
    (ada, *_) = window.services.library.identities.list()
    window.pages.show_person(ada.id)
    return window


def edit(window: MainWindow) -> QWidget:
    (ada, *_) = window.services.library.identities.list()
    return EditDialog(ada, [1.0, 1.0, 1.0], window)


def mix(window: MainWindow) -> QWidget:
    model = window.studio.people.model
    return MixDialog([model.card(model.index(row)) for row in range(2)], window)


PLACES: dict[str, Open] = {
    "studio": page("studio"),
    "gallery": page("gallery"),
    "person": person,
    "models": page("models"),
    "tables": page("tables"),
    "engine": page("engine"),
    "add a person": lambda window: AddPersonDialog(window.services, (), window),
    "edit": edit,
    "mix": mix,
    "preferences": lambda window: PreferencesDialog(window.services, window),
    "first run": lambda window: FirstRun(window.services, window),
    "palette": lambda window: Palette(window.findChildren(QAction), window),
    "viewer": lambda window: Viewer(window.services, window.gallery.model, 0, window),
}


def preferences(row: int) -> Open:
    def show(window: MainWindow) -> QWidget:
        dialog = PreferencesDialog(window.services, window)
        dialog.navigation.setCurrentRow(row)
        return dialog

    return show


def first_run(step: int) -> Open:
    def show(window: MainWindow) -> QWidget:
        dialog = FirstRun(window.services, window)
        for _ in range(step):
            dialog.next.click()
        return dialog

    return show


def error(window: MainWindow) -> QWidget:
    out_of_memory = OutOfMemory(
        "There is not enough memory for this picture.",
        "All memory savings were tried.",
        "Choose a smaller size, or close other programs that use the graphics card.",
    )
    helpful = remedies(window.services, lambda: None, lambda: None)
    return ErrorDialog(out_of_memory, lambda private: "a report", helpful, window)


def terms(window: MainWindow) -> QWidget:
    """Of the set that has most of them."""
    sets = builtin_manifest().sets
    asked = {name: licences.open_terms(window.services.settings, name) for name in sets}
    most = max(asked, key=lambda name: len(asked[name]))
    assert len(asked[most]) > 1
    return TermsDialog(translate(sets[most].title), asked[most], window)


def brought(window: MainWindow) -> QWidget:
    """A person in a file, who has a long note."""
    people = window.services.library.identities
    ada, *_ = people.list()
    notes = "Photos from the summer at the lake. " * 8
    known = replace(ada, notes=notes), people.thumbnail(ada.id)
    return ImportDialog(lambda _: known, "Ada.pmid", parent=window)


def protected(window: MainWindow) -> QWidget:
    def closed(passphrase: str) -> tuple[Identity, bytes]:
        raise LibraryLocked("The passphrase is wrong.")

    dialog = ImportDialog(closed, "Ada Lovelace, in the summer of 1843.pmid", parent=window)
    dialog.take.click()
    return dialog


def discard(window: MainWindow) -> QWidget:
    dialog = EditDialog(window.services.library.identities.list()[0], [1.0], window)
    lost = dialog.tr("The person stays as it was.")
    return Question(window, tr("Discard your changes?"), lost, tr("Discard"), tr("Keep editing"))


def vary(window: MainWindow) -> QWidget:
    return VaryDialog(recipe_of(GenerationRequest("a garden")), window)


def faces(window: MainWindow) -> QWidget:
    """For the first picture of the library."""
    services = window.services
    picture = services.library.gallery.page().pictures[0]
    path = str(services.library.gallery.path(picture.id))
    return FacesDialog(services, path, services.library.identities.list(), parent=window)


def mask(window: MainWindow) -> QWidget:
    """*Put a person in*, with something painted."""
    page("studio")(window)
    stage = window.studio.stage
    wait_for(stage.stage.is_loaded)
    stage.put_in.begin_here()
    stage.put_in.use(Brush.BRUSH)
    assert stage.put_in.layer is not None
    stage.put_in.layer.history.become((Stroke((QPointF(20, 20), QPointF(30, 30)), 8.0),))
    stage.put_in.layer.redo()  # shows it
    return window


def places(window: MainWindow) -> QWidget:
    """*Places* of two people, one of them drawn."""
    page("studio")(window)
    ada, bob, *_ = window.services.library.identities.list()
    drawn = Region(ada.name, 0.1, 0.2, 0.4, 0.9)
    window.studio.stage.places.begin((ada.name, bob.name), (1024, 768), (drawn,))
    return window


def wait_for(ready: Callable[[], bool]) -> None:
    def served() -> bool:
        QCoreApplication.processEvents()
        return ready()

    until(served, "the picture never arrives on the stage")


words = QCoreApplication.translate


def passphrase(window: MainWindow) -> QWidget:
    text = words("PersonActions", "Without it, everyone who has the file can use {name}.")
    title = words("PersonActions", "Passphrase for the file (optional)")
    text = text.format(name="Ada")
    return PassphraseDialog(title, text, new=True, parent=window)


def collect(window: MainWindow) -> QWidget:
    title = QCoreApplication.translate("PictureChanges", "Add %n picture(s) to a collection", "", 2)
    return NameDialog(title, ["2026"], window)


def keyboard(window: MainWindow) -> QWidget:
    people, pictures = window.studio.people.actions_, window.gallery.actions_
    return KeyboardPage(window.commands, window, people.all(), pictures.all())


MORE: dict[str, Open] = {
    **{f"preferences {row + 1}": preferences(row) for row in range(1, 5)},
    **{f"first run {step + 1}": first_run(step) for step in range(1, 3)},
    "error": error,
    "crash": lambda window: CrashPage("Traceback (most recent call last): …", window),
    "keyboard": keyboard,
    "proof": lambda window: ProofDialog(
        window, window.services.engine_attempts, window.services.engine.try_network
    ),
    "terms": terms,
    "import": brought,
    "import protected": protected,
    "discard": discard,
    "enlarge": lambda window: EnlargeDialog(1024, 1024, window),
    "enlarge sketchbook": lambda window: EnlargeDialog(128, 128, window, detail=False),
    "vary": vary,
    "faces": faces,
    "mask": mask,
    "places": places,
    "other person": lambda window: OtherPersonDialog(
        window.services.library.identities.list(), window
    ),
    "inspect": lambda window: InspectDialog(window.services, window),
    "passphrase": passphrase,
    "collect": collect,
    "decrypt": lambda window: DecryptDialog(window.services.library, window),
    "key": KeyDialog,
    "recovery": lambda window: RecoveryDialog("ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567", window),
    "resume": lambda window: ResumeDialog(3, window),
    "closing": lambda window: ClosingDialog(3, window),
}
