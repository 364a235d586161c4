"""The program from its start to a picture: window, engine process, a person, and words.

``python -m tests.support.weights.offline_story PHOTO`` opens the real window (offscreen) with
Sketchbook, lets the engine look at the photo and learn it, types words, presses Generate, waits for
the picture, and prints as JSON what was made and what both processes tried to reach.
"""

import json
import os
import sys
from collections.abc import Callable

import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import Analysed, Encoded
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.network import offline
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.shell.application import run
from photomaker_desktop.ui.shell.window import MainWindow

PATIENCE = 240_000  # milliseconds
A_BEAT = 2_500  # longer than the time between two heartbeats


class Story(QObject):
    """Each step begins when the one before was answered; ``end`` closes the window."""

    def __init__(self, photo: str) -> None:
        super().__init__()
        self.photo = PhotoInput(photo)
        self.told: dict[str, object] = {}

    def begin(self) -> None:
        self.window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self.services = self.window.services
        self.services.error.connect(self.fail)
        self.services.device_found.connect(lambda _: self.look())
        self.services.orders.made.connect(lambda _: self.made())
        QTimer.singleShot(PATIENCE, self.leave)

    def look(self) -> None:
        self.services.engine.analyse([self.photo], self.learn, self.fail)

    def learn(self, answer: Analysed) -> None:
        self.told["photo"] = [answer.reports[0].width, answer.reports[0].height]
        self.services.engine.encode([self.photo], self.picture, self.fail)

    def picture(self, learned: Encoded) -> None:
        person = Subject("Ada", "woman", learned.identity.tokens)
        request = GenerationRequest(
            "portrait of @Ada in a garden", subject=person, width=128, height=128, steps=2, seed=1
        )
        self.services.orders.submit(request)

    def made(self) -> None:
        gallery = self.services.library.gallery
        self.told["pictures"] = gallery.count()
        self.told["prompt"] = gallery.page().pictures[0].recipe.request.prompt
        self.told["engines"] = [
            {name: child.environ().get(name) for name in offline.NO_TELEMETRY | offline.OFFLINE}
            for child in psutil.Process().children(recursive=True)
            if "photomaker_desktop.engine.server" in child.cmdline()
        ]
        QTimer.singleShot(A_BEAT, self.leave)

    def fail(self, error: PhotoMakerError) -> None:
        self.told.setdefault("error", str(error))
        self.leave()

    def leave(self) -> None:
        self.told["engine_tried"] = [str(one) for one in self.services.engine_attempts]
        self.window.close()
        QApplication.quit()


def main(photo: str) -> None:
    settings_file.save(Settings(first_run_done=True, model_set="sketchbook"))
    story = Story(photo)
    begin: Callable[[], None] = story.begin
    code = run(["photomaker-desktop"], begin)
    switches = offline.NO_TELEMETRY | offline.OFFLINE
    window = {
        "code": code,
        "window_tried": [str(one) for one in offline.attempts()],
        "switches": {name: os.environ.get(name) for name in switches},
    }
    print("RESULT", json.dumps(story.told | window))


if __name__ == "__main__":
    main(sys.argv[1])
