"""A real server, started as a user would start it, with the tiny model or Sketchbook."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from gradio_client import Client

from photomaker_desktop.core.models import ModelPaths
from tests.support.waiting import until
from tests.support.worker.forks import Forks

PATIENCE = 300.0


@dataclass(frozen=True)
class Served:
    """A running server; ``home`` holds its data, settings and logs."""

    process: subprocess.Popen[str]
    url: str
    secret: str
    home: Path

    @property
    def full_url(self) -> str:
        return f"{self.url}/?token={self.secret}"

    @property
    def folder(self) -> Path:
        """Where uploads and results lie while it runs."""
        return next((self.home / "tmp").glob(f"photomaker-web-{self.process.pid}-*"))

    def files(self) -> list[Path]:
        """Uploads and results; Gradio leaves empty files behind, which say nothing of anybody."""
        found = [path for path in self.folder.rglob("*") if path.is_file()]
        return [path for path in found if path.stat().st_size]

    def client(self) -> Client:
        return Client(
            self.url,
            auth=("me", self.secret),
            verbose=False,
            analytics_enabled=False,
            download_files=str(self.home / "downloads"),
        )

    @contextmanager
    def guest(self) -> Iterator[httpx.Client]:
        """One that came in through the address."""
        with httpx.Client(base_url=self.url, timeout=60) as guest:
            assert guest.get("/", params={"token": self.secret}).status_code == 303
            yield guest

    def said(self) -> str:
        """Everything that it and its engine wrote: terminal and logs."""
        logs = [path for path in (self.home / "log").rglob("*") if path.is_file()]
        everything = [self.home / "out.txt", self.home / "err.txt", *logs]
        return "\n".join(path.read_text(errors="replace") for path in everything)

    @property
    def alive(self) -> bool:
        return self.process.poll() is None


def model_words(models: ModelPaths | str, extra: dict[str, str]) -> list[str]:
    if isinstance(models, str):
        words = ["--models", models]
    else:
        words = ["--base", models.base, "--adapter", models.adapter]
        words += ["--tokenizers", models.tokenizers]
    return [*words, *(word for name, value in extra.items() for word in (f"--{name}", value))]


@contextmanager
def served(
    home: Path,
    models: ModelPaths | str | None,
    *words: str,
    password: str = "",
    program: str = "photomaker_desktop",
    forks: Forks | None = None,
    **extra: str,
) -> Iterator[Served]:
    """Starts ``photomaker-desktop web`` and ends it with SIGTERM.

    ``models`` may be a set's name, with the settings in ``home``; None: Sketchbook. With ``forks``
    its engine starts at once.
    """
    home.mkdir(parents=True, exist_ok=True)
    (home / "tmp").mkdir(exist_ok=True)
    environment = os.environ | {
        f"PHOTOMAKER_{name}_DIR": str(home / name.lower())
        for name in ("DATA", "CACHE", "CONFIG", "LOG")
    }
    environment |= {"TMPDIR": str(home / "tmp"), "TEMP": str(home / "tmp")}
    if password:
        environment["PHOTOMAKER_WEB_PASSWORD"] = password
    started = forks.program() if forks else [sys.executable, "-m", program]
    command = [*started, "web", "--port", "0", *words]
    out = home / "out.txt"
    with out.open("w") as stdout, (home / "err.txt").open("w") as stderr:
        process = subprocess.Popen(
            [*command, *model_words(models or "sketchbook", extra)],
            stdout=stdout,
            stderr=stderr,
            env=environment,
            text=True,
        )
        try:
            url, secret = address(process, out)
            yield Served(process, url, secret or password, home)
        finally:
            process.terminate()
            process.wait(60)


def address(process: subprocess.Popen[str], out: Path) -> tuple[str, str]:
    """What it printed."""

    def answering() -> tuple[str, str] | None:
        assert process.poll() is None, (out.parent / "err.txt").read_text()
        found = re.search(r"(http://[\d.]+:\d+)/(?:\?token=(\S+))?", out.read_text())
        if found is None:
            return None
        url = found[1].replace("0.0.0.0", "127.0.0.1")
        httpx.get(url, timeout=60)  # no second try: the address is printed once it answers
        return url, found[2] or ""

    found = until(answering, "the server did not start", PATIENCE)
    assert found is not None
    return found
