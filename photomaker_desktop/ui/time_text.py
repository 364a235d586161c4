"""Times as people say them."""

from PySide6.QtCore import QCoreApplication

MINUTE, HOUR = 60, 3600


def about(seconds: float) -> str:
    """An expected time, rounded: "about 20 s", "about 3 min", "about 1.5 h"."""
    return QCoreApplication.translate("Time", "about {time}").format(time=rough(seconds))


def left(seconds: float) -> str:
    """ "20 s left"."""
    return QCoreApplication.translate("Time", "{time} left").format(time=rough(seconds))


def rough(seconds: float) -> str:
    """Two figures at most: nobody needs "73.4 s"."""
    if seconds < 1:
        return QCoreApplication.translate("Time", "1 s")
    if seconds < 10:
        return QCoreApplication.translate("Time", "{n} s").format(n=round(seconds))
    if seconds < 90:
        return QCoreApplication.translate("Time", "{n} s").format(n=round(seconds / 5) * 5)
    if seconds < HOUR:
        return QCoreApplication.translate("Time", "{n} min").format(n=round(seconds / MINUTE))
    return QCoreApplication.translate("Time", "{n} h").format(n=f"{seconds / HOUR:.1f}")
