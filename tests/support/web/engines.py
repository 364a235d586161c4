"""An engine for the web page that draws nothing: its answers are known."""

from collections.abc import Iterator

from photomaker_desktop.core.messages import Job, Message


class ListeningEngine:
    """Notes what it is asked; its answers to every job are ``answers``."""

    def __init__(self, *answers: Message) -> None:
        self.asked: list[Job] = []
        self.answers = answers

    def ask(self, job: Job) -> Iterator[Message]:
        self.asked.append(job)
        return iter(self.answers)

    def cancel(self, job: str) -> None:
        pass

    def close(self) -> None:
        pass
