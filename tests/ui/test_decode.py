"""Pictures are decoded in threads while the window reads some of its own."""

import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from photomaker_desktop.ui.decode import decode, encode_png

BOTH = """
import sys, threading
from pathlib import Path
from PySide6.QtGui import QGuiApplication, QImage
from photomaker_desktop.ui.decode import decode
app = QGuiApplication([])
data = Path(sys.argv[1]).read_bytes()
for _ in range(400):
    threads = [threading.Thread(target=decode, args=(data,)) for _ in range(2)]
    for thread in threads: thread.start()
    QImage.fromData(data)
    for thread in threads: thread.join()
"""


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    noise = np.random.default_rng(0).integers(0, 255, (300, 200, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "a.jpg")
    return tmp_path / "a.jpg"


@pytest.mark.slow
def test_threads_and_the_window_never_wait_for_each_other(photo: Path) -> None:
    command = [sys.executable, "-c", BOTH, str(photo)]
    subprocess.run(command, check=True, timeout=120)


def test_a_picture_is_made_smaller_never_larger(photo: Path) -> None:
    assert decode(str(photo)).size().toTuple() == (200, 300)
    assert decode(str(photo), cover=100).size().toTuple() == (100, 150)
    assert decode(photo.read_bytes(), fit=150).size().toTuple() == (100, 150)
    assert decode(str(photo), fit=900).size().toTuple() == (200, 300)


def test_what_is_no_picture_is_null(tmp_path: Path) -> None:
    assert decode(b"no picture").isNull()
    assert decode(b"").isNull()
    assert decode(str(tmp_path / "nowhere.jpg")).isNull()


def test_a_copied_picture_is_packed_with_every_pixel() -> None:
    image = QImage(5, 3, QImage.Format.Format_ARGB32)
    image.fill(0x80336699)
    packed = Image.open(io.BytesIO(encode_png(image)))
    assert (packed.size, packed.getpixel((4, 2))) == ((5, 3), (0x33, 0x66, 0x99, 0x80))
