"""Captions of drawn people: the scene in many phrasings and orders, the class word once.

With photos the person is not described; text-only samples may describe them.
"""

from dataclasses import dataclass
from random import Random

from photomaker_desktop.training.people import Person, Scene

OPENINGS = (
    "",
    "",
    "portrait of",
    "a portrait of",
    "a picture of",
    "a photo of",
    "photo of",
    "a drawing of",
    "an illustration of",
    "headshot of",
    "close-up of",
    "cinematic photo of",
    "a nice avatar of",
)
ARTICLES = ("a", "a", "the", "", "one")
PEOPLE = {
    "man": ("man", "man", "person"),
    "woman": ("woman", "woman", "person"),
    "boy": ("boy", "boy", "person"),
    "girl": ("girl", "girl", "person"),
}
CLASS_WORDS = ("man", "woman", "person", "boy", "girl")
CLOTHES = {
    "t-shirt": ("t-shirt", "shirt", "tee"),
    "hoodie": ("hoodie", "hooded sweater"),
    "blazer": ("blazer", "suit", "jacket"),
    "overalls": ("overalls", "dungarees"),
}
WEARING = ("wearing", "in", "dressed in", "with", "who wears")
GLASSES = {
    "none": ("without glasses", "no glasses"),
    "glasses": ("with glasses", "wearing glasses", "with round glasses", "in spectacles"),
    "sunglasses": ("with sunglasses", "wearing sunglasses", "in dark shades", "with shades"),
}
HAT = {"none": ("without a hat",), "beanie": ("with a beanie", "wearing a winter hat", "in a hat")}
EXPRESSION = {
    "happy": ("smiling", "happy", "laughing", "cheerful"),
    "sad": ("sad", "crying", "unhappy"),
    "surprised": ("surprised", "shocked", "amazed"),
    "serious": ("serious", "calm", "neutral"),
}
AS_TAIL = {
    "happy": ("with a smile", "laughing", "looking happy"),
    "sad": ("with a sad face", "in tears", "looking sad"),
    "surprised": ("with an open mouth", "looking surprised"),
    "serious": ("with a serious face", "looking calm"),
}
BACKGROUND = {
    "beach": ("at the beach", "on a beach", "by the sea", "beach background"),
    "forest": ("in a forest", "in the woods", "among trees", "forest background"),
    "city": ("in a city", "in the city", "downtown", "city background"),
    "night": ("at night", "under the stars", "in the moonlight", "night sky background"),
    "snow": ("in the snow", "in the mountains", "in winter", "snowy mountains background"),
    "desert": ("in the desert", "in a desert at sunset", "desert background"),
    "white": ("on a white background", "white background", "in a white studio"),
    "pink": ("on a pink background", "pink background", "in front of a pink wall"),
    "teal": ("on a teal background", "teal background", "in front of a teal wall"),
}
STYLE = {
    "flat": ("flat illustration", "flat drawing", "cartoon", "vector art"),
    "paper": ("paper cut-out", "as a paper cut-out", "minimal paper art", "paper art"),
}
FILLERS = (
    "best quality",
    "highly detailed",
    "sharp",
    "high resolution",
    "perfect face",
    "natural light",
    "professional",
    "colourful",
    "8k",
    "film grain",
    "masterpiece",
)
NEGATIVES = (
    "worst quality",
    "low quality",
    "blurry",
    "asymmetry",
    "bad hands",
    "text",
    "watermark",
    "open mouth",
    "grayscale",
    "noisy",
    "deformed",
    "ugly",
    "nsfw",
    "low contrast",
)
HAIR = {
    "bald": ("bald", "with a bald head", "no hair"),
    "short": ("with short {c} hair", "short {c} hair"),
    "spiky": ("with spiky {c} hair", "spiky {c} hair"),
    "quiff": ("with a {c} quiff", "shaved sides and a {c} quiff"),
    "afro": ("with a {c} afro", "with big curly {c} hair"),
    "bob": ("with a {c} bob", "{c} bob haircut"),
    "bun": ("with {c} hair in a bun", "{c} bun"),
    "long": ("with long {c} hair", "long {c} hair"),
}
HAIR_COLOUR = {
    "black": ("black",),
    "brown": ("brown",),
    "blond": ("blond", "blonde"),
    "red": ("red", "ginger"),
    "grey": ("grey", "gray", "silver"),
    "pink": ("pink",),
}
SKIN = {
    "pale": ("pale skin", "light skin"),
    "tan": ("tan skin", "olive skin"),
    "brown": ("brown skin",),
    "dark": ("dark skin", "black skin"),
}
BEARD = {
    "none": ("clean shaven", "no beard"),
    "moustache": ("with a moustache", "with a mustache"),
    "short beard": ("with a short beard", "with a goatee"),
    "full beard": ("with a full beard", "with a big beard", "bearded"),
}


@dataclass(frozen=True)
class Caption:
    """``class_word`` stands for the person; ``start`` is where it begins, −1 for its first time."""

    text: str
    class_word: str
    start: int = -1

    @property
    def place(self) -> int:
        """Where the class word begins. Raises ``ValueError`` if it is not in the text."""
        if self.start >= 0:
            return self.start
        words = self.text.split(" ")
        bare = [word.strip(",.!?;:").lower() for word in words]
        index = bare.index(self.class_word.lower())
        within = words[index].lower().index(self.class_word.lower())
        return sum(len(word) + 1 for word in words[:index]) + within


def identity_words(random: Random, person: Person) -> list[str]:
    colour = random.choice(HAIR_COLOUR[person.hair_colour])
    parts = [random.choice(HAIR[person.hair]).format(c=colour), random.choice(SKIN[person.skin])]
    if person.word == "man":
        parts.append(random.choice(BEARD[person.facial_hair]))
    return [words for words in parts if random.random() < 0.85]


def caption(
    random: Random,
    person: Person,
    scene: Scene,
    *,
    describe: bool = False,
    complete: bool = False,
) -> Caption:
    """One of very many captions of a picture; what is not said is left to the model.

    ``describe`` adds who the person is in words, for samples without photos; ``complete`` leaves
    nothing of the scene unsaid.
    """
    word = random.choice(PEOPLE[person.word])
    chance = random.random
    clothes = f"{scene.clothes_colour} {random.choice(CLOTHES[scene.clothes])}"
    parts = []
    if complete or chance() < 0.92:
        article = "" if scene.clothes == "overalls" else "a "
        parts.append(f"{random.choice(WEARING)} {article}{clothes}")
    if complete or chance() < (0.92 if scene.glasses != "none" else 0.25):
        parts.append(random.choice(GLASSES[scene.glasses]))
    if scene.hat != "none" or chance() < 0.05:
        parts.append(random.choice(HAT[scene.hat]))
    if complete or chance() < 0.92:
        parts.append(random.choice(BACKGROUND[scene.background]))
    adjective = ""
    if complete or chance() < 0.92:
        if chance() < 0.6:
            adjective = random.choice(EXPRESSION[scene.expression])
        else:
            parts.append(random.choice(AS_TAIL[scene.expression]))
    if describe:
        parts += identity_words(random, person)
    random.shuffle(parts)
    subject = " ".join(filter(None, (random.choice(ARTICLES), adjective, word)))
    tail = style_words(random, scene) + fillers(random)
    text = assemble(random, subject, parts, tail)
    return Caption(text, word)


def assemble(random: Random, subject: str, parts: list[str], tail: list[str]) -> str:
    """The subject among its parts: sometimes the scene comes first."""
    before = [parts.pop()] if parts and random.random() < 0.15 else []
    opening = random.choice(OPENINGS)
    comma = random.choice((" ", " ", ", "))
    middle = comma.join([f"{opening} {subject}".strip(), *parts])
    order = [*before, middle, *tail]
    if tail and random.random() < 0.25:
        order = [*tail, *before, middle]
    return ", ".join(order)


def style_words(random: Random, scene: Scene) -> list[str]:
    if scene.style == "flat" and random.random() < 0.75:
        return []
    return [random.choice(STYLE[scene.style])]


def fillers(random: Random) -> list[str]:
    return random.sample(FILLERS, random.choice((0, 0, 0, 1, 2, 3)))


def negative(random: Random) -> str:
    """Typical words of negative prompts."""
    return ", ".join(random.sample(NEGATIVES, random.randint(1, 8)))
