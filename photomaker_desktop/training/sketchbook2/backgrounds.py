"""Places behind the figures: y from 0 to 1, x from 0 to the picture's aspect."""

from random import Random

from photomaker_desktop.training.sketchbook2.canvas import Canvas, box, ellipse, poly, smooth

PLAIN = {"white": (250, 250, 248), "pink": (255, 178, 207), "teal": (53, 184, 176)}


def background(canvas: Canvas, name: str, random: Random) -> None:
    """Fill the whole canvas; ``random`` moves things a little."""
    wide = canvas.width / canvas.height
    canvas.origin, canvas.unit, canvas.person = (0.0, 0.0), float(canvas.height), 0
    if name in PLAIN:
        canvas.fill(box(0, 0, wide, 1), PLAIN[name], plain=True)
        return
    {
        "beach": beach, "forest": forest, "city": city, "stars": stars, "snow": snow,
        "desert": desert, "meadow": meadow, "room": room, "library": library,
    }[name](canvas, wide, random)  # fmt: skip


def ground(canvas: Canvas, wide: float, top: float, colour: tuple[int, int, int]) -> None:
    canvas.fill(box(-0.1, top, wide + 0.1, 1.1), colour, plain=True)


def beach(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (143, 220, 255))
    canvas.fill(ellipse(random.uniform(0.1, 0.25) * wide, 0.17, 0.09, 0.09), (255, 225, 77))
    ground(canvas, wide, 0.5, (29, 143, 214))
    ground(canvas, wide, 0.7, (245, 223, 160))
    x = wide * random.uniform(0.72, 0.9)
    canvas.fill(poly((x, 0.38), (x, 0.55), (x - 0.12, 0.55)), (255, 255, 255))
    canvas.fill(poly((x - 0.14, 0.56), (x + 0.08, 0.56), (x + 0.04, 0.61), (x - 0.1, 0.61)),
                (150, 80, 50))  # fmt: skip


def forest(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (191, 232, 168))
    ground(canvas, wide, 0.82, (120, 176, 92))
    shift = random.uniform(-0.06, 0.06)
    for i in range(round(wide * 4) + 1):
        x, top = i * 0.27 + shift, (0.28, 0.08, 0.2)[i % 3]
        canvas.fill(box(x - 0.025, 0.78, x + 0.025, 0.88), (107, 68, 35))
        canvas.fill(poly((x, top), (x + 0.13, 0.8), (x - 0.13, 0.8)), (31, 107, 53))


def city(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (247, 201, 160))
    shift = random.uniform(-0.08, 0.04)
    for i in range(round(wide * 5) + 2):
        x, top = i * 0.21 + shift, (0.3, 0.1, 0.4, 0.2)[i % 4]
        canvas.fill(box(x, top, x + 0.17, 0.9), (93, 107, 133))
        for y in range(6):
            for dx in (0.035, 0.1):
                pane = top + 0.05 + y * 0.11
                if pane < 0.82:
                    canvas.fill(box(x + dx, pane, x + dx + 0.04, pane + 0.05), (255, 233, 168),
                                plain=True)  # fmt: skip
    ground(canvas, wide, 0.86, (120, 122, 132))


def stars(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (20, 26, 74))
    canvas.fill(ellipse(random.uniform(0.78, 0.9) * wide, 0.17, 0.09, 0.09), (255, 243, 184))
    for i in range(round(wide * 16)):
        x, y = (i * 0.377) % wide, (0.05 + i * 0.29) % 0.8
        canvas.fill(ellipse(x, y, 0.011, 0.011), (255, 255, 255), plain=True)
    ground(canvas, wide, 0.86, (34, 42, 92))


def snow(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (207, 230, 247))
    shift = random.uniform(-0.08, 0.08)
    for i in range(round(wide * 1.8) + 1):
        x, top = i * 0.58 + 0.16 + shift, (0.2, 0.1)[i % 2]
        canvas.fill(poly((x, top), (x + 0.36, 0.78), (x - 0.36, 0.78)), (118, 138, 166))
        cap = poly(
            (x, top),
            (x + 0.12, top + 0.2),
            (x + 0.04, top + 0.16),
            (x - 0.04, top + 0.21),
            (x - 0.12, top + 0.2),
        )
        canvas.fill(cap, (255, 255, 255))
    ground(canvas, wide, 0.74, (250, 252, 255))


def desert(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (255, 177, 92))
    canvas.fill(ellipse(random.uniform(0.74, 0.88) * wide, 0.22, 0.11, 0.11), (255, 106, 61))
    ground(canvas, wide, 0.64, (217, 132, 59))
    for x in (wide * random.uniform(0.08, 0.14), wide * random.uniform(0.86, 0.92)):
        green = (47, 143, 78)
        canvas.fill(box(x - 0.03, 0.36, x + 0.03, 0.76, 0.028), green)
        canvas.stroke(poly((x, 0.6), (x - 0.08, 0.58), (x - 0.08, 0.46)), green, 0.035)
        canvas.stroke(poly((x, 0.54), (x + 0.08, 0.52), (x + 0.08, 0.42)), green, 0.035)


def meadow(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (150, 210, 250))
    for x in (random.uniform(0.1, 0.2), random.uniform(0.7, 0.85)):
        for dx, r in ((-0.07, 0.05), (0, 0.07), (0.08, 0.05)):
            canvas.fill(ellipse(x * wide + dx, 0.17, r * 1.2, r), (255, 255, 255), plain=True)
    canvas.fill(smooth((-0.3, 0.75), (wide * 0.3, 0.52), (wide * 0.8, 0.66), (wide + 0.3, 0.5),
                       (wide + 0.3, 1.2), (-0.3, 1.2)), (126, 200, 88))  # fmt: skip
    for i in range(round(wide * 14)):
        x, y = (i * 0.293 + 0.04) % wide, 0.76 + (i * 0.117) % 0.22
        tone = ((250, 90, 110), (255, 220, 60), (255, 255, 255))[i % 3]
        canvas.fill(ellipse(x, y, 0.015, 0.015), tone, plain=True)


def room(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (236, 214, 186))
    x = wide * random.uniform(0.1, 0.18)
    canvas.fill(box(x - 0.08, 0.1, x + 0.24, 0.5), (255, 255, 255))
    canvas.fill(box(x - 0.06, 0.12, x + 0.22, 0.48), (150, 212, 246), plain=True)
    canvas.stroke(poly((x + 0.08, 0.12), (x + 0.08, 0.48)), (255, 255, 255), 0.02)
    canvas.stroke(poly((x - 0.06, 0.3), (x + 0.22, 0.3)), (255, 255, 255), 0.02)
    ground(canvas, wide, 0.8, (164, 112, 74))
    lamp = wide * random.uniform(0.84, 0.92)
    canvas.fill(box(lamp - 0.012, 0.34, lamp + 0.012, 0.84), (70, 60, 60))
    canvas.fill(poly((lamp - 0.06, 0.2), (lamp + 0.06, 0.2), (lamp + 0.11, 0.36),
                     (lamp - 0.11, 0.36)), (250, 206, 96))  # fmt: skip


def library(canvas: Canvas, wide: float, random: Random) -> None:
    ground(canvas, wide, 0, (96, 62, 42))
    tones = ((196, 60, 52), (60, 120, 180), (222, 176, 70), (70, 140, 92), (150, 90, 160))
    shift = random.randrange(5)
    for shelf in range(4):
        base = 0.23 + shelf * 0.23
        x, i = 0.01, 0
        while x < wide:
            broad, high = 0.035 + (i * 7 % 4) * 0.008, 0.12 + (i * 5 % 3) * 0.025
            tone = tones[(i + shelf * 2 + shift) % 5]
            canvas.fill(box(x, base - high, x + broad, base), tone, plain=True)
            x, i = x + broad + 0.008, i + 1
        canvas.fill(box(-0.1, base, wide + 0.1, base + 0.025), (150, 104, 70), plain=True)
    ground(canvas, wide, 0.92, (120, 82, 56))
