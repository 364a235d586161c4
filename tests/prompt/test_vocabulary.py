"""A model that knows few words: everyday ones become those, and unknown ones are said."""

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.prompt.plan import PromptPlan, plan_prompt
from photomaker_desktop.prompt.vocabulary import ANY_WORDS, Vocabulary, vocabulary_of

WORDS = "a an the portrait of woman in blue hoodie at beach with hat person"
EVERYDAY = {"seaside": "beach", "navy": "blue", "pair of hats": "hat", "fleece": "hoodie"}
KNOWN = Vocabulary(frozenset(WORDS.split()), EVERYDAY)
ADA = Subject("Navy Ada", "woman", b"")


def plan(words: str, known: Vocabulary = KNOWN) -> PromptPlan:
    return plan_prompt(GenerationRequest(words, subject=ADA), 3, vocabulary=known)


def test_everyday_words_become_known_ones() -> None:
    made = plan('portrait of @"Navy Ada" in a Navy (fleece:1.2) at the {seaside|seaside}')
    assert made.text == "portrait of a woman in a blue hoodie at the beach"
    assert made.words.text[: made.marker] == "portrait of a woman"
    assert made.notes == ()
    assert made.prompt.endswith("{seaside|seaside}")


def test_the_longest_phrase_counts_and_parts_of_words_do_not() -> None:
    assert KNOWN.in_known_words("a pair of hats", ()) == "a hat"
    assert KNOWN.in_known_words("seasides, navy-like", ()) == "seasides, navy-like"


def test_unknown_words_are_said_once() -> None:
    (note,) = plan("@ with an umbrella, hats, Umbrella and a dragon").notes
    assert str(note) == "The model does not know these words: umbrella, and, dragon"
    many = " ".join(f"w{'x' * number}" for number in range(20))
    assert str(KNOWN.note(many)).endswith(" …")


def test_a_model_without_a_list_knows_every_word() -> None:
    made = plan("@ at the seaside with a dragon", ANY_WORDS)
    assert made.text == "a woman at the seaside with a dragon"
    assert made.notes == ()


def test_a_list_that_is_missing_knows_every_word() -> None:
    assert vocabulary_of(Capabilities(vocabulary="sketchbook/no-such-file.json")) is ANY_WORDS
    assert vocabulary_of(Capabilities()) is ANY_WORDS
