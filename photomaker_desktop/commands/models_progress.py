"""A progress bar for downloads in a terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm

from photomaker_desktop.weights.download.progress import DownloadState, FetchProgress


@contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Callable[[FetchProgress], None]]:
    """Yields what shows a ``FetchProgress``; the bar follows the bytes on disk.

    Nothing is drawn where the output is no terminal.
    """
    with tqdm(unit="B", unit_scale=True, disable=True if quiet else None, mininterval=0.2) as bar:

        def show(progress: FetchProgress) -> None:
            bar.total = progress.total
            bar.update(progress.done - bar.n)
            busy = [file for file in progress.files if file.state is not DownloadState.DONE]
            notes = [
                str(file.note)
                for file in busy
                if file.state is DownloadState.RETRYING and file.note
            ]
            working = [
                f"{file.state} {file.name}"
                for file in busy
                if file.state is not DownloadState.WAITING
            ]
            bar.set_description_str((notes or working or [""])[0][:60], refresh=False)

        yield show
