"""Which files of a download are asked for in sequence, and which beside each other."""

from photomaker_desktop.weights.manifest.manifest import Part
from photomaker_desktop.weights.manifest.plan import DownloadJob, by_repository
from tests.support.weights.world import weight_file


def job(name: str, *, optional: bool = False, repository: str = "", url: str = "") -> DownloadJob:
    file = weight_file(f"{name}.safetensors", b"x")
    part = Part(name, "", "base", "free", ".", (file,), repository=repository, url=url)
    return DownloadJob(name, part, file, optional)


def names(groups: list[list[DownloadJob]]) -> list[list[str]]:
    return [[job.name for job in group] for group in groups]


def test_parts_of_one_repository_wait_for_each_other_so_that_they_share_a_commit() -> None:
    jobs = [
        job("base", repository="artist/base"),
        job("adapter", repository="maker/adapter"),
        job("tokenizers", repository="artist/base"),
    ]
    assert names(by_repository(jobs)) == [["base", "tokenizers"], ["adapter"]]


def test_what_comes_from_web_addresses_waits_for_nobody() -> None:
    jobs = [job("faces", url="http://x/faces.zip"), job("sface", url="http://x/sface/")]
    assert names(by_repository(jobs)) == [["faces"], ["sface"]]


def test_an_optional_part_that_fails_takes_no_required_one_with_it() -> None:
    jobs = [
        job("base", repository="artist/base"),
        job("preview", repository="artist/base", optional=True),
    ]
    assert names(by_repository(jobs)) == [["base"], ["preview"]]
