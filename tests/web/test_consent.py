"""A page for others asks a visitor for consent before it uses the visitor's photos."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.capabilities import DRAWN
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.messages import Job, Message
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.orders import Misplaced, order_from
from photomaker_desktop.web.server_config import ServerConfig
from photomaker_desktop.web.service import Service
from tests.support.library import make

VISITOR = "visitor"
Serve = Callable[[bool], Service]


class Idle:
    """An engine that answers nothing: only whether it is asked matters here."""

    def __init__(self) -> None:
        self.asked: list[Job] = []

    def ask(self, job: Job) -> Iterator[Message]:
        self.asked.append(job)
        return iter(())

    def cancel(self, job: str) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture
def serve(tmp_path: Path, tiny_models: ModelPaths) -> Iterator[Serve]:
    running: list[Service] = []

    def start(public: bool) -> Service:
        models = replace(tiny_models, capabilities=DRAWN)
        config = ServerConfig(models, Settings(), tmp_path / "root", public=public)
        running.append(Service(config, Idle()))
        return running[-1]

    yield start
    for service in running:
        service.close()


def ask(service: Service, photos: list[str], **said: object) -> None:
    order = order_from({"prompt": "a portrait", "photos": photos} | said)
    service.order(VISITOR, order)


def test_a_visitors_photos_need_a_statement(serve: Serve) -> None:
    service = serve(True)
    mine = [service.visitors.given(VISITOR, "me.jpg", make.jpeg())]
    with pytest.raises(Misplaced, match="permission to use these photos") as refused:
        ask(service, mine)
    assert refused.value.control == "photos"
    ask(service, mine, i_may_use_these_photos=True)
    with pytest.raises(UsageError):
        ask(service, mine, i_may_use_these_photos="no")


def test_sample_people_and_nobody_need_none(serve: Serve) -> None:
    service = serve(True)
    _, samples = service.take_sample(VISITOR, "Ada")
    ask(service, list(samples))
    ask(service, [])


def test_a_photo_with_a_samples_name_is_no_sample(serve: Serve) -> None:
    service = serve(True)
    person, _ = service.take_sample(VISITOR, "Ada")
    forged = service.visitors.given(VISITOR, person.photos[0].name, make.jpeg())
    with pytest.raises(Misplaced):
        ask(service, [forged])


def test_on_the_own_computer_nobody_is_asked_before_a_person_is_saved(serve: Serve) -> None:
    service = serve(False)
    ask(service, [service.visitors.given(VISITOR, "me.jpg", make.jpeg())])
