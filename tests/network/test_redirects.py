"""Where a server may send a download on to: nowhere that the user did not choose."""

import tomllib
from urllib.parse import urlsplit

import pytest

from photomaker_desktop.core.errors import DownloadError
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.weights.download.hub import Connection
from photomaker_desktop.weights.download.redirects import SITES, may_lead, within
from tests.support.weights.hub import Handler, Seen
from tests.support.weights.world import World

HUB, MIRROR = ("https", "huggingface.co"), ("https", "hf-mirror.com")
YES = [
    (HUB, ("https", "huggingface.co")),
    (HUB, ("https", "cdn-lfs-us-1.hf.co")),
    (HUB, ("https", "cas-bridge.xethub.hf.co")),
    (HUB, ("https", "cdn-lfs.huggingface.co")),
    (MIRROR, ("https", "files.hf-mirror.com")),
    (MIRROR, ("https", "cas-bridge.xethub.hf.co")),
    (("https", "github.com"), ("https", "objects.githubusercontent.com")),
    (("https", "download.pytorch.org"), ("https", "download-r2.pytorch.org")),
    (("http", "127.0.0.1"), ("http", "localhost")),
    (("http", "10.0.0.5"), ("http", "10.0.0.5")),
]
NO = [
    (HUB, ("http", "huggingface.co")),
    (HUB, ("https", "localhost")),
    (HUB, ("http", "127.0.0.1")),
    (HUB, ("https", "[::1]")),
    (HUB, ("https", "::1")),
    (HUB, ("https", "0.0.0.0")),
    (HUB, ("https", "192.168.1.1")),
    (HUB, ("https", "169.254.169.254")),
    (HUB, ("https", "evil.example")),
    (HUB, ("https", "huggingface.co.evil.example")),
    (HUB, ("https", "evilhuggingface.co")),
    (HUB, ("https", "github.com")),
    (MIRROR, ("https", "localhost")),
    (MIRROR, ("https", "sign-in.hotel.example")),
    (("https", "github.com"), ("https", "huggingface.co")),
    (("http", "10.0.0.5"), ("http", "127.0.0.1")),
]


@pytest.mark.parametrize(("start", "target"), YES)
def test_storage_of_the_same_site(start: tuple[str, str], target: tuple[str, str]) -> None:
    assert may_lead(start, target)


@pytest.mark.parametrize(("start", "target"), NO)
def test_anywhere_else(start: tuple[str, str], target: tuple[str, str]) -> None:
    assert not may_lead(start, target)


def test_every_address_of_the_manifest_is_on_a_known_site() -> None:
    manifest = tomllib.loads((resources() / "models" / "manifest.toml").read_text("utf-8"))
    urls = [value for part in manifest["parts"].values() for value in urls_of(part)]
    hosts = {urlsplit(url).hostname or "" for url in urls}
    assert hosts
    assert all(any(within(host, site) for site in SITES) for host in hosts)


def urls_of(value: object) -> list[str]:
    if isinstance(value, dict):
        return [url for inner in value.values() for url in urls_of(inner)]
    if isinstance(value, list):
        return [url for inner in value for url in urls_of(inner)]
    return [value] if isinstance(value, str) and value.startswith("http") else []


def test_a_hub_that_leads_away_is_not_followed(world: World) -> None:
    world.hub.cdn = "http://evil.example"
    with pytest.raises(DownloadError, match=r"redirected to evil\.example"):
        world.fetch().run()


def test_a_plain_address_that_leads_away_is_not_followed(world: World) -> None:
    def lead_away(handler: Handler, _: Seen) -> bool:
        handler.refuse(302, {"Location": "http://evil.example/file"})
        return True

    world.hub.faults.append(lead_away)
    with Connection("http://hub.invalid") as connection:
        with pytest.raises(DownloadError, match=r"redirected to evil\.example"):
            connection.ask(f"{world.hub.url}/file")
        with (
            pytest.raises(DownloadError, match=r"redirected to evil\.example"),
            connection.read(f"{world.hub.url}/file", 0, ""),
        ):
            pass
