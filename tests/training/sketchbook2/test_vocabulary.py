"""What Sketchbook 2 knows, said to the program that uses it."""

from random import Random

from photomaker_desktop.training.sketchbook2.captions import caption, negative
from photomaker_desktop.training.sketchbook2.people import (
    Drawing,
    Figure,
    people,
    random_look,
    random_scene,
)
from photomaker_desktop.training.sketchbook2.vocabulary import vocabulary


def test_every_caption_is_known_and_left_alone() -> None:
    known, random = vocabulary(), Random(0)
    for number, person in enumerate(people("train", 300, 0)):
        figures = [Figure(person, random_look(random, person.word))] * random.choice((1, 2))
        drawing = Drawing(tuple(figures), random_scene(random), number)
        text = caption(random, drawing, describe=(0,)).text
        assert known.unknown(text) == ()
        assert known.in_known_words(text, ()) == text
    assert known.unknown(negative(random)) == ()


def test_everyday_words_are_given_in_known_ones() -> None:
    known = vocabulary()
    assert len(known.means) > 60
    assert all(known.unknown(phrase) == () for phrase in known.means.values())
    said = known.in_known_words("selfie of a lady in a crimson gown, in a kitchen, joyful", ())
    assert said == "portrait of a woman in a red dress, in a room, happy"
    assert known.in_known_words("golden overalls", ()) == "yellow overalls"
    assert known.in_known_words("in a t-shirt size l", ()) == "in a t-shirt size l"
    assert known.unknown("a knight with an umbrella") == ("knight", "umbrella")
