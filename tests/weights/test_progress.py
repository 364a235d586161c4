"""The numbers that the window shows are the bytes that lie on disk, at every moment."""

from pathlib import Path

import pytest

from photomaker_desktop.core.errors import Cancelled
from photomaker_desktop.weights.download.fetch import Fetch
from photomaker_desktop.weights.download.progress import FetchProgress
from tests.support.weights.hub_faults import cut_after, on_get
from tests.support.weights.world import World


def on_disk(progress: FetchProgress) -> list[int]:
    return [
        Path(file.path).stat().st_size if file.path and Path(file.path).exists() else 0
        for file in progress.files
    ]


def watch_closely(fetch: Fetch, stop_at: float = 2.0) -> list[FetchProgress]:
    """Compare each report with the disk while writers are held still; returns the reports."""
    reports: list[FetchProgress] = []

    def compare(progress: FetchProgress) -> None:
        for tally in fetch.tally.files:
            tally.lock.acquire()
        try:
            still = fetch.progress()
            assert [file.done for file in still.files] == on_disk(still)
            assert still.done == sum(on_disk(still))
        finally:
            for tally in fetch.tally.files:
                tally.lock.release()
        reports.append(progress)
        if progress.total and progress.done > stop_at * progress.total:
            fetch.cancel()

    fetch.run(compare)
    return reports


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photomaker_desktop.weights.download.fetch.TICK", 0.005)


def test_progress_equals_bytes_on_disk(world: World) -> None:
    world.hub.rate = 6_000_000
    reports = watch_closely(world.fetch())
    assert len({report.done for report in reports}) > 5, "it was really watched on the way"
    assert reports[-1].done == reports[-1].total
    assert reports[-1].total == sum(len(data) for data in world.whole_files().values())


def test_progress_of_a_resumed_download_starts_where_it_stopped(world: World) -> None:
    world.hub.rate = 6_000_000
    with pytest.raises(Cancelled):
        watch_closely(world.fetch(), stop_at=0.4)
    reports = watch_closely(world.fetch())
    first = next(report for report in reports if report.done)
    assert first.done > 0.3 * first.total
    assert all(report.done <= report.total for report in reports)
    assert reports[-1].done == reports[-1].total


def test_progress_is_right_when_the_server_starts_over(world: World) -> None:
    """huggingface_hub once ended such downloads at 130 of 100 bytes."""
    world.hub.rate = 6_000_000
    on_get(world, cut_after(900_000))
    world.hub.ranges = False
    reports = watch_closely(world.fetch())
    assert max(report.done for report in reports) == reports[-1].total


def test_speed_and_time_left_are_plausible(world: World) -> None:
    world.hub.rate = 1_500_000
    reports = watch_closely(world.fetch())
    late = [r for r in reports if r.speed and 0.5 * r.total < r.done < 0.7 * r.total]
    for report in late:
        assert 300_000 < (report.speed or 0) < 4_000_000
        assert report.seconds_left == pytest.approx(
            (report.total - report.done) / (report.speed or 1)
        )
    assert late
