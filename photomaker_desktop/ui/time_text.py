"""Durations as text."""

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.number_text import decimal

MINUTE, HOUR = 60, 3600


def about(seconds: float) -> str:
    """An expected time, rounded: "about 20 s", "about 3 min", "about 1.5 h"."""
    return tr("about {time}").format(time=rough(seconds))


def left(seconds: float) -> str:
    """ "20 s left"."""
    return tr("{time} left").format(time=rough(seconds))


def rough(seconds: float) -> str:
    """At most two significant digits."""
    if seconds < 1:
        return tr("1 s")
    if seconds < 10:
        return tr("{n} s").format(n=round(seconds))
    if seconds < 90:
        return tr("{n} s").format(n=round(seconds / 5) * 5)
    if seconds < HOUR:
        return tr("{n} min").format(n=round(seconds / MINUTE))
    return tr("{n} h").format(n=decimal(seconds / HOUR))
