"""The words for everything that can be drawn; the first of each row is the plainest."""

OPENINGS = (
    "", "", "", "a picture of", "a photo of", "photo of", "a drawing of", "an illustration of",
    "cinematic photo of", "a nice avatar of", "an image of",
)  # fmt: skip
ARTICLES = ("a", "a", "a", "the", "")
PEOPLE = {
    "man": ("man", "man", "man", "person"),
    "woman": ("woman", "woman", "woman", "person"),
    "boy": ("boy", "boy", "boy", "person"),
    "girl": ("girl", "girl", "girl", "person"),
}
OLD = ("old", "elderly", "aged")
FRAMING = {
    "portrait": ("portrait of", "a portrait of", "headshot of", "close-up of", "the face of"),
    "half": ("half figure of", "half-length picture of", "waist up picture of", "upper body of"),
    "full": ("full figure of", "full body picture of", "whole figure of", "head to toe picture of"),
    "small": ("small figure of", "wide shot of", "wide scene with", "far away view of"),
}
TOGETHER = (
    "{} and {}", "{} and {}", "{} next to {}", "{} on the left and {} on the right",
    "{} beside {}", "{} together with {}", "two people, {} and {}",
)  # fmt: skip
CLOTHES = {
    "t-shirt": ("t-shirt", "shirt", "tee"),
    "hoodie": ("hoodie", "hooded sweater", "sweatshirt"),
    "suit": ("suit", "blazer", "jacket"),
    "overalls": ("overalls", "dungarees"),
    "striped jumper": ("striped jumper", "striped sweater", "striped pullover"),
    "dress": ("dress", "summer dress"),
}
WEARING = ("wearing", "in", "dressed in", "with")
GLASSES = {
    "none": ("without glasses", "no glasses"),
    "glasses": ("with glasses", "wearing glasses", "with round glasses", "in spectacles"),
    "sunglasses": ("with sunglasses", "wearing sunglasses", "in dark shades", "with shades"),
}
HAT = {
    "none": ("without a hat", "no hat"),
    "beanie": ("with a beanie", "wearing a beanie", "in a woolly hat"),
    "straw hat": ("with a straw hat", "wearing a straw hat", "in a sun hat", "with a hat"),
}
EXPRESSION = {
    "happy": ("smiling", "happy", "laughing", "cheerful"),
    "sad": ("sad", "crying", "unhappy"),
    "surprised": ("surprised", "shocked", "amazed"),
    "serious": ("serious", "angry", "stern"),
}
AS_TAIL = {
    "happy": ("with a smile", "laughing", "looking happy"),
    "sad": ("with a sad face", "in tears", "looking sad"),
    "surprised": ("with an open mouth", "looking surprised"),
    "serious": ("with a serious face", "looking serious"),
}
BACKGROUND = {
    "beach": ("at the beach", "on a beach", "by the sea", "at the ocean"),
    "forest": ("in a forest", "in the woods", "among trees"),
    "city": ("in a city", "in the city", "downtown", "in the street"),
    "stars": ("under the stars", "under a starry sky", "in space", "in the moonlight"),
    "snow": ("in the snow", "in the mountains", "in winter"),
    "desert": ("in the desert", "in a desert at sunset"),
    "meadow": ("in a meadow", "in a park", "in a garden", "on a green hill with flowers"),
    "room": ("in a room", "at home", "in a living room", "indoors"),
    "library": ("in a library", "in front of a bookshelf", "among books"),
    "white": ("on a white background", "white background", "in a white studio"),
    "pink": ("on a pink background", "pink background", "in front of a pink wall"),
    "teal": ("on a teal background", "teal background", "in front of a teal wall"),
}
STYLE = {
    "flat": ("flat drawing", "flat illustration", "cartoon", "vector art"),
    "pencil": ("pencil drawing", "pencil sketch", "black and white outline", "line art"),
    "paper": ("paper cut-out", "as a paper cut-out", "paper art"),
    "pixel": ("pixel art", "8-bit game art", "pixels"),
    "night": ("night colours", "dark blue night colours", "at night"),
}
FILLERS = (
    "best quality", "highly detailed", "sharp", "high resolution", "perfect face",
    "natural light", "professional", "colourful", "8k", "masterpiece",
)  # fmt: skip
NEGATIVES = (
    "worst quality", "low quality", "blurry", "asymmetry", "bad hands", "text", "watermark",
    "open mouth", "grayscale", "noisy", "deformed", "ugly", "nsfw", "low contrast",
)  # fmt: skip
HAIR = {
    "bald": ("bald", "with a bald head"),
    "short": ("with short {c} hair", "short {c} hair"),
    "spiky": ("with spiky {c} hair", "spiky {c} hair"),
    "quiff": ("with a {c} quiff", "shaved sides and a {c} quiff"),
    "curly": ("with curly {c} hair", "with a {c} afro", "with big curly {c} hair"),
    "bob": ("with a {c} bob", "with {c} bob haircut"),
    "bun": ("with {c} hair in a bun", "with a {c} bun"),
    "long": ("with long {c} hair", "long {c} hair"),
    "ponytail": ("with a {c} ponytail", "with {c} hair in a ponytail"),
}
HAIR_COLOUR = {
    "black": ("black",),
    "brown": ("brown",),
    "blond": ("blond", "blonde"),
    "red": ("red", "ginger"),
    "grey": ("grey", "gray", "silver"),
    "pink": ("pink",),
    "blue": ("blue",),
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
    "full beard": ("with a full beard", "with a big beard"),
}
