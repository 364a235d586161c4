"""Who is mentioned and who is chosen: while one types and after *Generate* the same is said."""

import pytest

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.requests.overrides import Overrides
from photomaker_desktop.web.orders import PictureOrder
from photomaker_desktop.web.service import Service
from tests.support.library import make
from tests.support.waiting import until
from tests.support.web.engines import ListeningEngine

VISITOR = "visitor"


def order(words: str, identity: str = "", photos: tuple[str, ...] = ()) -> PictureOrder:
    return PictureOrder(identity=identity, photos=photos, settings=Overrides(prompt=words))


@pytest.mark.parametrize(
    ("chosen", "words", "said"),
    [
        ("Ada", "@Felix in the rain", "@Felix is mentioned, but Ada is chosen."),
        ("Ada", "@Quagga in the rain", "There is no person called “Quagga”."),
        ("", "@Felix in the rain", "@Felix is mentioned, but nobody is chosen."),
        ("", "@Ada and @Felix", "The prompt mentions two people: Ada and Felix."),
        ("", "＠Quagga in the rain", "There is no person called “Quagga”."),
    ],
)
def test_a_wrong_mention_is_named(service: Service, chosen: str, words: str, said: str) -> None:
    with pytest.raises(PromptError) as refused:
        service.order(VISITOR, order(words, chosen))
    assert str(refused.value.what) == said
    assert service.requests.measure(VISITOR, order(words, chosen)).problem == str(refused.value)


def test_a_saved_person_is_no_name_for_the_person_in_photos(service: Service) -> None:
    photo = service.visitors.given(VISITOR, "photo.png", make.png())
    with pytest.raises(PromptError, match="@Felix is mentioned, but photos are chosen"):
        service.order(VISITOR, order("@Felix in the rain", photos=(photo,)))


def test_both_are_drawn_where_both_are_mentioned(service: Service, engine: ListeningEngine) -> None:
    ticket = service.order(VISITOR, order("@Ada and @Felix", "Ada"))
    until(ticket.ended.is_set, "the job never ends")
    (job,) = engine.asked
    assert [one.name for one in job.request.people] == ["Ada", "Felix"]  # type: ignore[union-attr]
