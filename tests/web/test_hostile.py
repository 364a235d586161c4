"""What no visitor should send: each gets a clear answer, and the server lives."""

import json
import struct
import uuid
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest
from gradio_client import handle_file
from gradio_client.exceptions import AppError

from tests.support.web.serving import Served

pytestmark = pytest.mark.slow
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def upload(guest: httpx.Client, name: str, data: bytes) -> httpx.Response:
    return guest.post("/gradio_api/upload", files={"files": (name, data)})


def call(guest: httpx.Client, endpoint: str, data: list[Any]) -> tuple[str, str]:
    """As Gradio's page does it: join the queue, read the answer (event, text)."""
    joined = guest.post(f"/gradio_api/call/{endpoint}", json={"data": data})
    event = joined.json()["event_id"]
    answer = guest.get(f"/gradio_api/call/{endpoint}/{event}").text
    last = answer.rpartition("event: ")[2]  # heartbeats come before it
    return last.partition("\n")[0], last


def file(path: str) -> dict[str, Any]:
    return {"path": path, "meta": {"_type": "gradio.FileData"}}


def test_every_page_is_refused_without_the_token(server: Served) -> None:
    for path in ("/", "/config", "/gradio_api/info", "/gradio_api/upload", "/assets/x.js"):
        assert httpx.get(server.url + path).status_code == 401, path
    assert httpx.get(server.url, params={"token": "wrong"}).status_code == 401
    assert httpx.get(server.url, cookies={"photomaker": "x" * 43}).status_code == 401


def test_other_names_and_other_pages_are_refused(server: Served) -> None:
    with server.guest() as guest:
        assert guest.get("/config", headers={"host": "evil.example"}).status_code == 421
        sent = guest.post("/gradio_api/upload", headers={"origin": "http://evil.example"})
        assert sent.status_code == 403
        answer = guest.get("/")
        assert "default-src 'self'" in answer.headers["content-security-policy"]
        assert answer.headers["x-frame-options"] == "DENY"


def test_200_megabytes_are_too_much(server: Served) -> None:
    with server.guest() as guest:
        answer = upload(guest, "large.png", bytes(200_000_000))
        assert answer.status_code == 413
        assert "120 MB" in answer.text

        def unannounced() -> Any:
            yield b"--x\r\nContent-Disposition: form-data; name=files; filename=a.png\r\n\r\n"
            for _ in range(20):
                yield bytes(10_000_000)

        kind = {"content-type": "multipart/form-data; boundary=x"}
        try:
            code = guest.post("/gradio_api/upload", content=unannounced(), headers=kind).status_code
        except httpx.WriteError:
            code = 413  # the server closed the connection before all was sent
        assert code == 413
        assert guest.get("/config").status_code == 200
    assert sum(path.stat().st_size for path in server.files()) < 1_000_000


def test_40_photos_are_too_many(server: Served, tmp_path: Path) -> None:
    with server.guest() as guest:
        (path,) = upload(guest, "a.png", b"x").json()
        kind, answer = call(guest, "analyse", [[file(path)] * 40])
        assert (kind, "40 photos are too many" in answer) == ("error", True)


def test_what_is_no_picture_is_reported_and_never_shown_as_a_page(server: Served) -> None:
    with server.guest() as guest:
        paths = [
            upload(guest, name, data).json()[0]
            for name, data in (("a.svg", SVG), ("b.png", b"text"), ("c.html", SVG))
        ]
        kind, answer = call(guest, "analyse", [[file(path) for path in paths]])
        assert kind == "complete"
        reports = json.loads(answer.partition("data: ")[2].partition("\n")[0])[0]
        assert [report["usable"] for report in reports] == [False] * 3
        for path in (paths[0], paths[2]):
            shown = guest.get(f"/gradio_api/file={path}")
            assert shown.headers["content-disposition"].startswith("attachment")
            assert "html" not in shown.headers["content-type"]
            assert "svg" not in shown.headers["content-type"]


@pytest.mark.parametrize("name", ["../../evil.png", "..\\..\\evil.png", "/etc/evil.png", "a/b.png"])
def test_names_cannot_leave_the_folder(server: Served, name: str) -> None:
    with server.guest() as guest:
        (path,) = upload(guest, name, uuid.uuid4().bytes).json()
    assert Path(path).is_relative_to(server.folder)
    assert Path(path).is_file()


def test_files_that_nobody_uploaded_cannot_be_read(server: Served) -> None:
    secret = server.home / "secret.png"
    secret.write_bytes(b"secret")
    with server.guest() as guest:
        for path in (str(secret), f"{server.folder}/../../secret.png", "/etc/passwd"):
            assert guest.get(f"/gradio_api/file={path}").status_code in (403, 404)
            kind, answer = call(guest, "analyse", [[file(path)]])
            assert kind == "error"
            assert "secret" not in answer
        for address in ("http://127.0.0.1:1/x", "https://example.com/x"):
            assert guest.get(f"/gradio_api/file={address}").status_code == 403


def test_a_picture_of_too_many_pixels_is_no_picture(server: Served) -> None:
    with server.guest() as guest:
        (path,) = upload(guest, "bomb.png", bomb(30_000)).json()
        kind, answer = call(guest, "analyse", [[file(path)]])
    assert kind == "complete"
    assert '"bomb.png is too large' in answer
    assert str(server.home) not in answer
    assert "bomb" not in server.said()
    assert server.alive


def bomb(side: int) -> bytes:
    """A small PNG file of ``side`` × ``side`` pixels."""
    packed = zlib.compressobj(9)
    row = bytes(1 + (side + 7) // 8)
    data = b"".join(packed.compress(row) for _ in range(side)) + packed.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + name + part + struct.pack(">I", zlib.crc32(name + part))
        for name, part in chunks
    )


def test_1000_files_at_once_are_too_many(server: Served) -> None:
    with server.guest() as guest:
        before = len(server.files())
        files = [("files", (f"{number}.png", b"x" * 10)) for number in range(1001)]
        answer = guest.post("/gradio_api/upload", files=files)
        assert answer.status_code == 400
        assert "files" in answer.text.lower()
        assert len(server.files()) - before < 1001
        assert guest.get("/config").status_code == 200


def test_a_control_model_is_never_a_path(server: Served, tmp_path: Path) -> None:
    line = tmp_path / "line.png"
    line.write_bytes(uuid.uuid4().bytes)
    said = {"control_image": handle_file(line), "control": str(server.home)}
    with pytest.raises(AppError, match=r"no ControlNet|not in the list"):
        server.client().predict("a man", **said, steps=2, api_name="/generate")


def test_too_few_values_are_refused_and_not_written_down(server: Served) -> None:
    before = len(server.said())
    with server.guest() as guest:
        kind, answer = call(guest, "generate", ["a man with a thylacine", None])
    assert (kind, "2 values came" in answer) == ("error", True)
    assert "thylacine" not in server.said()
    assert "Traceback" not in server.said()[before:]


NONSENSE = (
    ("queue/join", b'{"data": [], "fn_index": 99999, "session_hash": "x"}'),
    ("queue/join", b'{"data": [], "fn_index": -1, "session_hash": "zebrafish"}'),
    ("queue/join", b"[" * 50_000),
    ("call/generate", b'{"data": "x"}'),
    ("call/measure", b'{"data": [NaN, Infinity]}'),
    ("component_server", b'{"data": {}, "component_id": 1, "session_hash": "x", "fn_name": "x"}'),
    ("cancel", b"{}"),
    ("reset", b"null"),
    ("vibe-edit/", b'{"prompt": "x"}'),
    ("process_recording", b"{}"),
)


def test_nonsense_leaves_no_traceback(server: Served) -> None:
    before = len(server.said())
    with server.guest() as guest:
        for path, body in NONSENSE:
            kind = {"content-type": "application/json"}
            guest.post(f"/gradio_api/{path}", content=body, headers=kind)
        for field in ("", "0123456789", '--x\r\nContent-Disposition: form-data; name="files"'):
            kind = {"content-type": "multipart/form-data; boundary=x"}
            answer = guest.post("/gradio_api/upload", content=field.encode(), headers=kind)
            assert answer.status_code < 500
        assert guest.get("/config").status_code == 200
    assert "Traceback" not in server.said()[before:]
    assert "zebrafish" not in server.said()


def test_1000_requests_are_slowed_down(server: Served) -> None:
    """The last one: after it this address has to wait."""
    with httpx.Client(base_url=server.url) as stranger:
        codes = Counter(stranger.get("/config").status_code for _ in range(1000))
    assert set(codes) == {401, 429}
    assert codes[429] > 800
    assert server.alive
