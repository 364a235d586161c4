"""The window's shared services, passed to every panel instead of globals."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from photomaker_desktop.core.connection_attempt import Attempt
from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.errors import EngineDied, PhotoMakerError, Remedy
from photomaker_desktop.core.messages import (
    Advanced,
    Done,
    Heartbeat,
    Note,
    Pictured,
    Ready,
)
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine_runtime.launch import needs_engine
from photomaker_desktop.library import Library, Picture
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui import background
from photomaker_desktop.ui.engine import QtEngine
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.queue.orders import Orders
from photomaker_desktop.ui.undo import UndoStack
from photomaker_desktop.worker.client import Start

log = logging.getLogger(__name__)
T = TypeVar("T")
MOST_STARTS = 2
SHOWN = ("picture_refused", "not_signed")
"""Notes about pictures that the user must not miss; the others are in the status bar."""
TOGETHER, PATIENCE = 100, 3_000  # milliseconds


class Services(QObject):
    """The library, the engine, the queue, the settings, and the window's signals.

    Panels take ``Services`` as their first argument, use its parts, and communicate only through
    its signals:

    - ``identities_changed``: people in the library have changed; read them again.
    - ``pictures_changed(ids)``: a tuple of ids of new, changed or removed pictures.
    - ``settings_changed(settings)``: after every ``change_settings``.
    - ``error(PhotoMakerError)``: shown in a dialog, with a remedy.
    - ``status(text)``: one line in the status bar.
    - ``toast(text, action, callable or None)``: a passing message, e.g. with an undo
      (``say`` emits it).
    - ``mention(identity id)``: add this person to the prompt.
    - ``reuse(Recipe | OtherSettings)``: take these settings and words again.
    - ``vary(Recipe, picture path, Variation)``: others like it, near that picture or its noise.
    - ``enlarge(Recipe, picture path, factor)``: the same picture, larger by this factor.
    - ``faces(FaceWork)``: work on the faces of a picture.
    - ``other_person(Recipe, identity id)``: the same scene with somebody else.
    - ``put_in(picture id)``: choose a face or paint a mask on this picture, on the stage.
    - ``shoot(name, names of people)``: show the table of a shoot.
    - ``person(identity id)``: open this person's page.
    - ``portrait(identity id)``: make one plain portrait of this person.
    - ``add_person(paths)``: open the dialog that adds a person, with these photos.
    - ``device_found(DeviceFacts)``: the engine is ready; stored in ``device``.
    - ``page(name)``: go to ``studio``, ``gallery``, ``models``, ``engine``, ``preferences``.
    - ``samples``: import the sample people into the library.
    - ``downloading(bool)``: a download of models started or ended.

    ``read_only``: the library cannot be changed, so panels disable editing. ``engine_attempts`` are
    connection attempts of the engine processes in this run.

    ``engine`` analyses and encodes photos, ``orders`` is the queue, ``run`` does slow work (files,
    database, decoding) off the window's thread. ``process`` starts another engine than the usual.
    """

    identities_changed = Signal()
    pictures_changed = Signal(object)
    settings_changed = Signal(object)
    error = Signal(object)
    status = Signal(str)
    toast = Signal(str, str, object)
    mention = Signal(str)
    reuse = Signal(object)
    vary = Signal(object, str, object)
    enlarge = Signal(object, str, float)
    faces = Signal(object)
    other_person = Signal(object, str)
    put_in = Signal(str)
    shoot = Signal(str, object)
    add_person = Signal(object)
    person = Signal(str)
    portrait = Signal(str)
    import_people = Signal(object)
    page = Signal(str)
    device_found = Signal(object)
    downloading = Signal(bool)
    samples = Signal()

    def __init__(
        self,
        settings: Settings,
        library: Library,
        parent: QObject | None = None,
        process: Start | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.library = library
        library.sign_with(settings.signing_options())
        self.device: DeviceFacts | None = None
        self._closing, self._starts_in_vain = False, 0
        self.versions: dict[str, str] = {}
        self.read_only = not library.writer
        self._undo = UndoStack(self.error.emit)
        self.engine_attempts: list[Attempt] = []
        self._fresh: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TOGETHER)
        self._soon.timeout.connect(self._tell_fresh)
        self.engine = QtEngine(lambda: self.settings, self, process)
        self.orders = Orders(library, self)
        self.engine.ready.connect(self._engine_is_ready)
        self.engine.stopped.connect(self._engine_is_gone)
        self.engine.note.connect(self._noted)
        self.engine.heartbeat.connect(self._engine_beats)
        self.engine.advanced.connect(self._advanced)
        self.engine.pictured.connect(self._pictured)
        self.engine.done.connect(self._done)
        self.engine.failed.connect(self.orders.fail)
        self.orders.wanted.connect(self._generate)
        self.orders.unwanted.connect(self.engine.cancel)
        self.orders.made.connect(self._made)
        self.orders.failed.connect(self.error)

    def _engine_is_ready(self, ready: Ready) -> None:
        self._starts_in_vain = 0
        self.device, self.versions = ready.device, ready.versions
        self.device_found.emit(ready.device)
        self.orders.engine_is_ready()

    def _engine_is_gone(self) -> None:
        """The engine ended: start a new one, unless it failed to start."""
        self.orders.engine_is_gone()
        self._starts_in_vain += 1
        if self._closing or needs_engine():
            return
        trouble = self.engine.why_not_up()
        if trouble is None and self._starts_in_vain <= MOST_STARTS:
            self.engine.start()
        else:
            self.error.emit(
                trouble
                or EngineDied(
                    "The engine could not start.",
                    "It quit every time before it was ready. See the log for details.",
                    "Restart it from the menu, or reinstall PhotoMaker.",
                    remedy=Remedy.NONE,
                )
            )

    def start_engine(self) -> None:
        """Start the engine, also after failed attempts."""
        self._starts_in_vain = 0
        if not needs_engine():
            self.engine.start()

    def renew_engine(self) -> None:
        """Use a newly installed engine, after the running job."""
        self._starts_in_vain = 0
        self.engine.renew()

    def _move_engine(self) -> None:
        """Restart the engine on another device; the running job is resumed."""
        self._starts_in_vain = 0
        self.orders.give_back()
        if not needs_engine():
            self.engine.restart()

    def _noted(self, note: Note) -> None:
        """Save a learned memory tier in the settings; show what a picture is missing."""
        if note.code in SHOWN:
            self.say(translate(note.text))
        if note.code == "picture_refused":
            self.orders.refused(note.job)
        try:
            saved = settings_file.save_learned_tier(note.code, note.data)
        except PhotoMakerError as error:
            self.error.emit(error)
            return
        if saved:
            self.take_settings(replace(self.settings, learned_tiers=saved.learned_tiers))

    def _engine_beats(self, beat: Heartbeat) -> None:
        self.engine_attempts += beat.attempts

    def _advanced(self, message: Advanced) -> None:
        self.orders.advance(message.job, message.progress)

    def _pictured(self, message: Pictured) -> None:
        self.orders.picture(message.job, message.png, message.recipe)

    def _done(self, message: Done) -> None:
        self.orders.finish(message.job)

    def _generate(self, job: str, request: GenerationRequest) -> None:
        try:
            self.engine.generate(job, request)
        except PhotoMakerError as error:
            self.orders.fail(job, error)

    def _made(self, picture: Picture) -> None:
        """Announce pictures that finish together in one signal."""
        self._fresh.append(picture.id)
        if not (self._soon.isActive() or self._closing):
            self._soon.start()

    def _tell_fresh(self) -> None:
        fresh, self._fresh = tuple(self._fresh), []
        self.pictures_changed.emit(fresh)

    def close(self) -> None:
        """End the engine process and finish writing."""
        self._closing = True
        self._soon.stop()
        self.engine.close()
        self.orders.wait_for_disk()
        QThreadPool.globalInstance().waitForDone(PATIENCE)

    def change_settings(self, **changes: Any) -> None:
        """Save some settings and announce them; errors are shown, not raised."""
        try:
            self.save_settings(**changes)
        except PhotoMakerError as error:
            self.error.emit(error)
            self.take_settings(replace(self.settings, **changes))

    def save_settings(self, **changes: Any) -> None:
        """As ``change_settings``, but raises errors, and then nothing has changed."""
        saved = settings_file.update(since=self.settings, **changes)
        changed = {name: getattr(saved, name) for name in changes}
        self.take_settings(replace(self.settings, **changed))

    def remember(self, window: dict[str, str]) -> None:
        """The window's state, saved at once: a program that is killed has learned it too."""
        try:
            settings_file.update(since=self.settings, window=window)
        except PhotoMakerError as error:
            log.warning("The window's state was not saved: %s", error)
        self.settings = replace(self.settings, window=window)

    def take_settings(self, settings: Settings) -> None:
        """Use settings that are saved already (e.g. by a download) and announce them."""
        moved = settings.device != self.settings.device
        self.settings = settings
        self.library.sign_with(settings.signing_options())
        self.settings_changed.emit(settings)
        if moved:
            self._move_engine()

    def say(self, text: str, action: str = "", done: Callable[[], None] | None = None) -> None:
        """A passing message; with ``action`` a button on it that calls ``done``."""
        self.toast.emit(text, action, done)

    def say_undoable(
        self, text: str, undo: Callable[[], object], redo: Callable[[], object]
    ) -> None:
        """A passing message with *Undo* on it; ``undo`` (Ctrl+Z) does the same."""
        self.say(text, self.tr("Undo"), self.undoable(undo, redo))

    def undoable(
        self, undo: Callable[[], object], redo: Callable[[], object]
    ) -> Callable[[], None]:
        """Something was changed; the result undoes exactly this change."""
        return self._undo.remember(undo, redo)

    def undo(self) -> None:
        """Undo the last change."""
        done = self._undo.undo()
        self.say(self.tr("Undone") if done else self.tr("Nothing to undo"))

    def redo(self) -> None:
        """Redo what was undone last."""
        done = self._undo.redo()
        self.say(self.tr("Redone") if done else self.tr("Nothing to redo"))

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[PhotoMakerError], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """``work`` in a thread, then ``done(result)`` here; errors go to ``failed`` or ``error``.

        Neither is called once ``owner`` (a widget; default: these services) is gone.
        """
        background.run(owner or self, work, done, failed or self.error.emit)
