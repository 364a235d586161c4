"""The words that Sketchbook 2 learned, and everyday words for them."""

from collections.abc import Iterator, Mapping
from itertools import chain

from photomaker_desktop.prompt.vocabulary import WORD, Vocabulary
from photomaker_desktop.training.sketchbook2 import words
from photomaker_desktop.training.sketchbook2.people import CLOTHES_COLOUR

EVERYDAY: Mapping[str, tuple[str, ...]] = {
    "hoodie": ("sweater", "hoody", "cardigan", "fleece"),
    "striped jumper": ("jumper", "pullover", "jersey"),
    "t-shirt": ("blouse", "polo shirt", "tank top", "tshirt", "t shirt"),
    "suit": ("tuxedo", "business suit", "waistcoat"),
    "dress": ("gown", "skirt", "ball gown"),
    "overalls": ("jumpsuit", "work clothes"),
    "with a beanie": ("with a cap", "with a winter hat", "with a bobble hat", "with a knitted hat"),
    "beanie": ("cap", "winter hat", "bobble hat", "knitted hat"),
    "straw hat": ("sunhat", "summer hat", "cowboy hat", "fedora"),
    "with a hat": ("wearing a hat", "in a hat"),
    "glasses": ("eyeglasses", "specs", "reading glasses"),
    "sunglasses": ("dark glasses", "sun glasses"),
    "happy": ("joyful", "glad", "grinning", "delighted", "friendly", "smiley"),
    "with a smile": ("smiles", "with a grin", "with a big smile"),
    "sad": ("upset", "tearful", "gloomy", "melancholic", "weeping"),
    "surprised": ("astonished", "startled", "stunned"),
    "serious": ("calm", "neutral", "thoughtful", "grumpy", "annoyed", "furious"),
    "beach": ("seaside", "shore", "coast", "seashore"),
    "forest": ("woodland", "jungle", "pine forest"),
    "city": ("town", "skyline", "metropolis"),
    "in the city": ("among skyscrapers", "in town"),
    "in the street": ("on the street", "on a street", "in a street"),
    "in space": ("in outer space", "in the universe", "in the galaxy"),
    "under the stars": ("under a night sky", "beneath the stars"),
    "in the snow": ("in snow", "in a snowy landscape", "skiing"),
    "in the mountains": ("on a mountain", "in the alps"),
    "desert": ("dunes", "sahara"),
    "in a meadow": ("in a field", "on the grass", "on a lawn", "in the countryside", "outdoors"),
    "in a park": ("in the park",),
    "in a garden": ("in the garden",),
    "in a room": ("in a kitchen", "in a bedroom", "in an office", "in the office"),
    "at home": ("in a house", "in the house"),
    "in a library": ("in the library", "in a bookshop", "at school"),
    "on a white background": ("on a plain background", "plain background"),
    "red": ("crimson", "scarlet"),
    "blue": ("navy", "turquoise", "azure"),
    "green": ("emerald",),
    "yellow": ("golden",),
    "purple": ("violet", "lilac", "lavender"),
    "white": ("beige", "ivory"),
    "woman": ("lady",),
    "man": ("guy", "gentleman"),
    "old woman": ("grandmother", "grandma"),
    "old man": ("grandfather", "grandpa"),
    "old": ("senior", "ageing"),
    "portrait of": ("selfie of", "bust of", "headshot portrait of", "closeup of"),
    "half figure of": ("half body picture of", "half-length portrait of", "waist-up picture of"),
    "full figure of": ("full body portrait of", "full-body picture of", "full length picture of"),
    "wide shot of": ("wide view of", "long shot of"),
    "curly": ("frizzy", "wavy"),
    "blond": ("fair-haired",),
    "red hair": ("auburn hair",),
    "brown hair": ("brunette", "chestnut hair"),
    "flat drawing": ("clip art",),
    "pencil drawing": ("charcoal drawing", "ink drawing", "line drawing"),
    "paper cut-out": ("papercut", "origami", "collage"),
    "pixel art": ("pixelated", "8 bit"),
    "next to": ("close to", "side by side with"),
}
"""Known words, and what people write for them."""


def vocabulary() -> Vocabulary:
    """Without everyday words that are part of a phrase that was learned."""
    learned = [f" {phrase} " for phrase in phrases()]
    means = {
        phrase: known
        for known, everyday in EVERYDAY.items()
        for phrase in everyday
        if not any(f" {phrase} " in one for one in learned)
    }
    return Vocabulary(frozenset(taught()), means)


def taught() -> Iterator[str]:
    """Every word that may be in a caption, in lower case."""
    for phrase in chain(phrases(), CLOTHES_COLOUR, ("a", "and", "no", "it")):
        yield from (word.lower() for word in WORD.findall(phrase.replace("{c}", "")))


def phrases() -> Iterator[str]:
    """All phrases of ``words``."""
    for name, value in vars(words).items():
        if name.isupper():
            rows = value.values() if isinstance(value, Mapping) else (value,)
            yield from chain.from_iterable(rows)
