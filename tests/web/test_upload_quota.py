"""How much visitors may upload, and when it is deleted."""

import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.web.upload_quota import (
    FULL_DISK,
    FULL_SERVER,
    FULL_VISITOR,
    QuotaExceeded,
    UploadLimits,
    UploadQuota,
)
from photomaker_desktop.web.visitors import Visitors
from tests.support.waiting import until
from tests.support.web.serving import Served, served

SMALL = UploadLimits(request=500, visitor=1000, in_all=2000, least_free=0, unused=60)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def uploaded(quota: UploadQuota, who: str, size: int) -> Path:
    """One file, as Gradio writes it."""
    upload = quota.begin(who, size)
    file = quota.root / f"{len(list(quota.root.iterdir()))}.png"
    file.write_bytes(bytes(size))
    quota.end(upload, size, (file,))
    return file


def test_a_visitor_has_a_quota_until_the_files_are_gone(tmp_path: Path) -> None:
    quota = UploadQuota(tmp_path, SMALL)
    first = uploaded(quota, "Ada", 500)
    uploaded(quota, "Ada", 500)
    with pytest.raises(QuotaExceeded, match=FULL_VISITOR):
        quota.begin("Ada", 1)
    uploaded(quota, "Ben", 500)
    first.unlink()
    uploaded(quota, "Ada", 500)


def test_all_visitors_together_have_one(tmp_path: Path) -> None:
    quota = UploadQuota(tmp_path, SMALL)
    for number in range(4):
        uploaded(quota, f"visitor {number}", 500)
    with pytest.raises(QuotaExceeded, match=FULL_SERVER):
        quota.begin("another", 1)


def test_what_is_still_coming_counts(tmp_path: Path) -> None:
    quota = UploadQuota(tmp_path, SMALL)
    quota.begin("Ada", 500)
    quota.begin("Ada", 500)
    with pytest.raises(QuotaExceeded, match=FULL_VISITOR):
        quota.begin("Ada", 1)


def test_an_unknown_length_gets_what_is_left(tmp_path: Path) -> None:
    quota = UploadQuota(tmp_path, SMALL)
    uploaded(quota, "Ada", 500)
    uploaded(quota, "Ada", 300)
    assert quota.begin("Ada").size == 200
    assert quota.begin("Ben").size == 500


def test_a_broken_upload_counts_until_it_is_swept(tmp_path: Path) -> None:
    clock = Clock()
    quota = UploadQuota(tmp_path, SMALL, clock)
    for _ in range(2):
        quota.end(quota.begin("Ada", 500), 500, ())
    with pytest.raises(QuotaExceeded):
        quota.begin("Ada", 1)
    clock.now += SMALL.unused
    assert quota.begin("Ada", 500)


def test_the_disk_keeps_some_room(tmp_path: Path) -> None:
    much = replace(SMALL, least_free=shutil.disk_usage(tmp_path).total)
    with pytest.raises(QuotaExceeded, match=FULL_DISK):
        UploadQuota(tmp_path, much).begin("Ada", 1)


def test_only_what_nobody_uses_is_swept(tmp_path: Path) -> None:
    visitors = Visitors(tmp_path)
    used, unused, new = (tmp_path / name / "photo.png" for name in ("a", "b", "c"))
    for path in (used, unused, new):
        path.parent.mkdir()
        path.write_bytes(b"x")
    for path in (used, unused):
        os.utime(path, (time.time() - 100,) * 2)
    visitors.taken("Ada", [str(used)], 10)
    visitors.sweep(50)
    assert [path.exists() for path in (used, unused, new)] == [True, False, True]
    assert not unused.parent.exists()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths) -> Iterator[Served]:
    """Its visitors may upload 10 MB."""
    home = tmp_path_factory.mktemp("web")
    with served(home, tiny_models, program="tests.support.web.small_quota") as running:
        yield running


def send(guest: httpx.Client, megabytes: int) -> httpx.Response:
    data = os.urandom(1_000_000) * megabytes
    return guest.post("/gradio_api/upload", files={"files": ("a.png", data)})


@pytest.mark.slow
def test_the_server_says_that_it_is_too_much_and_serves_others(server: Served) -> None:
    """Also without a word about the size before; what is unused is deleted after a while."""
    with server.guest() as greedy, server.guest() as other:
        answers = [send(greedy, 3) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 413]
        assert answers[3].json()["error"] == FULL_VISITOR
        head = b"--x\r\nContent-Disposition: form-data; name=files; filename=a.png\r\n\r\n"
        kind = {"content-type": "multipart/form-data; boundary=x"}
        pieces = iter([head, *[bytes(1_000_000)] * 3])
        try:
            chunked = greedy.post("/gradio_api/upload", content=pieces, headers=kind)
            assert chunked.status_code == 413
        except httpx.WriteError:
            pass  # the server closed the connection before all was sent
        (path,) = send(other, 1).json()
        for file in server.files():
            os.utime(file, (time.time() - 3600,) * 2)
        until(lambda: not Path(path).exists(), "it is still there", 120)
        until(lambda: not server.files(), "some are still there", 60)
        assert send(greedy, 3).status_code == 200
    assert "Traceback" not in server.said()


def test_by_default_thirteen_large_photos_fit_and_no_more(tmp_path: Path) -> None:
    quota = UploadQuota(tmp_path, replace(UploadLimits(), least_free=0))
    for _ in range(13):
        quota.begin("Ada", 29_000_000)
    with pytest.raises(QuotaExceeded, match=FULL_VISITOR):
        quota.begin("Ada", 29_000_000)


@pytest.mark.slow
def test_only_uploads_may_be_large(server: Served) -> None:
    with server.guest() as guest:
        joined = guest.post("/gradio_api/call/styles", content=b'{"data": ["%s"]}' % bytes(11**7))
        assert joined.status_code == 413
        assert guest.post("/gradio_api/process_recording").status_code == 404
