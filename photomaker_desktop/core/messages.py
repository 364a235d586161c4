"""Messages between the app and the engine process: typed, msgpack, never pickle.

A frame on the pipe is four bytes of length (big endian) and one message. Pictures travel as
encoded bytes, identity tokens as serialised safetensors, tensors never.
"""

import msgspec

from photomaker_desktop.core.connection_attempt import Attempt
from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import Remedy
from photomaker_desktop.core.identity import EncodedIdentity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.network_trial import NetworkTrial
from photomaker_desktop.core.photo import PhotoInput, PhotoReport
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import NO_TEXT, Text


class Message(msgspec.Struct, frozen=True, tag=True):
    """One message; its class name is its tag."""


class Prepare(Message, frozen=True):
    """The first message: which device to use, and a model set to load before it is asked for."""

    options: EngineOptions = EngineOptions()
    models: ModelPaths | None = None


class Analyse(Message, frozen=True):
    """Analyse photos of one person: answered by ``Analysed``."""

    job: str
    models: ModelPaths
    photos: tuple[PhotoInput, ...]
    options: EngineOptions = EngineOptions()


class Encode(Message, frozen=True):
    """Encode photos to identity tokens: answered by ``Encoded``."""

    job: str
    models: ModelPaths
    photos: tuple[PhotoInput, ...]
    options: EngineOptions = EngineOptions()


class Generate(Message, frozen=True):
    """Generate pictures: answered by ``Advanced`` …, ``Pictured`` …, ``Done``."""

    job: str
    models: ModelPaths
    request: GenerationRequest
    options: EngineOptions = EngineOptions()


class Score(Message, frozen=True):
    """Likeness of pictures to a person, and how much they repeat a photo: answer ``Scored``.

    ``centroid`` and ``vectors`` are a recogniser's (float32 bytes, as in ``Subject``).
    ``pictures`` are encoded images, so that pictures of an encrypted library need no file in clear.
    """

    job: str
    models: ModelPaths
    pictures: tuple[bytes, ...]
    centroid: bytes
    vectors: bytes = b""
    options: EngineOptions = EngineOptions()


class ReadWatermark(Message, frozen=True):
    """Look for a watermark in an encoded picture: answered by ``WatermarkRead``."""

    job: str
    models: ModelPaths
    picture: bytes
    options: EngineOptions = EngineOptions()


class TryNetwork(Message, frozen=True):
    """Try to reach another computer: answered by ``NetworkTried``."""

    job: str
    options: EngineOptions = EngineOptions()


class Cancel(Message, frozen=True):
    job: str


class Shutdown(Message, frozen=True):
    pass


class Ready(Message, frozen=True):
    """The engine is ready. ``versions`` maps library names to versions.

    ``trials`` show that it cannot reach other computers.
    """

    device: DeviceFacts
    dtype: str
    tier: str
    versions: dict[str, str]
    pid: int
    trials: tuple[NetworkTrial, ...] = ()


class Heartbeat(Message, frozen=True):
    """Sent every second by a separate thread, also while the device is busy.

    ``attempts`` are connection attempts outside this computer since the last heartbeat.
    """

    memory_used: int = 0
    memory_total: int = 0
    attempts: tuple[Attempt, ...] = ()


class Advanced(Message, frozen=True):
    job: str
    progress: Progress


class Pictured(Message, frozen=True):
    """Picture ``recipe.index`` of the job, as PNG bytes with its recipe inside."""

    job: str
    png: bytes
    recipe: Recipe


class Analysed(Message, frozen=True):
    job: str
    reports: tuple[PhotoReport, ...]


class Encoded(Message, frozen=True):
    job: str
    identity: EncodedIdentity


class Scored(Message, frozen=True):
    """One score per picture; empty without a face or a recogniser."""

    job: str
    scores: tuple[PictureScore, ...]


class WatermarkRead(Message, frozen=True):
    """The value in the pixels, as content credentials name it; empty without a watermark."""

    job: str
    value: str


class NetworkTried(Message, frozen=True):
    job: str
    trials: tuple[NetworkTrial, ...]


class Note(Message, frozen=True):
    """Information for the user that is not an error (lost words, a lower memory tier …).

    ``data`` has values by name; ``memory_lowered`` has ``gpu`` and ``tier``, to be stored in
    ``Settings.learned_tiers``.
    """

    job: str
    code: str
    text: Text
    data: dict[str, str] = {}


class Done(Message, frozen=True):
    job: str


class Failed(Message, frozen=True):
    """``code`` is the class name in ``core.errors``; ``detail`` is for the log, never shown."""

    job: str
    code: str
    what: Text
    why: Text = NO_TEXT
    todo: Text = NO_TEXT
    remedy: Remedy = Remedy.NONE
    detail: str = ""


Job = Analyse | Encode | Generate | Score | ReadWatermark | TryNetwork
Answer = Analysed | Encoded | Scored | WatermarkRead | NetworkTried
"""Of all jobs but ``Generate``, which answers with several messages and ``Done``."""
ToEngine = Prepare | Job | Cancel | Shutdown
FromEngine = Ready | Heartbeat | Advanced | Pictured | Answer | Note | Done | Failed
